import { findMoved, followWords } from '../style/follow-words.ts'
import type { NoteAnchor } from './note.ts'

/** The texts of a story by `placeKey`, in reading order. */
export type TextsByPlace = ReadonlyMap<string, string>

/** Where a note's words stand. */
export interface NoteSpot {
  readonly place: string
  /** UTF-16 units in the text of that place. */
  readonly start: number
  readonly end: number
}

/**
 * Where the words of a note stand in a story; null where they are gone. They are looked for at their own place first,
 * then, word for word with their surroundings, in the other paragraphs: as when a paragraph is split, joined or moved.
 */
export function placeNote(anchor: NoteAnchor, texts: TextsByPlace): NoteSpot | null {
  const { place, start, words } = anchor
  const text = texts.get(place)
  if (text !== undefined) {
    const at = standsAt(anchor, text) ? start : followWords(anchor, text)
    if (at !== null) return { place, start: at, end: at + words.length }
  }
  return movedTo(anchor, texts)
}

/** True where the words stand exactly where they were last, between the same words. */
function standsAt({ start, words, before, after }: NoteAnchor, text: string): boolean {
  return text.startsWith(words, start) && text.slice(0, start).endsWith(before) && text.startsWith(after, start + words.length)
}

function movedTo(anchor: NoteAnchor, texts: TextsByPlace): NoteSpot | null {
  const { place, words, before, after } = anchor
  if (!place.startsWith('body:')) return null
  const found: NoteSpot[] = []
  for (const [key, text] of texts) {
    if (key === place || !key.startsWith('body:') || !text.includes(words)) continue
    // A short paragraph has too little around its words to be known by them, but it may have moved as a whole.
    const starts = text === before + words + after ? [before.length] : findMoved(anchor, text)
    for (const start of starts) found.push({ place: key, start, end: start + words.length })
  }
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? null : only
}
