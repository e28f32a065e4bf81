import type { DraftName } from '../drafts/draft-store.ts'

/** Longer titles are shortened in menus; UTF-16 units. */
const longest = 60

/** What a menu calls a story. */
export function recentLabel({ title }: DraftName): string {
  const name = title === '' ? 'Untitled story' : title.replace(/\s+/g, ' ')
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
