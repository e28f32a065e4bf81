import { useState, type SyntheticEvent } from 'react'
import { closeDialog } from '../app/dialogs.ts'
import type { OpenStory } from '../app/open-story.ts'
import { preferences } from '../app/preferences.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { CorrectionNoteField, longestNote, todayAtTheDesk } from './CorrectionNoteField.tsx'
import { setHead } from './details/set-head.ts'
import { publishStory } from './publish-story.ts'
import { TargetChecks, useChosenTargets } from './TargetChecks.tsx'
import { usePublishing } from './use-publishing.ts'
import { useVerdict } from './use-verdict.ts'
import { whyNotOut } from './why-not.ts'

/** A correction: the text is mended already; here it is said what was wrong, and the story goes again wherever readers have it. */
export function CorrectDialog({ open, target }: { readonly open: OpenStory; readonly target: string }) {
  const { story, version } = open
  const [note, setNote] = useState('')
  const { targets, outlooks } = usePublishing(story.id, version)
  const judgement = useVerdict(open)
  const published = targets.filter(({ id }) => outlooks.some((outlook) => outlook.target === id && outlook.published !== null))
  const { chosen, toggle } = useChosenTargets(null, published)
  const hindrance = whyNotOut(judgement, open, preferences.get().role)
  const corrections = story.head.corrections ?? []
  const isFull = corrections.length >= 50
  const reason = hindrance?.words ?? (isFull ? 'The story has 50 corrections, and holds no more. Change one of them.' : null)
  const isReady = note.trim() !== '' && chosen.length > 0 && reason === null
  const name = targets.find(({ id }) => id === target)?.name

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isReady) return
    setHead('corrections', [...corrections, { date: todayAtTheDesk(), note: note.trim().slice(0, longestNote) }])
    closeDialog()
    void publishEach(chosen.map(({ id }) => id))
  }
  return (
    <Dialog
      title={published.length === 1 && name !== undefined ? `Correct the story at ${name}` : 'Correct the story'}
      size="medium"
      onClose={closeDialog}
      actions={
        <>
          {reason !== null && <p className="note preview-why">{reason}</p>}
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="correct-form" isDisabled={!isReady}>
            Publish the correction
          </Button>
        </>
      }
    >
      <form className="form" id="correct-form" onSubmit={submit}>
        <p className="note">Mend the text first, then say here what was wrong. The note stands under the story with its date, and the story goes out with both.</p>
        <CorrectionNoteField story={story} date={todayAtTheDesk()} note={note} onChange={setNote} />
        {published.length > 1 && <TargetChecks label="Corrected at" among={published} chosen={chosen} onToggle={toggle} />}
      </form>
    </Dialog>
  )
}

/** One after the other: each asks the gate anew. What one target refuses is told, and the others get theirs. */
async function publishEach(targets: readonly string[]): Promise<void> {
  for (const target of targets) await publishStory(target)
}
