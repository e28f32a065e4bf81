import { standAloneCities } from '../dateline/stand-alone-cities.ts'
import { writeDateline } from '../dateline/write-dateline.ts'
import type { Dateline, DatelineDate, DatelineForm } from '../dateline/dateline.ts'

/** A dateline offered for the first letters of a story. */
export interface DatelineCompletion {
  readonly typed: string
  /** As the house writes it, closing mark and space included. */
  readonly text: string
  readonly value: Dateline
}

/**
 * The whole dateline for the first letters of a story’s first paragraph, where they can only be one of the cities that
 * stand without state or country (AP Stylebook, datelines); null otherwise. A house that writes the date gets today’s.
 * Where the city is not in capitals, four letters are asked for: any sentence begins with a capital.
 */
export function completeDateline(before: string, after: string, form: DatelineForm, today: DatelineDate): DatelineCompletion | null {
  if (form.kind === 'none' || after.trim() !== '' || !/^\p{Lu}[\p{L}\p{M}.' -]{2,40}$/u.test(before)) return null
  if (form.kind === 'afp' && before.length < 4) return null
  const fitting = standAloneCities.flatMap((city): DatelineCompletion[] => {
    const value: Dateline = { places: [{ city }], ...(form.kind === 'reuters' && { date: { month: today.month, day: today.day } }) }
    const text = writeDateline(value, form)
    return text.startsWith(before) && text !== before ? [{ typed: before, text, value }] : []
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
