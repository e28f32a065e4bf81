import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'

export const headlineFullStop: BlockRule = {
  id: 'headline-full-stop',
  scope: 'block',
  category: 'headline',
  title: 'Full stop at the end of a headline',
  rationale: 'AP Stylebook, headlines; Reuters Handbook, headlines; so in every house’s published pages: a headline ends without a full stop.',
  severity: 'warning',
  appliesTo: ['headline'],
  check: (block) => {
    const text = block.text.trimEnd()
    // An abbreviation keeps its stop (`U.S.`, `Inc.`), and three stops are an ellipsis.
    const tail = text.slice(-16)
    if (!/\p{Ll}{3}["”’']?\.["”’']?$/u.test(tail) || /\b(?:Inc|Corp|Ltd|Bros|vs)\.$/u.test(tail)) return []
    const at = text.lastIndexOf('.')
    return [found(block, at, at + 1, 'A headline ends without a full stop.', [replaceWith('Take it out', block, at, at + 1, '')])]
  },
  examples: {
    match: [{ kind: 'headline', text: 'Harbour bridge opens again.', finds: '.', fixed: 'Harbour bridge opens again' }],
    pass: [{ kind: 'headline', text: 'Harbour bridge opens again' }, { kind: 'headline', text: 'Ferries leave the U.S.' }, { kind: 'headline', text: 'Bridge opens again...' }, { kind: 'headline', text: 'Ferries leave Acme Inc.' }],
  },
}
