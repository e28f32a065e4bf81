import { ask, askOrTell } from '../app/bridge.ts'
import { showBanner, showToast } from '../app/notices.ts'
import { flushStory, openStory, savedVersion, showDraft } from '../app/open-story.ts'
import { counted } from '../ui/counts.ts'

interface Place {
  readonly target: string
  readonly name: string
}

/** Makes in the story on the screen what was changed in a target's copy. What stood there stays among the versions, one Undo away. */
export async function takeRemoteCopy({ target, name }: Place, mark: string): Promise<boolean> {
  if (!(await flushStory('save'))) return false
  const before = openStory.get()
  if (before === null) return false
  const { id } = before.story
  const answer = await askOrTell('copies.take', { id, version: before.version, target, mark })
  if (answer === undefined) return false
  const { draft, replaced, leftOut } = answer
  showDraft(draft)
  await callBackOlder(id, target)
  const lost = replaced.length === 0 ? '' : ` Its words took the place of yours in ${listed(replaced)}.`
  showToast(`What was changed in ${name} is in your story.${lost} The text before it is kept as a version.`, () => void putBack(id, before.version, target))
  if (leftOut.length > 0) showBanner({ tone: 'warning', message: `${counted(leftOut.length, 'picture')} of the copy did not come: ${leftOut.map(({ text, why }) => `“${text}” (${why})`).join(', ')}`, advice: 'Add the file yourself where the caption waits for it.' })
  return true
}

async function putBack(id: string, version: string, target: string): Promise<void> {
  if (openStory.get()?.story.id !== id || !(await flushStory())) return
  const draft = await askOrTell('copies.put-back', { id, version, target })
  if (draft !== undefined) showDraft(draft)
}

/** Sends the story on the screen through the gate to a target, in place of the copy that the person has seen. */
export async function replaceRemoteCopy({ target, name }: Place, mark: string): Promise<boolean> {
  const saved = await savedVersion()
  const answer = saved === null ? undefined : await askOrTell('publishing.publish', { ...saved, target, overwrites: mark })
  if (saved === null || answer === undefined) return false
  switch (answer.outcome) {
    case 'queued':
      await callBackOlder(saved.id, target, answer.delivery.id)
      showToast(`Your story is on its way to ${name}, in place of the copy there.`)
      return true
    case 'blocked': {
      const errors = answer.verdict.open.filter(({ severity }) => severity === 'error').length
      showToast(`${counted(errors, 'error')} ${errors === 1 ? 'stands' : 'stand'} in the way, so nothing was sent. Fix or waive ${errors === 1 ? 'it' : 'each'} first.`)
      return false
    }
    case 'does-not-fit':
      showToast(answer.shortfalls.map(({ message }) => message).join(' '))
      return false
    case 'not-allowed':
      showToast(answer.message)
      return false
  }
}

/** What waits for this very choice is settled by it: a newer version goes in its place. Where the role may not touch the outbox it stays for a sub. */
async function callBackOlder(storyId: string, target: string, but?: string): Promise<void> {
  const listedDeliveries = await ask('outbox.list', { storyId })
  const waiting = listedDeliveries.ok ? listedDeliveries.value.filter((delivery) => delivery.target === target && delivery.state === 'needs-you' && delivery.field === 'remote-copy' && delivery.id !== but) : []
  for (const { id } of waiting) await ask('outbox.cancel', { id })
}

/** `the headline, a caption and 2 paragraphs` */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
