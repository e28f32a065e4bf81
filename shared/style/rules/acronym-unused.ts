import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const bracketed = /\s?\((\p{Lu}[\p{L}&]{0,8}\p{Lu}|\p{Lu}{2}[\p{L}&]{0,8})s?\)/gu
const letters = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}&]{0,8}\p{Lu}|\p{Lu}{2}[\p{L}&]{0,8})(?![\p{L}&])/gu
const wordOfName = /[\p{L}\p{N}'’]+/gu

interface Bracket {
  readonly letters: string
  readonly start: number
  readonly end: number
  readonly name: string
}

export const acronymUnused: StoryRule = {
  id: 'acronym-unused',
  scope: 'story',
  category: 'abbreviation',
  title: 'Acronym given and not used',
  rationale: 'Give the letters in brackets only if they are used again (AP Stylebook, abbreviations and acronyms; so in every house). Brackets inside a quote are looked at too: they are the desk’s, nobody speaks them.',
  severity: 'suggestion',
  check: (story, { noted, reading }) => {
    const given = story.blocks
      .filter((block) => bodyKinds.includes(block.kind) && reading(block).signs.has('bracket'))
      .flatMap((block) => noted('acronym-brackets', block, bracketsIn).map((bracket) => ({ block, bracket })))
      .filter(({ block, bracket }) => bracket.end > (block.dateline?.end ?? 0))
    if (given.length === 0) return []
    const uses = new Map(given.map(({ bracket }) => [bracket.letters, 0]))
    for (const block of story.blocks) {
      if (!reading(block).signs.has('capitals')) continue
      for (const used of noted('acronym-letters', block, lettersIn)) {
        const count = uses.get(used)
        if (count !== undefined) uses.set(used, count + 1)
      }
    }
    return given
      .filter(({ bracket }) => (uses.get(bracket.letters) ?? 0) <= 1)
      .map(({ block, bracket }) => {
        const before = block.text.charAt(bracket.start - 1) === ' ' ? bracket.start - 1 : bracket.start
        return found(block, bracket.start, bracket.end, `(${bracket.letters}) is given and never used again: leave it out after “${bracket.name}”.`, [
          replaceWith('Take the brackets out', block, before, bracket.end, ''),
        ])
      })
  },
  examples: {
    match: [
      {
        text: 'The Northern Harbour Authority (NHA) raised its fees.\n\nThe authority did not say why.',
        finds: '(NHA)',
        fixed: 'The Northern Harbour Authority raised its fees.',
      },
      { text: '“The Coastal Alert System (CAS) must be kept up to date,” she said.', finds: '(CAS)' },
      { text: 'The Ministry of Public Works (MPW) has moved.', finds: '(MPW)' },
    ],
    pass: [
      { text: 'The Northern Harbour Authority (NHA) raised its fees.\n\nThe NHA did not say why.' },
      { text: 'OSLO, Norway (AP) — The bridge is open.' },
      { text: 'Senator Jane Roe (R) met Ann Poe (D-NY).' },
      { text: 'Acme Widgets (NYSE: AW) rose.' },
      { text: 'Jon Doe (BBC) and Ann Poe (42) left.' },
      { text: 'The Northern Harbour Authority (NHA) raised its fees, and the NHA’s staff left.' },
    ],
  },
}

/** Every run of capitals of a text, plural s taken off. */
function lettersIn(text: string): string[] {
  return matchesOf(text, letters).map((match) => match[0].replace(/(?<=\p{Lu})s$/u, ''))
}

/** Letters in brackets that the words before them spell out: `Ministry of Public Works (MPW)`. */
function bracketsIn(text: string): Bracket[] {
  return matchesOf(text, bracketed).flatMap((match): Bracket[] => {
    const acronym = match[1] ?? ''
    const open = text.indexOf('(', match.index)
    const name = spelledOut(text.slice(Math.max(0, open - 160), open), acronym)
    return name === null ? [] : [{ letters: acronym.replace(/(?<=\p{Lu})s$/u, ''), start: open, end: match.index + match[0].length, name }]
  })
}

/** The words at the end of a text whose initials make the acronym; small words (of, and, the) may stand between them. */
function spelledOut(before: string, acronym: string): string | null {
  const words = matchesOf(before, wordOfName)
  const initials = acronym.replaceAll(/[^\p{Lu}]/gu, '')
  let letter = initials.length - 1
  for (let index = words.length - 1; index >= 0 && letter >= 0; index -= 1) {
    const word = words[index]
    if (word === undefined || /[.;:()]/u.test(before.slice(word.index + word[0].length, words[index + 1]?.index ?? before.length))) return null
    if (word[0].charAt(0).toUpperCase() === initials.charAt(letter)) letter -= 1
    else if (/^\p{Lu}/u.test(word[0])) return null
    if (letter < 0) return before.slice(word.index).trim()
  }
  return null
}
