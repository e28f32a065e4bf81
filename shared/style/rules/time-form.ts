import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import type { Stylebook } from '../../stylebooks/stylebook.ts'
import { overlapsAny } from '../text/spans.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const halfDay = /(?<![\p{L}\p{N}:.,-])(1[0-2]|0?[1-9])(?:([:.])([0-5]\d))?([ \u00a0]?)(a\.m\.|p\.m\.|am|pm|AM|PM|A\.M\.|P\.M\.|a\.m|p\.m)(?![\p{L}\p{N}-])/gu
/** A time of 24 hours, with what shows that it is one: a word of time before it or a zone behind it. */
const wholeDay = /(?<![\p{L}\p{N}:.,-])(?:(?<=(?:at|by|until|till|around|about|since|before|after|from) )(0\d|1[3-9]|2[0-3]):([0-5]\d)(?![\p{L}\p{N}:%-])(?!,\d|\.\d| (?:[ap]\.?m\b|left|remaining|of|in the|into|per|seconds|minutes))|([01]?\d|2[0-3])[:.]([0-5]\d)(?= (?:GMT|BST|CET|local time|hours)(?!\p{L})))/gu
/** Where a clock counts a game or a race, `19:56` is no time of day. */
const gameClock = /\b(?:goals?|period|quarter|half|laps?|scored|puck|powerplay|penalty|finished)\b/u
const twelve = /(?<![\p{L}\p{N}:.,-])12 (noon|midnight)(?!\p{L})/gu

export const timeForm: BlockRule = {
  id: 'time-form',
  scope: 'block',
  category: 'numbers',
  title: 'Time not in the house’s form',
  rationale:
    'AP Stylebook, times: `7 p.m.`, `9:30 a.m.`, no `:00`; noon and midnight for 12 o’clock. BBC News style guide, times: the 24-hour clock, `19:30 GMT`. Guardian: `7pm`, `9.30am`, known only second-hand. A suggestion, for a time may be part of a programme’s name.',
  severity: 'suggestion',
  appliesTo: sentenceKinds,
  wakes: { signs: ['figure'] },
  check: (block, { stylebook: { times, shortName }, quoted }) => {
    const { text } = block
    if (times === null) return []
    const say = (start: number, end: number, written: string) => {
      if (text.slice(start, end) === written || overlapsAny(quoted, start, end)) return []
      // The stop of `p.m.` that ends a sentence is the sentence's own; where the house takes none it stays behind.
      const stays = text.charAt(end - 1) === '.' && !written.endsWith('.') && /^\s*$|^["”’)]|^\s+\p{Lu}/u.test(text.slice(end, end + 4))
      const rest = text.charAt(end) === '.' && written.endsWith('.') ? end + 1 : stays ? end - 1 : end
      return [found(block, start, rest, `${shortName} writes this time “${written}”.`, [replaceWith('Write it in the house’s form', block, start, rest, written)])]
    }
    return [
      ...matchesOf(text, halfDay).flatMap(({ 0: all, 1: hour = '', 3: minutes = '00', 5: half = '', index }) => {
        const time = { hour: (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0), minutes }
        return say(index, index + all.length, written(time, times))
      }),
      ...(times === 'twenty-four-hours' || !/\d[:.]\d\d/u.test(text) || gameClock.test(text) ? [] : matchesOf(text, wholeDay).flatMap(({ 0: all, 1: hour, 2: minutes, 3: otherHour = '', 4: otherMinutes = '', index }) =>
        say(index, index + all.length, written({ hour: Number(hour ?? otherHour), minutes: minutes ?? otherMinutes }, times)),
      )),
      ...(times === 'ap' && text.includes('12 ') ? matchesOf(text, twelve).flatMap(({ 0: all, 1: word = '', index }) => say(index, index + all.length, word)) : []),
    ]
  },
  examples: {
    match: [
      { text: 'Ferries leave at 7:00 p.m. every day.', finds: '7:00 p.m.', fixed: 'Ferries leave at 7 p.m. every day.' },
      { text: 'Ferries leave at 9:30am.', fixed: 'Ferries leave at 9:30 a.m.' },
      { text: 'Ferries leave at 12 p.m. every day.', finds: '12 p.m.', fixed: 'Ferries leave at noon every day.' },
      { text: 'Ferries leave at 12 noon every day.', fixed: 'Ferries leave at noon every day.' },
      { text: 'Ferries leave at 19:30 every day.', fixed: 'Ferries leave at 7:30 p.m. every day.' },
      { text: 'Ferries leave at 7.30pm every day.', stylebook: 'bbc', finds: '7.30pm', fixed: 'Ferries leave at 19:30 every day.' },
      { text: 'Ferries leave at 9:30 a.m.', stylebook: 'guardian', fixed: 'Ferries leave at 9.30am.' },
      { text: 'Ferries leave at 7 p.m. every day.', stylebook: 'guardian', fixed: 'Ferries leave at 7pm every day.' },
    ],
    pass: [
      { text: 'Ferries leave at 7 p.m. and 9:30 a.m. every day.' },
      { text: 'Ferries leave at 7pm and at 9.30am.', stylebook: 'guardian' },
      { text: 'Ferries leave at 19:30 GMT.', stylebook: 'bbc' },
      { text: 'I am 7. Am I late?' },
      { text: '“Ferries leave at 7 PM,” Ann Poe said.' },
      { text: 'He won in 15:30 and led at 13:45 of the third.' },
      { text: 'Ferries leave at 7pm.', stylebook: 'afp' },
    ],
  },
}

interface Time {
  /** 0 to 23. */
  readonly hour: number
  readonly minutes: string
}

function written({ hour, minutes }: Time, form: NonNullable<Stylebook['times']>): string {
  const onTheHour = minutes === '00'
  const short = hour % 12 === 0 ? 12 : hour % 12
  switch (form) {
    case 'ap':
      if (onTheHour && short === 12) return hour === 12 ? 'noon' : 'midnight'
      return `${short}${onTheHour ? '' : `:${minutes}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`
    case 'guardian':
      return `${short}${onTheHour ? '' : `.${minutes}`}${hour < 12 ? 'am' : 'pm'}`
    case 'twenty-four-hours':
      return `${String(hour).padStart(2, '0')}:${minutes}`
  }
}
