import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'
import { startsSentence } from '../text/sentences.ts'

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const word = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const before = '(?<![\\p{L}\\p{N}’\'-])'
const age = new RegExp(`${before}${word}(?=(?:-|–| )(?:year|month|week|day)s?(?:-|–| )olds?(?!\\p{L}))|${before}(?<=(?:aged|ages) )${word}(?![\\p{L}-])|${before}(?<=(?:is|was|turned|turns|be|are|were) (?:only |just |now )?)${word}(?= years? old(?!\\p{L}))`, 'giu')
const perCent = new RegExp(`${before}${word} per ?cent(?![\\p{L}-])`, 'giu')
const money = new RegExp(`${before}${word} (million |billion |trillion )?(dollars?|euros?)(?![\\p{L}-])`, 'giu')
const measure = new RegExp(`${before}(two|three|four|five|six|seven|eight|nine)(?=(?: |-)(?:miles?|kilometers?|kilometres?|inch(?:es)?|acres?|degrees|gallons?|liters?|ounces?|meters)(?![\\p{L}]))`, 'giu')
const votes = new RegExp(`${before}(?<=(?:vote|score|margin) of )${word} to ${word}(?![\\p{L}-])`, 'giu')
const unit = new RegExp(`${before}(two|three|four|five|six|seven|eight|nine)(?= (?:km|kg|cm|mm|mph|kph|lbs?|kW|MW|GW|sq)(?![\\p{L}]))`, 'gu')

/** What is counted in figures; much rarer than the numbers, so it is what wakes the rule. */
const units =
  'old olds aged ages percent cent dollar dollars euro euros vote score margin mile miles kilometer kilometers kilometre kilometres inch inches acre acres degrees gallon gallons liter liters ounce ounces meters km kg cm mm mph kph lb lbs kw mw gw sq'.split(' ')

export const figuresAlways: BlockRule = {
  id: 'figures-always',
  scope: 'block',
  category: 'numbers',
  title: 'Words where figures stand',
  rationale:
    'AP Stylebook, numerals: figures always for ages, per cent, sums of money, measures and scores. BBC News style guide, numbers: figures with abbreviated units and per cent; so in the Guardian’s published copy. A suggestion; the start of a sentence is left alone, and so is what is casually said.',
  severity: 'suggestion',
  appliesTo: sentenceKinds,
  wakes: { words: units },
  check: (block, { stylebook: { figures, percentSign, shortName }, quoted }) => {
    const { text } = block
    if (figures.always === null) return []
    const say = (start: number, end: number, better: string) =>
      startsSentence(text, start) || overlapsAny(quoted, start, end) || inHyphens(text, start) ? [] : [found(block, start, end, `${shortName} writes figures here: “${better}”.`, [replaceWith(`Write “${better}”`, block, start, end, better)])]
    const plain = (pattern: RegExp) => matchesOf(text, pattern).flatMap(({ 0: written, index }) => say(index, index + written.length, figure(written)))
    const signed = percentSign && /cent/iu.test(text) ? matchesOf(text, perCent).flatMap(({ 0: written, 1: number = '', index }) => say(index, index + written.length, `${figure(number)}%`)) : []
    if (figures.always === 'abbreviated-units') return [...signed, ...plain(unit)]
    return [
      ...signed,
      ...(/\bold|aged/u.test(text) ? plain(age) : []),
      ...plain(measure),
      ...plain(unit),
      ...(/dollar|euro/u.test(text) ? matchesOf(text, money).flatMap(({ 0: written, 1: number = '', 2: size = '', 3: coin = '', index }) => say(index, index + written.length, `${/^d/iu.test(coin) ? '$' : '€'}${figure(number)}${size === '' ? '' : ` ${size.trim()}`}`)) : []),
      ...(text.includes(' of ') ? matchesOf(text, votes).flatMap(({ 0: written, 1: one = '', 2: other = '', index }) => say(index, index + written.length, `${figure(one)}-${figure(other)}`)) : []),
    ]
  },
  examples: {
    match: [
      { text: 'The ferry took a five-year-old girl over.', finds: 'five', fixed: 'The ferry took a 5-year-old girl over.' },
      { text: 'The ferry lost nine percent of its cars.', finds: 'nine percent', fixed: 'The ferry lost 9% of its cars.' },
      { text: 'The bridge is two miles long.', fixed: 'The bridge is 2 miles long.' },
      { text: 'A ticket costs five dollars.', fixed: 'A ticket costs $5.' },
      { text: 'The council agreed by a vote of five to four.', fixed: 'The council agreed by a vote of 5-4.' },
      { text: 'The bridge is two km long.', stylebook: 'bbc', finds: 'two', fixed: 'The bridge is 2 km long.' },
    ],
    pass: [
      { text: 'The ferry took a 5-year-old girl over.' },
      { text: 'The five-year plan is two years late.' },
      { text: 'The ferry took a five-year-old girl over.', stylebook: 'guardian' },
      { text: 'Two miles of road are shut.' },
      { text: '“It is two miles,” Ann Poe said.' },
      { text: 'The bridge is two miles long.', stylebook: 'afp' },
    ],
  },
}

function figure(word: string): string {
  return String(words.indexOf(word.toLowerCase()))
}

/** `twenty-five-year-old` is no `five`. */
function inHyphens(text: string, start: number): boolean {
  return /[-–]/u.test(text.charAt(start - 1)) || /(?:and a half|hundred(?: and)?|thousand) $/u.test(text.slice(Math.max(0, start - 14), start))
}
