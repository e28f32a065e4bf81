import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

/** Found by its conjunction, which is rare, and then read backwards. */
const series = /, (?:and|or) (?<=(?<![\p{L}\p{N}’'-])(?<!, )\p{Ll}{3,}, \p{Ll}{3,}, (?:and|or) )\p{Ll}{3,}(?=[.;:]|$)/gu

export const serialComma: BlockRule = {
  id: 'serial-comma',
  scope: 'block',
  category: 'typography',
  title: 'Comma before and in a simple series',
  rationale: 'AP Stylebook, comma: no comma before the conjunction in a simple series. A suggestion: where it keeps two things apart it stays.',
  severity: 'suggestion',
  appliesTo: bodyKinds,
  check: (block, { stylebook, quoted }) => {
    if (stylebook.serialComma !== false) return []
    return matchesOf(block.text, series).flatMap(({ index: at }) =>
      overlapsAny(quoted, at, at + 1) ? [] : [found(block, at, at + 1, `${stylebook.shortName} puts no comma here in a simple series.`, [replaceWith('Take the comma out', block, at, at + 1, '')])],
    )
  },
  examples: {
    match: [{ text: 'They sold boats, ropes, and lamps.', finds: ',', fixed: 'They sold boats, ropes and lamps.' }],
    pass: [{ text: 'They sold boats, ropes and lamps.' }, { text: 'They sold boats, ropes, and lamps.', stylebook: 'guardian' }, { text: 'He came, she left, and they stayed at home.' }],
  },
}
