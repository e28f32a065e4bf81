import { findCredit } from '../../credit/find-credit.ts'
import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sameWords } from '../text/words.ts'

/** Fewer words than this may stand twice by chance. */
const fewest = 4

export const captionGlued: BlockRule = {
  id: 'caption-glued',
  scope: 'block',
  category: 'caption',
  title: 'Alt text stuck to the credit',
  rationale: 'Text copied from a page often carries the caption, the credit and then the caption’s words again, which were the picture’s alt text (form seen in published pages). The fix keeps the first and its credit.',
  severity: 'warning',
  appliesTo: ['caption'],
  check: (block) => {
    const { text } = block
    const words = text.match(/\S+/gu) ?? []
    if (words.length < fewest * 2 + 1) return []
    const opening = sameWords(words.slice(0, fewest).join(' '))
    // The second telling begins with the words of the first, perhaps glued to the last word of the credit.
    const again = text.toLowerCase().indexOf((words.slice(0, 2).join(' ')).toLowerCase(), (words[0]?.length ?? 0) + 1)
    if (again <= 0) return []
    const credit = findCredit(text.slice(0, again))
    const told = sameWords(text.slice(again))
    if (credit === null || credit.end < text.slice(0, again).trimEnd().length || !told.startsWith(opening) || !sameWords(text.slice(0, credit.start)).startsWith(told)) return []
    const end = text.trimEnd().length
    return [found(block, again, end, 'Behind the credit the caption’s words stand again: the picture’s alt text, copied with the page.', [replaceWith('Take them out', block, credit.end, end, '')])]
  },
  examples: {
    match: [
      {
        kind: 'caption',
        text: 'A ferry leaves Oldport harbour at dawn. REUTERS/Ann Poe A ferry leaves Oldport harbour at dawn',
        finds: 'A ferry leaves Oldport harbour at dawn',
        fixed: 'A ferry leaves Oldport harbour at dawn. REUTERS/Ann Poe',
      },
    ],
    pass: [
      { kind: 'caption', text: 'A ferry leaves Oldport harbour at dawn. REUTERS/Ann Poe' },
      { kind: 'caption', text: 'A ferry leaves Oldport harbour at dawn and a ferry comes in.' },
    ],
  },
}
