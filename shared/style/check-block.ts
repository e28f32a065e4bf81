import { placeKey, type TextBlock } from '../story/text-block.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { guarded, type CheckOutcome, type EngineFault } from './engine-fault.ts'
import { completeFindings } from './complete-findings.ts'
import type { Finding, Severity } from './finding.ts'
import type { BlockContext, BlockRule, Rule } from './rule.ts'

/** The severity a rule has in a stylebook, or `off`. */
export function severityIn(rule: Rule, stylebook: Stylebook): Severity | 'off' {
  return stylebook.severities[rule.id] ?? rule.severity
}

/** A block rule that is switched on, with its severity in force. */
export interface RuleInForce {
  readonly rule: BlockRule
  readonly severity: Severity
}

/**
 * Runs block rules on one block alone. Pure: the same block, stylebook and rules always give the same findings.
 * `key` names the place in ids; it differs from the block's own only where two blocks claim the same place.
 */
export function checkBlock(block: TextBlock, context: BlockContext, rules: readonly RuleInForce[], key = placeKey(block.place)): CheckOutcome<Finding> {
  const faults: EngineFault[] = []
  const findings: Finding[] = []
  for (const { rule, severity } of rules) {
    const raw = guarded(rule.id, key, faults, () => rule.check(block, context))
    if (raw.length > 0) findings.push(...completeFindings(rule, severity, raw, () => ({ key, text: block.text })))
  }
  return { findings: findings.sort(inReadingOrder), faults }
}

/** By start, then end; findings of one stretch keep the order of the rules. */
export function inReadingOrder(one: Finding, other: Finding): number {
  return one.start - other.start || one.end - other.end
}
