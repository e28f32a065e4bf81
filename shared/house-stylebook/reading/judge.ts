import { rules as shippedRules } from '../../style/rules/index.ts'
import { stylebookOf } from '../../stylebooks/stylebooks.ts'
import { compileStylebook } from '../compile-stylebook.ts'
import { bannedTermsId, preferredTermsId, type HouseStylebook, type OwnRule } from '../house-stylebook.ts'
import type { RuleFault } from '../kinds/own-context.ts'
import { nearest } from './did-you-mean.ts'

/** Ids that a house's own rule may not have: those of shipped rules and of the rules that terms become. */
export const takenIds: readonly string[] = [...shippedRules.map((rule) => rule.id), bannedTermsId, preferredTermsId]

/**
 * What is wrong with a stylebook that is well laid out: ids that are unknown or taken, rules that look for nothing,
 * patterns that cannot be run. Paths as in the file; reasons end a sentence that begins with the field.
 */
export function judge(house: HouseStylebook): RuleFault[] {
  return [...ruleNames(house), ...ownIds(house.ownRules), ...house.ownRules.flatMap((rule, index) => emptyHanded(rule).map((fault) => ({ ...fault, path: ['own-rules', index, ...fault.path] }))), ...compileStylebook(house, stylebookOf(house.extends)).faults]
}

function ruleNames({ rules, ownRules }: HouseStylebook): RuleFault[] {
  const known = new Set([...takenIds, ...ownRules.map((rule) => rule.id)])
  return Object.keys(rules).flatMap((id, index) => {
    if (known.has(id)) return []
    const near = nearest(id, [...known])
    return [{ path: ['rules', index, 'key'], reason: `is no rule that Copydesk knows${near === null ? '' : `; did you mean “${near}”?`}` }]
  })
}

function ownIds(ownRules: readonly OwnRule[]): RuleFault[] {
  const taken = new Set(takenIds)
  const seen = new Set<string>()
  return ownRules.flatMap(({ id }, index) => {
    const path = ['own-rules', index, 'id']
    if (taken.has(id)) return [{ path, reason: `“${id}” is the name of a rule that Copydesk brings; choose another` }]
    if (seen.has(id)) return [{ path, reason: `“${id}” names two rules; give one of them another name` }]
    seen.add(id)
    return []
  })
}

function emptyHanded(rule: OwnRule): RuleFault[] {
  switch (rule.kind) {
    case 'existence':
      return rule.find.length + rule.patterns.length > 0 ? [] : [{ path: [], reason: 'looks for nothing: give it words under “find” or “patterns”' }]
    case 'substitution':
      return rule.swap.length + rule.swapPatterns.length > 0 ? [] : [{ path: [], reason: 'looks for nothing: give it words under “swap” or “swap-patterns”' }]
    case 'consistency':
      return rule.either.length + rule.eitherPatterns.length > 0 ? [] : [{ path: [], reason: 'compares nothing: give it pairs under “either” or “either-patterns”' }]
    case 'occurrence':
      if (rule.find.length + rule.patterns.length === 0) return [{ path: [], reason: 'counts nothing: give it words under “find” or “patterns”' }]
      if (rule.max === null && rule.min === null) return [{ path: [], reason: 'has neither “max” nor “min”' }]
      return rule.max !== null && rule.min !== null && rule.min > rule.max ? [{ path: ['min'], reason: 'is more than “max”' }] : []
    case 'capitalization':
      return rule.match === 'pattern' && rule.pattern === '' ? [{ path: ['match'], reason: 'is pattern, and no “pattern” is given' }] : []
    case 'repetition':
    case 'conditional':
    case 'metric':
      return []
  }
}
