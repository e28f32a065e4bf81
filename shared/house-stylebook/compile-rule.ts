import type { RuleCategory } from '../style/finding.ts'
import type { BlockRule, Rule, RuleExample, StoryRule } from '../style/rule.ts'
import type { OwnExample, OwnRule, OwnRuleKind } from './house-stylebook.ts'
import { capitalization } from './kinds/capitalization.ts'
import { conditional } from './kinds/conditional.ts'
import { consistency } from './kinds/consistency.ts'
import { existence } from './kinds/existence.ts'
import { metric } from './kinds/metric.ts'
import { occurrence } from './kinds/occurrence.ts'
import { kindsOf, type OwnContext, type RuleFault } from './kinds/own-context.ts'
import { repetition } from './kinds/repetition.ts'
import { substitution } from './kinds/substitution.ts'

const categories: Readonly<Record<OwnRuleKind, RuleCategory>> = {
  existence: 'wording',
  substitution: 'wording',
  occurrence: 'wording',
  repetition: 'repetition',
  consistency: 'spelling',
  conditional: 'wording',
  capitalization: 'typography',
  metric: 'length',
}

type Work = Pick<BlockRule, 'scope' | 'check'> | Pick<StoryRule, 'scope' | 'check'>

/**
 * Makes a rule of the engine's own kind out of a house's rule. What cannot be compiled is added to `faults` and left
 * out of the rule. `messages` are those of single terms, in the order of `swap`.
 */
export function compileRule(rule: OwnRule, own: OwnContext, faults: RuleFault[], messages: readonly string[] = []): Rule {
  const examples = { match: rule.mustMatch.map((example) => engineExample(rule, example)), pass: rule.mustNotMatch.map((example) => engineExample(rule, example)) }
  const said = { id: rule.id, category: categories[rule.kind], title: titleOf(rule.id), rationale: rule.why === '' ? 'A rule of the house’s own stylebook.' : rule.why, severity: rule.severity, examples }
  const work = workOf(rule, own, faults, messages)
  return work.scope === 'block' ? { ...said, ...work, appliesTo: kindsOf(rule) } : { ...said, ...work }
}

function workOf(rule: OwnRule, own: OwnContext, faults: RuleFault[], messages: readonly string[]): Work {
  switch (rule.kind) {
    case 'existence':
      return { scope: 'block', check: existence(rule, own, faults) }
    case 'substitution':
      return { scope: 'block', check: substitution(rule, own, faults, messages) }
    case 'occurrence':
      return occurrence(rule, own, faults)
    case 'repetition':
      return { scope: 'block', check: repetition(rule, own, faults) }
    case 'consistency':
      return { scope: 'story', check: consistency(rule, own, faults) }
    case 'conditional':
      return { scope: 'story', check: conditional(rule, own, faults) }
    case 'capitalization':
      return { scope: 'block', check: capitalization(rule, own, faults) }
    case 'metric':
      return metric(rule, faults)
  }
}

/** An example stands in the part it names, or else in running text if the rule looks there, or else in the first part it looks at. */
function engineExample(rule: OwnRule, { text, part }: OwnExample): RuleExample {
  const kinds = kindsOf(rule)
  const kind = part === null || part === 'body' ? (kinds.includes('paragraph') ? 'paragraph' : (kinds[0] ?? 'paragraph')) : part
  return { text, kind }
}

/** `plain-words` becomes `Plain words`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
