import { compareWords } from '../compare/compare-words.ts'
import { anchorAt } from './anchor-note.ts'
import type { Note } from './note.ts'
import { placeNote, type NoteSpot, type TextsByPlace } from './place-notes.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The notes of a story after an edit of it, each anchored anew where its words stand now. Words written into a noted
 * stretch belong to it from then on; what is cut off it does not. Where nothing of the words is left, the anchor stays
 * as it was, so that they are found again when they come back. Gives the same list where no anchor has changed.
 */
export function carryNotes(notes: readonly Note[], before: TextsByPlace, after: TextsByPlace): readonly Note[] {
  const carried = notes.map((note) => {
    const anchor = note.deleted ? note.anchor : carryAnchor(note.anchor, before, after)
    return anchor === note.anchor ? note : { ...note, anchor }
  })
  return carried.every((note, index) => note === notes[index]) ? notes : carried
}

function carryAnchor(anchor: Note['anchor'], before: TextsByPlace, after: TextsByPlace): Note['anchor'] {
  const { place } = anchor
  if (before.get(place) === after.get(place) && after.has(place)) return anchor
  const was = placeNote(anchor, before)
  const now = was === null ? placeNote(anchor, after) : carrySpot(anchor, was, before, after)
  const text = now === null ? undefined : after.get(now.place)
  if (now === null || text === undefined) return anchor
  const next = anchorAt(now.place, text, now.start, now.end)
  return same(anchor, next) ? anchor : next
}

function carrySpot(anchor: Note['anchor'], was: NoteSpot, before: TextsByPlace, after: TextsByPlace): NoteSpot | null {
  const older = before.get(was.place) ?? ''
  const newer = after.get(was.place)
  if (newer !== undefined) {
    const simple = carryStretch(older, newer, was)
    if (simple !== 'unclear') return { place: was.place, ...simple }
  }
  const followed = placeNote({ ...anchor, place: was.place, start: was.start }, after)
  if (followed !== null || newer === undefined) return followed
  const rest = keptOf(older, newer, was)
  return rest === null ? null : { place: was.place, ...rest }
}

/**
 * Where a stretch stands after its text was changed in one place; UTF-16 units. `unclear` where the change reaches over
 * an end of the stretch or takes all of it.
 */
export function carryStretch(before: string, after: string, { start, end }: Stretch): Stretch | 'unclear' {
  const limit = Math.min(before.length, after.length)
  let from = 0
  while (from < limit && before.charCodeAt(from) === after.charCodeAt(from)) from += 1
  let tail = 0
  while (tail < limit - from && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1
  const to = before.length - tail
  const shift = after.length - before.length
  if (end <= from) return { start, end }
  if (start >= to) return { start: start + shift, end: end + shift }
  const isWithin = start <= from && to <= end && (from > start || to < end)
  return isWithin && after.slice(start, end + shift).trim() !== '' ? { start, end: end + shift } : 'unclear'
}

/** What is left of a stretch after several changes, from the first of its words that were kept to the last; null where none was. */
function keptOf(before: string, after: string, { start, end }: Stretch): Stretch | null {
  let older = 0
  let newer = 0
  let first = -1
  let last = -1
  for (const { text, change } of compareWords(before, after)) {
    const { length } = text
    if (change === 'same') {
      const from = Math.max(start, older)
      const to = Math.min(end, older + length)
      if (from < to && text.slice(from - older, to - older).trim() !== '') {
        if (first === -1) first = newer + from - older
        last = newer + to - older
      }
    }
    if (change !== 'added') older += length
    if (change !== 'removed') newer += length
  }
  if (first === -1) return null
  const words = after.slice(first, last)
  const lead = words.length - words.trimStart().length
  return { start: first + lead, end: first + lead + words.trim().length }
}

function same(one: Note['anchor'], other: Note['anchor']): boolean {
  return one.place === other.place && one.start === other.start && one.words === other.words && one.before === other.before && one.after === other.after
}
