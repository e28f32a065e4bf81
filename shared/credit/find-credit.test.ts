import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findCredit, parseCredit } from './find-credit.ts'
import { isBareName } from './bare-name.ts'
import { writeCredit } from './write-credit.ts'
import type { Credit, CreditForm } from './credit.ts'

const bareCredits: readonly (readonly [string, Credit])[] = [
  ['Photo by Marta Quill/CNET', { photographer: 'Marta Quill', agency: 'CNET', role: 'photo' }],
  ['Benno Tarrant/Reuters', { photographer: 'Benno Tarrant', agency: 'Reuters' }],
  ['Credit Asha Lindqvist/Agence France-Presse — Getty Images', { photographer: 'Asha Lindqvist', agency: 'Agence France-Presse', via: 'Getty Images' }],
  ['Credit... Dora Millward/The New York Times', { photographer: 'Dora Millward', agency: 'The New York Times' }],
  ['Credit Jin Heo-Park/EPA, via Shutterstock', { photographer: 'Jin Heo-Park', agency: 'EPA', via: 'Shutterstock' }],
  ['Source: Supplied', { agency: 'Supplied', role: 'handout' }],
  ['Antoni Walsh / AFP - Getty Images', { photographer: 'Antoni Walsh', agency: 'AFP', via: 'Getty Images' }],
  ['Credit: DESMA KWANE/ AFP', { photographer: 'DESMA KWANE', agency: 'AFP' }],
  ['© Archive Photos/Getty Images', { agency: 'Archive Photos/Getty Images' }],
  ['Illustration by Gérard DuPré', { photographer: 'Gérard DuPré', role: 'illustration' }],
  ['Chuck Barlow/AP hide caption', { photographer: 'Chuck Barlow', agency: 'AP' }],
  ['Jamie D. Smyth via AP', { photographer: 'Jamie D. Smyth', via: 'AP' }],
  ['Courtesy of Zillow', { agency: 'Zillow', role: 'courtesy' }],
  ['Photo: Damia Dovar, AP', { photographer: 'Damia Dovar', agency: 'AP', role: 'photo' }],
  ['(AP Photo/Davy Zalu)', { photographer: 'Davy Zalu', agency: 'AP' }],
  ['(AP Photo/Davy Zalu, File)', { photographer: 'Davy Zalu', agency: 'AP', role: 'archive' }],
  ['Alix Wong | Getty Images', { photographer: 'Alix Wong', agency: 'Getty Images' }],
  ['Photo illustration by Slate. Photo by Davy Dyer-Bond.', { photographer: 'Davy Dyer-Bond', agency: 'Slate', role: 'photo-illustration' }],
  ['L: Harbour House / R: Finch & Sons', { agency: 'Harbour House/Finch & Sons', role: 'composite' }],
  ['Mika Blake/Reuters files', { photographer: 'Mika Blake', agency: 'Reuters', role: 'archive' }],
  ['HENRIK OSLAND / AFP', { photographer: 'HENRIK OSLAND', agency: 'AFP' }],
  ['AFP Photo / Nina Berg', { photographer: 'Nina Berg', agency: 'AFP' }],
  ['REUTERS/Nina Berg/Handout', { photographer: 'Nina Berg', agency: 'REUTERS', role: 'handout' }],
  ['Photograph: Nina Berg for the Guardian', { photographer: 'Nina Berg', agency: 'the Guardian', role: 'photo' }],
  ['Nina Berg !via! PA/REX', { photographer: 'Nina Berg', via: 'PA/REX' }],
  ['Photograph by Marta Quill', { photographer: 'Marta Quill', role: 'photo' }],
  ['Pool photo by Marta Quill via AP', { photographer: 'Marta Quill', via: 'AP', role: 'photo' }],
  ['U.S. Air Force photo by Marta Quill', { photographer: 'Marta Quill', agency: 'U.S. Air Force', role: 'photo' }],
  ['U.S. Navy/Marta Quill', { photographer: 'Marta Quill', agency: 'U.S. Navy' }],
  ['Foto: Marta Quill/dpa', { photographer: 'Marta Quill', agency: 'dpa', role: 'photo' }],
  ['Crédit photo : Marta Quill/AFP', { photographer: 'Marta Quill', agency: 'AFP', role: 'photo' }],
  ['Screengrab via YouTube', { via: 'YouTube' }],
  ['Handout via Reuters', { via: 'Reuters', role: 'handout' }],
  ['Pictured by Marta Quill', { photographer: 'Marta Quill', role: 'photo' }],
  ['(c) Marta Quill', { photographer: 'Marta Quill' }],
  ['Copyright 2021 The Associated Press', { agency: 'The Associated Press' }],
  ['Credit: NASA/JPL-Caltech', { agency: 'NASA/JPL-Caltech' }],
  ['Courtesy of the Quill family', { agency: 'the Quill family', role: 'courtesy' }],
  ['Marta Quill and Jon Roe/Reuters', { photographer: 'Marta Quill and Jon Roe', agency: 'Reuters' }],
  ['From left: Marta Quill/AP; Jon Roe/Reuters', { photographer: 'Marta Quill and Jon Roe', agency: 'AP/Reuters', role: 'composite' }],
  ['Composite: Marta Quill/Getty Images; Jon Roe/Alamy', { photographer: 'Marta Quill and Jon Roe', agency: 'Getty Images/Alamy', role: 'composite' }],
  ['picture alliance/dpa/Marta Quill', { photographer: 'Marta Quill', agency: 'picture alliance/dpa' }],
  ['REUTERS/Marta Quill/Pool', { photographer: 'Marta Quill', agency: 'REUTERS/Pool' }],
  ['(AP Photo/Marta Quill, Pool)', { photographer: 'Marta Quill', agency: 'AP/Pool' }],
  ['Marta Quill-USA TODAY Sports', { photographer: 'Marta Quill', agency: 'USA TODAY Sports' }],
  ['Marta Quill/Getty Images for Tarn Film Festival', { photographer: 'Marta Quill', agency: 'Getty Images for Tarn Film Festival' }],
  ['@martaquill/Instagram', { photographer: '@martaquill', agency: 'Instagram' }],
  ['山田花子/AFP', { photographer: '山田花子', agency: 'AFP' }],
  ['Composite: Getty/Alamy', { agency: 'Getty/Alamy', role: 'composite' }],
]

describe('parseCredit', () => {
  it.each(bareCredits)('takes apart %s', (text, credit) => {
    expect(parseCredit(text)).toEqual(credit)
  })

  it('gives null where nobody is named', () => {
    expect(parseCredit('')).toBeNull()
    expect(parseCredit('Photo:')).toBeNull()
  })
})

const glued: readonly (readonly [caption: string, credit: string])[] = [
  ['The minister at the harbour office, 3 March 2019', 'HENRIK OSLAND / AFP'],
  ['The old mill by the river in Tarn', 'Benno Tarrant/Reuters'],
  ['People queue for bread in Leeds on Friday.', 'Photograph: Nina Berg/PA'],
  ['People queue for bread in Leeds', 'Photograph: Nina Berg/PA'],
  ['Fans cheer in Rio de Janeiro, Brazil, Tuesday, May 3, 2016.', '(AP Photo/Nina Berg)'],
  ['A flea, seen from the side.', '( STEFAN GSCHMIED/SCIENCE PHOTO LIBRARY)'],
  ['The band in 1987.', 'Alamy'],
  ['The two met in Brussels.', 'Chuck Barlow/AP hide caption'],
  ['He waits in Washington, D.C.', 'Nina Berg/Getty Images'],
  ['A soldier stands guard in Goma', 'Nina van der Berg/AFP'],
  ['The fleet at anchor, 3 June 2016.', 'REUTERS/Nina Berg/File Photo'],
  ['A view of the river.', 'Courtesy of the Museum of Modern Art'],
  ['The tower at night.', 'Photo illustration by Slate. Photo by Davy Dyer-Bond.'],
  ['The quay at Tarn', 'Maria de los Ángeles Ruiz/EFE'],
  ['The quay at Tarn', 'Ludvig van der Meer/ANP'],
  ['The quay at Tarn', 'J.P. Quill/AFP'],
  ['The quay at Tarn on 3 May', 'Abdul al-Rahman bin Salim/Reuters'],
  ['The quay at Tarn in 1987', "Anna-Karin O'Neill Jr./AP"],
  ['The quay at Tarn.', 'Marta Quill for The Tarn Gazette'],
  ['The quay at Tarn.', 'Marta Quill and Jon Roe'],
  ['The quay at Tarn.', '(Marta Quill)'],
  ['The quay at Tarn.', '[File: Marta Quill/Reuters]'],
  ['The quay at Tarn.', 'U.S. Navy'],
  ['The quay at Tarn.', 'Ministry of Defence'],
  ['The quay at Tarn.', 'Marta Quill, Special to the Tarn Gazette'],
  ['The quay at Tarn', 'Marta Quill for NPR hide caption'],
  ['The quay at Tarn', 'Marta Quill toggle caption'],
  ['The quay at Tarn', 'Credit Marta Quill/The Tarn Gazette'],
  ['The quay at Tarn', 'Pool photo by Marta Quill'],
  ['The quay at Tarn', 'Source: Tarn Weekly'],
  ['The quay at Tarn', 'Screenshot: Tarn TV'],
  ['The quay at Tarn', 'Image courtesy of the artist'],
  ['The quay at Tarn', 'Left: Marta Quill/AP. Right: Jon Roe/AP'],
  ['The quay at Tarn', 'Pool via Reuters'],
  ['The quay at Tarn', 'Мария Квилл/ТАСС'],
  ['Ann Lodge and Theo Marsh', 'Shutterstock / Getty Images (Composite)'],
]

describe('findCredit', () => {
  it.each(glued)('finds where the caption ends: %s | %s', (caption, credit) => {
    const text = `${caption} ${credit}`
    expect(findCredit(text)).toMatchObject({ start: caption.length + 1, end: text.length, text: credit })
  })

  it('finds a copyright line before the caption', () => {
    expect(findCredit('© Getty Images A girl walks past the hall on Tuesday.')).toMatchObject({ start: 0, end: 14, value: { agency: 'Getty Images' } })
  })

  it.each([
    'The minister at the harbour office, 3 March 2019',
    'Anna Berg',
    'A man told Reuters he was there',
    'He works for the BBC',
    'The car park in Hull (left) and the old station (right)',
    'In this photo by the police a man is seen.',
    'The singer and/or the band',
    'Two men in London/Paris',
    'Photo of the day',
    'Credit Suisse offices in Zurich',
    'Sources say the bank is closed.',
    'A Getty Images photographer at work',
    'The committee: Ann Lodge, Theo Marsh, Mary Poe.',
    'A flood in St. Louis',
    'From left: Ann Lodge, Theo Marsh, Mary Poe',
    'Clockwise from top left: Ann Lodge, Theo Marsh',
    'Left: Ann Lodge. Right: Theo Marsh',
    'FILE PHOTO: Ann Lodge speaks in Tarn',
    'Pictured: Ann Lodge and Theo Marsh',
    'Ann Lodge for Mayor',
    'The mayor (Ann Lodge)',
    'A still from The Quay (HBO)',
    'A ship of the U.S. Navy',
    'Source of the Nile',
    'A view of Mt. Tarn',
    'The bridge before. After',
    'Ann Lodge told The Associated Press',
    'This image released by Netflix shows Ann Lodge in a scene from “The Quay.”',
    'The two sides met in Oslo/Bergen',
    'Tarn United’s Jon Roe celebrates with Theo Marsh',
    '',
  ])('leaves a plain caption alone: %s', (caption) => {
    expect(findCredit(caption)).toBeNull()
  })

  it('answers within its bounds whatever the text, and never twice differently', () => {
    const piece = fc.constantFrom('Nina ', 'Berg', '/', 'AFP', ' via ', 'Photo by ', 'Credit: ', '(', ')', '. ', '©', ' | ', 'hide caption', '—', 'the river ', '\n', 'W. ')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))), (text) => {
        const found = findCredit(text)
        if (found === null) return
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(found.start, found.end)).toBe(found.text)
        expect(findCredit(text)).toEqual(found)
      }),
    )
  })
})

const person = fc.constantFrom('Nina Berg', 'Jin Heo-Park', 'Marta W. Quill', 'Tom van der Meer', "Sean O'Dowd", 'Gérard DuPré')
const agency = fc.constantFrom('AP', 'AFP', 'Reuters', 'EPA', 'Getty Images', 'PA', 'Shutterstock', 'The New York Times', 'Science Photo Library')
const spacedForms: readonly CreditForm[] = ['ap', 'reuters', 'afp', 'rfi', 'guardian']
const forms: readonly CreditForm[] = [...spacedForms, 'bbc']

describe('writeCredit', () => {
  const credit: Credit = { photographer: 'Nina Berg', agency: 'Getty Images', role: 'photo' }

  it.each([
    ['ap', { photographer: 'Nina Berg', agency: 'AP' }, '(AP Photo/Nina Berg)'],
    ['ap', credit, '(Nina Berg/Getty Images via AP)'],
    ['ap', { photographer: 'Nina Berg', via: 'AP' }, '(Nina Berg via AP)'],
    ['ap', { agency: 'Lehtikuva/AP' }, '(Lehtikuva via AP)'],
    ['reuters', { photographer: 'Nina Berg', agency: 'Reuters' }, 'REUTERS/Nina Berg'],
    ['reuters', { agency: 'City of Tarn', role: 'handout' }, 'City of Tarn/Handout via REUTERS'],
    ['afp', { photographer: 'Nina Berg', agency: 'AFP' }, 'NINA BERG / AFP'],
    ['rfi', { photographer: 'Nina Berg', agency: 'AFP' }, 'NINA BERG / AFP'],
    ['bbc', credit, 'Getty Images'],
    ['bbc', { photographer: 'Nina Berg' }, 'Nina Berg'],
    ['guardian', credit, 'Photograph: Nina Berg/Getty Images'],
    ['guardian', { photographer: 'Nina Berg', agency: 'the Guardian' }, 'Photograph: Nina Berg for the Guardian'],
    ['guardian', { photographer: 'Nina Berg', agency: 'AFP', via: 'Getty Images' }, 'Photograph: Nina Berg/AFP via Getty Images'],
    ['guardian', { photographer: 'Nina Berg', role: 'illustration' }, 'Illustration: Nina Berg'],
  ] satisfies (readonly [CreditForm, Credit, string])[])('%s: %o', (form, value, written) => {
    expect(writeCredit(value, form)).toBe(written)
  })

  it('writes nothing where nobody is named', () => {
    for (const form of forms) expect(writeCredit({ photographer: ' ', agency: '', role: 'photo' }, form)).toBe('')
  })

  it('names the same photographer when read back, and comes out the same when written again', () => {
    fc.assert(
      fc.property(person, fc.option(agency, { nil: undefined }), fc.constantFrom(...spacedForms), (photographer, name, form) => {
        const written = writeCredit({ photographer, ...(name === undefined ? {} : { agency: name }) }, form)
        const read = parseCredit(written)
        expect(read?.photographer?.toLowerCase()).toBe(photographer.toLowerCase())
        expect(read === null ? '' : writeCredit(read, form)).toBe(written)
      }),
    )
  })

  it('is found again at the end of a caption in every form', () => {
    fc.assert(
      fc.property(person, agency, fc.constantFrom(...forms), (photographer, name, form) => {
        const caption = 'Ferries wait in the harbour on 3 May 2016.'
        const written = writeCredit({ photographer, agency: name }, form)
        expect(findCredit(`${caption} ${written}`)?.text).toBe(written)
      }),
    )
  })
})

describe('isBareName', () => {
  it.each(['Nina Berg', 'Shutterstock', 'Nina Berg/Tarn Pictures Ltd', 'Nina Berg via PA/REX'])('takes %s', (text) => {
    expect(isBareName(text)).toBe(true)
  })
  it.each(['The old mill by the river', 'He went home.', 'A view of the old town of Tarn/Reuters'])('refuses %s', (text) => {
    expect(isBareName(text)).toBe(false)
  })
})
