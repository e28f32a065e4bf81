import { quotedSpans } from '../quotes/quoted-spans.ts'
import type { Quote } from '../quotes/quote.ts'
import { placeKey, type Place, type TextBlock } from '../story/text-block.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { checkBlock, inReadingOrder, severityIn, type RuleInForce } from './check-block.ts'
import { completeFindings } from './complete-findings.ts'
import { guarded, type CheckOutcome, type EngineFault } from './engine-fault.ts'
import type { Finding, Severity } from './finding.ts'
import { createQuoteFinder } from './incremental-quotes.ts'
import type { BlockContext, Rule, StoryContext, StoryRule, StoryText } from './rule.ts'
import { cutPicture, cutToLongest, longestText } from './longest-text.ts'
import { rules as houseRules } from './rules/index.ts'
import type { TextReading } from './text/read-text.ts'
import { createWakening } from './wakening.ts'

/** Checks one story over and over, as it is being written. */
export interface Checker {
  /** The findings in reading order. */
  check(story: StoryText, stylebook: Stylebook): Finding[]
  /** The same, with the rules that failed: for whoever must know that a check was not whole (the gate, the log). */
  checkWithFaults(story: StoryText, stylebook: Stylebook): StoryOutcome
}

/** What a check of a whole story gives. */
export interface StoryOutcome extends CheckOutcome<Finding> {
  /** Every quote of the body; `paragraph` counts the body's blocks. */
  readonly quotes: readonly Quote[]
}

/** What is kept of one block between two checks. */
interface Kept {
  readonly block: TextBlock
  /** The block cut to the length that rules for whole stories are shown; null where it is short enough. */
  readonly cut: TextBlock | null
  readonly stylebook: Stylebook
  readonly outcome: CheckOutcome<Finding>
  readonly reading: TextReading
  readonly quoted: BlockContext['quoted']
  readonly notes: Map<string, unknown>
}

/**
 * A checker that keeps the results of each block until its text, kind, dateline or stylebook changes; the rules for
 * whole stories run each time on what was noted of the blocks. What it gives is always the same as a fresh check of
 * the whole. One checker serves one story: it keeps nothing of blocks that the last check did not see.
 */
export function createChecker(rules: readonly Rule[] = houseRules): Checker {
  const rulesOf = rulesInForce(rules)
  const quoteFinder = createQuoteFinder()
  let kept = new Map<string, Kept>()

  function keep(block: TextBlock, key: string, stylebook: Stylebook): Kept {
    const known = kept.get(key)
    const same = known !== undefined && isSame(known.block, block)
    if (same && known.stylebook === stylebook) return known
    const faults: EngineFault[] = []
    const { read, awake, readingAnyLength } = rulesOf(stylebook)
    const cut = block.text.length > longestText ? { ...block, text: cutToLongest(block.text) } : null
    const reading = read(cut === null ? block.text : '')
    const quoted = same ? known.quoted : guarded('quoted-spans', key, faults, () => (cut === null ? quotedSpans(block.text) : []))
    const { findings, faults: ruleFaults } = checkBlock(block, { stylebook, reading, quoted }, cut === null ? awake(block, reading) : readingAnyLength(block), key)
    return { block, cut, stylebook, reading, quoted, outcome: { findings, faults: [...faults, ...ruleFaults] }, notes: same ? known.notes : new Map<string, unknown>() }
  }

  function checkWithFaults(given: StoryText, stylebook: Stylebook): StoryOutcome {
    const faults: EngineFault[] = []
    const next = new Map<string, Kept>()
    const byBlock = new Map<TextBlock, Kept>()
    const freeKey = createKeys()
    const blocks = given.blocks.map((block) => {
      const key = freeKey(placeKey(block.place))
      const entry = keep(block, key, stylebook)
      const shown = entry.cut ?? block
      next.set(key, entry)
      byBlock.set(shown, entry)
      faults.push(...entry.outcome.faults)
      return shown
    })
    kept = next
    const story: StoryText = { ...given, blocks, pictures: given.pictures.map(cutPicture) }

    const storyFindings = new Map<string, Finding[]>()
    const context = storyContext(story, stylebook, byBlock, faults)
    const textAt = (place: Place): { key: string; text: string } => {
      const key = placeKey(place)
      return { key, text: next.get(key)?.block.text ?? '' }
    }
    for (const { rule, severity } of rulesOf(stylebook).story) {
      const raw = guarded(rule.id, 'story', faults, () => rule.check(story, context))
      for (const finding of completeFindings(rule, severity, raw, textAt)) {
        const key = placeKey(finding.place)
        if ((next.get(key)?.cut ?? null) !== null) continue
        const list = storyFindings.get(key)
        if (list === undefined) storyFindings.set(key, [finding])
        else list.push(finding)
      }
    }
    return { findings: inStoryOrder(next, storyFindings), quotes: context.quotes, faults }
  }

  function storyContext(story: StoryText, stylebook: Stylebook, byBlock: ReadonlyMap<TextBlock, Kept>, faults: EngineFault[]): StoryContext {
    const body = story.blocks.filter((block) => block.place.part === 'body').map((block) => block.text)
    return {
      stylebook,
      quotes: guarded('quotes', 'story', faults, () => quoteFinder.find(body)),
      quoted: (block) => byBlock.get(block)?.quoted ?? quotedSpans(block.text),
      reading: (block) => byBlock.get(block)?.reading ?? rulesOf(stylebook).read(block.text),
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

/** The rules that a stylebook switches on. */
interface RulesInForce {
  readonly story: readonly { readonly rule: StoryRule; readonly severity: Severity }[]
  readonly read: (text: string) => TextReading
  /** The block rules that may have something to say about a block. */
  readonly awake: (block: TextBlock, reading: TextReading) => readonly RuleInForce[]
  /** The few that are run on a block too long for the others. */
  readonly readingAnyLength: (block: TextBlock) => readonly RuleInForce[]
}

/** The given rules and the stylebook's own, as far as it switches them on; kept until another stylebook comes. */
function rulesInForce(rules: readonly Rule[]): (stylebook: Stylebook) => RulesInForce {
  let kept: { readonly stylebook: Stylebook; readonly inForce: RulesInForce } | null = null
  return (stylebook) => {
    if (kept?.stylebook !== stylebook) kept = { stylebook, inForce: switchedOn([...rules, ...(stylebook.ownRules ?? [])], stylebook) }
    return kept.inForce
  }
}

function switchedOn(rules: readonly Rule[], stylebook: Stylebook): RulesInForce {
  const block: RuleInForce[] = []
  const story: RulesInForce['story'][number][] = []
  for (const rule of rules) {
    const severity = severityIn(rule, stylebook)
    if (severity === 'off') continue
    if (rule.scope === 'block') block.push({ rule, severity })
    else story.push({ rule, severity })
  }
  const { read, wakes } = createWakening(block.map(({ rule }) => rule))
  const byKind = new Map<TextBlock['kind'], readonly RuleInForce[]>()
  const ofKind = (kind: TextBlock['kind']): readonly RuleInForce[] => {
    const known = byKind.get(kind) ?? block.filter(({ rule }) => rule.appliesTo.includes(kind))
    byKind.set(kind, known)
    return known
  }
  return {
    story,
    read,
    awake: ({ kind }, reading) => ofKind(kind).filter(({ rule }) => wakes(rule, reading)),
    readingAnyLength: ({ kind }) => ofKind(kind).filter(({ rule }) => rule.readsAnyLength === true),
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
