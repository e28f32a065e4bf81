import { useSyncExternalStore } from 'react'

/** The interface is written in British English; dates follow it. */
const locale = 'en-GB'

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
const dayMonthYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' })
const exact = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' })

const minute = 60_000
const hour = 60 * minute

/** `14:32` */
export const clockTime = (at: number): string => clock.format(at)

/** `Monday 23 November 2026 at 14:32:05` */
export const exactTime = (at: number): string => exact.format(at)

/** How long ago, as short as a list wants it: `now`, `4 min`, `3 h`, `Yesterday`, `Tuesday`, `12 Nov`. Times in milliseconds since 1970. */
export function relativeTime(at: number, now: number): string {
  const since = now - at
  if (since < minute) return 'now'
  if (since < hour) return `${Math.floor(since / minute)} min`
  const days = daysBetween(at, now)
  if (days === 0) return `${Math.floor(since / hour)} h`
  if (days === 1) return 'Yesterday'
  if (days < 7) return weekday.format(at)
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? dayAndMonth.format(at) : dayMonthYear.format(at)
}

/** The day as a heading: `Today`, `Yesterday`, `Tuesday`, `12 Nov`. */
export function dayName(at: number, now: number): string {
  const days = daysBetween(at, now)
  if (days <= 0) return 'Today'
  if (days === 1) return 'Yesterday'
  return relativeTime(at, now)
}

function daysBetween(at: number, now: number): number {
  const midnight = (time: number) => {
    const date = new Date(time)
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  }
  return Math.round((midnight(now) - midnight(at)) / (24 * hour))
}

let minuteNow = Date.now()
const watching = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined

/** The time of day, renewed each half minute; milliseconds since 1970. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => minuteNow)
}

function watch(listener: () => void): () => void {
  watching.add(listener)
  minuteNow = Date.now()
  ticking ??= setInterval(() => {
    minuteNow = Date.now()
    for (const tell of watching) tell()
  }, minute / 2)
  return () => {
    watching.delete(listener)
    if (watching.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}
