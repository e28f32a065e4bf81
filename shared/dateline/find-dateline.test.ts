import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findDateline, parseDateline } from './find-dateline.ts'
import type { Dateline } from './dateline.ts'

const story = 'The council said on Monday that it would go on with its plans for the harbour road.'
const at = (city: string, region?: string, country?: string) => ({ city, ...(region === undefined ? {} : { region }), ...(country === undefined ? {} : { country }) })

const written: readonly (readonly [string, Dateline])[] = [
  ['SALVADOR, Feb 26 - ', { places: [at('Salvador')], date: { month: 2, day: 26 } }],
  ['RICHMOND, Va. Feb 26 - ', { places: [at('Richmond', 'Virginia')], date: { month: 2, day: 26 } }],
  ['MONTREAL, Feb 26-', { places: [at('Montreal')], date: { month: 2, day: 26 } }],
  ['OAKLAND , N.J., March 2 - ', { places: [at('Oakland', 'New Jersey')], date: { month: 3, day: 2 } }],
  ['DALLAS/FORT WORTH, Texas, March 3 - ', { places: [at('Dallas'), at('Fort Worth', 'Texas')], date: { month: 3, day: 3 } }],
  ['DALLAS (AP) — ', { places: [at('Dallas')], agency: 'AP' }],
  ['CAMBRIDGE, Mass., Dec. 11 (UPI) — ', { places: [at('Cambridge', 'Massachusetts')], date: { month: 12, day: 11 }, agency: 'UPI' }],
  ['MACAU (Reuters) – ', { places: [at('Macau')], agency: 'Reuters' }],
  ['New York (AFP) – ', { places: [at('New York')], agency: 'AFP' }],
  ['Dec 29 (Reuters) - ', { places: [], date: { month: 12, day: 29 }, agency: 'Reuters' }],
  ['(Reuters) — ', { places: [], agency: 'Reuters' }],
  ['SELMA, N.C.—', { places: [at('Selma', 'North Carolina')] }],
  ['BOSTON —', { places: [at('Boston')] }],
  ['HEMPSTEAD, N.Y. ― ', { places: [at('Hempstead', 'New York')] }],
  ['HONOLULU, Hawaii (HawaiiNewsNow) - ', { places: [at('Honolulu', 'Hawaii')], agency: 'HawaiiNewsNow' }],
  ['NEW DELHI: ', { places: [at('New Delhi')] }],
  ['Indianapolis – ', { places: [at('Indianapolis')] }],
  ['BEIJING, Aug. 17 (Xinhuanet) -- ', { places: [at('Beijing')], date: { month: 8, day: 17 }, agency: 'Xinhuanet' }],
  ['LONDON, England (CNN) -- ', { places: [at('London', undefined, 'England')], agency: 'CNN' }],
  ['Kyiv (Ukraine) (AFP) – ', { places: [at('Kyiv', undefined, 'Ukraine')], agency: 'AFP' }],
  ['NEW YORK, Oct. 12, 2015 /PRNewswire/ -- ', { places: [at('New York')], date: { month: 10, day: 12, year: 2015 }, agency: 'PRNewswire' }],
  ['SAN FRANCISCO--(BUSINESS WIRE)--', { places: [at('San Francisco')], agency: 'BUSINESS WIRE' }],
  ['PHILADELPHIA, PA (December 3, 2015) – ', { places: [at('Philadelphia', 'Pennsylvania')], date: { month: 12, day: 3, year: 2015 } }],
  ['LONDON, 3 May 2016 (Reuters) - ', { places: [at('London')], date: { month: 5, day: 3, year: 2016 }, agency: 'Reuters' }],
  ['PORT-AU-PRINCE, Haiti (AP) — ', { places: [at('Port-au-Prince', undefined, 'Haiti')], agency: 'AP' }],
  ['TBILISI, Georgia (AP) — ', { places: [at('Tbilisi', undefined, 'Georgia')], agency: 'AP' }],
  ['MCLEAN, Va. (AP) — ', { places: [at('McLean', 'Virginia')], agency: 'AP' }],
  ['MOSCOW, January 3. /TASS/. ', { places: [at('Moscow')], date: { month: 1, day: 3 }, agency: 'TASS' }],
  ['MOSCOW, Jan. 3 /TASS/ ', { places: [at('Moscow')], date: { month: 1, day: 3 }, agency: 'TASS' }],
  ['SÃO PAULO (AP) — ', { places: [at('São Paulo')], agency: 'AP' }],
  ['BRUSSELS / PARIS — ', { places: [at('Brussels'), at('Paris')] }],
  ['WINSTON-SALEM, N.C. (AP) — ', { places: [at('Winston-Salem', 'North Carolina')], agency: 'AP' }],
  ['Geneva, 3 March 2020 – ', { places: [at('Geneva')], date: { month: 3, day: 3, year: 2020 } }],
  ['NEW DELHI, Aug 3 (PTI) ', { places: [at('New Delhi')], date: { month: 8, day: 3 }, agency: 'PTI' }],
  ['AUSTIN, Texas (KXAN) - ', { places: [at('Austin', 'Texas')], agency: 'KXAN' }],
  ['New York, NY – ', { places: [at('New York', 'New York')] }],
]

describe('parseDateline', () => {
  it.each(written)('reads %s', (opening, value) => {
    const found = parseDateline(opening + story)
    expect(found?.value).toEqual(value)
    expect(found?.end).toBe(opening.length)
  })

  it.each(['QUINCEBURY, Ohio — ', 'QUINCEBURY (AP) — ', 'QUINCEBURY, March 3 - ', 'QUINCEBURY, Norway (Reuters) - ', 'Quincebury, Ohio (AP) — ', 'QUINCE ATOLL - '])('finds a town on no list in a well-formed dateline: %s', (opening) => {
    expect(parseDateline(opening + story)?.value.places[0]?.city).toMatch(/^Quince/)
  })

  it('takes a place on its own line', () => {
    expect(parseDateline('QUINCEBURY, SWITZERLAND')).toMatchObject({ end: 23, value: { places: [{ city: 'Quincebury', country: 'Switzerland' }] } })
    expect(parseDateline(`QUINCEBURY, SWITZERLAND\n${story}`)).toMatchObject({ end: 24 })
  })

  it.each([
    'WASHINGTON – that was the word on every sign.',
    'Paris – the city of light – is dark tonight.',
    'London: a city of villages.',
    'LINCOLN: Four score and seven years ago.',
    'BREAKING — The council has voted.',
    'INGREDIENTS: 2 herrings, 50 g oatmeal.',
    'THE COUNCIL VOTED on Monday to close the terminal.',
    'DENVER 24, DALLAS 17 — Jon Roe threw for two scores.',
    'PHOENIX RISING — Jon Roe’s team — won again.',
    'TURKEY — The best way to roast the bird is slowly.',
    'San Francisco-based Quill Corp. said on Monday that it will close.',
    'WHERE: The old mill, Tarn.',
    'MARTA QUILL: Well, let me ask you about the harbour road.',
    'DEAR AUNT NELL: My husband and I have been married for years.',
    'UPDATE: 5/12 — The company has now replied to our questions.',
    'TARRANT--Jerome Arthur, 98, of Boca Raton, died on Monday.',
    'HOUSTON--Mary Ellen, 81, of Dayton died on Friday at home.',
    'VISIT the Orchid Show, Oct. 11–21, at the garden.',
    'GOP frontrunner Theo Marsh said — in an interview — no.',
    'JACKSON: Well, I think we should go on with it all the same.',
    'FRANCE - BELGIUM',
    'EXCLUSIVE - The minister is to resign on Friday, people say.',
    'Paris – a city of light that goes on for ever and ever.',
    'In Austin, Texas — where it all began — they drink.',
    'Theo Marsh (D-Ohio) - The senator said that he would stay.',
    'READING — The skill that nobody teaches any more in schools.',
    'Madison – The fourth president of the United States wrote it.',
    'DALLAS COWBOYS - Last year: 4-12.',
    'LAS VEGAS SANDS (LVS) - The company said profit fell by half.',
    'CONCERT, June 4 — The choir sings at the chapel at eight.',
    'SUNDAY, May 3 — The fair opens at noon at the fairground.',
    'MARTA QUILL, Ohio',
    'WASHINGTON',
    '',
  ])('leaves alone: %s', (text) => {
    expect(parseDateline(text)).toBeNull()
  })

  it('gives offsets inside the text, whatever it is', () => {
    const piece = fc.constantFrom('LONDON', 'Paris', ', ', ' ', 'Va.', 'Feb 26', '(AP)', '(', ')', '—', ' - ', '--', ':', '/', 'Text', '\n', '*', '12')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))), (text) => {
        const found = parseDateline(text)
        if (found === null) return
        expect(found.start).toBeLessThan(found.end)
        expect(found.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(found.start, found.end).trimEnd()).toBe(found.text)
      }),
    )
  })
})

describe('findDateline', () => {
  it('looks past headline and byline', () => {
    expect(findDateline(['Harbour road to go ahead', 'By Marta Quill', `SELMA, Ala. (AP) — ${story}`])).toMatchObject({ paragraph: 2, start: 0, end: 19 })
  })

  it('takes no speaker of a transcript for a city', () => {
    expect(findDateline([`NEW DELHI: ${story}`])).not.toBeNull()
    expect(findDateline([`NEW DELHI: ${story}`, 'QUILL: I see.', 'MARSH: So do I.'])).toBeNull()
  })

  it('does not look for one deep in the story', () => {
    expect(findDateline([...Array.from({ length: 12 }, () => story), `SELMA, Ala. (AP) — ${story}`])).toBeNull()
  })
})
