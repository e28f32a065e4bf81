import { monthNumber } from '../../dateline/months.ts'
import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const month = '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?'
const dated = new RegExp(`(?<!\\p{L})(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday),? (?:the )?(?:${month} (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}),? ((?:1[89]|20)\\d{2})(?!\\d)`, 'gu')

export const weekdayDate: BlockRule = {
  id: 'weekday-date',
  scope: 'block',
  category: 'numbers',
  title: 'Weekday and date disagree',
  rationale: 'AP Stylebook, dates, and Reuters Handbook, accuracy: day and date are checked against the calendar; one of the two is wrong. Quotes are looked at too: a wrong date is a wrong date.',
  severity: 'warning',
  appliesTo: [...sentenceKinds, 'headline'],
  wakes: { words: weekdays.map((name) => name.toLowerCase()) },
  check: (block) => {
    if (!/\d/u.test(block.text)) return []
    return matchesOf(block.text, dated).flatMap(({ 0: written, 1: weekday = '', 2: monthFirst, 3: dayLast, 4: dayFirst, 5: monthLast, 6: year = '', index }) => {
      const number = monthNumber(monthFirst ?? monthLast ?? '')
      const day = Number(dayLast ?? dayFirst)
      if (number === undefined) return []
      const date = new Date(Date.UTC(Number(year), number - 1, day))
      const real = weekdays[date.getUTCDay()]
      if (date.getUTCDate() !== day) return [found(block, index, index + written.length, `There is no such day as ${written}.`)]
      return real === weekday ? [] : [found(block, index, index + written.length, `That date was a ${real ?? ''}, not a ${weekday}. Find out which is right.`)]
    })
  },
  examples: {
    match: [
      { text: 'The bridge opened on Monday, Jan. 27, 2015, after repairs.', finds: 'Monday, Jan. 27, 2015' },
      { text: 'The bridge opened on Monday 27 January 2015.', stylebook: 'bbc', finds: 'Monday 27 January 2015' },
      { kind: 'caption', text: 'A ferry leaves Oldport on Tuesday, Feb. 30, 2021.', finds: 'Tuesday, Feb. 30, 2021' },
    ],
    pass: [
      { text: 'The bridge opened on Tuesday, Jan. 27, 2015, after repairs.' },
      { text: 'The bridge opened on Tuesday 27 January 2015.', stylebook: 'guardian' },
      { text: 'The bridge opened on Monday, Jan. 27.' },
    ],
  },
}
