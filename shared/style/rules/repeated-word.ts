import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { overlapsAny } from '../text/spans.ts'
import { matchesOf } from '../text/matches.ts'

const pair = /(?<![\p{L}\p{N}\p{M}'’\-–.@#/])(\p{L}[\p{L}\p{M}'’]{0,40})\s{1,4}\1(?![\p{L}\p{N}\p{M}'’\-–@/])/giu

/** Pairs that English has: `had had`, `what it is is`, and words doubled for effect. */
const wanted = new Set(
  'had that is so very no now there well never bye ha ho hee knock night hear tut boo pom yum chop tsk long far really many much big half please yeah yes wait go blah cha can bla hush aye etc first last'.split(' '),
)

export const repeatedWord: BlockRule = {
  id: 'repeated-word',
  scope: 'block',
  category: 'repetition',
  title: 'Same word twice running',
  rationale: 'The same word twice running is a slip of the keys or of an edit, in every house. Names (Duran Duran), `had had` and `that that` are left alone.',
  severity: 'warning',
  appliesTo: [...sentenceKinds, 'headline', 'crosshead'],
  wakes: { signs: ['repeated-word'] },
  check: (block, { quoted }) =>
    matchesOf(block.text, pair).flatMap(({ 0: words, 1: word = '', index }) => {
      const end = index + words.length
      const second = block.text.slice(end - word.length, end)
      if (wanted.has(word.toLowerCase()) || isName(word, second) || overlapsAny(quoted, index, end)) return []
      return [found(block, index, end, `“${word}” stands twice running.`, [replaceWith('Keep one', block, index, end, word)])]
    }),
  examples: {
    match: [
      { text: 'The council met in in the old hall.', finds: 'in in', fixed: 'The council met in the old hall.' },
      { text: 'The the mayor stayed away.', finds: 'The the', fixed: 'The mayor stayed away.' },
      { text: 'Voters across the\nthe valley waited.', finds: 'the\nthe' },
    ],
    pass: [
      { text: 'She had had enough of that that evening.' },
      { text: 'Fans of Duran Duran met in Pago Pago.' },
      { text: 'She said: “No, the the thing is mine.”' },
      { text: 'It fell step step-by-step.' },
      { text: 'The so-called called it a day.' },
      { text: 'It was a long, long way.' },
      { text: 'He would be the first first gentleman of the state.' },
    ],
  },
}

/** Two words with capitals are a name; `The The` is a band. */
function isName(first: string, second: string): boolean {
  return /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second)
}
