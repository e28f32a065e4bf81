import type { Edit } from './finding.ts'

/** The part of an edit that concerns one text. */
export type TextEdit = Pick<Edit, 'start' | 'end' | 'insert'>

/**
 * The text after the edits. Offsets are UTF-16 units of the text as it was; the edits may come in any order. An edge
 * in the middle of a surrogate pair is moved outwards (a pair is one character and is never cut), an edge beyond the
 * text is brought back to it, and an edit that overlaps an earlier one is left out: two corrections of the same words
 * cannot both be right.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit) => {
      const start = outward(text, clamp(edit.start, text.length), -1)
      const end = Math.max(start, edit.end <= edit.start ? start : outward(text, clamp(edit.end, text.length), 1))
      return { start, end, insert: edit.insert }
    })
    .sort((one, other) => one.start - other.start || one.end - other.end)
  let result = ''
  let at = 0
  for (const edit of ordered) {
    if (edit.start < at) continue
    result += text.slice(at, edit.start) + edit.insert
    at = edit.end
  }
  return result + text.slice(at)
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length)
}

function outward(text: string, offset: number, step: 1 | -1): number {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  const cutsPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  return cutsPair ? offset + step : offset
}
