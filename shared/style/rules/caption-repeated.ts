import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sameWords } from '../text/words.ts'
import { matchesOf } from '../text/matches.ts'

export const captionRepeated: BlockRule = {
  id: 'caption-repeated',
  scope: 'block',
  category: 'caption',
  title: 'Caption stands twice',
  rationale: 'Text copied from a page often carries a caption and then the same words again, which were the picture’s alt text.',
  severity: 'warning',
  appliesTo: ['caption'],
  check: (block) => {
    const half = repeatedFrom(block.text)
    if (half === null) return []
    const end = block.text.trimEnd().length
    return [found(block, half.again, end, 'The caption says the same twice.', [replaceWith('Keep one', block, half.kept, end, '')])]
  },
  examples: {
    match: [
      {
        kind: 'caption',
        text: 'A ferry leaves Oldport, 3 March 2021 A ferry leaves Oldport, 3 March 2021',
        finds: 'A ferry leaves Oldport, 3 March 2021',
        fixed: 'A ferry leaves Oldport, 3 March 2021',
      },
      { kind: 'caption', text: 'A ferry leaves Oldport.\nA ferry leaves Oldport', fixed: 'A ferry leaves Oldport.' },
    ],
    pass: [
      { kind: 'caption', text: 'A ferry leaves Oldport. Another ferry leaves Oldport.' },
      { kind: 'caption', text: 'Pago Pago' },
    ],
  },
}

/** Where the second of two equal halves begins, and where the first ends; null where the halves differ or are a word or two. */
function repeatedFrom(text: string): { kept: number; again: number } | null {
  const words = matchesOf(text, /\S+/gu)
  const first = words[0]
  const again = words[words.length / 2]
  const last = words[words.length / 2 - 1]
  if (words.length < 6 || first === undefined || again === undefined || last === undefined) return null
  if (sameWords(text.slice(first.index, again.index)) !== sameWords(text.slice(again.index))) return null
  return { kept: last.index + last[0].length, again: again.index }
}
