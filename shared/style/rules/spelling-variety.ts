import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'
import { spellingPairs } from '../text/spelling-pairs.ts'

const toBritish = new Map(spellingPairs)
const toAmerican = new Map(spellingPairs.map(([american, british]) => [british, american] as const))
const ofWords = (words: Iterable<string>) => new RegExp(`\\b(?:${[...words].join('|')})\\b`, 'gu')
const american = ofWords(toBritish.keys())
const british = ofWords(toAmerican.keys())
/** `\b` knows ASCII letters alone: the `color` of `Écolor` is no word. Looked at after a match, for a pattern that begins with a look behind is tried at every letter. */
const isInsideWord = (text: string, start: number, end: number) => /\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\p{L}/u.test(text.slice(end, end + 2))

export const spellingVariety: BlockRule = {
  id: 'spelling-variety',
  scope: 'block',
  category: 'spelling',
  title: 'Spelling of the other side of the Atlantic',
  rationale: 'AP Stylebook: American spelling; BBC News and Guardian style guides, AFP and RFI in English: British spelling; Reuters by desk. A suggestion; words with a capital are left alone, for names keep their own spelling.',
  severity: 'suggestion',
  appliesTo: [...bodyKinds, 'standfirst', 'caption', 'headline'],
  wakes: { words: spellingPairs.flat() },
  check: (block, { stylebook, quoted }) => {
    if (stylebook.spelling === null) return []
    const [pattern, table] = stylebook.spelling === 'british' ? [american, toBritish] : [british, toAmerican]
    return matchesOf(block.text, pattern).flatMap(({ 0: word, index }) => {
      const better = table.get(word)
      if (better === undefined || isInsideWord(block.text, index, index + word.length) || overlapsAny(quoted, index, index + word.length)) return []
      return [found(block, index, index + word.length, `${stylebook.shortName} spells this “${better}”.`, [replaceWith(`Write “${better}”`, block, index, index + word.length, better)])]
    })
  },
  examples: {
    match: [
      { text: 'The colour of the bridge is red.', stylebook: 'ap', finds: 'colour', fixed: 'The color of the bridge is red.' },
      { text: 'The color of the bridge is red.', stylebook: 'bbc', fixed: 'The colour of the bridge is red.' },
    ],
    pass: [
      { text: 'The Labour leader saw the color.', stylebook: 'ap' },
      { text: 'The colour of the bridge is red.', stylebook: 'guardian' },
      { text: 'The colour and the color.', stylebook: 'reuters' },
      { text: 'A shop called écolor opened.', stylebook: 'bbc' },
      { text: '“The colour is red,” Ann Poe said.', stylebook: 'ap' },
    ],
  },
}
