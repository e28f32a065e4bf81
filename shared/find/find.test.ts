import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../style/apply-edits.ts'
import type { Place } from '../story/text-block.ts'
import { createStorySearch, type FoundMatch } from './find-in-story.ts'
import { storyAllowance, type FindQuery, type Finder } from './find-query.ts'
import { patternFinder } from './pattern-finder.ts'
import { plainFinder } from './plain-finder.ts'
import { replaceAllEdits, replacementEdit, type Replacement } from './replacement.ts'
import { stepMatch } from './step-match.ts'
import { signEdges } from './sign-edges.ts'

const place: Place = { part: 'body', block: 'one' }
const plain: Omit<FindQuery, 'words'> = { matchCase: false, wholeWords: false, isPattern: false }

function finderOf(query: FindQuery): Finder {
  if (!query.isPattern) return plainFinder(query)
  const made = patternFinder(query)
  if (!made.ok) throw new Error(made.failure.message)
  return made.value
}

function found(words: string, text: string, options: Partial<FindQuery> = {}): string[] {
  return finderOf({ ...plain, words, ...options })(text, storyAllowance()).map(({ start, end }) => text.slice(start, end))
}

function inText(finder: Finder, text: string, writtenUntil = 0): readonly FoundMatch[] {
  return createStorySearch(finder)([{ place, text, writtenUntil }]).matches
}

function replaced(words: string, text: string, replacement: Partial<Replacement>, options: Partial<FindQuery> = {}): string {
  const matches = inText(finderOf({ ...plain, words, ...options }), text)
  return applyEdits(text, replaceAllEdits(matches, { words: '', isPattern: options.isPattern ?? false, keepCapitals: false, ...replacement }))
}

describe('looking for plain words', () => {
  it.each([
    ['in any case', 'quay', 'Quay QUAY quays', {}, ['Quay', 'QUAY', 'quay']],
    ['in the case that is typed', 'Quay', 'Quay QUAY quays', { matchCase: true }, ['Quay']],
    ['whole words only', 'quay', 'quay quays quayside a quay', { wholeWords: true }, ['quay', 'quay']],
    ['whole words of other scripts', 'été', 'l’été étés', { wholeWords: true }, ['été']],
    ['signs that mean something in a pattern', '5.0 (net)', 'about 5.0 (net), not 510 net', {}, ['5.0 (net)']],
    ['curly marks from straight ones', "mayor's", 'the mayor’s and the mayor\'s', {}, ['mayor’s', "mayor's"]],
    ['only the very mark with case matched', '"', '“Now,” she said. "Then."', { matchCase: true }, ['"', '"']],
    ['a space that does not break', '5 km', '5\u00a0km', {}, ['5\u00a0km']],
    ['accents of two code points', 'café', 'cafe\u0301', {}, ['cafe\u0301']],
    ['what overlaps one after the other', 'anan', 'ananan', {}, ['anan']],
    ['nothing in nothing', '', 'Quay', {}, []],
  ] as const)('finds %s', (_name, words, text, options, expected) => {
    expect(found(words, text, options)).toEqual(expected)
  })

  it('does not take a letter without its accent, or half a flag', () => {
    expect(found('e', 'cafe\u0301 tea')).toEqual(['e'])
    expect(found('\u{1F1E7}', '\u{1F1E7}\u{1F1EA}')).toEqual([])
  })

  it('goes on inside what it could not take', () => {
    expect(found('ana', 'anana ana', { wholeWords: true })).toEqual(['ana'])
  })
})

describe('looking for a pattern', () => {
  it('finds shapes, and says in words what it cannot take', () => {
    expect(found(String.raw`\d+ km`, '5 km and 12 km', { isPattern: true })).toEqual(['5 km', '12 km'])
    const refused = patternFinder({ words: '(a', matchCase: false, wholeWords: false })
    expect(refused.ok ? '' : refused.failure.message).toMatch(/^This cannot be looked for as a pattern: .*bracket.*\.$/u)
  })

  it('breaks off where a pattern costs too much, after the same number of steps each time', () => {
    const finder = finderOf({ ...plain, words: 'a(.*b)?', isPattern: true })
    const texts = Array.from({ length: 40 }, (_, index) => ({ place, text: `${'a'.repeat(3_000)}${index}`, writtenUntil: 0 }))
    const first = createStorySearch(finder)(texts)
    expect(first.isWhole).toBe(false)
    expect(createStorySearch(finder)(texts).matches.length).toBe(first.matches.length)
  })
})

describe('replacing', () => {
  it('fills in what the brackets held', () => {
    expect(replaced(String.raw`(\w+), (\w+)`, 'Quill, Ada', { words: '$2 $1' }, { isPattern: true })).toBe('Ada Quill')
    expect(replaced(String.raw`\d+`, 'About 5', { words: '$$$& ($3)' }, { isPattern: true })).toBe('About $5 ()')
    expect(replaced('5', 'About 5', { words: '$&' })).toBe('About $&')
  })

  it.each([
    ['harbour', 'Harbour', 'port', 'Port'],
    ['harbour', 'HARBOUR', 'port', 'PORT'],
    ['harbour', 'harbour', 'port', 'port'],
    ['harbour', 'harbour', 'Port', 'Port'],
    ['a', 'A ferry', 'the', 'The ferry'],
    ['5', '5', 'five', 'five'],
  ])('hands capitals on: %s in %s', (words, text, by, expected) => {
    const options = words === 'a' ? { wholeWords: true } : {}
    expect(replaced(words, text, { words: by, keepCapitals: true }, options)).toBe(expected)
  })

  it('leaves the words of a dateline to its form', () => {
    const text = 'OSTREL (AP) — Ostrel reopened.'
    const matches = inText(plainFinder({ ...plain, words: 'Ostrel' }), text, 14)
    expect(matches.map(({ isWritten }) => isWritten)).toEqual([true, false])
    expect(applyEdits(text, replaceAllEdits(matches, { words: 'Brill', isPattern: false, keepCapitals: false }))).toBe('OSTREL (AP) — Brill reopened.')
  })
})

describe('going from match to match', () => {
  const texts = ['a quay', 'no', 'quay quay'].map((text, index) => ({ place: { part: 'body', block: String(index) } as const, text, writtenUntil: 0 }))
  const { matches } = createStorySearch(plainFinder({ ...plain, words: 'quay' }))(texts)
  const at = (block: number, offset: number, isPast = false) => ({ place: { part: 'body', block: String(block) } as const, offset, isPast })

  it.each([
    ['from nowhere', null, 1, 0],
    ['backwards from nowhere', null, -1, 2],
    ['from the caret before it', at(0, 1), 1, 0],
    ['from the caret at it', at(0, 2), 1, 0],
    ['from the match in hand', at(0, 2, true), 1, 1],
    ['round the end', at(2, 5, true), 1, 0],
    ['backwards from the match in hand', at(2, 5, true), -1, 1],
    ['backwards round the beginning', at(0, 2, true), -1, 2],
    ['from a text without one', at(1, 0), 1, 1],
    ['from a text that is gone', at(9, 0), 1, 0],
  ] as const)('%s', (_name, from, step, expected) => {
    expect(stepMatch(matches, texts, from, step)).toBe(expected)
  })

  it('has nowhere to go without matches', () => {
    expect(stepMatch([], texts, null, 1)).toBe(-1)
  })
})

const sign = fc.constantFrom('a', 'b', 'A', 'B', ' ', 'é', 'e\u0301', '’', '"', '.', '\u{1F600}', '\u{1F1E7}\u{1F1EA}', '1', '\n')
const writing = (maxLength: number) => fc.array(sign, { maxLength }).map((signs) => signs.join(''))
const query = fc.record({ words: writing(3), matchCase: fc.boolean(), wholeWords: fc.boolean(), isPattern: fc.constant(false) })

describe('properties', () => {
  it('matches are in order, apart, inside the text, and cut no sign', () => {
    fc.assert(
      fc.property(writing(40), query, (text, asked) => {
        const isEdge = signEdges(text)
        let end = 0
        for (const match of finderOf(asked)(text, storyAllowance())) {
          expect(match.start).toBeGreaterThanOrEqual(end)
          expect(match.end).toBeGreaterThan(match.start)
          expect(match.end).toBeLessThanOrEqual(text.length)
          expect(isEdge(match.start) && isEdge(match.end)).toBe(true)
          end = match.end
        }
      }),
    )
  })

  it('a search that remembers finds what a fresh one finds', () => {
    fc.assert(
      fc.property(query, fc.array(fc.array(writing(12), { maxLength: 4 }), { maxLength: 4 }), (asked, versions) => {
        const search = createStorySearch(finderOf(asked))
        for (const version of versions) {
          const texts = version.map((text) => ({ place, text, writtenUntil: 0 }))
          expect(search(texts)).toEqual(createStorySearch(finderOf(asked))(texts))
        }
      }),
    )
  })

  it('replacing all is replacing one after the other', () => {
    fc.assert(
      fc.property(writing(40), query, fc.record({ words: fc.constantFrom('', 'x', 'Xy', 'zz'), keepCapitals: fc.boolean() }), (text, asked, by) => {
        const replacement: Replacement = { ...by, isPattern: false }
        // With whole words, what is put in could make a word of what stands beside it: each is then looked for in a text of its own.
        fc.pre(!asked.wholeWords)
        const finder = finderOf(asked)
        const all = applyEdits(text, replaceAllEdits(inText(finder, text), replacement))
        let one = text
        let from = 0
        for (;;) {
          const next = inText(finder, one).find(({ start }) => start >= from)
          if (next === undefined) break
          const edit = replacementEdit(next, replacement)
          one = applyEdits(one, [edit])
          from = edit.start + edit.insert.length
        }
        expect(all).toBe(one)
      }),
    )
  })
})
