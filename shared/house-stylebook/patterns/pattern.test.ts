import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPattern, type PatternOptions } from './pattern.ts'
import { searchFor } from './search.ts'
import { freshSteps } from './steps.ts'

const asWritten: PatternOptions = { matchCase: true, wholeWords: false }

function found(source: string, text: string, options: Partial<PatternOptions> = {}): string[] {
  const pattern = readPattern(source, { ...asWritten, ...options })
  if (!pattern.ok) throw new Error(pattern.failure.message)
  return pattern.value.matches(text, freshSteps()).map(({ start, end }) => text.slice(start, end))
}

describe('readPattern', () => {
  it.each([
    ['whole words', 'ferr(?:y|ies)', 'ferry ferries ferryman', { wholeWords: true }, ['ferry', 'ferries']],
    ['the longest that stands as a whole word', '(?:advise|adviser)', 'adviser', { wholeWords: true }, ['adviser']],
    ['any case', 'harbour', 'Harbour HARBOUR', { matchCase: false }, ['Harbour', 'HARBOUR']],
    ['letters of any script', String.raw`\w+`, 'École Łódź', {}, ['École', 'Łódź']],
    ['boundaries of any script', String.raw`\bÉ\w+\b`, 'xÉcole École', {}, ['École']],
    ['spaces of any kind', String.raw`5\skm`, '5\u00a0km', {}, ['5\u00a0km']],
    ['curly apostrophes', "don't", 'don’t', {}, ['don’t']],
    ['escapes of code points', String.raw`caf\u00e9`, 'café', {}, ['café']],
    ['a look behind at the beginning', String.raw`(?<!\d)km`, '5km km', {}, ['km']],
    ['a look ahead at the end', String.raw`\d+(?= km)`, '5 km 6 mi', {}, ['5']],
    ['a refusal at the beginning', String.raw`\b(?!Oldport)[A-Z]\w+`, 'Oldport Newport', {}, ['Newport']],
    ['look-around in each alternative', '(?:a(?!b)|c(?=d))', 'ab ac cd ce', {}, ['a', 'c']],
    ['flags', '(?i)port|(?i)ship', 'PORT Ship', {}, ['PORT', 'Ship']],
    ['signs in a class', String.raw`[|()\]?]+`, 'a|(b)]?', {}, ['|(', ')]?']],
    ['a look written in a class', '[(?=a)]b', '=b', {}, ['=b']],
  ] as const)('finds %s', (_name, source, text, options, expected) => {
    expect(found(source, text, options)).toEqual(expected)
  })

  it.each([
    ['a back reference', String.raw`(\w+) \1`, /back reference/u],
    ['a look in the middle', 'a(?=b)c', /in the middle/u],
    ['an open bracket', '(a', /bracket/u],
    ['an open class', '[a', /bracket/u],
    ['a repetition of nothing', '*a', /nothing before it/u],
    ['an atomic group', '(?>a)b', /atomic/u],
    ['a possessive repetition', 'a++', /possessive/u],
    ['a pattern that matches nothing', 'a*', /no text at all/u],
    ['an empty pattern', ' ', /empty/u],
    ['a pattern that is too long', 'a'.repeat(1_001), /1000/u],
    ['a pattern that grows too large', '(?:[a-z]{200}){20}', /too large|larger than/u],
    ['an unknown class', String.raw`\p{Nonsense}`, /unknown/u],
    ['brackets ten thousand deep', '('.repeat(500) + 'a' + ')'.repeat(500), /./u],
  ])('refuses %s with a reason', (_name, source, reason) => {
    const pattern = readPattern(source, asWritten)
    expect(pattern.ok ? 'taken' : pattern.failure.message).toMatch(reason)
  })

  it('says where it stopped on text that costs too much, after a fixed number of steps', () => {
    const pattern = readPattern('a(.*b)?', asWritten)
    const run = () => {
      const steps = freshSteps()
      const count = pattern.ok ? pattern.value.matches('a'.repeat(100_000), steps).length : -1
      return { count, stoppedAt: steps.stoppedAt, left: steps.left }
    }
    const first = run()
    expect(first.stoppedAt).not.toBeNull()
    expect(run()).toEqual(first)
  })

  it.each(['(a+)+$', '(a|aa)+$', '(.*)*x', '([a-z]+)*\\d'])('is done with %s, which hangs other engines', (source) => {
    const pattern = readPattern(source, asWritten)
    if (!pattern.ok) return expect(pattern.failure.message).toContain('no text at all')
    const steps = freshSteps()
    expect(pattern.value.matches(`${'a'.repeat(50_000)}!`, steps)).toEqual([])
  })

  it('finds across the windows of a long text, and only inside it', () => {
    const text = `${'x '.repeat(3_000)}harbour wall ${'y '.repeat(3_000)}harbour wall`
    expect(found('harbour wall', text)).toHaveLength(2)
    expect(found('x harbour', text)).toHaveLength(1)
    expect(found('^x', text)).toHaveLength(1)
  })

  it('takes or refuses any text in words, and never throws', () => {
    const sign = fc.constantFrom('(', ')', '[', ']', '\\', '?', '*', '+', '{', '}', '|', '^', '$', ':', '=', '!', '<', '>', 'a', 'b', '1', ',', '-', 'p', "'", '😀', '\ud83d', 'é')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }).map((all) => all.join('')), fc.array(sign, { maxLength: 30 }).map((all) => all.join('')), fc.boolean(), (source, text, wholeWords) => {
        const pattern = readPattern(source, { matchCase: false, wholeWords })
        if (!pattern.ok) return pattern.failure.message !== ''
        let last = 0
        return pattern.value.matches(text, freshSteps()).every(({ start, end }) => {
          const isApart = start >= last && end > start && end <= text.length
          last = end
          return isApart
        })
      }),
      { numRuns: 400 },
    )
  })

  it('matches as the platform’s own expressions do, where both know the syntax', () => {
    const piece = fc.constantFrom('a', 'b', '[ab]', 'a+', 'b?', '(?:ab|b)', '.', '(?:a|b){1,2}')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join('')), fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }).map((all) => all.join('')), (source, text) => {
        fc.pre(!new RegExp(`^(?:${source})$`, 'u').test(''))
        expect(found(source, text)).toEqual(Array.from(text.matchAll(new RegExp(source, 'gu')), ([words]) => words))
      }),
      { numRuns: 200 },
    )
  })
})

describe('searchFor', () => {
  it('passes over no text that a pattern matches', () => {
    const piece = fc.constantFrom('ab', 'a+b', 'b?c', String.raw`\.c`, '[ab]c', '(?:a|bc)', "d'", 'A b', '(?i)x', '-{2}', 's')
    const sign = fc.constantFrom('a', 'b', 'c', 'A', 'B', 'd', "'", '’', '.', ' ', '-', 'x', 'X', 's', 'S', 'ſ')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join('')), fc.array(sign, { maxLength: 24 }).map((all) => all.join('')), fc.boolean(), (source, text, matchCase) => {
        const pattern = readPattern(source, { matchCase, wholeWords: false })
        if (!pattern.ok) return
        const { search: run } = searchFor({ words: [], patterns: [source], matchCase, wholeWords: false })
        expect(run(text, freshSteps()).length).toBe(pattern.value.matches(text, freshSteps()).length)
      }),
      { numRuns: 400 },
    )
  })

  const search = (words: readonly string[], patterns: readonly string[], text: string, wholeWords = true) =>
    searchFor({ words, patterns, matchCase: false, wholeWords }).search(text, freshSteps()).map(({ start, end, entry }) => [text.slice(start, end), entry])

  it('finds plain words and patterns together, the longest where they begin together', () => {
    expect(search(['New York', 'new', 'C++'], ['york(?:shire)?'], 'New  York, a new Yorkshire in C++')).toEqual([['New  York', 0], ['new', 1], ['Yorkshire', 3], ['C++', 2]])
  })

  it('finds parts of words where it is asked to', () => {
    expect(search(['gate.'], [], 'Watergate. gates', false)).toEqual([['gate.', 0]])
  })

  it('finds words written with composed or separate accents', () => {
    expect(search(['café'], [], 'A cafe\u0301.')).toEqual([['cafe\u0301', 0]])
  })

  it('runs many patterns, and names those that are broken', () => {
    const patterns = Array.from({ length: 120 }, (_, index) => `word${index}(?:s|es)?`)
    const { search: run, faults } = searchFor({ words: [], patterns: [...patterns, '('], matchCase: false, wholeWords: true })
    expect(faults).toMatchObject([{ index: 120 }])
    expect(run('word7 words word119es', freshSteps()).map(({ entry }) => entry)).toEqual([7, 119])
  })

  it('finds listed words whole, wherever they stand', () => {
    const entries = ['new york', 'É', 'don’t', 'a-b', 'port']
    const piece = fc.constantFrom('new', 'york', ' ', '\u00a0', '\n', 'é', 'e\u0301', 'don', "'", '’', 't', 'a', '-', 'b', 'port', 'x', '1', '😀', '\ud83d', '.', '_')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }).map((all) => all.join('')), (text) => {
        const hits = searchFor({ words: entries, patterns: [], matchCase: false, wholeWords: true }).search(text, freshSteps())
        const folded = (words: string) => words.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ')
        for (const { start, end, entry } of hits) {
          expect(folded(text.slice(start, end))).toBe(folded(entries[entry] ?? ''))
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}\p{M}_]$/u)
          expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}_]/u)
        }
        // A word between spaces is never missed.
        const alone = text.split(/\s+/u).filter((word) => word === 'port').length
        expect(hits.filter(({ entry }) => entry === 4).length).toBeGreaterThanOrEqual(alone)
      }),
      { numRuns: 300 },
    )
  })

  it('owns up where a text holds more matches than are looked for', () => {
    const steps = freshSteps()
    expect(searchFor({ words: [], patterns: ['a[bc]?'], matchCase: true, wholeWords: false }).search('a '.repeat(100_000), steps).length).toBeLessThan(2_500)
    expect(steps.stoppedAt).not.toBeNull()
    const enough = freshSteps()
    expect(searchFor({ words: [], patterns: ['a[bc]?'], matchCase: true, wholeWords: false }).search('a '.repeat(1_000), enough)).toHaveLength(1_000)
    expect(enough.stoppedAt).toBeNull()
  })
})
