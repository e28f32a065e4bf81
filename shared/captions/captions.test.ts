import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchTemplateSchema, blankStep } from './batch-template.ts'
import { cutToBytes, overLimits, utf8Bytes } from './byte-limits.ts'
import { captionDataSchema, captionPropertyNames, emptyCaption, withChanges, type CaptionData } from './caption-data.ts'
import { iimDate, isCaptionDate, isSameDate, parseCaptionDate, readCaptionDate } from './caption-date.ts'
import { checkCaption } from './caption-findings.ts'
import { captionProperties } from './caption-properties.ts'
import { joinCodes, parseCodeList, type Codes } from './code-list.ts'
import { mergeCopies } from './conflicts.ts'
import { expandAsTyped, expandCodes, findCodes } from './expand-codes.ts'
import { changesOf, previewBatch } from './preview-batch.ts'
import { sourceTypeAddress, sourceTypeOf, sourceTypes } from './source-types.ts'
import { creditOfCaption, publishedCaption, storyPictureOf } from './story-picture.ts'
import { expandVariables } from './variables.ts'
import { writeCaptionDate } from './write-date.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'

const caption = (changes: Partial<CaptionData>): CaptionData => ({ ...emptyCaption(), ...changes })

describe('caption data', () => {
  it('begins empty, and every property of the schema has its facts', () => {
    expect(captionDataSchema.parse(emptyCaption())).toEqual(emptyCaption())
    expect(Object.keys(captionProperties).toSorted()).toEqual(captionPropertyNames.toSorted())
  })

  it('lets a translation follow that was the default text under its own language', () => {
    const before = caption({ altText: 'A ferry', translations: { altText: { en: 'A ferry', fr: 'Un ferry' } } })
    expect(withChanges(before, { altText: 'A tanker' }).translations).toEqual({ altText: { en: 'A tanker', fr: 'Un ferry' } })
  })
})

describe('dates', () => {
  it.each([
    ['2031', '2031'],
    ['2031:00:00', '2031'],
    ['2031-05', '2031-05'],
    ['20310504', '2031-05-04'],
    ['2031:05:04 09:05:06+02:00', '2031-05-04T09:05:06+02:00'],
    ['2031-05-04T09:05', '2031-05-04T09:05'],
    ['2031:02:30', ''],
    ['0000:00:00 00:00:00', ''],
    ['yesterday', ''],
  ])('%s is read as %s', (written, read) => {
    expect(readCaptionDate(written)).toBe(read)
  })

  it('reads IIM’s time apart from its date', () => {
    expect(readCaptionDate('20310504', '090506+0200')).toBe('2031-05-04T09:05:06+02:00')
  })

  it('writes unknown parts as zeros for IIM, and no time whose zone is unknown', () => {
    expect(iimDate('2031-05')).toEqual({ date: '2031:05:00', time: '' })
    expect(iimDate('2031-05-04T09:05Z')).toEqual({ date: '2031:05:04', time: '09:05:00+00:00' })
    expect(iimDate('2031-05-04T09:05')).toEqual({ date: '2031:05:04', time: '' })
  })

  it('takes a coarser date for the same, another for another', () => {
    expect(isSameDate('2031-05-04T09:05:06.25+02:00', '2031-05-04T09:05:06+02:00')).toBe(true)
    expect(isSameDate('2031-05-04T09:05:00Z', '2031-05-04')).toBe(true)
    expect(isSameDate('2031-05-04', '2031-05-05')).toBe(false)
  })

  it('keeps what it reads, whatever the moment', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1826-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (moment) => {
        const iso = `${moment.toISOString().slice(0, 19)}Z`
        expect(isCaptionDate(iso)).toBe(true)
        const { date, time } = iimDate(iso)
        expect(isSameDate(readCaptionDate(date, time), iso)).toBe(true)
        expect(parseCaptionDate(iso)?.year).toBe(moment.getUTCFullYear())
      }),
    )
  })

  it('stand in a house’s own form', () => {
    expect(writeCaptionDate('2031-01-27', 'ap')).toBe('Jan. 27, 2031')
    expect(writeCaptionDate('2031-01-27', 'reuters')).toBe('Jan 27, 2031')
    expect(writeCaptionDate('2031-01-27', 'day-month-year')).toBe('27 January 2031')
    expect(writeCaptionDate('2031-01', 'ap')).toBe('January 2031')
  })
})

describe('limits in bytes', () => {
  it('name the text, what it takes and what IIM keeps', () => {
    expect(overLimits(caption({ city: 'Ł'.repeat(17), keywords: ['short', 'é'.repeat(40)], altText: 'x'.repeat(5_000) }))).toEqual([
      { property: 'city', entry: null, bytes: 34, limit: 32, kept: 'Ł'.repeat(16) },
      { property: 'keywords', entry: 1, bytes: 80, limit: 64, kept: 'é'.repeat(32) },
    ])
  })

  it('never cut through a sign, and always fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 40 }), (text, limit) => {
        const cut = cutToBytes(text, limit)
        expect(utf8Bytes(cut)).toBeLessThanOrEqual(limit)
        expect(text.startsWith(cut)).toBe(true)
        if (utf8Bytes(text) <= limit) expect(cut).toBe(text)
      }),
    )
    expect(cutToBytes('a👩‍👩‍👧', 12)).toBe('a')
  })
})

describe('copies in one file', () => {
  const copies = { xmp: {}, iim: {}, exif: {}, digest: 'missing' } as const

  it('give XMP the first word, then IIM, then Exif', () => {
    expect(mergeCopies({ ...copies, iim: { headline: 'I' }, exif: { creators: ['E'] } })).toEqual({ caption: caption({ headline: 'I', creators: ['E'] }), conflicts: [] })
  })

  it('conflict where they differ and no digest vouches, with every side named', () => {
    const differing = { ...copies, xmp: { description: 'A ferry' }, iim: { description: 'A tanker' }, exif: { description: 'A barge' } }
    expect(mergeCopies(differing).conflicts).toEqual([{ property: 'description', sides: [{ carrier: 'xmp', value: 'A ferry' }, { carrier: 'iim', value: 'A tanker' }, { carrier: 'exif', value: 'A barge' }] }])
    expect(mergeCopies({ ...differing, digest: 'matches', exif: { description: 'A tanker' } }).conflicts).toEqual([])
    expect(mergeCopies({ ...differing, digest: 'differs' }).conflicts).toHaveLength(1)
  })

  it.each([
    ['a text that IIM cut', { xmp: { city: 'Saint-Germain-de-la-Grande-Rivière' }, iim: { city: 'Saint-Germain-de-la-Grande-Rivi' } }],
    ['Exif without its accents', { xmp: { creators: ['Zoë Ruiz', 'Ann Poe'] }, exif: { creators: ['Zo? Ruiz', 'Ann Poe'] } }],
    ['spaces and line ends', { xmp: { description: 'One\ntwo ' }, iim: { description: 'One two' } }],
    ['what a camera writes of itself', { xmp: { description: 'A ferry' }, exif: { description: 'OLYMPUS DIGITAL CAMERA' } }],
    ['a date without its time', { xmp: { dateCreated: '2031-05-04T09:05:00Z' }, iim: { dateCreated: '2031-05-04' } }],
  ])('do not conflict for %s', (_name, given) => {
    expect(mergeCopies({ ...copies, ...given }).conflicts).toEqual([])
  })

  it('are not fooled by a text that merely begins alike', () => {
    expect(mergeCopies({ ...copies, xmp: { city: 'Oldport' }, iim: { city: 'Old' } }).conflicts).toHaveLength(1)
  })
})

describe('codes', () => {
  const codes: Codes = new Map([['fa7', ['Marta Lindqvist', 'Lindqvist', 'captain Marta Lindqvist']], ['FA7', ['Someone else']], ['tarn', ['the Tarn']]])

  it('are read from Photo Mechanic’s lists: comments, tabs, several replacements, faults named', () => {
    const read = parseCodeList('\ufeff// Team\r\nfa7\tMarta Lindqvist\tLindqvist\r\n\r\nno tab here\r\n\tno code\r\nfa7\tLater\t\t\r\n')
    expect(read.ok && [...read.value.codes]).toEqual([['fa7', ['Later']]])
    expect(read.ok && read.value.faults).toEqual([{ line: 4, why: 'the code has no replacement behind a tab' }, { line: 5, why: 'the line has no code before the tab' }])
    expect(parseCodeList('fa7 Marta Lindqvist')).toMatchObject({ ok: false, failure: { code: 'not-a-code-list' } })
    expect(joinCodes([new Map([['a', ['1']]]), new Map([['a', ['2']]])]).get('a')).toEqual(['2'])
  })

  it.each([
    ['=fa7= scores', 'Marta Lindqvist scores'],
    ['=fa7#2=’s goal (=tarn=)', 'Lindqvist’s goal (the Tarn)'],
    ['=fa7#3=, =FA7=', 'captain Marta Lindqvist, Someone else'],
    ['E=mc2 and a=b=c', 'E=mc2 and a=b=c'],
    ['x=tarn=y', 'x=tarn=y'],
    ['a = tarn = b', 'a = tarn = b'],
    ['one = two, =tarn= flows', 'one = two, the Tarn flows'],
    ['=fa7==tarn=', 'Marta Lindqvistthe Tarn'],
  ])('%s becomes %s', (text, expanded) => {
    expect(expandCodes(text, codes).text).toBe(expanded)
  })

  it('flag what no list knows, and only that', () => {
    expect(expandCodes('=fa8= and =tarn= and =FA7#2=', codes).unknown.map(({ code }) => code)).toEqual(['fa8', 'FA7#2'])
    expect(expandCodes('=tarn= =x=', codes)).toEqual({ text: 'the Tarn =x=', unknown: [{ start: 9, end: 12, code: 'x', replacement: null }] })
  })

  it('take another delimiter', () => {
    expect(expandCodes('\\fa7\\ =fa7=', codes, '\\').text).toBe('Marta Lindqvist =fa7=')
  })

  it('expand as they are typed, with the caret behind', () => {
    expect(expandAsTyped('So =tarn=. End', 9, codes)).toEqual({ kind: 'expand', text: 'So the Tarn. End', caret: 11, start: 3, end: 9, insert: 'the Tarn' })
    expect(expandAsTyped('So =turn=', 9, codes)).toEqual({ kind: 'unknown', start: 3, end: 9, code: 'turn' })
    expect(expandAsTyped('So =tarn=s', 9, codes)).toBeNull()
    expect(expandAsTyped('So =tarn', 8, codes)).toBeNull()
  })

  it('typed sign by sign come to the same as expanded at once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('=fa7=', '=tarn=', ' ', 'word', '=zz=', '. ', 'é'), { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ')
        let [typed, caret] = ['', 0]
        for (const sign of text) {
          typed = typed.slice(0, caret) + sign + typed.slice(caret)
          caret += sign.length
          const change = expandAsTyped(typed, caret, codes)
          if (change?.kind === 'expand') [typed, caret] = [change.text, change.caret]
        }
        expect(typed).toBe(expandCodes(text, codes).text)
      }),
    )
  })

  it('never change a text without delimiters, and spans stand in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(expandCodes(text.replaceAll('=', ''), codes).text).toBe(text.replaceAll('=', ''))
        const spans = findCodes(text, codes)
        expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))).toBe(true)
      }),
    )
  })
})

describe('variables', () => {
  const source = { caption: caption({ city: 'Oldport', dateCreated: '2031-03-04', creators: ['Ann Poe'], personsShown: ['A B', 'C D', 'E F'] }), fileName: 'DSC_01.jpg', position: 4, today: '2031-03-06', dates: 'ap' } as const
  it.each([
    ['{city}, {dateCreated}', 'Oldport, March 4, 2031'],
    ['{weekday} {dateCreated:iso} {year}', 'Tuesday 2031-03-04 2031'],
    ['{personsShown}; {person:2}', 'A B, C D and E F; C D'],
    ['{sequence:3}/{sequence} {filename}', '005/5 DSC_01'],
    ['{{city}} {state}', '{city} '],
  ])('%s', (text, expanded) => {
    expect(expandVariables(text, source)).toEqual({ text: expanded, unknown: [] })
  })

  it('leave a name that means nothing as it is, and say so', () => {
    expect(expandVariables('{town} {constructor}', source)).toEqual({ text: '{town} {constructor}', unknown: ['town', 'constructor'] })
  })
})

describe('a batch', () => {
  const surroundings = { today: '2031-03-06', dates: 'day-month-year', codes: new Map([['op', ['Oldport']]]) } as const
  const run = (steps: readonly object[], given: CaptionData) => {
    const template = batchTemplateSchema.parse({ steps: steps.map((step) => ({ ticked: true, text: '', ...step })) })
    const [preview] = previewBatch(template, [{ key: 'a', fileName: 'a.jpg', caption: given }], surroundings)
    return { preview: preview!, after: withChanges(given, changesOf(preview!)) }
  }

  it.each([
    ['set', { action: 'set', text: 'New' }, 'Old', 'New'],
    ['fill leaves what is there', { action: 'fill', text: 'New' }, 'Old', 'Old'],
    ['fill', { action: 'fill', text: '=op=' }, '', 'Oldport'],
    ['append', { action: 'append', text: 'and new' }, 'Old', 'Old and new'],
    ['append a stop', { action: 'append', text: '.' }, 'Old', 'Old.'],
    ['prepend', { action: 'prepend', text: 'Very' }, 'old', 'Very old'],
    ['replace the whole', { action: 'replace', find: 'Old', text: 'New' }, 'Old', 'New'],
    ['replace another whole', { action: 'replace', find: 'Ol', text: 'New' }, 'Old', 'Old'],
    ['replace within, not again', { action: 'replace-within', find: 'a', text: 'aa' }, 'a.a', 'aa.aa'],
    ['replace within, as it is', { action: 'replace-within', find: '.', text: '$&' }, 'a.b', 'a$&b'],
    ['replace within, any case', { action: 'replace-within', find: 'OLD', text: 'new', matchCase: false }, 'Old', 'new'],
  ])('%s', (_name, step, before, after) => {
    expect(run([{ property: 'headline', ...step }], caption({ headline: before })).after.headline).toBe(after)
  })

  it('changes lists entry by entry', () => {
    const given = caption({ keywords: ['tide', 'ferry'] })
    expect(run([{ property: 'keywords', action: 'append', text: 'ferry; quay' }], given).after.keywords).toEqual(['tide', 'ferry', 'quay'])
    expect(run([{ property: 'keywords', action: 'replace', find: 'tide', text: 'ebb; flood' }], given).after.keywords).toEqual(['ebb', 'flood', 'ferry'])
  })

  it('leaves out what its condition does not meet, and what is not ticked', () => {
    const step = { property: 'city', action: 'set', text: 'Newport' }
    expect(run([{ ...step, when: { property: 'country', test: 'contains', text: 'land' } }], caption({ country: 'Poland' })).after.city).toBe('Newport')
    expect(run([{ ...step, when: { property: 'country', test: 'is-empty' } }], caption({ country: 'Poland' })).preview.changes).toEqual([])
    expect(run([{ ...step, ticked: false }, blankStep('headline')], caption({})).preview.changes).toEqual([])
  })

  it('notes what a person should know', () => {
    const { preview } = run([{ property: 'city', action: 'set', text: '=zz= {town} with a name of many letters' }, { property: 'dateCreated', action: 'set', text: 'soon' }, { property: 'dataMining', action: 'set', text: 'no' }], caption({}))
    expect(preview.notes.map(({ kind }) => kind)).toEqual(['unknown-variable', 'unknown-code', 'not-a-date', 'not-a-choice', 'over-limit'])
    expect(preview.changes.map(({ property }) => property)).toEqual(['city'])
  })

  it('changes nothing but what it shows', () => {
    fc.assert(
      fc.property(fc.record({ headline: fc.string(), city: fc.string(), keywords: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }) }), fc.constantFrom('set', 'fill', 'append', 'prepend', 'replace', 'replace-within'), fc.string(), fc.string(), (given, action, text, find) => {
        const before = caption(given)
        const { preview, after } = run([{ property: 'headline', action, text, find }], before)
        for (const property of captionPropertyNames) if (!preview.changes.some((change) => change.property === property)) expect(after[property]).toEqual(before[property])
      }),
    )
  })
})

describe('source types', () => {
  it('are known by their address, however it is written', () => {
    for (const type of sourceTypes) expect(sourceTypeOf(sourceTypeAddress(type.code))).toBe(type)
    expect(sourceTypeOf('https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture')?.label).toBe('Photograph by a digital camera')
    expect(sourceTypeOf('http://example.org/other')).toBeNull()
  })
})

describe('a picture in a story', () => {
  const file = { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 2, height: 1, bytes: 9, name: 'a.jpg' } as const
  it('starts from the library and keeps its own words when it is published', () => {
    const library = caption({ description: 'A ferry', altText: 'A ferry at sea', creators: ['Ann Poe'], creditLine: 'Northern Wire', city: 'Oldport', translations: { description: { fr: 'Un ferry' }, altText: { fr: 'Un ferry en mer' } } })
    const picture = storyPictureOf('p', file, library)
    expect(picture).toMatchObject({ caption: 'A ferry', photographer: 'Ann Poe', agency: 'Northern Wire', alt: 'A ferry at sea' })
    const published = publishedCaption({ ...picture, caption: 'The Oldport ferry' }, library, stylebookOf('rfi'))
    expect(published).toMatchObject({ description: 'The Oldport ferry', altText: 'A ferry at sea', city: 'Oldport', creditLine: 'ANN POE / Northern Wire', translations: { altText: { fr: 'Un ferry en mer' } } })
    expect(published.translations.description).toBeUndefined()
  })

  it.each([
    [{ creators: ['Ann Poe'], creditLine: 'Ann Poe/AFP', source: '' }, { photographer: 'Ann Poe', agency: 'AFP' }],
    [{ creators: ['Ann Poe'], creditLine: 'Reuters', source: 'Handed over' }, { photographer: 'Ann Poe', agency: 'Reuters' }],
    [{ creators: [], creditLine: '', source: 'Getty Images' }, { agency: 'Getty Images' }],
  ])('takes its credit from the fields', (fields, credit) => {
    expect(creditOfCaption(fields)).toMatchObject(credit)
  })
})

describe('findings in the form', () => {
  const found = (given: Partial<CaptionData>, house: 'ap' | 'rfi' | 'bbc' = 'ap', today = '2031-03-20') => checkCaption(caption({ altText: 'A white ferry between two piers', creditLine: '(AP Photo/Ann Poe)', creators: ['Ann Poe'], ...given }), stylebookOf(house), { today })
  const rules = (...given: Parameters<typeof found>) => found(...given).map(({ rule }) => rule)

  it('are none where all is well', () => {
    expect(rules({ description: 'Marta Lindqvist boards a ferry in Oldport, Tuesday, March 4, 2031.', personsShown: ['Marta Lindqvist'], city: 'Oldport', dateCreated: '2031-03-04' })).toEqual([])
  })

  it('add the date from Date Created, with its weekday where it is fresh', () => {
    const description = 'A ferry leaves Oldport. It sails daily.'
    const fix = (today: string) => found({ description, dateCreated: '2031-03-04' }, 'ap', today).find(({ rule }) => rule === 'caption-date')?.fixes[0]?.changes.description
    expect(fix('2031-03-06')).toBe('A ferry leaves Oldport, Tuesday, March 4, 2031. It sails daily.')
    expect(fix('2032-03-06')).toBe('A ferry leaves Oldport, March 4, 2031. It sails daily.')
  })

  it('add the place from the fields', () => {
    const [finding] = found({ description: 'A ferry leaves, March 4, 2031.', city: 'Łódź', country: 'Poland' }).filter(({ rule }) => rule === 'caption-place')
    expect(finding?.fixes[0]?.changes).toEqual({ description: 'A ferry leaves, March 4, 2031, Łódź.' })
    expect(rules({ description: 'A ferry leaves Lodz, March 4, 2031.', city: 'Łódź' })).not.toContain('caption-place')
  })

  it('write the credit anew in the house’s form', () => {
    const finding = found({ description: 'A ferry leaves', creditLine: 'Photo by Ann Poe/Reuters' }, 'rfi').find(({ rule }) => rule === 'credit-form')
    expect(finding).toMatchObject({ property: 'creditLine', start: 0, end: 24, fixes: [{ changes: { creditLine: 'ANN POE / Reuters' } }] })
  })

  it('hold the caption’s names against the persons shown', () => {
    const clash = found({ description: 'Marta Lindquist boards a ferry, March 4, 2031.', personsShown: ['Marta Lindqvist'] }).find(({ rule }) => rule === 'caption-name')
    expect(clash?.fixes[0]?.changes).toEqual({ description: 'Marta Lindqvist boards a ferry, March 4, 2031.' })
    expect(rules({ description: 'Two people board a ferry, March 4, 2031.', personsShown: ['Jon Roe'] })).toContain('person-unnamed')
  })

  it('ask that readers are told of generated pictures', () => {
    expect(rules({ description: 'A ferry, March 4, 2031.', digitalSourceType: sourceTypeAddress('trainedAlgorithmicMedia') })).toContain('generated-undeclared')
    expect(rules({ description: 'A ferry, made with AI, March 4, 2031.', digitalSourceType: sourceTypeAddress('trainedAlgorithmicMedia') })).not.toContain('generated-undeclared')
  })

  it('move a credit out of the caption into its fields', () => {
    const finding = found({ description: 'A ferry leaves Oldport, 4 March 2031. Jon Roe/Reuters', creditLine: '', creators: [] }, 'rfi').find(({ rule }) => rule === 'credit-in-caption')
    expect(finding?.fixes[0]?.changes).toMatchObject({ description: 'A ferry leaves Oldport, 4 March 2031.', creditLine: 'JON ROE / Reuters', creators: ['Jon Roe'] })
  })
})
