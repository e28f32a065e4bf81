import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { readMarks } from '../text/quotation-marks.ts'

export const quoteMarksHeadline: BlockRule = {
  id: 'quote-marks-headline',
  scope: 'block',
  category: 'headline',
  title: 'Double quotation marks in a headline',
  rationale: 'AP Stylebook, headlines; BBC News style guide (also crossheads); Guardian style guide; AFP and RFI in their published pages: single quotation marks in headlines.',
  severity: 'warning',
  appliesTo: ['headline', 'crosshead'],
  wakes: { signs: ['quotation-mark'] },
  check: (block, { stylebook: { quotations, shortName } }) => {
    const wanted = block.kind === 'headline' ? quotations.headlineMarks : quotations.crossheadMarks
    if (wanted === null || !/["“”]/u.test(block.text)) return []
    const marks = readMarks(block.text)
    const all = [...marks.curly, ...marks.straight].sort((one, other) => one - other)
    const [first] = all
    if (first === undefined) return []
    const edits = all.map((at) => ({ place: block.place, start: at, end: at + 1, insert: singleMark(block.text.charAt(at)) }))
    return [found(block, first, first + 1, `${shortName} puts single quotation marks in ${block.kind === 'headline' ? 'headlines' : 'crossheads'}.`, [{ kind: 'edits', label: 'Make the marks single', edits }])]
  },
  examples: {
    match: [
      { kind: 'headline', text: 'Mayor calls bridge “a wonder”', finds: '“', fixed: 'Mayor calls bridge ‘a wonder’' },
      { kind: 'headline', text: 'Mayor calls bridge "a wonder"', stylebook: 'bbc', fixed: "Mayor calls bridge 'a wonder'" },
      { kind: 'crosshead', text: '“A wonder”', stylebook: 'bbc', fixed: '‘A wonder’' },
    ],
    pass: [
      { kind: 'headline', text: 'Mayor calls bridge ‘a wonder’' },
      { kind: 'headline', text: 'Mayor calls bridge “a wonder”', stylebook: 'reuters' },
      { kind: 'headline', text: 'Rope of 12" snaps' },
      { kind: 'crosshead', text: '“A wonder”', stylebook: 'ap' },
    ],
  },
}

function singleMark(mark: string): string {
  if (mark === '“') return '‘'
  if (mark === '”') return '’'
  return "'"
}
