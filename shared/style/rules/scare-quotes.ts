import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'

/** Words that say why the marks are there: a word is spoken of, or somebody’s own word is brought. */
const reason =
  /(?:\b(?:call\w*|words?|terms?|termed|phrases?|dub|dubbed|names?|named|nicknamed|known|labels?|labell?ed|labell?ing|describ\w+|brand|branded|titled|entitled|chant\w*|shout\w*|reads?|reading|say|says|said|saying|wrote|tweet\w*|asked|marked|spelled|mean(?:s|ing|t)?|deem\w*|refer\w*|as|being|like|hashtag|answer\w*|quot\w+|be|was|were|is|are|urg\w+|vow\w*|promis\w+|accus\w+|declar\w+)(?: [\p{L}’']+){0,3},?\s?$)|[:#=]\s?$|["”] (?:and|or) $/iu

export const scareQuotes: BlockRule = {
  id: 'scare-quotes',
  scope: 'block',
  category: 'quotation',
  title: 'One or two words in quotation marks',
  rationale: 'AP Stylebook, quotations in the news: no fragmentary quotes of ordinary words. Guardian style guide, quotation marks: marks round a word or two cast doubt on them without saying whose doubt it is. A suggestion: the word may be somebody’s own.',
  severity: 'suggestion',
  appliesTo: bodyKinds,
  check: (block, { quoted }) =>
    quoted.flatMap(({ start, end }) => {
      if (end - start < 4 || end - start > 32) return []
      const words = block.text.slice(start + 1, end - 1)
      if (!/^\p{Ll}{2,}(?:[ -]\p{Ll}{2,})?$/u.test(words) || reason.test(block.text.slice(Math.max(0, start - 36), start)) || /^,? (?:said|says|he|she|as)\b/u.test(block.text.slice(end, end + 6))) return []
      return [found(block, start, end, `The marks round “${words}” cast doubt on it: quote more, say whose word it is, or leave them out.`, [replaceWith('Take the marks out', block, start, end, words)])]
    }),
  examples: {
    match: [
      { text: 'The council found a “solution” for the bridge.', finds: '“solution”', fixed: 'The council found a solution for the bridge.' },
      { text: 'He paid his "fair share" of the fees.', finds: '"fair share"' },
    ],
    pass: [
      { text: 'The council called it a “solution” for the bridge.' },
      { text: 'Mayor Ann Poe said the bridge was “open again at last” for all.' },
      { text: 'She read “Ferrymen” twice.' },
      { text: 'The word “ferry” is old.' },
      { text: '“No,” Ann Poe said.' },
    ],
  },
}
