import { describe, expect, it } from 'vitest'
import { dayName, relativeTime } from './time.ts'

const now = new Date(2026, 10, 23, 14, 30).getTime()
const ago = (...parts: [number, number, number, number?, number?]) => relativeTime(new Date(...parts).getTime(), now)

describe('relative time', () => {
  it('is short for what has just happened', () => {
    expect(relativeTime(now - 20_000, now)).toBe('now')
    expect(relativeTime(now - 4 * 60_000, now)).toBe('4 min')
    expect(relativeTime(now - 3 * 3_600_000, now)).toBe('3 h')
  })

  it('goes by calendar days after that', () => {
    expect(ago(2026, 10, 22, 23, 50)).toBe('Yesterday')
    expect(ago(2026, 10, 19)).toBe('Thursday')
    expect(ago(2026, 10, 12)).toBe('12 Nov')
    expect(ago(2025, 10, 12)).toBe('12 Nov 2025')
  })

  it('takes a clock that runs ahead for now', () => {
    expect(relativeTime(now + 5_000, now)).toBe('now')
    expect(dayName(now + 5_000, now)).toBe('Today')
  })
})
