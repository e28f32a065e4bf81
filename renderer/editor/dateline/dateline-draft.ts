import { datelineSchema, type Dateline } from '../../../shared/dateline/dateline.ts'

/** The dateline's form as it is being filled in: everything as the person typed it. */
export interface DatelineDraft {
  readonly places: readonly { readonly city: string; readonly region: string; readonly country: string }[]
  /** 1 to 12, or empty for no date. */
  readonly month: string
  readonly day: string
  readonly year: string
  readonly agency: string
}

export const emptyPlace = { city: '', region: '', country: '' } as const

export function draftOf({ places, date, agency }: Dateline): DatelineDraft {
  const rows = places.map(({ city, region = '', country = '' }) => ({ city, region, country }))
  return {
    places: rows.length === 0 ? [emptyPlace] : rows,
    month: date === undefined ? '' : String(date.month),
    day: date === undefined ? '' : String(date.day),
    year: date?.year === undefined ? '' : String(date.year),
    agency: agency ?? '',
  }
}

/** What the form says, or in words what is still wrong with it. */
export function datelineOf(draft: DatelineDraft): { readonly ok: true; readonly dateline: Dateline } | { readonly ok: false; readonly message: string } {
  const places = draft.places
    .map((place) => ({ city: place.city.trim(), region: place.region.trim(), country: place.country.trim() }))
    .filter((place) => place.city !== '')
    .map(({ city, region, country }) => ({ city, ...(region !== '' && { region }), ...(country !== '' && { country }) }))
  if (places.length === 0) return { ok: false, message: 'Give the city the story was reported from.' }

  const dated = draft.month !== '' || draft.day.trim() !== ''
  const date = { month: Number(draft.month), day: Number(draft.day), ...(draft.year.trim() !== '' && { year: Number(draft.year) }) }
  const parsed = datelineSchema.safeParse({ places, ...(dated && { date }), ...(draft.agency.trim() !== '' && { agency: draft.agency.trim() }) })
  if (!parsed.success) return { ok: false, message: dated ? 'The date is no day of the calendar: give a month and a day, or leave both empty.' : 'A name is too long to stand in a dateline.' }
  return { ok: true, dateline: parsed.data }
}
