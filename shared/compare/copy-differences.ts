import type { ReadCopy } from '../import/cms/read-copy.ts'

/** How a story stands at a target. */
type State = 'draft' | 'scheduled' | 'live' | 'withdrawn'

interface Copy {
  readonly state: State
  readonly read: ReadCopy
}

const states: Readonly<Record<State, string>> = {
  draft: 'It is a draft there now: readers do not see it.',
  scheduled: 'It is scheduled there now.',
  live: 'It is published there now.',
  withdrawn: 'It is withdrawn there now.',
}

/** What differs between two states of a target's copy that a redline of the words does not show, each a sentence. The two are aligned. */
export function copyDifferences(seen: Copy, now: Copy): string[] {
  const differences: string[] = []
  const [was, is] = [seen.read.story.head, now.read.story.head]
  if (seen.state !== now.state) differences.push(states[now.state])
  if ((was.section ?? '') !== (is.section ?? '')) differences.push(is.section === undefined ? `It was taken out of the section “${was.section ?? ''}”.` : `Its section is “${is.section}” now.`)
  const added = without(is.tags, was.tags)
  const removed = without(was.tags, is.tags)
  if (added.length > 0) differences.push(`${added.length === 1 ? 'Tag' : 'Tags'} added: ${added.join(', ')}.`)
  if (removed.length > 0) differences.push(`${removed.length === 1 ? 'Tag' : 'Tags'} taken away: ${removed.join(', ')}.`)
  if (JSON.stringify(was.corrections ?? []) !== JSON.stringify(is.corrections ?? [])) differences.push('The corrections under it were changed.')
  if (is.embargo !== undefined && was.embargo !== is.embargo) differences.push('It is scheduled for another time.')
  const [before, after] = [new Set(seen.read.pictures.map(({ id }) => id)), new Set(now.read.pictures.map(({ id }) => id))]
  const came = [...after].filter((id) => !before.has(id)).length
  const went = [...before].filter((id) => !after.has(id)).length
  if (came > 0) differences.push(`${came === 1 ? 'A picture was' : `${came} pictures were`} added.`)
  if (went > 0) differences.push(`${went === 1 ? 'A picture was' : `${went} pictures were`} taken out.`)
  return differences
}

function without(tags: readonly string[] = [], others: readonly string[] = []): string[] {
  return tags.filter((tag) => !others.includes(tag))
}
