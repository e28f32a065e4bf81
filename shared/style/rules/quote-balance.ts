import type { TextBlock } from '../../story/text-block.ts'
import { found, replaceWith } from '../found.ts'
import type { RawFinding, StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'
import { readMarks, type Marks } from '../text/quotation-marks.ts'

export const quoteBalance: StoryRule = {
  id: 'quote-balance',
  scope: 'story',
  category: 'quotation',
  title: 'Quotation marks out of balance',
  rationale: 'AP Stylebook, quotation marks: every quote that opens is closed; one that runs over paragraphs stays open at the end of each and is opened again at the start of the next. Without its mark nobody can tell where someone else’s words end.',
  severity: 'error',
  check: (story, { noted }) => {
    const body = bodyBlocks(story).filter((block) => block.text.trim() !== '')
    const head = story.blocks.filter((block) => block.place.part !== 'body' && block.kind !== 'slug' && block.kind !== 'credit')
    const marksOf = (block: TextBlock): Marks => noted('quotation-marks', block, readMarks)
    return [
      ...head.flatMap((block) => inOneText(block, marksOf(block))),
      ...body.flatMap((block, index) => {
        const before = body[index - 1]
        const after = body[index + 1]
        return inBody(block, marksOf(block), before === undefined ? null : marksOf(before), after === undefined ? null : marksOf(after))
      }),
    ]
  },
  examples: {
    match: [
      { text: '“The harbour is ours, Ann Poe said.\n\nThe ferries run again.', finds: '“' },
      { text: 'The harbour is ours,” Ann Poe said.', finds: '”' },
      { text: '"The harbour is ours, Ann Poe said.', finds: '"' },
      { text: '“The harbour is ours. It always was,\n\nand it always will be,” Ann Poe said.', finds: '', fixed: '“and it always will be,” Ann Poe said.' },
      { text: '”The harbour is ours,” Ann Poe said.', finds: '”', fixed: '“The harbour is ours,” Ann Poe said.' },
      { text: '” … the harbour is ours,” Ann Poe said.', finds: '”', fixed: '“ … the harbour is ours,” Ann Poe said.' },
      { text: 'She called it “mostly false.“', finds: '“', fixed: 'She called it “mostly false.”' },
      { kind: 'standfirst', text: 'Ann Poe calls the harbour “ours and promises ferries.', finds: '“', head: {} },
    ],
    pass: [
      { text: '“The harbour is ours,” Ann Poe said. “It always was.”' },
      { text: '“The harbour is ours. It always was.\n\n“And it always will be,” Ann Poe said.' },
      { text: '"The harbour is ours. It always was.\n\n"And it always will be," Ann Poe said.' },
      { text: '"I read “The Ferrymen” twice," Ann Poe said. "It was “good.”"' },
      { text: '“The harbour is ours.\n“It always was,” Ann Poe said.' },
      { text: '“When “harbour pact” was all they said, we left,” Ann Poe said.' },
      { text: 'Ann Poe wrote: <post author="@annpoe" date="May 3">The bridge is open.</post>' },
      { text: 'The mast is 6\'2" tall and the rope 12" long.' },
      { text: 'The mayor’s “harbour pact” and the ferrymen’s "no".' },
    ],
  },
}

function inOneText(block: TextBlock, marks: Marks): RawFinding[] {
  const open = marks.openAtEnd === null ? [] : [marks.openAtEnd]
  return [
    ...[...marks.neverClosed, ...open].map((at) => neverClosed(block, at)),
    ...marks.neverOpened.map((at) => neverOpened(block, at)),
    ...marks.wrongWay.map((at) => wrongWay(block, at)),
  ]
}

function inBody(block: TextBlock, marks: Marks, before: Marks | null, after: Marks | null): readonly RawFinding[] {
  if (isInOrder(marks)) return nothing
  const carriedIn = before !== null && before.openAtEnd !== null
  const [first, ...others] = marks.neverOpened
  const reopens = carriedIn && first !== undefined && first === marks.first
  const findings = [...marks.neverClosed.map((at) => neverClosed(block, at)), ...marks.wrongWay.map((at) => wrongWay(block, at))]
  if (reopens) {
    const mark = block.text.charAt(first) === '"' ? '"' : '“'
    findings.push(found(block, 0, 0, 'The quote runs on from the paragraph before: open it again here.', [replaceWith('Open it again', block, 0, 0, mark)]))
  }
  for (const at of reopens ? others : marks.neverOpened) findings.push(neverOpened(block, at))
  const runsOn = after !== null && (after.startsOpen || (after.neverOpened[0] !== undefined && after.neverOpened[0] === after.first))
  if (marks.openAtEnd !== null && !runsOn) findings.push(neverClosed(block, marks.openAtEnd))
  return findings
}

const nothing: readonly RawFinding[] = []

function isInOrder(marks: Marks): boolean {
  return marks.openAtEnd === null && marks.neverClosed.length === 0 && marks.neverOpened.length === 0 && marks.wrongWay.length === 0
}

function neverClosed(block: TextBlock, at: number): RawFinding {
  return found(block, at, at + 1, 'The quote that opens here is never closed.')
}

function neverOpened(block: TextBlock, at: number): RawFinding {
  return found(block, at, at + 1, 'This mark closes a quote that was never opened.')
}

function wrongWay(block: TextBlock, at: number): RawFinding {
  const turned = block.text.charAt(at) === '“' ? '”' : '“'
  return found(block, at, at + 1, 'This quotation mark faces the wrong way.', [replaceWith('Turn it round', block, at, at + 1, turned)])
}
