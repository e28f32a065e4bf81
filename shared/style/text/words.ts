import type { TextSpan } from './spans.ts'
import { matchesOf } from './matches.ts'

const run = /[^\s—–―]+/gu
const letterOrFigure = /[\p{L}\p{N}]/u

/** The words of a text as a sub counts them: runs without a space or long dash that hold a letter or a figure. */
export function wordSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  for (const match of matchesOf(text, run)) {
    if (letterOrFigure.test(match[0])) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

/** A text as two people would call it the same: no case, no marks, single spaces. For comparing a caption with a headline. */
export function sameWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
