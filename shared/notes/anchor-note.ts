import { longestNotedWords, noteReach, type NoteAnchor } from './note.ts'

/** Remembers [start, end) of a block's text and what stands around it; UTF-16 units. Half a character at a cut is made whole. */
export function anchorAt(place: string, text: string, start: number, end: number): NoteAnchor {
  const stop = Math.min(end, start + longestNotedWords)
  return {
    place,
    start,
    words: text.slice(start, stop).toWellFormed(),
    before: text.slice(Math.max(0, start - noteReach), start).toWellFormed(),
    after: text.slice(stop, stop + noteReach).toWellFormed(),
  }
}

const wordAround = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu

/**
 * The stretch that a note made now is about: what is selected, without white space at its ends; the word at the caret
 * where nothing is; all of a text without a word there. Null for a text of white space.
 */
export function stretchToNote(text: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  const selected = trimmed(text, start, end)
  if (selected !== null) return selected
  for (const { 0: word, index } of text.matchAll(wordAround)) if (index <= start && start <= index + word.length) return { start: index, end: index + word.length }
  return trimmed(text, 0, text.length)
}

function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  const words = text.slice(start, end)
  if (words.trim() === '') return null
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
