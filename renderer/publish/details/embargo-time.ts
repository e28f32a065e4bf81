import { parseAbsolute, toCalendarDateTime, toZoned, type CalendarDateTime } from '@internationalized/date'

/** The time on the clocks of a zone at a moment (ISO 8601, UTC), without its seconds; null where there is none. */
export function clockIn(zone: string, moment: string | undefined): CalendarDateTime | null {
  return moment === undefined ? null : toCalendarDateTime(parseAbsolute(moment, zone)).set({ second: 0, millisecond: 0 })
}

/** The moment (ISO 8601, UTC) at which the clocks of a zone show a time. Of an hour that comes twice the first counts; one that is left out stands for the hour after it. */
export function momentOf(zone: string, clock: CalendarDateTime): string {
  return toZoned(clock, zone, 'compatible').toAbsoluteString()
}

/** `Monday 24 November 2026 at 06:00 GMT+1`; `moment` as ISO 8601. */
export function momentInWords(zone: string, moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(Date.parse(moment))
}

/** The zones of the world, the one of this computer first, then UTC. */
export function timeZones(): readonly string[] {
  const own = ownZone()
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
