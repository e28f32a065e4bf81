import { correctionNotes } from '../../../shared/export/correction-note.ts'
import type { Story } from '../../../shared/story/story.ts'
import { showToast } from '../../app/notices.ts'
import { Button } from '../../ui/Button.tsx'
import { showPublishDialog } from '../publish-dialogs.ts'
import { setHead } from './set-head.ts'

/** The corrections that stand under the story, in the house's form; none, nothing. */
export function Corrections({ story }: { readonly story: Story }) {
  const corrections = story.head.corrections ?? []
  if (corrections.length === 0) return null
  const remove = (index: number) => {
    const rest = corrections.filter((_, other) => other !== index)
    setHead('corrections', rest.length === 0 ? undefined : rest)
    showToast('The correction note is taken out of the story.', () => setHead('corrections', [...corrections]))
  }
  return (
    <section aria-labelledby="publish-corrections">
      <h2 id="publish-corrections">Corrections under the story</h2>
      <ul className="corrections">
        {corrections.map((correction, index) => {
          const words = correctionNotes({ ...story, head: { ...story.head, corrections: [correction] } })[0] ?? 'An empty note: it is not printed.'
          return (
            <li key={`${correction.date} ${index}`}>
              <p>{words}</p>
              <div className="delivery-actions">
                <Button look="quiet" aria-label={`Change the correction of ${correction.date}`} onPress={() => showPublishDialog({ kind: 'change-correction', index })}>
                  Change…
                </Button>
                <Button look="quiet" aria-label={`Remove the correction of ${correction.date}`} onPress={() => remove(index)}>
                  Remove
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
