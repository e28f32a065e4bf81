import { countryWritten } from '../../dateline/countries.ts'
import type { Dateline, DatelineDate, DatelinePlace } from '../../dateline/dateline.ts'
import { parseDateline } from '../../dateline/find-dateline.ts'
import { monthNumber } from '../../dateline/months.ts'
import { stateWritten } from '../../dateline/states.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { found } from '../found.ts'
import type { RawFinding, StoryRule } from '../rule.ts'
import { firstParagraph } from '../text/first-paragraph.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const month = '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?'
const weekday = '(?:(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday),? )?'
const named = new RegExp(`(?<!\\p{L})(on )?${weekday}(?:${month} (\\d{1,2})|(\\d{1,2}) ${month})(?:,? ((?:1[89]|20)\\d{2}))?(?!\\d)`, 'gu')
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
/** Words that look ahead: beside one of them a later date is what is meant. */
const ahead = /\b(?:will|would|shall|until|till|due|expect(?:s|ed)?|scheduled?|plan(?:s|ned)?|ahead|before|deadline|next|effective|start(?:s|ing)?|begin(?:s|ning)?|expir\w+|payable|matur\w+|upcoming|coming|vote|election|set|meet(?:s|ing)?|annual|anniversary|last year|in (?:19|20)\d\d)\b/iu
const told = /\b(?:said|was|were|did|killed|died|opened|closed|won|lost|met|signed|arrested|rose|fell|began|announced|agreed|voted|struck|hit|crashed|ended|arrived|left)\b/u
const half = 182

export const datelineLede: StoryRule = {
  id: 'dateline-lede',
  scope: 'story',
  category: 'dateline',
  title: 'Dateline and lede disagree',
  rationale:
    'AP Stylebook and Reuters Handbook, datelines: the dateline is where and when the story was reported. A lede that puts the same city in another country, tells of a day after the dateline’s as past, or gives its date another weekday than the calendar does, shows that one of the two is wrong. Another city in the lede is no fault: a story is often filed from elsewhere.',
  severity: 'warning',
  check: (story, { quoted }) => {
    const lede = firstParagraph(story)
    const dateline = lede === undefined ? null : datelineOf(lede)
    if (lede === undefined || dateline === null) return []
    const spans = quoted(lede)
    const all = [...(dateline.value.places[0] === undefined ? [] : otherPlace(lede, dateline.end, dateline.value.places[0])), ...(dateline.value.date === undefined ? [] : otherDate(lede, dateline.end, dateline.value.date))]
    return all.filter(({ start, end }) => !overlapsAny(spans, start, end))
  },
  examples: {
    match: [
      { text: 'SELMA, Ala. (AP) — A bridge in Selma, California, was closed on Monday.', stylebook: 'ap', finds: 'Selma, California' },
      { text: 'OSLO, Norway, March 3 (Reuters) - The harbour bridge was shut on March 5, the council said.', stylebook: 'reuters', finds: 'on March 5' },
      { text: 'OSLO, March 3, 2021 (AFP) - The harbour bridge was shut on Monday, March 2, the council said.', stylebook: 'afp', finds: 'on Monday, March 2' },
    ],
    pass: [
      { text: 'SELMA, Ala. (AP) — A bridge in Selma, Alabama, was closed on Monday.', stylebook: 'ap' },
      { text: 'SELMA, Ala. (AP) — A bridge in Paris was closed on Monday.', stylebook: 'ap' },
      { text: 'OSLO, Norway, March 3 (Reuters) - The harbour bridge was shut on March 2, the council said.', stylebook: 'reuters' },
      { text: 'OSLO, Norway, March 3 (Reuters) - The harbour bridge will be shut on March 5, the council said.', stylebook: 'reuters' },
      { text: 'OSLO, Norway, Jan. 3 (Reuters) - The harbour bridge was shut on Dec. 30, the council said.', stylebook: 'reuters' },
      { text: 'The harbour bridge was shut on March 5.', stylebook: 'reuters' },
    ],
  },
}

function datelineOf(lede: TextBlock): { readonly value: Dateline; readonly end: number } | null {
  return lede.dateline ?? parseDateline(lede.text)
}

/** The dateline's city with another state or country behind it. */
function otherPlace(lede: TextBlock, from: number, { city, region, country }: DatelinePlace): RawFinding[] {
  const at = lede.text.indexOf(`${city}, `, from)
  if (at < 0 || (region === undefined && country === undefined) || /[\p{L}\p{M}-]$/u.test(lede.text.slice(0, at))) return []
  const behind = /^(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u.exec(lede.text.slice(at + city.length + 2))?.[1] ?? ''
  // `Selma, Ala.` is read with its stop, and without where the stop ends the sentence.
  for (const form of [behind, behind.replace(/\.$/u, ''), behind.split(' ')[0] ?? '']) {
    const state = stateWritten(form)
    const land = countryWritten(form)
    if (state === undefined && land === undefined) continue
    const agrees = (state !== undefined && (state.name === region || (region === undefined && state.country === country))) || (land !== undefined && (land === country || land === region || (country === undefined && land === (region === undefined ? '' : stateWritten(region)?.country))))
    if (agrees) return []
    // An unknown region in a country, or a country for a dateline that gives only a region of it, is no contradiction.
    if ((land !== undefined && country === undefined && stateWritten(region ?? '') === undefined) || (state !== undefined && region === undefined && country === undefined)) return []
    return [found(lede, at, at + city.length + 2 + form.length, `The dateline says ${[city, region, country].filter(Boolean).join(', ')}, the lede ${city}, ${form}. Find out which is right.`)]
  }
  return []
}

/** A day later than the dateline's, told as past; or a weekday that the calendar does not give that day. */
function otherDate(lede: TextBlock, from: number, date: DatelineDate): RawFinding[] {
  return matchesOf(lede.text, named).flatMap(({ 0: written, 1: on, 2: day, 3: first, 4: firstDay, 5: lastDay, 6: last, 7: year, index }) => {
    const number = monthNumber(first ?? last ?? '')
    if (number === undefined || index < from) return []
    const end = index + written.length
    if (day !== undefined && year === undefined && date.year !== undefined) {
      const own = date.year - (number - date.month > 6 ? 1 : number - date.month < -6 ? -1 : 0)
      const real = weekdays[new Date(Date.UTC(own, number - 1, Number(firstDay ?? lastDay))).getUTCDay()]
      if (real !== day) return [found(lede, index, end, `By the dateline’s year that date was a ${real ?? ''}, not a ${day}. Find out which is right.`)]
    }
    const sentence = sentenceAround(lede.text, from, index, end)
    if (on === undefined || !told.test(sentence) || ahead.test(sentence.replace(written, ' '))) return []
    const later = year !== undefined && date.year !== undefined ? dayOf(Number(year), number, Number(firstDay ?? lastDay)) - dayOf(date.year, date.month, date.day) : year === undefined ? (dayOf(2001, number, Number(firstDay ?? lastDay)) - dayOf(2001, date.month, date.day) + 365) % 365 : 0
    return later > 0 && later < half ? [found(lede, index, end, 'The lede tells of a day after the dateline’s as past. Find out which date is right.')] : []
  })
}

function dayOf(year: number, monthOfYear: number, day: number): number {
  return Math.round(Date.UTC(year, monthOfYear - 1, day) / 86_400_000)
}

function sentenceAround(text: string, from: number, start: number, end: number): string {
  const stop = /[.!?]\s+\p{Lu}/u.exec(text.slice(end))
  return text.slice(from, start) + text.slice(start, stop === null ? text.length : end + stop.index)
}
