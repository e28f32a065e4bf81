import { placeKey, type TextBlock } from '../story/text-block.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { applyEdits } from './apply-edits.ts'
import { createChecker } from './checker.ts'
import { exampleStory } from './example-story.ts'
import type { Finding } from './finding.ts'
import type { Rule, RuleExample } from './rule.ts'

/** One part of an example as a page shows it: its words, those found fault with marked. */
export interface ShownPart {
  readonly block: TextBlock
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[]
}

/** An example of a rule with what the rule finds in it. */
export interface ShownExample {
  readonly parts: readonly ShownPart[]
  /** The stylebook that the example needs; null where any will do. */
  readonly stylebook: Stylebook | null
  readonly message: string | null
  /** The first fix: what it is called, and the text after it where it changes the text. */
  readonly fix: { readonly label: string; readonly after: string | null } | null
}

/** Runs a rule on one of its examples. What is shown is what the checker finds, so that page and checker cannot disagree. */
export function showExample(rule: Rule, example: RuleExample): ShownExample {
  const { story, stylebook } = exampleStory(example)
  // A house may have the rule switched off; its example shows what it does when it is on.
  const on = { ...stylebook, severities: { ...stylebook.severities, [rule.id]: rule.severity } }
  const findings = createChecker([rule]).check(story, on)
  const parts = story.blocks
    .filter(({ text, place }) => text.trim() !== '' && (place.part !== 'picture' || example.picture !== undefined || placeKey(place) === placeKey(findings[0]?.place ?? place)))
    .map((block): ShownPart => ({ block, pieces: piecesOf(block.text, findings.filter(({ place }) => placeKey(place) === placeKey(block.place))) }))
  const [first] = findings
  return { parts, stylebook: example.stylebook === undefined ? null : stylebook, message: first?.message ?? null, fix: fixOf(first, story.blocks) }
}

function piecesOf(text: string, findings: readonly Finding[]): ShownPart['pieces'] {
  const pieces: { text: string; marked: boolean }[] = []
  let reached = 0
  for (const { start, end } of findings) {
    if (start < reached || end <= start) continue
    if (start > reached) pieces.push({ text: text.slice(reached, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    reached = end
  }
  if (reached < text.length) pieces.push({ text: text.slice(reached), marked: false })
  return pieces
}

function fixOf(finding: Finding | undefined, blocks: readonly TextBlock[]): ShownExample['fix'] {
  const fix = finding?.fixes[0]
  if (finding === undefined || fix === undefined) return null
  if (fix.kind === 'form') return { label: fix.label, after: null }
  const key = placeKey(fix.edits[0]?.place ?? finding.place)
  const block = blocks.find(({ place }) => placeKey(place) === key)
  const after = block === undefined ? '' : applyEdits(block.text, fix.edits.filter(({ place }) => placeKey(place) === key))
  return { label: fix.label, after: after === '' ? null : after }
}
