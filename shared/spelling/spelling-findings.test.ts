import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextBlock, TextBlockKind } from '../story/text-block.ts'
import type { Alarm } from './alarm.ts'
import { addedWords, isRead, longestRead, spellingFindings, storyNames } from './spelling-findings.ts'
import { blockNames, foldWord } from './story-names.ts'

const block = (text: string, kind: TextBlockKind = 'paragraph', id = '1'): TextBlock => ({ place: { part: 'body', block: id }, kind, text })

/** A FAKE report on a word: made by hand, not by the linter. Where nothing is said it offers a word one letter away. */
const fakeSpelling = (text: string, word: string, offered: readonly string[] = [`${word.slice(0, 3)}${word.slice(2)}`], rule = 'SpellCheck'): Alarm => {
  const start = text.indexOf(word)
  return { start, end: start + word.length, rule, kind: rule === 'SpellCheck' ? 'Spelling' : 'Typo', message: 'FAKE', replacements: offered.map((replacement) => ({ kind: 'replace', text: replacement })) }
}

/** A FAKE report on grammar. */
const fakeGrammar = (text: string, words: string, kind: string, rule: string, offered: readonly string[] = ['fake']): Alarm => ({ ...fakeSpelling(text, words, offered), kind, rule, message: 'FAKE: use `that` here.' })

const find = (text: string, alarm: Alarm, options: { kind?: TextBlockKind; others?: readonly TextBlock[]; added?: readonly string[] } = {}) => {
  const own = block(text, options.kind)
  return spellingFindings(own, [alarm], { dialect: 'british', added: addedWords(options.added ?? []), names: storyNames([own, ...(options.others ?? [])]) })
}

describe('a misspelt word', () => {
  const text = 'The clerk read the procedings aloud.'

  it('is a suggestion with the words that the dictionary offers, up to three', () => {
    const [finding] = find(text, fakeSpelling(text, 'procedings', ['proceedings', 'preceding', 'proceeding', 'processing']))
    expect(finding).toMatchObject({ rule: 'spelling', category: 'spelling', severity: 'suggestion', text: 'procedings', start: 19, end: 29, id: 'spelling|body:1|procedings|0' })
    expect(finding?.message).toBe('“procedings” is not in the British dictionary.')
    expect(finding?.fixes.map(({ label }) => label)).toEqual(['Change to “proceedings”', 'Change to “preceding”', 'Change to “proceeding”'])
  })

  it('is marked where it is quoted', () => {
    const quoted = '“We read the procedings,” she said.'
    expect(find(quoted, fakeSpelling(quoted, 'procedings'))[0]?.message).toBe('“procedings”, inside a quote, is not in the British dictionary. Correct it only if the slip is ours.')
    expect(find(text, fakeSpelling(text, 'procedings'), { kind: 'block-quote' })[0]?.message).toContain('inside a quote')
  })

  it('is shown in a quote only where nobody says it so', () => {
    for (const [quoted, word, offered] of [
      ['“We was just larkin and that was it,” she said.', 'larkin', ['larking', 'larkin’']],
      ['“It was a glorious wobblement,” she said.', 'wobblement', ['movement']],
      ['They drank in a “fishhpub” all night.', 'fishhpub', ['fishpub']],
      ['“It was a great honour,” she told the paper.', 'honour', ['honor']],
    ] as const) expect(find(quoted, fakeSpelling(quoted, word, offered)).map(({ text: found }) => found)).toEqual(word === 'larkin' ? ['larkin'] : [])
  })

  it('is found in headlines and crossheads, but not in a byline, kicker, slug or credit line', () => {
    for (const kind of ['headline', 'crosshead', 'standfirst', 'caption', 'alt'] as const) expect(find(text, fakeSpelling(text, 'procedings'), { kind })).toHaveLength(1)
    for (const kind of ['byline', 'kicker', 'slug', 'credit', 'photographer', 'agency'] as const) expect(find(text, fakeSpelling(text, 'procedings'), { kind })).toEqual([])
  })

  it('counts as right once it is added, in any case and with a possessive', () => {
    expect(find(text, fakeSpelling(text, 'procedings'), { added: ['Procedings'] })).toEqual([])
    const possessive = 'It was the grindlet’s own fault.'
    expect(find(possessive, fakeSpelling(possessive, 'grindlet’s'), { added: ['grindlet'] })).toEqual([])
  })

  it('is found with a capital only where no one is called so', () => {
    for (const text of ['Goverment officials waited.', 'They asked the Goverment for help.']) expect(find(text, fakeSpelling(text, 'Goverment', ['Government']))).toHaveLength(1)
    const name = 'They asked Jonas Peice for help.'
    expect(find(name, fakeSpelling(name, 'Peice', ['Piece']))).toEqual([])
  })

  it('lies near a word of the dictionary; a word far from all of them is one that the dictionary lacks', () => {
    const text = 'They held a glimberfest by the quay.'
    expect(find(text, fakeSpelling(text, 'glimberfest', ['timber', 'limber']))).toEqual([])
    const two = 'They ate in a restaraunt by the quay.'
    expect(find(two, fakeSpelling(two, 'restaraunt', ['restaurant']))).toHaveLength(1)
  })

  it('is none where the copy explains the word, where it is of another language, or set in italics', () => {
    for (const [text, word] of [
      ['A cria, or young alpaca, is worth little.', 'cria'],
      ['It was a smørrebröd of rye.', 'smørrebröd'],
      ['They called it a fait accomplis all the same.', 'accomplis'],
      ['Said Jan van der Linde.', 'der'],
    ] as const) expect(find(text, fakeSpelling(text, word))).toEqual([])
    const text = 'The crew of the wandrer waited.'
    const italic = { ...block(text), italic: [{ start: 16, end: 23 }] }
    const context = { dialect: 'british' as const, added: addedWords(), names: storyNames([italic]) }
    expect(spellingFindings(italic, [fakeSpelling(text, 'wandrer')], context)).toEqual([])
    expect(spellingFindings(block(text), [fakeSpelling(text, 'wandrer')], context)).toHaveLength(1)
  })

  it('is none in a text of another language, but two slips in a row are two slips', () => {
    const foreign = 'Das Schiff liegt seit gestern wieder am Kai und wartet.'
    const alarms = ['liegt', 'seit', 'gestern', 'wieder', 'wartet'].map((word) => fakeSpelling(foreign, word))
    expect(spellingFindings(block(foreign), alarms, { dialect: 'british', added: new Set(), names: new Set() })).toEqual([])
    const slips = 'They saw the ferrry cancled at noon.'
    expect(spellingFindings(block(slips), [fakeSpelling(slips, 'ferrry', ['ferry']), fakeSpelling(slips, 'cancled', ['canceled', 'canceld'])], { dialect: 'british', added: new Set(), names: new Set() })).toHaveLength(2)
  })

  it('of two run together is found, a compound of the day is not', () => {
    const together = 'It is likely to beeven higher.'
    expect(find(together, fakeSpelling(together, 'beeven', ['be even'], 'SplitWords'))).toHaveLength(1)
    const scraps = 'It was knwon on Monday.'
    expect(find(scraps, fakeSpelling(scraps, 'knwon', ['kn won'], 'SplitWords'))).toHaveLength(1)
    const ending = 'He complaned and was callled back.'
    expect(find(ending, fakeSpelling(ending, 'complaned', ['com planed'], 'SplitWords'))).toHaveLength(1)
    expect(find(ending, fakeSpelling(ending, 'callled', ['call led'], 'SplitWords'))).toHaveLength(1)
    const compound = 'A megadeal was signed.'
    expect(find(compound, fakeSpelling(compound, 'megadeal', ['mega deal'], 'SplitWords'))).toEqual([])
  })
})

describe('names are left alone', () => {
  it.each([
    ['a surname inside a sentence', 'The mayor, Marta Lindqvist, agreed.', 'Lindqvist'],
    ['a surname at its start', 'Lindqvist agreed.', 'Lindqvist'],
    ['a hyphenated given name', 'President Ro Tae-hyun waited.', 'hyun'],
    ['a name in capitals', 'The YTTERVIK dam held.', 'YTTERVIK'],
    ['a handle', 'She wrote as @portansel that night.', 'portansel'],
    ['an address', 'See www.portansel.example for times.', 'portansel'],
    ['a broken line', 'They delib- erately waited.', 'erately'],
    ['a bowdlerised word', 'It was sh--- all round.', 'sh'],
    ['a prefix by itself', 'It was un-Ostrelian.', 'un'],
  ])('%s', (_, text, word) => {
    expect(find(text, fakeSpelling(text, word))).toEqual([])
  })

  it('in lower case too where the story shows it as a name', () => {
    const text = 'The brekke family waited.'
    expect(find(text, fakeSpelling(text, 'brekke'))).toHaveLength(1)
    expect(find(text, fakeSpelling(text, 'brekke'), { others: [block('Said Captain Tomas Brekke on Monday.', 'paragraph', '2')] })).toEqual([])
    expect(find(text, fakeSpelling(text, 'brekke'), { others: [block('Tomas Brekke', 'byline', '2')] })).toEqual([])
  })

  it('of datelines', () => {
    const text = 'OSTREL, Norway, May 16 (Reuters) - The bridge reopened.'
    expect(find(text, fakeGrammar(text, 'OSTREL', 'Typo', 'FakeRule'))).toEqual([])
    expect(blockNames(block(text)).has('ostrel')).toBe(true)
  })

  it('and regular formations of known words', () => {
    const text = 'They will reauthorize the geodeltas by airstrike.'
    expect(find(text, fakeSpelling(text, 'reauthorize', ['authorize']))).toEqual([])
    expect(find(text, fakeSpelling(text, 'geodeltas', ['geodelta']))).toEqual([])
    expect(find(text, fakeSpelling(text, 'airstrike', ['air strike']))).toEqual([])
  })
})

describe('grammar', () => {
  const text = 'They say it must of rained.'

  it('has a rule by its kind and speaks without code marks', () => {
    expect(find(text, fakeGrammar(text, 'must of', 'WordChoice', 'FakeRule'))[0]).toMatchObject({ rule: 'grammar:word-choice', severity: 'suggestion', message: 'FAKE: use “that” here.' })
    expect(find(text, fakeGrammar(text, 'must of', 'Eggcorn', 'FakeRule'))[0]?.severity).toBe('warning')
  })

  it('is silent on quotes, headings, matters of taste, misfiring rules, and what it cannot mend', () => {
    const quoted = '“They say it must of rained,” he said.'
    expect(find(quoted, fakeGrammar(quoted, 'must of', 'WordChoice', 'FakeRule'))).toEqual([])
    expect(find(text, fakeGrammar(text, 'must of', 'WordChoice', 'FakeRule'), { kind: 'headline' })).toEqual([])
    expect(find(text, fakeGrammar(text, 'must of', 'Readability', 'FakeRule'))).toEqual([])
    expect(find(text, fakeGrammar(text, 'must of', 'WordChoice', 'UpdatePlaceNames'))).toEqual([])
    expect(find(text, fakeGrammar(text, 'must of', 'WordChoice', 'FakeRule', []))).toEqual([])
    const time = 'They left by 11 a.m. on Monday.'
    expect(find(time, fakeGrammar(time, 'a', 'Miscellaneous', 'AnA', ['an']))).toEqual([])
  })
})

describe('whatever is reported', () => {
  const alarms = fc.array(
    fc.record({
      start: fc.nat(60),
      end: fc.nat(70),
      rule: fc.constantFrom('SpellCheck', 'SplitWords', 'AnA', 'FakeRule'),
      kind: fc.constantFrom('Spelling', 'Agreement', 'Eggcorn', 'Readability', 'Typo'),
      message: fc.string(),
      replacements: fc.array(fc.record({ kind: fc.constantFrom('replace' as const, 'remove' as const, 'insert-after' as const), text: fc.string() }), { maxLength: 5 }),
    }),
    { maxLength: 12 },
  )

  it('findings are never errors, lie in the text, stand apart and have ids of their own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), alarms, (text, reported) => {
        const findings = spellingFindings(block(text), reported, { dialect: 'american', added: new Set(), names: new Set() })
        let reached = 0
        for (const finding of findings) {
          expect(finding.severity).not.toBe('error')
          expect(finding.start).toBeGreaterThanOrEqual(reached)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          expect(finding.text).toBe(text.slice(finding.start, finding.end))
          reached = finding.end
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      }),
    )
  })

  it('a word with a capital that is no common slip is never called misspelt', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{3,12}$/u), (name) => {
        const findings = find(`The ferry of ${name} waited.`, fakeSpelling(`The ferry of ${name} waited.`, name))
        expect(findings).toEqual([])
      }),
    )
  })

  it('text that is no paragraph of copy is not read', () => {
    expect(isRead(block('x'.repeat(longestRead + 1)))).toBe(false)
    expect(isRead(block('—'))).toBe(false)
    expect(isRead(block('The quay.'))).toBe(true)
  })
})

it('words are folded to one form', () => {
  expect(['Brekke’s', 'BREKKE', 'brekkes’', 'Brekke'].map(foldWord)).toEqual(['brekke', 'brekke', 'brekkes', 'brekke'])
})
