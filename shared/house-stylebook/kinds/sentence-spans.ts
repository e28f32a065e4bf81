import { isAbbreviation } from '../../style/text/abbreviations.ts'
import { wordBefore } from '../../style/text/sentences.ts'
import type { TextSpan } from '../../style/text/spans.ts'

const end = /[.!?…]["”’')\]]{0,3}\s{1,4}(?=["“‘'([]{0,3}[\p{Lu}\p{N}])/gu

/** The sentences of a text, by their full stops; a stop of an abbreviation ends none. [start, end) in UTF-16 units, spaces behind them left out. */
export function sentenceSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  let start = text.length - text.trimStart().length
  for (const { 0: stop, index } of text.matchAll(end)) {
    if (isAbbreviation(wordBefore(text, index))) continue
    spans.push({ start, end: index + stop.trimEnd().length })
    start = index + stop.length
  }
  const last = text.trimEnd().length
  if (last > start) spans.push({ start, end: last })
  return spans
}
