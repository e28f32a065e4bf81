import { isAgency } from './agencies.ts'
import { readPlaces, type ReadPlace } from './read-place.ts'
import { monthNumber } from './months.ts'
import { countryWritten } from './countries.ts'
import { stateNamed } from './states.ts'
import type { DatelineDate } from './dateline.ts'

/** What stands before the closing mark, taken apart; nothing is judged yet. */
export interface ReadHead {
  readonly places: readonly ReadPlace[]
  readonly date?: DatelineDate
  readonly dateText?: string
  readonly agency?: string
  /** The agency is one of those that sign datelines. */
  readonly agencyKnown: boolean
}

const mostLettersOnePlace = 90

const weekday = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s{1,2})?`
const month = String.raw`(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
const year = String.raw`((?:18|19|20|21)\d\d)`
const monthFirst = new RegExp(String.raw`(?:^|[\s,|.])(${weekday}${month}\s{0,2}(\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,2}${year})?)$`, 'i')
const dayFirst = new RegExp(String.raw`(?:^|[\s,|.])(${weekday}(\d{1,2})(?:st|nd|rd|th)?\.?\s{1,2}${month}(?:,?\s{1,2}${year})?)$`, 'i')

/** Takes apart what stands before a closing mark. Null where it cannot be a dateline at all. */
export function readHead(head: string): ReadHead | null {
  if (head.length > mostLettersOnePlace && !head.includes('/')) return null
  let rest = trimEnd(head)
  let agency: string | undefined
  let bracketPlace: string | undefined
  let date: { value: DatelineDate; text: string; rest: string } | null = null
  // From the right: the date may stand before or after the agency's bracket, a country's bracket before both.
  for (let step = 0; step < 4; step += 1) {
    const bracket = lastBracket(rest)
    const bracketDate: ReturnType<typeof lastDate> = bracket === null || date !== null ? null : lastDate(bracket.inside)
    if (bracket !== null && bracketDate?.rest === '') {
      date = bracketDate
      rest = bracket.rest
      continue
    }
    if (bracket !== null && agency === undefined && bracketPlace === undefined) {
      if (isPlaceInBrackets(bracket.inside)) bracketPlace = bracket.inside
      else agency = bracket.inside
      rest = bracket.rest
      continue
    }
    if (bracket !== null && bracketPlace === undefined && isPlaceInBrackets(bracket.inside)) {
      bracketPlace = bracket.inside
      rest = bracket.rest
      continue
    }
    if (bracket !== null) return null
    if (date !== null) break
    date = lastDate(rest)
    if (date === null) break
    rest = date.rest
  }
  const places = rest === '' ? [] : readPlaces(rest, bracketPlace)
  if (places === null || (rest === '' && bracketPlace !== undefined)) return null
  return {
    places,
    ...(date === null ? {} : { date: date.value, dateText: date.text }),
    ...(agency === undefined ? {} : { agency }),
    agencyKnown: agency !== undefined && isAgency(agency),
  }
}

function trimEnd(text: string): string {
  return text.replace(/[\s,|]{1,20}$/, '').replace(/(?<=\d)\.$/, '')
}

function isPlaceInBrackets(inside: string): boolean {
  return !isAgency(inside) && (countryWritten(inside) !== undefined || stateNamed(inside) !== undefined)
}

/** `(AP)` at the end, or a release wire's `/PRNewswire/`. */
function lastBracket(text: string): { inside: string; rest: string } | null {
  const close = text.charAt(text.length - 1)
  if (close !== ')' && close !== '/') return null
  const open = text.lastIndexOf(close === ')' ? '(' : '/', text.length - 2)
  if (open < 0) return null
  const inside = text.slice(open + 1, -1).trim()
  if (inside.length < 2 || inside.length > 60 || /[()]/.test(inside)) return null
  if (close === '/' && !isAgency(inside)) return null
  return { inside, rest: trimEnd(text.slice(0, open)) }
}

function lastDate(text: string): { value: DatelineDate; text: string; rest: string } | null {
  if (!/\d/.test(text)) return null
  const first = monthFirst.exec(text)
  const second = first === null ? dayFirst.exec(text) : null
  const match = first ?? second
  if (match === null) return null
  const written = match[1] ?? ''
  const value = dateOf(first === null ? match[3] : match[2], first === null ? match[2] : match[3], match[4])
  return value === null ? null : { value, text: written, rest: trimEnd(text.slice(0, text.length - written.length)) }
}

function dateOf(monthWord: string | undefined, dayWord: string | undefined, yearWord: string | undefined): DatelineDate | null {
  const monthOf = monthNumber(monthWord ?? '')
  const day = Number(dayWord)
  if (monthOf === undefined || !(day >= 1 && day <= 31)) return null
  return yearWord === undefined ? { month: monthOf, day } : { month: monthOf, day, year: Number(yearWord) }
}
