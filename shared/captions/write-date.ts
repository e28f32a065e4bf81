import type { Stylebook } from '../stylebooks/stylebook.ts'
import { parseCaptionDate } from './caption-date.ts'

export type DateForm = Stylebook['dates']

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
/** AP Stylebook, months: shortened with a day, March to July never. */
const apMonths = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/**
 * A date of a caption as a house writes it in running text: `Jan. 27, 2015`, `Jan 27, 2015`, `27 January 2015`; with
 * month and year or the year alone where no more is known. Empty where it is no date.
 */
export function writeCaptionDate(date: string, form: DateForm): string {
  const parsed = parseCaptionDate(date)
  if (parsed === null) return ''
  const { year, month, day } = parsed
  if (month === null) return String(year)
  const long = months[month - 1] ?? ''
  if (day === null) return `${long} ${year}`
  if (form === 'day-month-year') return `${day} ${long} ${year}`
  const short = apMonths[month - 1] ?? long
  return `${form === 'reuters' ? short.replace('.', '') : short} ${day}, ${year}`
}

/** `Monday`; empty where the day is not known. */
export function weekdayOf(date: string): string {
  const parsed = parseCaptionDate(date)
  if (parsed === null || parsed.month === null || parsed.day === null) return ''
  return weekdays[new Date(Date.UTC(parsed.year, parsed.month - 1, parsed.day)).getUTCDay()] ?? ''
}

/** Whole days from a picture's date to another day (`YYYY-MM-DD`); null where its day is not known. */
export function daysBetween(date: string, later: string): number | null {
  const [from, to] = [parseCaptionDate(date), parseCaptionDate(later)]
  if (from === null || to === null || from.month === null || from.day === null || to.month === null || to.day === null) return null
  return Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000)
}
