import { found, replaceWith } from '../found.ts'
import type { BlockRule, RawFinding } from '../rule.ts'
import type { Stylebook } from '../../stylebooks/stylebook.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { overlapsAny } from '../text/spans.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
/** AP Stylebook, months: five are never shortened. */
const apMonths = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const
const month = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}-])(${month})(\\.?) (\\d{1,2})(st|nd|rd|th)?(?![\\p{L}\\p{N}:/%]|[.,]\\d|–\\d)(, (?:1[6-9]|20)\\d{2}(?!\\d))?`, 'gu')
const dayFirst = new RegExp(`(?<![\\p{L}\\p{N}:/.,-])(\\d{1,2})(st|nd|rd|th)? (?:of )?(${month})(\\.?)(?![\\p{L}\\p{N}])(?:,? ((?:1[6-9]|20)\\d{2})(?!\\d))?`, 'gu')

export const dateForm: BlockRule = {
  id: 'date-form',
  scope: 'block',
  category: 'numbers',
  title: 'Date not in the house’s form',
  rationale:
    'AP Stylebook, months: `Jan. 27, 2015`, no ordinals; March to July never shortened. BBC and Guardian style guides: `27 January 2015`. no ordinals and no comma. Reuters Handbook: `Jan. 27` in text (no stop in the dateline, which has its own rule). A suggestion, for a date may be part of a name or a title.',
  severity: 'suggestion',
  appliesTo: sentenceKinds,
  wakes: { words: month.toLowerCase().split('|') },
  check: (block, { stylebook, quoted }) => {
    const from = block.dateline?.end ?? 0
    const findings = stylebook.dates === 'day-month-year' ? monthFirstDates(block, stylebook) : dayFirstDates(block, stylebook)
    const misspelt = stylebook.dates === 'day-month-year' ? dayFirstMisspelt(block, stylebook) : apDates(block, stylebook)
    return [...findings, ...misspelt].filter((finding) => finding.start >= from && !overlapsAny(quoted, finding.start, finding.end))
  },
  examples: {
    match: [
      { text: 'The bridge opened on January 27, 2015, after repairs.', finds: 'January 27, 2015', fixed: 'The bridge opened on Jan. 27, 2015, after repairs.' },
      { text: 'The bridge opened on Jan. 27th.', finds: 'Jan. 27th', fixed: 'The bridge opened on Jan. 27.' },
      { text: 'The bridge opened on 27 January 2015.', finds: '27 January 2015', fixed: 'The bridge opened on Jan. 27, 2015.' },
      { text: 'The bridge opened on January 27, 2015.', stylebook: 'reuters', fixed: 'The bridge opened on Jan. 27, 2015.' },
      { text: 'The bridge opened on 27th January, 2015.', stylebook: 'bbc', finds: '27th January, 2015', fixed: 'The bridge opened on 27 January 2015.' },
      { text: 'The bridge opened on January 27, 2015.', stylebook: 'guardian', fixed: 'The bridge opened on 27 January 2015.' },
    ],
    pass: [
      { text: 'The bridge opened on Jan. 27, 2015.' },
      { text: 'The bridge opened in January 2015 and on March 3.' },
      { text: 'The bridge opened on 27 January 2015.', stylebook: 'bbc' },
      { text: 'OSLO, Norway, January 27 (AP) — The bridge is open.' },
      { text: 'In November 11 ferries ran, and since mid-December 12 people have come.' },
      { text: 'Since November 11 ferries have run.' },
      { text: '“It was January 27,” Ann Poe said.' },
      { text: 'The magazine’s May 2015 number.' },
    ],
  },
}

function apDates(block: TextBlock, stylebook: Stylebook): RawFinding[] {
  return matchesOf(block.text, monthFirst).flatMap(({ 0: text, 1: name = '', 2: stop = '', 3: day = '', 4: ordinal = '', 5: year = '', index }) => {
    const written = `${apMonths[monthNumber(name)] ?? name} ${day}${year}`
    if (!isDay(day) || mayBeCount(block.text, index, text) || isDateline(block.text, index + text.length) || (`${name}${stop}` === apMonths[monthNumber(name)] && ordinal === '')) return []
    return [dateFinding(block, index, text, written, stylebook)]
  })
}

/** The right order with something else amiss: an ordinal, a shortened month, a comma before the year. */
function dayFirstMisspelt(block: TextBlock, stylebook: Stylebook): RawFinding[] {
  return matchesOf(block.text, dayFirst).flatMap(({ 0: text, 1: day = '', 3: name = '', 5: year = '', index }) => {
    const full = months[monthNumber(name)] ?? name
    const written = `${day} ${full}${year === '' ? '' : ` ${year}`}`
    // `the 4th of July` is a day’s name, and `Mar` or `Dec` without a year may be a surname.
    if (!isDay(day) || text === written || / of /u.test(text) || (year === '' && full !== name && !text.endsWith('.')) || (year === '' && /^(?:May|March)$/u.test(name))) return []
    return isDateline(block.text, index + text.length) ? [] : [dateFinding(block, index, text, written, stylebook)]
  })
}

function monthFirstDates(block: TextBlock, stylebook: Stylebook): RawFinding[] {
  return matchesOf(block.text, monthFirst).flatMap(({ 0: text, 1: name = '', 3: day = '', 5: year = '', index }) => {
    if (!isDay(day) || mayBeCount(block.text, index, text) || isDateline(block.text, index + text.length)) return []
    return [dateFinding(block, index, text, `${day} ${months[monthNumber(name)] ?? name}${year.slice(1)}`, stylebook)]
  })
}

function dayFirstDates(block: TextBlock, stylebook: Stylebook): RawFinding[] {
  return matchesOf(block.text, dayFirst).flatMap(({ 0: text, 1: day = '', 3: name = '', 5: year = '', index }) => {
    // `May` and `March` are verbs too, and `40 March` is no date.
    if (!isDay(day) || (year === '' && /^(?:May|March|Mar)$/u.test(name))) return []
    const short = apMonths[monthNumber(name)] ?? name
    return [dateFinding(block, index, text, `${short} ${day}${year === '' ? '' : `, ${year}`}`, stylebook)]
  })
}

function dateFinding(block: TextBlock, start: number, text: string, written: string, stylebook: Stylebook): RawFinding {
  return found(block, start, start + text.length, `${stylebook.shortName} writes this date “${written}”.`, [replaceWith('Write it in the house’s form', block, start, start + text.length, written)])
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31
}

/** `In November 11 ferries ran`: where no year stands, the figure after these may count what follows. */
function mayBeCount(text: string, start: number, date: string): boolean {
  return /\d$/u.test(date) && !/\d{4}$/u.test(date) && /\b(?:in|since|during|early|late|of|for|last|next|this) $/iu.test(text.slice(Math.max(0, start - 8), start))
}

function monthNumber(name: string): number {
  return months.findIndex((each) => each.startsWith(name.slice(0, 3)))
}

/** A date before `(AP) —` or a dash belongs to the dateline, which has its own rule. */
function isDateline(text: string, end: number): boolean {
  return end < 80 && /^\s?(?:\(|[-–—])/u.test(text.slice(end, end + 3))
}
