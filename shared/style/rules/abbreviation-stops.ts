import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const stopped = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,5}(?![\p{L}\p{N}])/gu
const two = /(?<![\p{L}\p{N}.$€£&/-])(US|UN)(?![\p{L}\p{N}$&/-]|\.\p{L})/gu

export const abbreviationStops: BlockRule = {
  id: 'abbreviation-stops',
  scope: 'block',
  category: 'abbreviation',
  title: 'Stops in an abbreviation not the house’s',
  rationale: 'AP Stylebook, abbreviations: `U.S.` in text. Reuters Handbook: two letters take stops (U.S., U.N.; not EU, UK), three or more none. Guardian style guide: no stops. BBC the same in its published copy. A suggestion: initials of a name are written so too.',
  severity: 'suggestion',
  appliesTo: [...bodyKinds, 'standfirst', 'caption'],
  wakes: { signs: ['initials'], words: ['us', 'un'] },
  check: (block, { stylebook: { abbreviations, shortName }, quoted }) => {
    const { text } = block
    const { stops } = abbreviations
    if (stops === null) return []
    const from = block.dateline?.end ?? 0
    const say = (start: number, written: string, better: string) =>
      start < from || overlapsAny(quoted, start, start + written.length) ? [] : [found(block, start, start + written.length, `${shortName} writes “${better}”.`, [replaceWith(`Write “${better}”`, block, start, start + written.length, better)])]
    const many = matchesOf(text, stopped).flatMap(({ 0: written, index }) => {
      const letters = written.replaceAll('.', '')
      // Two letters before a capital are a person’s initials, or cannot be told from them; the states of a dateline keep their stops.
      if (stops === 'two-letters' ? letters.length < 3 : letters.length < 3 && !/^(?:US|UN|UK|EU)$/u.test(letters)) return []
      if (letters.length > 2 && /^ \p{Lu}/u.test(text.slice(index + written.length)) && !knownLetters.has(letters)) return []
      const ends = index + written.length >= text.trimEnd().length
      return say(index, written, ends ? `${letters}.` : letters)
    })
    const bare = stops === 'two-letters' ? matchesOf(text, two).flatMap(({ 0: written, index }) => say(index, written, `${written.charAt(0)}.${written.charAt(1)}.`)) : []
    return [...many, ...bare]
  },
  examples: {
    match: [
      { text: 'The US envoy crossed the bridge.', finds: 'US', fixed: 'The U.S. envoy crossed the bridge.' },
      { text: 'The UN envoy crossed the bridge.', stylebook: 'reuters', fixed: 'The U.N. envoy crossed the bridge.' },
      { text: 'The F.B.I. crossed the bridge.', stylebook: 'reuters', fixed: 'The FBI crossed the bridge.' },
      { text: 'The U.S. envoy crossed the bridge.', stylebook: 'guardian', fixed: 'The US envoy crossed the bridge.' },
    ],
    pass: [
      { text: 'The U.S. envoy crossed the EU’s bridge.' },
      { text: 'The US envoy crossed the bridge.', stylebook: 'bbc' },
      { text: 'The U.S. envoy met J.R.R. Tolk.', stylebook: 'reuters' },
      { text: 'The UK and the EU met.', stylebook: 'reuters' },
      { text: '“The US is far,” Ann Poe said.' },
    ],
  },
}

const knownLetters = new Set('FBI CIA NATO NASA USA UAE BBC IRS NSA EPA IRA GOP NAACP'.split(' '))
