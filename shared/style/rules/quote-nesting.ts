import { found } from '../found.ts'
import type { BlockRule, RawFinding } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

/** A curly quotation inside another of its kind, both closed. */
const doubleInDouble = /“[^“”\n]{1,400}(?<=[\s(])(“[^“”\n]{1,200}”)[^“”\n]{0,400}”/gu
/** Somebody’s words in single curly marks, with a verb of saying behind them. */
const singleOutside = /(?<=^|[:,.] )‘\p{Lu}[^‘’“”\n]{8,300}(?:(?<=\p{L})’\p{Ll}{1,2}[^‘’“”\n]{0,300}){0,6}[.,!?]’(?= [^.‘’“”\n]{0,50}(?:said|says|told|asked|added|wrote|replied)(?![\p{L}\p{N}]))/gu

export const quoteNesting: BlockRule = {
  id: 'quote-nesting',
  scope: 'block',
  category: 'quotation',
  title: 'Quotation marks of the wrong level',
  rationale: 'AP Stylebook, quotation marks; Guardian style guide, quotation marks: double marks for what somebody says, single marks for what they quote. So in every house’s published copy.',
  severity: 'warning',
  appliesTo: [...bodyKinds, 'standfirst', 'caption'],
  wakes: { signs: ['quotation-mark', 'single-mark'] },
  check: (block, { quoted }) => {
    const { text } = block
    const findings: RawFinding[] = []
    if (text.includes('“') && !text.includes('\n')) {
      for (const match of matchesOf(text, doubleInDouble)) {
        const inner = match[1] ?? ''
        const start = match.index + match[0].indexOf(inner, 1)
        const end = start + inner.length
        const edits = [{ place: block.place, start, end: start + 1, insert: '‘' }, { place: block.place, start: end - 1, end, insert: '’' }]
        findings.push(found(block, start, end, 'A quote inside a quote takes single marks.', [{ kind: 'edits', label: 'Make the inner marks single', edits }]))
      }
    }
    if (text.includes('‘')) {
      for (const { 0: words, index } of matchesOf(text, singleOutside)) {
        const end = index + words.length
        if (overlapsAny(quoted, index, end)) continue
        const edits = [{ place: block.place, start: index, end: index + 1, insert: '“' }, { place: block.place, start: end - 1, end, insert: '”' }]
        findings.push(found(block, index, end, 'A direct quote takes double marks in running text.', [{ kind: 'edits', label: 'Make the marks double', edits }]))
      }
    }
    return findings
  },
  examples: {
    match: [
      { text: '“I read “The Ferrymen” twice,” Ann Poe said.', finds: '“The Ferrymen”', fixed: '“I read ‘The Ferrymen’ twice,” Ann Poe said.' },
      { text: '‘The bridge is open again,’ Ann Poe said.', finds: '‘The bridge is open again,’', fixed: '“The bridge is open again,” Ann Poe said.' },
    ],
    pass: [
      { text: '“I read ‘The Ferrymen’ twice,” Ann Poe said.' },
      { text: 'The ferrymen’s ‘no’ was heard.' },
      { text: '“We left,” she said. “We came back,” he said.' },
      { text: 'In the ’90s the ferries ran all night.' },
    ],
  },
}
