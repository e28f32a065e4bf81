import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Credit, CreditForm } from './credit.ts'
import { findCredit, parseCredit } from './find-credit.ts'
import { writeCredit } from './write-credit.ts'

const forms: readonly CreditForm[] = ['ap', 'reuters', 'afp', 'rfi', 'bbc', 'guardian']
const people = fc.constantFrom('Ann Poe', 'Zoë Ruiz', 'Jon W. Roe', 'Mai-Linh Tran', 'Pedro de la Cruz')
const agencies = fc.constantFrom('Reuters', 'AFP', 'EPA', 'Getty Images', 'AP', 'PA Media')

/** Names are held together whatever their case: AFP and RFI write them in capitals. */
const plain = (name: string | undefined) => (name ?? '').toLowerCase()

describe('a credit written in a house’s form and read again', () => {
  it.each(forms)('is written the same once more: %s', (form) => {
    fc.assert(
      fc.property(people, agencies, fc.option(agencies, { nil: undefined }), fc.constantFrom('photo', 'archive', 'handout'), (photographer, agency, via, role) => {
        const credit: Credit = { photographer, agency, ...(via !== undefined && via !== agency && { via }), role }
        const line = writeCredit(credit, form)
        const read = parseCredit(line)
        expect(read, line).not.toBeNull()
        if (form !== 'bbc') expect(plain(read?.photographer), line).toBe(plain(photographer))
        expect(writeCredit({ role: 'photo', ...read }, form).toLowerCase()).toBe(writeCredit({ role: 'photo', ...parseCredit(writeCredit({ role: 'photo', ...read }, form)) }, form).toLowerCase())
      }),
    )
  })

  it.each(forms)('names photographer and agency as they were, for a plain photograph: %s', (form) => {
    fc.assert(
      fc.property(people, agencies, (photographer, agency) => {
        const read = parseCredit(writeCredit({ photographer, agency, role: 'photo' }, form))
        if (form !== 'bbc') expect(plain(read?.photographer)).toBe(plain(photographer))
        expect(plain(read?.agency)).toBe(plain(agency))
      }),
    )
  })
})

describe('two pictures side by side', () => {
  it('have a credit for each side', () => {
    expect(parseCredit('L: Harbour House / R: Tarn & Fell')).toMatchObject({ agency: 'Harbour House/Tarn & Fell' })
    expect(findCredit('L: Harbour House / R: Tarn & Fell')).toMatchObject({ start: 0, value: { agency: 'Harbour House/Tarn & Fell' } })
  })
})
