import { found, replaceWith } from '../found.ts'
import type { BlockRule, RawFinding } from '../rule.ts'
import { matchesOf } from '../text/matches.ts'

const word = /[\p{L}\p{M}'’.]+/gu

export const kickerCase: BlockRule = {
  id: 'kicker-case',
  scope: 'block',
  category: 'kicker',
  title: 'Kicker in mixed case',
  rationale: 'A kicker is all capitals or ordinary case, not both: `FRANCE - BELGIUM`, as RFI writes its places (form seen in its published pages).',
  severity: 'warning',
  appliesTo: ['kicker'],
  check: (block) => {
    const words = matchesOf(block.text, word).map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    const inCapitals = words.some(({ text }) => text.length >= 4 && text === text.toUpperCase() && text !== text.toLowerCase())
    return words.flatMap((each): RawFinding[] => {
      const broken = isBroken(each.text)
      const stray = inCapitals && each.text.length >= 4 && each.text !== each.text.toUpperCase()
      if (!broken && !stray) return []
      const message = broken ? `Capitals and small letters are mixed in “${each.text}”.` : `“${each.text}” is not in capitals like the rest of the kicker.`
      return [found(block, each.start, each.end, message, [replaceWith('Put it in capitals', block, each.start, each.end, each.text.toUpperCase())])]
    })
  },
  examples: {
    match: [
      { text: 'NORWAY - SWEDen', kind: 'kicker', finds: 'SWEDen', fixed: 'NORWAY - SWEDEN' },
      { text: 'NORWAY - Sweden', kind: 'kicker', finds: 'Sweden', fixed: 'NORWAY - SWEDEN' },
      { text: 'nORWAY', kind: 'kicker', finds: 'nORWAY', fixed: 'NORWAY' },
    ],
    pass: [
      { text: 'NORWAY - SWEDEN', kind: 'kicker' },
      { text: 'Norway and Sweden', kind: 'kicker' },
      { text: 'US election', kind: 'kicker' },
      { text: 'iPhone and eBay', kind: 'kicker' },
      { text: 'MPs and NGOs', kind: 'kicker' },
      { text: 'McDonald on TV', kind: 'kicker' },
    ],
  },
}

/** `BELGIum`, `fRANCE`; not `MPs`, `iPhone`, `McDonald`. */
function isBroken(text: string): boolean {
  return /^\p{Lu}{2,}\p{Ll}{2,}$/u.test(text) || /^\p{Lu}{3,}\p{Ll}+$/u.test(text.replace(/s$/u, '')) || /^\p{Ll}\p{Lu}{3,}$/u.test(text)
}
