import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stylebookIds } from '../stylebooks/stylebook.ts'
import { settings, parts, type HouseStylebook, type OwnRule } from './house-stylebook.ts'
import { inForce } from './in-force.ts'
import { readStylebook } from './read-stylebook.ts'
import { exampleHouse } from './testing/example-house.ts'
import { writeStylebook } from './write-stylebook.ts'

const head = 'name: Post\nversion: 1\nextends: ap\n'

function faultsOf(yaml: string): (readonly [number, string])[] {
  const read = readStylebook(yaml)
  return read.ok ? [] : read.failure.faults.map(({ line, reason }) => [line, reason] as const)
}

describe('readStylebook', () => {
  it('takes the least a stylebook can be', () => {
    expect(readStylebook(head)).toMatchObject({ ok: true, value: { name: 'Post', version: '1', extends: 'ap', rules: {}, ownRules: [], terms: { banned: [], preferred: [] } } })
  })

  it('takes the words as they are written', () => {
    const read = readStylebook(`${head}words: [no, 1.10, true, null, 0x1F]\nchange-note: yes\n`)
    expect(read).toMatchObject({ ok: true, value: { words: ['no', '1.10', 'true', 'null', '0x1F'], changeNote: 'yes' } })
  })

  it.each([
    ['an unknown field', `${head}legnths:\n  headline: 5\n`, [[4, '“legnths” is no field of a stylebook; did you mean “lengths”?']]],
    ['an unknown shipped stylebook', 'name: Post\nversion: 1\nextends: reuter\n', [[3, '“extends” must be one of ap, reuters, afp, rfi, bbc, guardian; did you mean “reuters”?']]],
    ['a missing field', 'name: Post\nextends: ap\n', [[1, '“version” is missing']]],
    ['an unknown rule', `${head}rules:\n  repeated-words: off\n`, [[5, '“rules › repeated-words” is no rule that Copydesk knows; did you mean “repeated-word”?']]],
    ['an unknown severity', `${head}rules:\n  repeated-word: eror\n`, [[5, '“rules › repeated-word” must be off, suggestion, warning or error; did you mean “error”?']]],
    ['a length that is no figure', `${head}lengths:\n  headline: long\n`, [[5, '“lengths › headline” must be a whole number, or none for no limit']]],
    ['an unknown kind', `${head}own-rules:\n  - id: a\n    kind: existense\n    message: m\n`, [[6, '“own-rules › a › kind” must be one of existence, substitution, occurrence, repetition, consistency, conditional, capitalization, metric; did you mean “existence”?']]],
    ['an unknown field of a rule', `${head}own-rules:\n  - id: a\n    kind: existence\n    message: m\n    find: x\n    patern: y\n`, [[9, '“own-rules › a › patern” is no field of this kind of rule; did you mean “patterns”?']]],
    ['a pattern that cannot be run', `${head}own-rules:\n  - id: a\n    kind: existence\n    message: m\n    patterns:\n      - ok\n      - '(x'\n`, [[10, '“own-rules › a › patterns 2” a bracket is opened and not closed, or closed and not opened']]],
    ['a broken swap', `${head}own-rules:\n  - id: a\n    kind: substitution\n    message: m\n    swap-patterns:\n      'ok': fine\n      'x(': y\n`, [[10, '“own-rules › a › swap-patterns › x(” a bracket is opened and not closed, or closed and not opened']]],
    ['a rule that looks for nothing', `${head}own-rules:\n  - id: a\n    kind: existence\n    message: m\n`, [[5, '“own-rules › a” looks for nothing: give it words under “find” or “patterns”']]],
    ['an id that is taken', `${head}own-rules:\n  - id: double-space\n    kind: existence\n    message: m\n    find: x\n`, [[5, '“own-rules › double-space › id” “double-space” is the name of a rule that Copydesk brings; choose another']]],
    ['an id twice', `${head}own-rules:\n  - {id: a, kind: existence, message: m, find: x}\n  - {id: a, kind: existence, message: m, find: x}\n`, [[6, '“own-rules › a › id” “a” names two rules; give one of them another name']]],
    ['a part that is unknown', `${head}own-rules:\n  - id: a\n    kind: existence\n    message: m\n    find: x\n    scope: [body, headlines]\n`, [[9, expect.stringMatching(/scope 2” must be a part of the story.*did you mean “headline”/u)]]],
    ['a formula', `${head}own-rules:\n  - id: a\n    kind: metric\n    message: m\n    formula: words / sentence\n    condition: '> 3'\n`, [[8, expect.stringContaining('names “sentence”, which is not counted')]]],
    ['a term without the house’s form', `${head}terms:\n  preferred:\n    chairman:\n`, [[6, '“terms › preferred › chairman › use” must say what the house writes instead']]],
    ['an unknown field of a term', `${head}terms:\n  preferred:\n    chairman: {use: chair, note: x}\n`, [[6, '“terms › preferred › chairman › note” is no field of “terms”']]],
    ['a field twice', `${head}name: Other\n`, [[4, 'This field stands twice here; keep one of them']]],
    ['a tab', `${head}lengths:\n\theadline: 3\n`, [[5, expect.stringMatching(/tab/u)]]],
    ['an open quotation mark', `${head}words: ["a, b]\n`, [[5, expect.stringMatching(/./u)]]],
    ['an alias', `${head}words: &w [a]\nnames: *w\n`, [[5, expect.stringMatching(/alias/u)]]],
    ['an empty file', '', [[1, 'The file is empty']]],
    ['a list', '- a\n- b\n', [[1, 'The file must be a table of fields: name, version, extends and the others']]],
    ['brackets without end', '['.repeat(20_000), [[1, 'The file is nested too deeply to be read']]],
    ['dashes without end', '- '.repeat(20_000), [[1, 'The file is nested too deeply to be read']]],
    ['a file without end', `words: ${'a'.repeat(1_000_001)}`, [[1, expect.stringMatching(/may have 1000000/u)]]],
  ])('refuses %s, with its line', (_name, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expected)
  })

  it('lists every fault by line', () => {
    expect(faultsOf('name: Post\nextends: app\nlengths: {headline: -1}\nextra: x\n').map(([line]) => line)).toEqual([1, 2, 3, 4])
  })

  it('takes or refuses any text, and never throws', () => {
    const piece = fc.constantFrom('name: ', 'version: 1\n', 'extends: ap\n', 'own-rules:\n', '  - ', 'id: a\n', '    kind: existence\n', 'rules:', ' {', '}', ': ', '\n', '[', ']', '"', "'", '*a', '&a', '!!x ', '\t', '__proto__: x\n', '? ', '| ', '😀', '\ud83d', '%', '---\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }).map((all) => all.join('')), (yaml) => {
        const read = readStylebook(yaml)
        return read.ok || (read.failure.faults.length > 0 && read.failure.faults.every(({ line, reason }) => line >= 1 && reason !== ''))
      }),
      { numRuns: 400 },
    )
  })
})

describe('inForce', () => {
  const good = readStylebook(head)
  const broken = readStylebook('name: Post\n')

  it('keeps the last good stylebook when a file is broken, and says why', () => {
    const lastGood = inForce(null, good).stylebook
    expect(lastGood).toMatchObject({ name: 'Post' })
    const after = inForce(lastGood, broken)
    expect(after.stylebook).toBe(lastGood)
    expect(after.faults).toHaveLength(2)
    expect(after.notice).toBe('The stylebook was not taken. Line 1: “version” is missing. There is 1 more fault. Post, version 1, stays in force.')
    expect(inForce(null, broken)).toMatchObject({ stylebook: null, notice: expect.stringContaining('shipped stylebook alone') as string })
  })
})

describe('writeStylebook', () => {
  it('writes the example so that it reads back the same', () => {
    const read = readStylebook(exampleHouse)
    if (!read.ok) throw new Error(read.failure.message)
    expect(readStylebook(writeStylebook(read.value))).toEqual(read)
  })

  it('writes any stylebook so that it reads back the same', () => {
    fc.assert(
      fc.property(houses, (house) => {
        const written = writeStylebook(house)
        expect(readStylebook(written)).toEqual({ ok: true, value: house })
        expect(writeStylebook(house)).toBe(written)
      }),
      { numRuns: 150 },
    )
  })
})

const said = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.array(fc.constantFrom(' ', '\n', ': ', '# ', '- ', '"', "'", '*', '&', '!', '%', '@', '`', '[', '{', ',', '|', '>', '?', 'no', '1', '\t', '\\', '…', '<<', '~', 'null', '=', '__proto__', '\r'), { maxLength: 6 }).map((all) => all.join('')))
  .filter((text) => text.trim() !== '')
const unique = fc.uniqueArray(said, { minLength: 1, maxLength: 4 })
const texts = fc.array(said, { maxLength: 3 })
const patterns = fc.array(fc.constantFrom('a+', String.raw`\bport\b`, "don't", '[#:]', '(?i)x: y', '- z'), { minLength: 1, maxLength: 3 })
const swaps = unique.chain((finds) => fc.tuple(...finds.map((find) => fc.record({ find: fc.constant(find), use: fc.array(said, { minLength: 1, maxLength: 3 }) }))))
const common = {
  message: said,
  why: fc.oneof(fc.constant(''), said),
  severity: fc.constantFrom('suggestion', 'warning', 'error'),
  scope: fc.uniqueArray(fc.constantFrom(...parts), { maxLength: 3 }),
  ignoreQuotes: fc.boolean(),
  mustMatch: fc.array(fc.record({ text: said, part: fc.constantFrom(null, 'body', 'headline') }), { maxLength: 3 }),
  mustNotMatch: fc.constant([]),
}
const sought = { matchCase: fc.boolean(), wholeWords: fc.boolean(), exceptions: texts }
const kinds: readonly fc.Arbitrary<unknown>[] = [
  fc.record({ kind: fc.constant('existence'), ...common, ...sought, find: texts, patterns }),
  fc.record({ kind: fc.constant('substitution'), ...common, ...sought, swap: swaps, swapPatterns: fc.constant([]) }),
  fc.record({ kind: fc.constant('occurrence'), ...common, ...sought, find: texts, patterns, max: fc.constantFrom(null, 3), min: fc.constantFrom(1, 2), per: fc.constantFrom('sentence', 'paragraph', 'story') }),
  fc.record({ kind: fc.constant('repetition'), ...common, patterns, max: fc.nat(5).map((max) => max + 1), matchCase: fc.boolean(), exceptions: texts }),
  fc.record({ kind: fc.constant('consistency'), ...common, either: unique.map((all) => all.map((one) => ({ one, other: `${one}x` }))), eitherPatterns: fc.constant([]), matchCase: fc.boolean() }),
  fc.record({ kind: fc.constant('conditional'), ...common, first: fc.constant('a+'), second: fc.constant('(b+): #'), matchCase: fc.boolean(), exceptions: texts }),
  fc.record({ kind: fc.constant('capitalization'), ...common, match: fc.constantFrom('sentence', 'title', 'pattern'), pattern: fc.constant('A.*'), style: fc.constantFrom('ap', 'chicago'), threshold: fc.constantFrom(0.8, 1, 0.25), exceptions: texts }),
  fc.record({ kind: fc.constant('metric'), ...common, ignoreQuotes: fc.constant(false), formula: fc.constant('words / 2'), condition: fc.constant('> 3'), per: fc.constantFrom('paragraph', 'story') }),
]
const houses: fc.Arbitrary<HouseStylebook> = fc.record({
  name: said,
  version: said,
  changeNote: fc.oneof(fc.constant(''), said),
  extends: fc.constantFrom(...stylebookIds),
  rules: fc.dictionary(fc.constantFrom('double-space', 'repeated-word', 'banned-terms'), fc.constantFrom(...settings), { noNullPrototype: true }),
  lengths: fc.record({ headline: fc.constantFrom(null, 60), standfirst: fc.constant(200), captionSentences: fc.constantFrom(null, 2), altText: fc.constant(100), ledeWords: fc.constant(30), paragraphWords: fc.constant(50) }, { requiredKeys: [] }),
  words: texts,
  names: texts,
  terms: fc.record({
    banned: unique.map((all) => all.map((term, index) => ({ term, message: index % 2 === 0 ? '' : 'Say: otherwise # so.' }))),
    preferred: unique.map((all) => all.map((term, index) => ({ term, use: index % 2 === 0 ? ['one'] : ['one', 'no'], message: index % 3 === 0 ? '' : 'Because: so.' }))),
  }),
  ownRules: fc.array(fc.oneof(...kinds), { maxLength: 3 }).map((all) => all.map((rule, index) => ({ ...(rule as OwnRule), id: `own-${index}` }))),
})
