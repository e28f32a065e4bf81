import { useEffect, useState } from 'react'
import type { Conflict } from '../../shared/ipc/drafts.ts'
import type { Story } from '../../shared/story/story.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { flushStory, openStory, showDraft } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { StoryText } from './StoryText.tsx'

interface TwoTexts {
  readonly conflict: Conflict
  readonly ours: Story
  readonly theirs: Story
}

/** Two texts of one moment, side by side; the person chooses, the other stays among the versions. */
export function ConflictDialog() {
  const id = useStorePart(openStory, (open) => open?.story.id)
  const [texts, setTexts] = useState<TwoTexts | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (id === undefined) return
    void readBoth(id).then((both) => (both === null ? closeDialog() : setTexts(both)))
  }, [id])

  const keep = async (side: 'ours' | 'theirs') => {
    if (texts === null || id === undefined) return
    setBusy(true)
    const draft = await askOrTell('drafts.resolve-conflict', { id, conflict: texts.conflict.id, keep: side })
    setBusy(false)
    closeDialog()
    if (draft === undefined) return
    showDraft(draft)
    showToast('Your choice is the story now. The other text is among its versions.')
  }

  return (
    <Dialog title="Two texts of one story" size="large" onClose={closeDialog}>
      <p className="note">Paragraphs that differ are marked. Whichever you choose, the other stays among the versions.</p>
      {texts !== null && (
        <div className="two-texts">
          <section aria-labelledby="text-ours">
            <header>
              <h3 id="text-ours">On your screen</h3>
              <Button isDisabled={busy} onPress={() => void keep('ours')}>
                Go on with this text
              </Button>
            </header>
            <StoryText story={texts.ours} unlike={texts.theirs} />
          </section>
          <section aria-labelledby="text-theirs">
            <header>
              <h3 id="text-theirs">The other text</h3>
              <Button isDisabled={busy} onPress={() => void keep('theirs')}>
                Go on with this text
              </Button>
            </header>
            <StoryText story={texts.theirs} unlike={texts.ours} />
          </section>
        </div>
      )}
    </Dialog>
  )
}

/** The conflict as it stands now: saving moves it on to newer versions. */
async function readBoth(id: string): Promise<TwoTexts | null> {
  if (!(await flushStory())) return null
  const conflict = (await askOrTell('drafts.conflicts', { id }))?.[0]
  if (conflict === undefined) return null
  const [ours, theirs] = await Promise.all([askOrTell('drafts.read-version', { id, version: conflict.ours }), askOrTell('drafts.read-version', { id, version: conflict.theirs })])
  return ours === undefined || theirs === undefined ? null : { conflict, ours: ours.story, theirs: theirs.story }
}
