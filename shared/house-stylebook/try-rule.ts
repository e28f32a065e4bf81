import { createChecker } from '../style/checker.ts'
import { exampleStory } from '../style/example-story.ts'
import type { Finding } from '../style/finding.ts'
import type { Rule, RuleExample, StoryText } from '../style/rule.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { compileRule } from './compile-rule.ts'
import { ownContext } from './compile-stylebook.ts'
import type { HouseStylebook, OwnRule } from './house-stylebook.ts'
import type { RuleFault } from './kinds/own-context.ts'

/** One example of a rule, and whether the rule does what the example asks. */
export interface TriedExample {
  readonly text: string
  /** What was asked: that the rule finds something, or that it finds nothing. */
  readonly mustMatch: boolean
  readonly passes: boolean
  /** What the rule found, as [start, end) in UTF-16 units of the example's whole text. */
  readonly found: readonly { readonly text: string; readonly start: number; readonly end: number; readonly message: string }[]
}

export interface TriedExamples {
  /** Faults in the rule itself; its examples are not tried where there are any. */
  readonly faults: readonly RuleFault[]
  readonly examples: readonly TriedExample[]
}

/** What the rule needs of its house: the words and names it accepts, and the shipped stylebook. */
export type HouseOfRule = Pick<HouseStylebook, 'words' | 'names' | 'extends'>

/** Tries a rule on its own examples: which it finds, which it leaves alone. */
export function tryExamples(rule: OwnRule, house: HouseOfRule): TriedExamples {
  const { engineRule, faults, stylebook } = alone(rule, house)
  if (faults.length > 0) return { faults, examples: [] }
  const tried = (example: RuleExample, mustMatch: boolean): TriedExample => {
    const { story } = exampleStory(example)
    const starts = startsOf(story)
    const findings = createChecker([engineRule]).check(story, stylebook)
    const found = findings.map(({ place, text, start, end, message }) => {
      const at = (place.part === 'body' ? starts.get(place.block) : undefined) ?? 0
      return { text, start: at + start, end: at + end, message }
    })
    return { text: example.text, mustMatch, passes: (found.length > 0) === mustMatch, found }
  }
  const { match, pass } = engineRule.examples
  return { faults, examples: [...match.map((example) => tried(example, true)), ...pass.map((example) => tried(example, false))] }
}

/** Where each paragraph begins in the text of an example, whose paragraphs stand apart by a blank line. */
function startsOf({ blocks }: StoryText): ReadonlyMap<string, number> {
  let at = 0
  return new Map(
    blocks.flatMap(({ place, text }) => {
      if (place.part !== 'body') return []
      const start = at
      at += text.length + 2
      return [[place.block, start] as const]
    }),
  )
}

/** A story to try a rule on, and what it is called where the hits are listed. */
export interface TriedText<Id> {
  readonly id: Id
  readonly story: StoryText
}

export interface RuleHits<Id> {
  readonly id: Id
  readonly findings: readonly Finding[]
}

/** Tries a rule over many stories before it is switched on: the stories where it finds something, in the order given. */
export function tryRule<Id>(rule: OwnRule, house: HouseOfRule, texts: Iterable<TriedText<Id>>): { readonly faults: readonly RuleFault[]; readonly hits: readonly RuleHits<Id>[] } {
  const { engineRule, faults, stylebook } = alone(rule, house)
  if (faults.length > 0) return { faults, hits: [] }
  const checker = createChecker([engineRule])
  const hits: RuleHits<Id>[] = []
  for (const { id, story } of texts) {
    const findings = checker.check(story, stylebook)
    if (findings.length > 0) hits.push({ id, findings })
  }
  return { faults, hits }
}

/** The rule by itself, switched on whatever the stylebook says. */
function alone(rule: OwnRule, house: HouseOfRule): { engineRule: Rule; faults: readonly RuleFault[]; stylebook: Stylebook } {
  const faults: RuleFault[] = []
  const engineRule = compileRule(rule, ownContext(house), faults)
  return { engineRule, faults, stylebook: { ...stylebookOf(house.extends), severities: {} } }
}
