import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMoved, followWords, type StoodWords } from './follow-words.ts'

const stood = (before: string, words: string, after: string): StoodWords => ({ before, words, after })

describe('followWords', () => {
  it.each([
    ['nothing has changed', 'He claimed it.', 3],
    ['words come before and after', 'Yesterday he claimed that it rained.', 13],
    ['the words stand inside a longer one now', 'He disclaimed it.', null],
    ['the words have gone', 'He said it.', null],
    ['the text is empty', '', null],
  ])('where %s', (_name, text, start) => {
    expect(followWords(stood('He ', 'claimed', ' it.'), text)).toBe(start)
  })

  it('tells words from the same words by what stands around them', () => {
    const first = stood('', 'the the', ' quay. Then the the pier.')
    expect(followWords(first, 'Then the the pier.')).toBeNull()
    expect(followWords(stood('the the quay. Then ', 'the the', ' pier.'), 'Then the the pier.')).toBe(5)
  })

  it('follows spaces and marks as it follows words', () => {
    expect(followWords(stood('It rained.', '  ', 'Then it left.'), 'It rained hard.  Then it left us.')).toBe(15)
    expect(followWords(stood('It was ', '…', ' over.'), 'It was quite … over now.')).toBe(13)
  })

  it('finds words in a text too long to be laid beside another', () => {
    const filler = 'a b c d e f g h '.repeat(2_000)
    const old = stood(`${filler}Then he `, 'claimed', ` it was so. ${filler}`)
    expect(followWords(old, `${filler.slice(2)}He claimed more. Then he claimed it was so. x${filler}`)).toBe(filler.length - 2 + 'He claimed more. Then he '.length)
    expect(followWords(old, 'q r claimed s claimed '.repeat(8_000))).toBeNull()
  })

  it('takes emoji, lone surrogates and combining marks', () => {
    expect(followWords(stood('👩‍🚒 ', 'cafe\u0301', ' \ud83d.'), '\udc69 👩‍🚒 cafe\u0301 \ud83d!')).toBe(8)
  })

  it('holds through any edits outside the words that do not bring the same words', () => {
    const text = fc.array(fc.constantFrom('quay', 'the', ' ', '  ', '.', ', ', 'ferry', 'and', '“', '”', '\n', '🚢'), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, text, text, (before, after, nextBefore, nextAfter) => {
        const start = followWords(stood(`${before} `, 'he claimed', ` ${after}`), `${nextBefore} he claimed ${nextAfter}`)
        expect(start).toBe(nextBefore.length + 1)
      }),
    )
  })

  it('stays with its words when sentences with the same words come and go around theirs', () => {
    const others = fc.array(fc.constantFrom('Oda claimed the pier. ', 'Nobody claimed a thing. ', 'It rained. ', 'The quay was shut, Per claimed. '), { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(others, others, others, others, (before, after, nextBefore, nextAfter) => {
        const [lead, rest] = ['On Tuesday evening the harbour master ', ' that eleven boats lay at anchor. ']
        const start = followWords(stood(before + lead, 'claimed', rest + after), nextBefore + lead + 'claimed' + rest + nextAfter)
        expect(start).toBe(nextBefore.length + lead.length)
      }),
    )
  })

  it('never gives a place where the words do not stand', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 40 })
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 }), text, text, (before, words, after, next) => {
        const start = followWords(stood(before, words, after), next)
        if (start !== null && next !== before + words + after) expect(next.slice(start, start + words.length)).toBe(words)
        if (!next.includes(words)) expect(start).toBeNull()
      }),
    )
  })
})

describe('findMoved', () => {
  it('knows words again by what is left around them', () => {
    const old = stood('It rained all day. Then he ', 'claimed', ' it was so.')
    expect(findMoved(old, 'Then he claimed it was so.')).toEqual([8])
    expect(findMoved(old, 'Then he claimed something else.')).toEqual([])
    expect(findMoved(old, 'claimed')).toEqual([])
    expect(findMoved(stood('It rained all day.', '', ''), 'It rained all day.')).toEqual([])
  })
})
