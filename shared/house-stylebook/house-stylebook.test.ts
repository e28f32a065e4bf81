import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../style/checker.ts'
import { checkStory } from '../style/check-story.ts'
import { bareText } from '../style/story-text.ts'
import type { StoryText } from '../style/rule.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { compileStylebook } from './compile-stylebook.ts'
import type { HouseStylebook, OwnRule } from './house-stylebook.ts'
import { readStylebook } from './read-stylebook.ts'
import { exampleHouse } from './testing/example-house.ts'
import { tryExamples, tryRule } from './try-rule.ts'

function houseOf(yaml: string): HouseStylebook {
  const read = readStylebook(yaml)
  if (!read.ok) throw new Error(read.failure.faults.map(({ line, reason }) => `${line}: ${reason}`).join('\n'))
  return read.value
}

const house = houseOf(exampleHouse)
const compiled = compileStylebook(house, stylebookOf(house.extends))

function ownRule(id: string): OwnRule {
  const rule = house.ownRules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}

function check(text: string) {
  return checkStory(bareText(text.split('\n\n')), compiled.stylebook)
}

describe('a house’s own rules', () => {
  it.each(house.ownRules.map((rule) => [rule.id, rule] as const))('%s does what its examples ask', (_id, rule) => {
    const { faults, examples } = tryExamples(rule, house)
    expect(faults).toEqual([])
    expect(examples.length).toBeGreaterThan(1)
    expect(examples.filter(({ passes }) => !passes)).toEqual([])
  })

  it('tells which examples a rule fails', () => {
    const rule = { ...ownRule('no-crowd-words'), mustMatch: [{ text: 'Nothing here.', part: null }], mustNotMatch: [{ text: 'A very full port.', part: null }] }
    expect(tryExamples(rule, house).examples).toMatchObject([
      { text: 'Nothing here.', mustMatch: true, passes: false, found: [] },
      { text: 'A very full port.', mustMatch: false, passes: false, found: [{ text: 'very', start: 2, end: 6 }] },
    ])
  })

  it('lists the hits over many stories', () => {
    const texts = ['A very full port.', 'Nothing.', 'Very, very few.'].map((text, id) => ({ id, story: bareText([text]) }))
    const { hits } = tryRule(ownRule('no-crowd-words'), house, texts)
    expect(hits.map(({ id, findings }) => [id, findings.map(({ text }) => text)])).toEqual([[0, ['very']], [2, ['Very', 'very']]])
  })

  it('does not run a rule that has a fault', () => {
    const rule = { ...ownRule('no-crowd-words'), patterns: ['ok', '('] } as OwnRule
    expect(tryExamples(rule, house)).toMatchObject({ faults: [{ path: ['patterns', 1] }], examples: [] })
    expect(tryRule(rule, house, [{ id: 1, story: bareText(['very']) }])).toMatchObject({ hits: [] })
  })
})

describe('compileStylebook', () => {
  it('lays severities, lengths and accepted words over the shipped stylebook', () => {
    expect(compiled.faults).toEqual([])
    expect(compiled.stylebook).toMatchObject({ id: 'reuters', name: 'The Harbour Post', version: '1.10', limits: { headline: 70, standfirst: null, paragraphWords: 45, ledeWords: 35 }, accepted: { words: ['no', '1984', 'wharfinger'] } })
    expect(check('The boat sailed sailed.').map(({ rule }) => rule)).toEqual(['name-the-port', 'said-twice'])
    expect(check('Oldport is closed closed.').map(({ rule }) => rule)).not.toContain('repeated-word')
  })

  it('finds terms with their own messages, fixes them, and leaves the house’s form alone', () => {
    const findings = check('The Chairman of Oldport spoke of fisherfolk, fake news and covid: Covid-19 is under way.')
    expect(findings.filter(({ rule }) => rule.endsWith('-terms')).map(({ rule, severity, text, message, fixes }) => [rule, severity, text, message, fixes.map(({ label }) => label)])).toEqual([
      ['preferred-terms', 'warning', 'Chairman', 'The house writes “Chair”, not “Chairman”.', ['Write “Chair”']],
      ['banned-terms', 'error', 'fisherfolk', 'Write fishing crews.', []],
      ['banned-terms', 'error', 'fake news', '“fake news” is not used in this house.', []],
      ['preferred-terms', 'warning', 'covid', 'The house writes “Covid-19”, not “covid”.', ['Write “Covid-19”']],
      ['preferred-terms', 'warning', 'under way', 'One word, please.', ['Write “underway”', 'Write “afoot”']],
    ])
  })

  it('leaves quotations and the dateline alone', () => {
    const story: StoryText = { pictures: [], blocks: [{ place: { part: 'body', block: 'a' }, kind: 'paragraph', text: 'OLDPORT, Norway, May 2 (HPA) - Ada said: “The chairman is very ill.”', dateline: { value: { places: [{ city: 'Oldport' }] }, end: 31 } }] }
    const found = createChecker(compiled.rules).check(story, stylebookOf('bbc'))
    expect(found.map(({ rule }) => rule)).toEqual(['name-the-port', 'short-sentences'])
  })

  it('keeps nothing of an older edition of a rule', () => {
    const checker = createChecker([])
    const story = bareText(['An adviser came.', 'An advisor left.'])
    const edition = (either: readonly { one: string; other: string }[]) => compileStylebook({ ...house, terms: { banned: [], preferred: [] }, ownRules: [{ ...ownRule('one-spelling'), either } as OwnRule] }, stylebookOf('ap')).stylebook
    expect(checker.check(story, edition([{ one: 'adviser', other: 'advisor' }]))).toHaveLength(1)
    expect(checker.check(story, edition([{ one: 'inquiry', other: 'enquiry' }]))).toEqual([])
  })

  it('leaves out a rule that cannot be compiled, and says so', () => {
    const broken = { ...house, ownRules: [{ ...ownRule('letters-explained'), first: '(' } as OwnRule, ownRule('no-crowd-words')] }
    const { faults, stylebook } = compileStylebook(broken, stylebookOf('ap'))
    expect(faults).toMatchObject([{ path: ['own-rules', 0, 'first'] }])
    expect(checkStory(bareText(['A very full port.']), stylebook).map(({ rule }) => rule)).toContain('no-crowd-words')
  })

  it('gives findings inside the text, the same in any order of checks', () => {
    const words = fc.constantFrom('very ', 'utilise ', 'HPA ', '“', '”', ', ', '. ', 'adviser ', 'advisor ', '😀 ', '\ud83d', 'Oldport ', 'e\u0301 ', '\n', 'literally ', 'ferry ')
    const paragraph = fc.array(words, { maxLength: 25 }).map((all) => all.join(''))
    const checker = createChecker()
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const story = bareText(paragraphs)
        const { findings, faults } = checker.checkWithFaults(story, compiled.stylebook)
        expect(faults).toEqual([])
        expect(findings).toEqual(checkStory(story, compiled.stylebook))
        for (const { place, start, end, text } of findings) {
          const block = story.blocks.find((each) => each.place.part === 'body' && place.part === 'body' && each.place.block === place.block)
          expect(block?.text.slice(start, end)).toBe(text)
        }
      }),
      { numRuns: 60 },
    )
  })
})
