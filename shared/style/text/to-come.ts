import type { TextSpan } from './spans.ts'
import { matchesOf } from './matches.ts'

/** `TK` alone: capitals only, for `Tk` is the sign of the taka and `tk` ends addresses. */
const bare = /(?<![\p{L}\p{M}\p{N}@#&/_.’'-])TK(?![\p{L}\p{M}\p{N}@&/_]|[ \u00a0\u2010\u2011–-]?\p{N}|\.\p{L})/gu
/** `TKTK` and longer: no word is spelled so, in whatever case. */
const repeated = /(?<![\p{L}\p{M}\p{N}@#/_]|\p{L}\.)(?:TK){2,}(?![\p{L}\p{M}\p{N}@/_]|\.\p{L})/giu
/** `[tk]`, `{TK age}`, `(TK name of the ship)`: from bracket to bracket. */
const bracketed = /\[\s*(?:tk)+(?![\p{L}\p{M}\p{N}])[^[\]\n]{0,200}\]|\{\s*(?:tk)+(?![\p{L}\p{M}\p{N}])[^{}\n]{0,200}\}|\(\s*(?:(?:TK)+|(?:tk)+)(?![\p{L}\p{M}\p{N}]|[ \u00a0-]?\p{N})[^()\n]{0,200}\)/giu

/** Companies whose name begins with these letters. */
const realName = /^(?:\s|\u00a0)(?:Maxx|MAXX|Elevator|ELEVATOR)(?!\p{L})/u
/** What stands before the letters where they are a code: `flight TK`, `Turkish Airlines (TK)`. */
const beforeCode = /(?:\b(?:flights?|codes?|airlines?|airways|carriers?|prefix)\s(?:is\s|was\s)?["“'‘(]?|\b(?:thyssenkrupp|Turkish Airlines)\s\()$/iu

/**
 * The markers for words that are to come (TK, the trade's own), in order and apart; UTF-16 units. Bare ones in capitals;
 * doubled ones and those in brackets in any case. Flight numbers, known companies and letters that are explained by
 * the words before them are none.
 */
export function findToCome(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  for (const match of matchesOf(text, bracketed)) {
    const { 0: words, index } = match
    // A sum in taka or a name in brackets, as `(Tk)` and `(TK Maxx)`.
    if (words.startsWith('(') && (/^\(\s*(?:Tk|tK)/u.test(words) || isReal(text, index + words.search(/tk/iu), 2))) continue
    spans.push({ start: index, end: index + words.length })
  }
  for (const pattern of [repeated, bare]) {
    for (const { 0: words, index } of matchesOf(text, pattern)) {
      const end = index + words.length
      if (spans.some((span) => index < span.end && span.start < end) || (words.length === 2 && isReal(text, index, 2))) continue
      spans.push({ start: index, end })
    }
  }
  return spans.sort((one, other) => one.start - other.start)
}

function isReal(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  return realName.test(text.slice(start + length, start + length + 20)) || beforeCode.test(before) || isExplained(before)
}

/** `Tidal Kayak (TK)`: the letters of the two words before the bracket. */
function isExplained(before: string): boolean {
  return /(?<!\p{L})T\p{Ll}+[\s-]+K\p{Ll}+\s\($/u.test(before)
}
