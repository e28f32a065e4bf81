import type { NoteSpot, TextsByPlace } from './place-notes.ts'

/**
 * The words that a comment of another program stood on, in a story that was read from its text: of several places the
 * one with the most of `before` in front of it. Where it stood on a point, all of the paragraph it stood in. Null where
 * the words did not come into the story.
 *
 * @param commented.words a line for each paragraph that the comment reached over; the first that has words counts
 */
export function findNoted(commented: { readonly before: string; readonly words: string }, texts: TextsByPlace): NoteSpot | null {
  const words = commented.words.split('\n').map(folded).find((line) => line !== '') ?? ''
  const before = spaced(commented.before)
  if (words === '') return paragraphOf(before.trim(), texts)
  let best: (NoteSpot & { readonly shared: number }) | null = null
  for (const [place, text] of texts) {
    if (place === 'head:slug') continue
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
      const shared = sharedEnd(before, text.slice(0, start))
      if (best === null || shared > best.shared) best = { place, start, end: start + words.length, shared }
    }
  }
  return best === null ? null : { place: best.place, start: best.start, end: best.end }
}

function paragraphOf(before: string, texts: TextsByPlace): NoteSpot | null {
  if (before === '') return null
  for (const [place, text] of texts) if (place !== 'head:slug' && text.includes(before)) return { place, start: text.length - text.trimStart().length, end: text.trimEnd().length }
  return null
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ')
const folded = (text: string): string => spaced(text).trim()

/** How much two texts have in common at their ends; a text that begins where the other does has all there was to have. */
function sharedEnd(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[one.length - 1 - shared] === other[other.length - 1 - shared]) shared += 1
  return shared === one.length && shared === other.length ? shared + 1 : shared
}
