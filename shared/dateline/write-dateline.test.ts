import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { parseDateline } from './find-dateline.ts'
import { writeDateline } from './write-dateline.ts'
import { standsAlone } from './stand-alone-cities.ts'
import { states } from './states.ts'
import type { Dateline, DatelineForm, DatelinePlace } from './dateline.ts'

const forms = { ap: { kind: 'ap' }, reuters: { kind: 'reuters' }, afp: { kind: 'afp' }, none: { kind: 'none', placeGoes: 'byline' } } satisfies Record<string, DatelineForm>

const selma: Dateline = { places: [{ city: 'Selma', region: 'Alabama' }], date: { month: 2, day: 5 }, agency: 'UPI' }
const arnhem: Dateline = { places: [{ city: 'Arnhem', country: 'Netherlands' }], date: { month: 5, day: 16 } }
const paris: Dateline = { places: [{ city: 'Paris', country: 'France' }], date: { month: 9, day: 1, year: 2016 } }

describe('writeDateline', () => {
  it.each([
    [selma, forms.ap, 'SELMA, Ala. (AP) — '],
    [selma, forms.reuters, 'SELMA, Alabama, Feb 5 (Reuters) - '],
    [selma, forms.afp, 'Selma (United States) (AFP) – '],
    [arnhem, forms.ap, 'ARNHEM, Netherlands (AP) — '],
    [arnhem, forms.reuters, 'ARNHEM, Netherlands, May 16 (Reuters) - '],
    [arnhem, forms.afp, 'Arnhem (Netherlands) (AFP) – '],
    [paris, forms.ap, 'PARIS (AP) — '],
    [paris, forms.reuters, 'PARIS, Sept 1 (Reuters) - '],
    [paris, forms.afp, 'Paris (AFP) – '],
    [paris, forms.none, ''],
    [{ places: [{ city: 'Paris', region: 'Texas' }] }, forms.ap, 'PARIS, Texas (AP) — '],
    [{ places: [{ city: 'McLean', region: 'Virginia' }] }, forms.ap, 'McLEAN, Va. (AP) — '],
    [{ places: [{ city: 'Dallas' }, { city: 'Fort Worth', region: 'Texas' }] }, forms.ap, 'DALLAS/FORT WORTH, Texas (AP) — '],
    [{ places: [], date: { month: 12, day: 29 } }, forms.reuters, 'Dec 29 (Reuters) - '],
    [{ places: [] }, forms.ap, '(AP) — '],
  ] satisfies (readonly [Dateline, DatelineForm, string])[])('%o', (dateline, form, written) => {
    expect(writeDateline(dateline, form)).toBe(written)
  })

  const city = fc.constantFrom('Selma', 'Arnhem', 'Quincebury', 'Rio de Janeiro', 'Port-au-Prince', 'McLean', 'St. Paul', "Coeur d'Alene", 'Winston-Salem', 'Stratford-upon-Avon', 'Lviv', 'New Tarnford', 'London', 'Springfield')
  const place: fc.Arbitrary<DatelinePlace> = fc.oneof(
    fc.record({ city, region: fc.constantFrom(...states.map((state) => state.name)) }),
    fc.record({ city, country: fc.constantFrom('Netherlands', 'Ukraine', 'Japan', 'South Africa', 'Bosnia-Herzegovina', 'Ivory Coast') }),
    fc.record({ city }),
  )
  const placed = place.filter((value) => !standsAlone(value) || (!('region' in value) && !('country' in value)))
  const dateline = fc.record({ places: fc.array(placed, { minLength: 1, maxLength: 3 }), date: fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }) })
  const opening = 'The council said on Monday that it would go on.'

  it('reads back the places that AP carries', () => {
    fc.assert(
      fc.property(dateline, (value) => {
        const written = writeDateline(value, forms.ap)
        expect(parseDateline(written + opening)).toMatchObject({ end: written.length, value: { places: value.places, agency: 'AP' } })
      }),
    )
  })

  it('reads back the places and date that Reuters carries', () => {
    fc.assert(
      fc.property(dateline, (value) => {
        const written = writeDateline(value, forms.reuters)
        expect(parseDateline(written + opening)).toMatchObject({ end: written.length, value: { ...value, agency: 'Reuters' } })
      }),
    )
  })

  it('reads back the cities that AFP carries', () => {
    fc.assert(
      fc.property(dateline, (value) => {
        const written = writeDateline(value, forms.afp)
        const found = parseDateline(written + opening)
        expect(found?.value.places.map((each) => each.city)).toEqual(value.places.map((each) => each.city))
        expect(found?.value.agency).toBe('AFP')
      }),
    )
  })
})
