import { describe, expect, it } from 'vitest'
import { checkCaption } from './caption-findings.ts'
import { emptyCaption, withChanges, type CaptionData } from './caption-data.ts'
import { codeOfCountry, countryOfCode, isCodeOfCountry, withCountryAlong } from './countries.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'

describe('countries', () => {
  it('are known by their names, with and without accents, and by two letters or three', () => {
    expect(['Spain', 'spain ', 'Côte d’Ivoire', 'Ivory Coast', 'Turkey', 'Türkiye', 'UK', 'United Kingdom', 'Hong Kong', 'Myanmar', 'Atlantis', ''].map(codeOfCountry)).toEqual(['ESP', 'ESP', 'CIV', 'CIV', 'TUR', 'TUR', 'GBR', 'GBR', 'HKG', 'MMR', null, null])
    expect(countryOfCode('pl')).toEqual({ code: 'POL', name: 'Poland' })
    expect(countryOfCode('POL')).toEqual({ code: 'POL', name: 'Poland' })
    expect(countryOfCode('XUN')).toBeNull()
  })
})

const findings = (caption: Partial<CaptionData>) => checkCaption({ ...emptyCaption(), ...caption }, stylebookOf('bbc')).filter(({ rule }) => rule === 'country-code')

describe('a country and its code', () => {
  it('agree, or a person is told, with both ways out', () => {
    expect(findings({ country: 'Spain', countryCode: 'ESP' })).toEqual([])
    expect(findings({ country: 'Atlantis', countryCode: 'ESP' })).toEqual([])
    expect(findings({ country: 'United Nations', countryCode: 'XUN' })).toEqual([])
    expect(findings({ country: 'Spain', countryCode: 'FRA' })).toMatchObject([
      { severity: 'warning', message: 'The code is France’s, and the country says Spain.', fixes: [{ label: 'Write ESP', changes: { countryCode: 'ESP' } }, { label: 'Write France', changes: { country: 'France' } }] },
    ])
    expect(findings({ country: 'Spain' })).toMatchObject([{ severity: 'suggestion', fixes: [{ changes: { countryCode: 'ESP' } }] }])
    expect(findings({ country: 'Spain', countryCode: 'ES' })).toMatchObject([{ message: 'A country code has three capital letters.', fixes: [{ changes: { countryCode: 'ESP' } }] }])
  })

  it('change together as the name is typed, unless a person has set them apart', () => {
    let caption = { ...emptyCaption(), country: 'Spain', countryCode: 'ESP' }
    let together = isCodeOfCountry(caption) ?? false
    for (const typed of ['', 'N', 'Ni', 'Nig', 'Nige', 'Niger', 'Nigeri', 'Nigeria']) {
      caption = withChanges(caption, withCountryAlong(caption, { country: typed }, together))
      together = isCodeOfCountry(caption) ?? together
    }
    expect(caption).toMatchObject({ country: 'Nigeria', countryCode: 'NGA' })
    const apart = { ...emptyCaption(), country: 'Spain', countryCode: 'XUN' }
    expect(isCodeOfCountry(apart)).toBe(false)
    expect(withCountryAlong(apart, { country: 'France' }, false)).toEqual({ country: 'France' })
    expect(withCountryAlong(emptyCaption(), { countryCode: 'pol' }, true)).toEqual({ countryCode: 'pol', country: 'Poland' })
    expect(withCountryAlong(caption, { city: 'Lagos' }, true)).toEqual({ city: 'Lagos' })
  })
})
