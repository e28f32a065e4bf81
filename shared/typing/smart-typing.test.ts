import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smartTyping, type TypingForm } from './smart-typing.ts'

const ap: TypingForm = { dash: ' — ', ellipsis: ' ... ', language: 'en-US' }
const guardian: TypingForm = { dash: ' – ', ellipsis: null, language: 'en-GB' }
const bbc: TypingForm = { dash: null, ellipsis: null, language: 'en-GB' }

/** Types sign by sign, as a person does. */
function type(signs: string, form: TypingForm): string {
  let text = ''
  for (const sign of signs) {
    text += sign
    const edit = smartTyping(text, form)
    if (edit !== null) text = text.slice(0, edit.start) + edit.insert + text.slice(edit.end)
  }
  return text
}

describe('smart typing', () => {
  it.each([
    ['a quote', '"We left," she said. "We did."', '“We left,” she said. “We did.”'],
    ['a quote in a quote', '"He said \'go\' and left."', '“He said ‘go’ and left.”'],
    ['a quote that begins with one', '"\'Go\' was the word."', '“‘Go’ was the word.”'],
    ['apostrophes', "It's the Okafors' boat, don't.", 'It’s the Okafors’ boat, don’t.'],
    ['clipped words', "'Tis the '90s, 'twas 'em.", '’Tis the ’90s, ’twas ’em.'],
    ['a quote that only looks clipped', "'Tisane,' he said.", '‘Tisane,’ he said.'],
    ['brackets', '("Here") [\'there\']', '(“Here”) [‘there’]'],
    ['feet and inches', 'She is 5\'6" tall', 'She is 5\'6" tall'],
    ['a quote that ends in a figure', '"It was 2015" and later', '“It was 2015” and later'],
    ['a quote broken off', '"I was --" he said', '“I was —” he said'],
    ['a dash', 'The ferry--late again--left', 'The ferry — late again — left'],
    ['a dash with spaces', 'The ferry -- late -- left', 'The ferry — late — left'],
    ['three hyphens', 'a---b', 'a---b'],
    ['an option', 'run --help now', 'run --help now'],
    ['hyphens', 'well-known', 'well-known'],
    ['an ellipsis', 'Well...then... no', 'Well ... then ... no'],
    ['two spaces', 'One.  Two.   Three', 'One. Two. Three'],
    ['an address', 'https://example.org/a--b\'c and', "https://example.org/a--b'c and"],
    ['an e-mail', 'ada@example.org--x ', 'ada@example.org--x '],
    ['leading spaces', '  indented', '  indented'],
  ])('%s, as AP sets it', (_name, typed, expected) => {
    expect(type(typed, ap)).toBe(expected)
  })

  it('goes by the house', () => {
    expect(type('The ferry--late--left...', guardian)).toBe('The ferry – late – left…')
    expect(type('The ferry -- late -- left.', bbc)).toBe('The ferry – late – left.')
    expect(type('The ferry--late', { ...bbc, language: 'en-US' })).toBe('The ferry—late')
    expect(type('wait....', guardian)).toBe('wait….')
  })

  it('leaves the marks of other languages alone', () => {
    expect(type('"Bonjour", l\'été--non', { ...guardian, language: 'fr-FR' })).toBe('"Bonjour", l\'été – non')
  })
})

const sign = fc.constantFrom('a', 'S', '0', '9', ' ', '"', "'", '-', '.', ',', '“', '‘', '’', '”', '—', '(', '/', ':', '@', '\u{1F600}')
const form = fc.constantFrom(ap, guardian, bbc, { ...ap, language: 'fr-FR' })

describe('properties', () => {
  it('an edit lies before the caret, reaches to within a word of it, and changes something', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), form, (signs, house) => {
        const before = signs.join('')
        const edit = smartTyping(before, house)
        if (edit === null) return
        expect(edit.start).toBeGreaterThanOrEqual(0)
        expect(edit.end).toBeGreaterThan(edit.start)
        expect(edit.end).toBeLessThanOrEqual(before.length)
        expect(before.slice(edit.start, edit.end)).not.toBe(edit.insert)
      }),
    )
  })

  it('never loses or turns a letter or a figure', () => {
    const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
    fc.assert(fc.property(fc.array(sign, { maxLength: 40 }), form, (signs, house) => {
      expect(plain(type(signs.join(''), house))).toBe(plain(signs.join('')))
    }))
  })

  it('is done with what it has set: the same place is not set twice', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), form, (signs, house) => {
        const before = signs.join('')
        const edit = smartTyping(before, house)
        if (edit === null) return
        const after = before.slice(0, edit.start) + edit.insert + before.slice(edit.end)
        const again = smartTyping(after, house)
        expect(again === null ? null : { start: again.start, insert: again.insert }).not.toEqual({ start: edit.start, insert: edit.insert })
      }),
    )
  })
})
