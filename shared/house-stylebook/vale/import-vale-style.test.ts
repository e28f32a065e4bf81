import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStory } from '../../style/check-story.ts'
import { bareText } from '../../style/story-text.ts'
import { stylebookOf } from '../../stylebooks/stylebooks.ts'
import { compileStylebook } from '../compile-stylebook.ts'
import { readStylebook } from '../read-stylebook.ts'
import { writeStylebook } from '../write-stylebook.ts'
import { importValeStyle, type StyleFile } from './import-vale-style.ts'

const options = { name: 'Harbour', extends: 'bbc' } as const

function imported(files: Readonly<Record<string, string>>) {
  return importValeStyle(Object.entries(files).map(([name, text]): StyleFile => ({ name, text })), options)
}

/** The words that each imported rule finds in a text, by rule. */
function found(files: Readonly<Record<string, string>>, text: string): (readonly [string, string, string])[] {
  const { house } = imported(files)
  const { stylebook, rules } = compileStylebook(house, { ...stylebookOf('bbc'), severities: {} })
  const own = new Set(rules.map(({ id }) => id))
  return checkStory(bareText(text.split('\n\n')), stylebook).filter(({ rule }) => own.has(rule)).map(({ rule, text: words, message }) => [rule, words, message])
}

describe('importValeStyle', () => {
  it('takes existence over, tokens and raw', () => {
    const files = {
      'Harbour/Fog.yml': "extends: existence\nmessage: \"Avoid '%s'.\"\nignorecase: true\nlevel: error\ntokens:\n  - obviously\n  - 'clear(?:ly)?'\n",
      'Harbour/Stops.yml': "extends: existence\nmessage: One stop.\nnonword: true\ntokens:\n  - '\\.\\.'\n",
      'Harbour/Raw.yml': 'extends: existence\nmessage: "%s"\nraw:\n  - \'\\bsea\'\n  - \'\\s+gull\\b\'\n',
    }
    expect(found(files, 'Obviously it is clear.. A sea  gull.')).toEqual([
      ['harbour-fog', 'Obviously', 'Avoid “Obviously”.'],
      ['harbour-fog', 'clear', 'Avoid “clear”.'],
      ['harbour-stops', '..', 'One stop.'],
      ['harbour-raw', 'sea  gull', 'sea  gull'],
    ])
    expect(imported(files)).toMatchObject({ notTaken: [], house: { extends: 'bbc', ownRules: [{ severity: 'error', find: ['obviously'], patterns: ['clear(?:ly)?'] }, { wholeWords: false }, { patterns: [String.raw`\bsea\s+gull\b`] }] } })
  })

  it('takes substitution over with its alternatives', () => {
    const files = { 'Harbour/Terms.yml': "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\naction:\n  name: replace\nswap:\n  seaport: port\n  'quay(?:side)?': wharf|dock\n  'net(s)': 'mesh$1'\n  empty:\n" }
    expect(found(files, 'The seaport has a quayside.')).toEqual([
      ['harbour-terms', 'seaport', 'Use “port” instead of “seaport”.'],
      ['harbour-terms', 'quayside', 'Use “wharf” or “dock” instead of “quayside”.'],
    ])
    expect(imported(files).notTaken).toEqual([
      { file: 'Harbour/Terms.yml', line: 9, why: 'What replaces “net(s)” is built from the words found (mesh$1); the words must be written out here' },
      { file: 'Harbour/Terms.yml', line: 10, why: '“empty” has no words to put in its place' },
    ])
  })

  it('takes occurrence, repetition, consistency, conditional, capitalization and metric over', () => {
    const files = {
      'H/Commas.yml': "extends: occurrence\nmessage: Too many commas.\nscope: sentence\nmax: 1\ntoken: ','\n",
      'H/Twice.yml': "extends: repetition\nmessage: \"'%s' is repeated!\"\nalpha: true\ntokens:\n  - '[^\\s]+'\n",
      'H/Spelling2.yml': 'extends: consistency\nmessage: "Inconsistent: %s"\nignorecase: true\neither:\n  adviser: advisor\n',
      'H/Letters.yml': "extends: conditional\nmessage: \"'%s' has no definition.\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [BBC, 'A.C']\n",
      'H/Heads.yml': "extends: capitalization\nmessage: \"'%s' in sentence case.\"\nscope: heading.h1\nmatch: $sentence\n",
      'H/Grade.yml': "extends: metric\nmessage: 'Grade %s'\nformula: |\n  (0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59\ncondition: '> 100.0'\n",
    }
    expect(found(files, 'An adviser, an ABC, and a BBC man. One advisor stays stays.')).toEqual([
      ['h-letters', 'ABC', '“ABC” has no definition.'],
      ['h-commas', ',', 'Too many commas.'],
      ['h-spelling2', 'advisor', 'Inconsistent: advisor'],
      ['h-twice', 'stays stays', '“stays” is repeated!'],
    ])
    expect(imported(files).house.ownRules.map(({ kind, scope }) => [kind, scope])).toEqual([['occurrence', ['body', 'standfirst', 'caption']], ['repetition', []], ['consistency', []], ['conditional', []], ['capitalization', ['headline']], ['metric', []]])
    expect(imported(files).notTaken).toEqual([{ file: 'H/Letters.yml', line: 5, why: 'The exception “A.C” is a pattern; exceptions are plain words here' }])
  })

  it('takes word lists and spelling over as words and banned terms', () => {
    const { house, notTaken } = imported({
      'Harbour/Spell.yml': 'extends: spelling\nmessage: "%s?"\nlevel: error\nignore:\n  - Harbour/words.txt\n  - other.txt\nfilters:\n  - wharfinger\n  - "[A-Z]+x"\ndictionaries:\n  - en_GB\n',
      'Harbour/words.txt': '# invented\nOldport\nbosun\n',
      'config/vocabularies/Base/accept.txt': '(?i)Newport\n[Qq]uay\n',
      'config/vocabularies/Base/reject.txt': 'fisherfolk\n',
      'Harbour/meta.json': '{}',
    })
    expect(house).toMatchObject({ words: ['Oldport', 'bosun', 'wharfinger', 'Newport'], terms: { banned: [{ term: 'fisherfolk', message: '' }] }, ownRules: [] })
    expect(notTaken.map(({ file, line, why }) => `${file}:${line ?? ''} ${why}`)).toEqual([
      'Harbour/Spell.yml:4 The word list “other.txt” is not in the folder',
      'Harbour/Spell.yml:9 “[A-Z]+x” is a pattern; accepted words are plain here',
      'Harbour/Spell.yml:10 Spelling is checked by Copydesk’s own dictionaries',
      'config/vocabularies/Base/accept.txt:2 “[Qq]uay” is a pattern; a list holds plain words here',
      'Harbour/meta.json: It is neither a rule nor a word list that a rule asks for',
    ])
  })

  it.each([
    ['a kind without counterpart', 'extends: script\nmessage: x\nscript: y\n', 1, /kind “script”/u],
    ['a scope without counterpart', 'extends: existence\nmessage: x\nscope: code\ntokens: [a]\n', 3, /code, tables or markup/u],
    ['a broken file', 'extends: existence\nmessage: "x\n', 3, /quotation mark/u],
    ['a list', '- a\n', undefined, /not a table/u],
    ['no kind', 'message: x\n', 1, /which kind/u],
    ['a pattern that cannot be run', "extends: existence\nmessage: x\ntokens:\n  - fine\n  - '(a)\\1'\n", 5, /“\(a\)\\1” was left out: it has a back reference/u],
    ['a rule that is left with nothing', 'extends: existence\nmessage: x\n', 1, /looks for nothing/u],
    ['a variable that is not counted', "extends: metric\nmessage: x\nformula: pre * 2\ncondition: '> 1'\n", 3, /“pre”, which is not counted/u],
    ['a field without counterpart', 'extends: existence\nmessage: x\ntokens: [a]\nlimit: 3\n', 4, /“limit” has no counterpart/u],
    ['a token that is a table', 'extends: existence\nmessage: x\ntokens:\n  - a\n  - note: b\n', 5, /colon/u],
  ])('lists %s', (_name, text, line, why) => {
    const { notTaken } = imported({ 'Harbour/Rule.yml': text })
    expect(notTaken).toHaveLength(1)
    expect(notTaken[0]?.line).toBe(line)
    expect(notTaken[0]?.why).toMatch(why)
  })

  it('leaves out the headings where a scope says so', () => {
    expect(imported({ 'H/A.yml': 'extends: existence\nmessage: x\nscope: [~heading]\ntokens: [a]\n' }).house.ownRules[0]?.scope).toEqual(['kicker', 'standfirst', 'body', 'caption', 'alt'])
  })

  it('gives a stylebook that can be read, whatever it is given', () => {
    const line = fc.constantFrom('extends: existence', 'extends: substitution', 'extends: occurrence', 'extends: consistency', 'message: "%s, %d"', 'message:', 'level: error', 'scope: heading', 'tokens: [a, "(b", "c+"]', 'tokens: {a: b}', 'token: ","', 'max: 0', 'min: 0', 'swap: {a: b, "(": c, d+: e|f}', 'swap: [a]', 'either: {a: b, "(": c}', 'nonword: true', 'raw: ["a", "b"]', 'exceptions: [a, "b*"]', '- x', 'ignorecase: maybe')
    const file = fc.record({ name: fc.constantFrom('A/One.yml', 'A/Two.yml', 'A/!!!.yml', 'double/space.yml', 'accept.txt', 'reject.txt', 'x.json'), text: fc.uniqueArray(line, { maxLength: 8 }).map((lines) => lines.join('\n')) })
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files) => {
        const { house, notTaken } = importValeStyle(files, options)
        expect(readStylebook(writeStylebook(house))).toEqual({ ok: true, value: house })
        for (const { why } of notTaken) expect(why).not.toBe('')
      }),
      { numRuns: 150 },
    )
  })
})
