import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { overlapsAny } from '../text/spans.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const time = /(?<![\p{L}\p{N}:.,-])(1[0-2]|[1-9])(?:([:.])([0-5]\d))?( ?)(a\.m\.|p\.m\.|am|pm|AM|PM|A\.M\.|P\.M\.|a\.m|p\.m)(?![\p{L}\p{N}-])/gu

export const timeForm: BlockRule = {
  id: 'time-form',
  scope: 'block',
  category: 'numbers',
  title: 'Time not in the house’s form',
  rationale: 'AP Stylebook, times: `7 p.m.`, `9:30 a.m.`, no `:00`; noon and midnight for 12 o’clock. A suggestion, for a time may be part of a programme’s name.',
  severity: 'suggestion',
  appliesTo: sentenceKinds,
  check: (block, { stylebook, quoted }) => {
    if (stylebook.times !== 'ap') return []
    return matchesOf(block.text, time).flatMap(({ 0: text, 1: hour = '', 3: minutes = '', 5: half = '', index }) => {
      const end = index + text.length
      const isMorning = /^a/iu.test(half)
      const onTheHour = minutes === '' || minutes === '00'
      const written = hour === '12' && onTheHour ? (isMorning ? 'midnight' : 'noon') : `${hour}${onTheHour ? '' : `:${minutes}`} ${isMorning ? 'a.m.' : 'p.m.'}`
      if (text === written || overlapsAny(quoted, index, end)) return []
      // The stop of `p.m.` that ends a sentence is the sentence's own.
      const rest = block.text.charAt(end) === '.' && written.endsWith('.') ? end + 1 : end
      return [found(block, index, rest, `${stylebook.shortName} writes this time “${written}”.`, [replaceWith('Write it in the house’s form', block, index, rest, written)])]
    })
  },
  examples: {
    match: [
      { text: 'Ferries leave at 7:00 p.m. every day.', finds: '7:00 p.m.', fixed: 'Ferries leave at 7 p.m. every day.' },
      { text: 'Ferries leave at 9:30am.', fixed: 'Ferries leave at 9:30 a.m.' },
      { text: 'Ferries leave at 12 p.m. every day.', finds: '12 p.m.', fixed: 'Ferries leave at noon every day.' },
    ],
    pass: [
      { text: 'Ferries leave at 7 p.m. and 9:30 a.m. every day.' },
      { text: 'Ferries leave at 7pm.', stylebook: 'guardian' },
      { text: 'I am 7. Am I late?' },
      { text: '“Ferries leave at 7 PM,” Ann Poe said.' },
    ],
  },
}
