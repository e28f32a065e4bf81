import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedRows, swapForm, termForm, type Row } from './table-rows.ts'

const word = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,4})?$/u)
const row = fc.tuple(word, fc.option(word, { nil: '' }), fc.option(word, { nil: '' })).map(([...cells]): Row => cells)

describe('the table of terms', () => {
  it('bans a word without a replacement and prefers the others', () => {
    const rows = [['chairman', 'chair; head', ''], ['', '', ''], ['fisherfolk', '', 'Write fishing crews.']]
    expect(termForm.write(rows)).toEqual({ banned: [{ term: 'fisherfolk', message: 'Write fishing crews.' }], preferred: [{ term: 'chairman', use: ['chair', 'head'], message: '' }] })
    expect(termForm.paths(rows)).toEqual([['preferred', 0], null, ['banned', 0]])
  })

  it('keeps a line where it stands when it turns from banned to preferred', () => {
    const before = [['boss', '', ''], ['chairman', '', ''], ['cops', 'police', '']]
    const after = termForm.write([['boss', '', ''], ['chairman', 'chair', ''], ['cops', 'police', '']])
    expect(termForm.read(after, before).map(([term]) => term)).toEqual(['boss', 'chairman', 'cops'])
  })

  it('keeps what was typed where it means the same, a blank behind a word too', () => {
    expect(swapForm('swap').read([{ find: 'a', use: ['b'] }], [['a ', 'b; ']])).toEqual([['a ', 'b; ']])
  })

  it('puts a line that comes back behind the one it followed', () => {
    expect(swapForm('swap').read([{ find: 'a', use: ['x'] }, { find: 'b', use: ['x'] }, { find: 'c', use: ['x'] }], [['a', 'x'], ['c', 'x']]).map(([find]) => find)).toEqual(['a', 'b', 'c'])
  })

  it('loses nothing, whatever the order before', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (rows, before) => {
        const terms = termForm.write(rows)
        const again = termForm.write(termForm.read(terms, before))
        const sorted = (all: readonly { term: string }[]) => all.map((term) => JSON.stringify(term)).sort()
        expect(sorted(again.banned)).toEqual(sorted(terms.banned))
        expect(sorted(again.preferred)).toEqual(sorted(terms.preferred))
      }),
    )
  })
})

describe('what is pasted', () => {
  it('is lines and cells where it comes from a spreadsheet', () => {
    expect(pastedRows('chairman\tchair\r\n"the ""boss"""\teditor\r\n\r\n')).toEqual([['chairman', 'chair'], ['the "boss"', 'editor']])
  })
  it('is a line for each word where it is a list', () => expect(pastedRows('one\ntwo')).toEqual([['one'], ['two']]))
  it('belongs into the field where it is a few words', () => expect(pastedRows('in order to')).toBeNull())
})
