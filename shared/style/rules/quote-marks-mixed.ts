import type { Edit } from '../finding.ts'
import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'
import { readMarks } from '../text/quotation-marks.ts'

export const quoteMarksMixed: StoryRule = {
  id: 'quote-marks-mixed',
  scope: 'story',
  category: 'quotation',
  title: 'Straight and curly marks mixed',
  rationale: 'One kind of quotation mark all through a story, in every house. Two kinds show that text was pasted together from two places.',
  severity: 'warning',
  check: (story, { noted }) => {
    const all = bodyBlocks(story).map((block) => ({ block, marks: noted('quotation-marks', block, readMarks) }))
    let straight = 0
    let curly = 0
    for (const { marks } of all) {
      straight += marks.straight.length
      curly += marks.curly.length
    }
    if (straight === 0 || curly === 0) return []
    const fewer = straight <= curly ? 'straight' : 'curly'
    const edits: Edit[] = all.flatMap(({ block, marks }) =>
      marks[fewer].map((at) => ({ place: block.place, start: at, end: at + 1, insert: fewer === 'curly' ? '"' : opens(block.text, at) ? '“' : '”' })),
    )
    const where = all.find(({ marks }) => marks[fewer].length > 0)
    const at = where?.marks[fewer][0]
    if (where === undefined || at === undefined) return []
    const label = fewer === 'straight' ? 'Make every mark curly' : 'Make every mark straight'
    return [found(where.block, at, at + 1, `The story mixes quotation marks: ${curly} curly, ${straight} straight.`, [{ kind: 'edits', label, edits }])]
  },
  examples: {
    match: [
      { text: '“Ours,” she said. “Always.” Then: "Never theirs."', finds: '"', fixed: '“Ours,” she said. “Always.” Then: “Never theirs.”' },
      { text: '"Ours," she said. "Always." Then: “No.”', finds: '“', fixed: '"Ours," she said. "Always." Then: "No."' },
    ],
    pass: [{ text: '“Ours,” she said. <post author="@annpoe">Never theirs.</post>' }, { text: '“Ours,” she said. The rope is 12" long.' }, { text: '"Ours," she said. It’s hers.' }],
  },
}

/** True where a straight mark stands before a word: it opens. */
function opens(text: string, at: number): boolean {
  return /^$|[\s([{—–-]/u.test(text.charAt(at - 1)) && !/^$|[\s)\]}.,;:!?]/u.test(text.charAt(at + 1))
}
