import { found, replaceWith } from '../found.ts'
import type { BlockRule, RawFinding } from '../rule.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { matchesOf } from '../text/matches.ts'

const inBrackets = /(?<=\p{L})( \((left|right|centre|center|L|R|C)\))/gu
const inCommas = /(?<=\p{L})(, (left|right|centre|center)(?:,|(?=[.;]|$| and \p{Lu})))/gu
const inWords: Readonly<Record<string, string>> = { L: 'left', R: 'right', C: 'center', centre: 'center' }
const sided = /(?<=\p{L})(?:, |\s\()(left|right|L|R)(?=[,).;]|$| and)/gu

export const captionPosition: BlockRule = {
  id: 'caption-position',
  scope: 'block',
  category: 'caption',
  title: 'Who stands where, not in the house’s form',
  rationale: 'AP Stylebook, captions: names from left to right. BBC News style guide, captions: `(centre)` or `(L)(C)(R)` behind the name. A suggestion.',
  severity: 'suggestion',
  appliesTo: ['caption'],
  check: (block, { stylebook: { captions, shortName } }) => {
    if (captions.positions === null || !/left|right|cent|\([LRC]\)/u.test(block.text)) return []
    const form = captions.positions === 'brackets' ? toBrackets(block, shortName) : toCommas(block, shortName)
    return captions.leftToRight ? [...form, ...wrongOrder(block, shortName)] : form
  },
  examples: {
    match: [
      { kind: 'caption', text: 'Ann Poe, right, meets Jon Roe', stylebook: 'bbc', finds: ', right,', fixed: 'Ann Poe (right) meets Jon Roe' },
      { kind: 'caption', text: 'Ann Poe (R) meets Jon Roe.', stylebook: 'ap', fixed: 'Ann Poe, right, meets Jon Roe.' },
      { kind: 'caption', text: 'Ann Poe, right, meets Jon Roe, left.', stylebook: 'ap', finds: ', right, meets Jon Roe, left' },
    ],
    pass: [
      { kind: 'caption', text: 'Ann Poe (L) meets Jon Roe (R)', stylebook: 'bbc' },
      { kind: 'caption', text: 'Ann Poe, left, meets Jon Roe, right.', stylebook: 'ap' },
      { kind: 'caption', text: 'Ann Poe, right, meets Jon Roe.', stylebook: 'guardian' },
      { kind: 'caption', text: 'Ann Poe turns left on the bridge', stylebook: 'bbc' },
    ],
  },
}

function toBrackets(block: TextBlock, house: string): RawFinding[] {
  return matchesOf(block.text, inCommas).map(({ 1: written = '', 2: word = '', index }) =>
    found(block, index, index + written.length, `${house} puts where somebody stands in brackets.`, [replaceWith('Put it in brackets', block, index, index + written.length, ` (${word === 'center' ? 'centre' : word})`)]),
  )
}

function toCommas(block: TextBlock, house: string): RawFinding[] {
  return matchesOf(block.text, inBrackets).map(({ 1: written = '', 2: word = '', index }) => {
    const end = index + written.length
    const closed = /^[.,;]|^$/u.test(block.text.slice(end, end + 1))
    return found(block, index, end, `${house} sets where somebody stands between commas.`, [replaceWith('Set it between commas', block, index, end, `, ${inWords[word] ?? word}${closed ? '' : ','}`)])
  })
}

function wrongOrder(block: TextBlock, house: string): RawFinding[] {
  const [first, second] = matchesOf(block.text, sided)
  if (first === undefined || second === undefined || !/^(?:right|R)$/u.test(first[1] ?? '') || !/^(?:left|L)$/u.test(second[1] ?? '')) return []
  return [found(block, first.index, second.index + second[0].length, `${house} names people from left to right; here the right comes first.`)]
}
