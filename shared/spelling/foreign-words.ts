import { overlapsAny, type TextSpan } from '../style/text/spans.ts'
import type { Alarm } from './alarm.ts'
import { isNearSlip } from './near-slip.ts'

/** Small words of other languages that stand in English copy beside words of theirs; none of them is an English word. */
const foreignSmallWords = /^(?:de|la|le|les|el|los|las|der|das|und|et|della?|degli|dei|des|du|une|sur|fait|mit|zur|zum|von|für|auf|avec|pour|para|por|con|il)$/u

const token = /\p{L}[\p{L}\p{M}’'-]*/gu

/** A text where so many words are unknown to an English dictionary is in another language, or no text at all. */
const foreignShare = 0.2
const fewestForeign = 5

/**
 * The stretches of a text that are in another language, by the words that the dictionary does not know: a text in
 * which many are unknown, and words of another language that stand side by side (`coup de théâtre`, `memento mori`).
 * Two slips in a row are no foreign language: where every unknown word of a run is a letter away from an English one,
 * the run stays.
 */
export function foreignStretches(text: string, unknown: readonly Alarm[]): readonly TextSpan[] {
  if (unknown.length === 0) return []
  const spans = unknown.map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start)
  const words = [...text.matchAll(token)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
  const strange = words.filter(({ word, start, end }) => /^\p{Ll}/u.test(word) && overlapsAny(spans, start, end))
  if (strange.length >= fewestForeign && strange.length > foreignShare * words.length) return [{ start: 0, end: text.length }]

  const stretches: TextSpan[] = []
  let run: typeof words = []
  const close = (): void => {
    const members = run.flatMap(({ start, end }) => unknown.find((alarm) => alarm.start < end && start < alarm.end) ?? [])
    const [first, last] = [run[0], run.at(-1)]
    if (first !== undefined && last !== undefined && run.length > 1 && members.length > 0 && !(members.length === run.length && members.every((alarm) => isNearSlip(text.slice(alarm.start, alarm.end), alarm)))) {
      stretches.push({ start: first.start, end: last.end })
    }
    run = []
  }
  for (const each of words) {
    const isStrange = foreignSmallWords.test(each.word) || (/^\p{Ll}/u.test(each.word) && overlapsAny(spans, each.start, each.end))
    const previous = run.at(-1)
    if (previous !== undefined && (!isStrange || !/^[\s-]$/u.test(text.slice(previous.end, each.start)))) close()
    if (isStrange) run.push(each)
  }
  close()
  return stretches
}
