import { quotedSpans } from '../quotes/quoted-spans.ts'
import { placeKey, type Place, type TextBlock } from '../story/text-block.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { checkBlock, inReadingOrder, severityIn } from './check-block.ts'
import { completeFindings } from './complete-findings.ts'
import { guarded, type CheckOutcome, type EngineFault } from './engine-fault.ts'
import type { Finding } from './finding.ts'
import { createQuoteFinder } from './incremental-quotes.ts'
import type { BlockContext, BlockRule, Rule, StoryContext, StoryRule, StoryText } from './rule.ts'
import { rules as houseRules } from './rules/index.ts'

/** Checks one story over and over, as it is being written. */
export interface Checker {
  /** The findings in reading order. */
  check(story: StoryText, stylebook: Stylebook): Finding[]
  /** The same, with the rules that failed: for whoever must know that a check was not whole (the gate, the log). */
  checkWithFaults(story: StoryText, stylebook: Stylebook): CheckOutcome<Finding>
}

/** What is kept of one block between two checks. */
interface Kept {
  readonly block: TextBlock
  readonly stylebook: Stylebook
  readonly outcome: CheckOutcome<Finding>
  readonly quoted: BlockContext['quoted']
  readonly notes: Map<string, unknown>
}

/**
 * A checker that keeps the results of each block until its text, kind, dateline or stylebook changes; the rules for
 * whole stories run each time on what was noted of the blocks. What it gives is always the same as a fresh check of
 * the whole. One checker serves one story: it keeps nothing of blocks that the last check did not see.
 */
export function createChecker(rules: readonly Rule[] = houseRules): Checker {
  const rulesOf = rulesByScope(rules)
  const quoteFinder = createQuoteFinder()
  let kept = new Map<string, Kept>()

  function keep(block: TextBlock, key: string, stylebook: Stylebook): Kept {
    const known = kept.get(key)
    const same = known !== undefined && isSame(known.block, block)
    if (same && known.stylebook === stylebook) return known
    const faults: EngineFault[] = []
    const quoted = same ? known.quoted : guarded('quoted-spans', key, faults, () => quotedSpans(block.text))
    const { findings, faults: ruleFaults } = checkBlock(block, { stylebook, quoted }, rulesOf(stylebook).block, key)
    return { block, stylebook, quoted, outcome: { findings, faults: [...faults, ...ruleFaults] }, notes: same ? known.notes : new Map<string, unknown>() }
  }

  function checkWithFaults(story: StoryText, stylebook: Stylebook): CheckOutcome<Finding> {
    const faults: EngineFault[] = []
    const next = new Map<string, Kept>()
    const byBlock = new Map<TextBlock, Kept>()
    const freeKey = createKeys()
    for (const block of story.blocks) {
      const key = freeKey(placeKey(block.place))
      const entry = keep(block, key, stylebook)
      next.set(key, entry)
      byBlock.set(block, entry)
      faults.push(...entry.outcome.faults)
    }
    kept = next

    const storyFindings = new Map<string, Finding[]>()
    const context = storyContext(story, stylebook, byBlock, faults)
    const textAt = (place: Place): { key: string; text: string } => {
      const key = placeKey(place)
      return { key, text: next.get(key)?.block.text ?? '' }
    }
    for (const rule of rulesOf(stylebook).story) {
      const severity = severityIn(rule, stylebook)
      if (severity === 'off') continue
      const raw = guarded(rule.id, 'story', faults, () => rule.check(story, context))
      for (const finding of completeFindings(rule, severity, raw, textAt)) {
        const key = placeKey(finding.place)
        const list = storyFindings.get(key)
        if (list === undefined) storyFindings.set(key, [finding])
        else list.push(finding)
      }
    }
    return { findings: inStoryOrder(next, storyFindings), faults }
  }

  function storyContext(story: StoryText, stylebook: Stylebook, byBlock: ReadonlyMap<TextBlock, Kept>, faults: EngineFault[]): StoryContext {
    const body = story.blocks.filter((block) => block.place.part === 'body').map((block) => block.text)
    return {
      stylebook,
      quotes: guarded('quotes', 'story', faults, () => quoteFinder.find(body)),
      quoted: (block) => byBlock.get(block)?.quoted ?? quotedSpans(block.text),
      noted: <Note>(name: string, block: TextBlock, take: (text: string) => Note): Note => {
        const notes = byBlock.get(block)?.notes
        if (notes === undefined) return take(block.text)
        const known = notes.get(name)
        if (known !== undefined) return known as Note
        const note = take(block.text)
        notes.set(name, note)
        return note
      },
    }
  }

  return { check: (story, stylebook) => checkWithFaults(story, stylebook).findings, checkWithFaults }
}

interface RulesByScope {
  readonly block: readonly BlockRule[]
  readonly story: readonly StoryRule[]
}

/** The given rules and the stylebook's own, by scope; kept until another stylebook comes. */
function rulesByScope(rules: readonly Rule[]): (stylebook: Stylebook) => RulesByScope {
  let kept: { readonly ownRules: Stylebook['ownRules']; readonly byScope: RulesByScope } | null = null
  return ({ ownRules }) => {
    if (kept === null || kept.ownRules !== ownRules) {
      const all = [...rules, ...(ownRules ?? [])]
      const block = all.filter((rule): rule is BlockRule => rule.scope === 'block')
      kept = { ownRules, byScope: { block, story: all.filter((rule): rule is StoryRule => rule.scope === 'story') } }
    }
    return kept.byScope
  }
}

function isSame(one: TextBlock, other: TextBlock): boolean {
  return one === other || (one.text === other.text && one.kind === other.kind && one.dateline?.end === other.dateline?.end)
}

/** Two blocks may claim one place for a moment (a paste, before ids are minted): the later ones get a key of their own. */
function createKeys(): (key: string) => string {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}~${count}`
  }
}

/** Block by block as the story is read; findings at places that have no text of their own (a photographer's name) come last. */
function inStoryOrder(blocks: ReadonlyMap<string, Kept>, storyFindings: ReadonlyMap<string, readonly Finding[]>): Finding[] {
  const findings: Finding[] = []
  for (const [key, { outcome }] of blocks) {
    const whole = storyFindings.get(key)
    if (whole === undefined) findings.push(...outcome.findings)
    else findings.push(...[...outcome.findings, ...whole].sort(inReadingOrder))
  }
  for (const [key, whole] of storyFindings) if (!blocks.has(key)) findings.push(...whole)
  return findings
}
