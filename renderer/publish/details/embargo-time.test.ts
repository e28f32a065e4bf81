import { CalendarDateTime } from '@internationalized/date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockIn, momentInWords, momentOf, timeZones } from './embargo-time.ts'

describe('an embargo on the clocks of a zone', () => {
  it('is one moment everywhere', () => {
    const six = new CalendarDateTime(2026, 11, 24, 6, 0)
    expect(momentOf('Europe/Paris', six)).toBe('2026-11-24T05:00:00.000Z')
    expect(momentOf('Asia/Kolkata', six)).toBe('2026-11-24T00:30:00.000Z')
    expect(clockIn('America/New_York', '2026-11-24T05:00:00.000Z')?.toString()).toBe('2026-11-24T00:00:00')
    expect(clockIn('UTC', undefined)).toBeNull()
  })

  it('takes the first of an hour that comes twice, and the next where one is left out', () => {
    expect(momentOf('Europe/Paris', new CalendarDateTime(2026, 10, 25, 2, 30))).toBe('2026-10-25T00:30:00.000Z')
    expect(momentOf('Europe/Paris', new CalendarDateTime(2026, 3, 29, 2, 30))).toBe('2026-03-29T01:30:00.000Z')
  })

  it('comes back as it was written, in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...timeZones()), fc.integer({ min: 0, max: 60 * 24 * 365 * 30 }), (zone, minutes) => {
        const moment = new Date(Date.UTC(2020, 0, 1) + minutes * 60_000).toISOString()
        const clock = clockIn(zone, moment)
        const back = clock === null ? Number.NaN : Date.parse(momentOf(zone, clock))
        // Of an hour that comes twice the first counts: the other is up to two hours later.
        expect([0, 1_800_000, 3_600_000, 7_200_000]).toContain(Date.parse(moment) - back)
      }),
    )
  })

  it('is written with its day and its zone', () => {
    expect(momentInWords('Europe/Paris', '2026-11-24T05:00:00.000Z')).toMatch(/Tuesday,? 24 November 2026 at 06:00 (CET|GMT\+1)/)
  })
})
