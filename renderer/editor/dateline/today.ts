import type { DatelineDate } from '../../../shared/dateline/dateline.ts'

/** Today by this computer’s clock, as far as a dateline tells it. */
export function today(): DatelineDate {
  const now = new Date()
  return { month: now.getMonth() + 1, day: now.getDate() }
}
