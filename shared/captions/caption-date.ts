/**
 * Date Created (IPTC Photo Metadata 2025.1, `photoshop:DateCreated`): a date of ISO 8601 of which the day, or day and
 * month, may be unknown, and which may have a time. IIM 2:55 writes unknown parts as zeros and its time apart in 2:60.
 */
export interface CaptionDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** Null where there is only a date. */
  readonly time: CaptionTime | null
}

export interface CaptionTime {
  readonly hour: number
  readonly minute: number
  /** Null where the time gives no seconds; a part of a second is kept as it was written. */
  readonly second: string | null
  /** `Z`, `+02:00`; empty where none is given. */
  readonly zone: string
}

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** The parts of a date as captions keep it, or null where it is none. */
export function parseCaptionDate(text: string): CaptionDate | null {
  const match = written.exec(text)
  if (match === null) return null
  const number = (part: string | undefined) => (part === undefined ? null : Number(part))
  const [year, month, day] = [Number(match[1]), number(match[2]), number(match[3])] as const
  if (year === 0 || (month !== null && (month < 1 || month > 12))) return null
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 1))) return null
  const [hour, minute, second] = [number(match[4]), number(match[5]), match[6] ?? null] as const
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || Number(second ?? 0) >= 61) return null
  return { year, month, day, time: hour === null || minute === null ? null : { hour, minute, second, zone: match[7] ?? '' } }
}

export function isCaptionDate(text: string): boolean {
  return parseCaptionDate(text) !== null
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * A date as files write it, in the form captions keep: `2024:05:03 14:30:00+02:00` (Exif, ExifTool), `20240503` with
 * `143000+0200` (IIM), `2024-05-03T14:30` (XMP). Parts of zeros are unknown. Empty where it is no date.
 *
 * @param time IIM's time, where date and time stand apart
 */
export function readCaptionDate(date: string, time = ''): string {
  const match = /^\s*(\d{4})[-:/.]?(\d{2})?[-:/.]?(\d{2})?(?:[T ]\s?(.*))?$/.exec(date.trim())
  if (match === null) return ''
  const [, year = '', month = '00', day = '00', behind = ''] = match
  const parts = [year, ...(month === '00' ? [] : day === '00' ? [month] : [month, day])]
  const clock = parts.length === 3 ? readTime(time.trim() === '' ? behind : time) : ''
  const whole = parts.join('-') + clock
  if (isCaptionDate(whole)) return whole
  return isCaptionDate(parts.join('-')) ? parts.join('-') : ''
}

function readTime(time: string): string {
  const match = /^(\d{2}):?(\d{2})(?::?(\d{2}(?:\.\d{1,9})?))?\s?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/.exec(time.trim())
  if (match === null) return ''
  const [, hour = '', minute = '', second, utc, zoneHour, zoneMinute] = match
  return `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${utc ?? (zoneHour === undefined ? '' : `${zoneHour}:${zoneMinute ?? '00'}`)}`
}

/** The date and the time for IIM (2:55 `CCYYMMDD`, unknown parts as zeros; 2:60 `HHMMSS±HHMM`); `time` is empty where there is none or its zone is unknown and so cannot be written. */
export function iimDate(text: string): { readonly date: string; readonly time: string } {
  const parsed = parseCaptionDate(text)
  if (parsed === null) return { date: '', time: '' }
  const two = (part: number | null) => String(part ?? 0).padStart(2, '0')
  const date = `${String(parsed.year).padStart(4, '0')}:${two(parsed.month)}:${two(parsed.day)}`
  if (parsed.time === null || parsed.time.zone === '') return { date, time: '' }
  const { hour, minute, second, zone } = parsed.time
  return { date, time: `${two(hour)}:${two(minute)}:${(second ?? '00').slice(0, 2)}${zone === 'Z' ? '+00:00' : zone}` }
}

/** True where two written dates name the same moment as exactly as the coarser of them tells: XMP may give parts of a second that IIM cannot. */
export function isSameDate(one: string, other: string): boolean {
  const reduce = (text: string) => text.replace(/(:\d{2})\.\d+/, '$1').replace(/Z$/, '+00:00').replace(/(T\d{2}:\d{2})(?=$|[+-])/, '$1:00')
  const [first, second] = [reduce(one), reduce(other)]
  if (first === second) return true
  const zoneless = (text: string) => text.replace(/[+-]\d{2}:\d{2}$/, '')
  // A time without a zone, or a date without a time, contradicts nothing.
  const [long, short] = first.length > second.length ? [first, second] : [second, first]
  return long.includes('T') && (zoneless(long) === short || long.slice(0, 10) === short)
}
