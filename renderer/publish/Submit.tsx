import { useState } from 'react'
import { askOrTell } from '../app/bridge.ts'
import { refreshOpenStory, savedVersion, type OpenStory } from '../app/open-story.ts'
import { Button } from '../ui/Button.tsx'
import { useNow } from '../ui/time.ts'
import { whenWords } from './delivery-words.ts'

/** A reporter hands the story to the subs, errors and all: the gate stands before readers, not before colleagues. */
export function Submit({ open: { story, status, submission } }: { readonly open: OpenStory }) {
  const [busy, setBusy] = useState(false)
  const now = useNow()
  const isWaiting = status === 'submitted' && submission !== null
  const submit = async () => {
    setBusy(true)
    const saved = await savedVersion()
    const answer = saved === null ? undefined : await askOrTell('drafts.submit', { id: saved.id })
    if (answer !== undefined) await refreshOpenStory(story.id)
    setBusy(false)
  }
  return (
    <section className="publish-go" aria-label="Submit">
      <Button look="primary" icon="publish" isDisabled={busy} onPress={() => void submit()}>
        {isWaiting ? 'Submit it again' : 'Submit to the subs'}
      </Button>
      <p className="note" role="status">
        {isWaiting ? `Submitted by ${submission.by} ${whenWords(Date.parse(submission.at), now)}. It waits for a sub; you can go on writing.` : 'It goes to the desk as it is saved now, whatever the style check finds.'}
      </p>
    </section>
  )
}
