import type { HouseStylebook, OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import type { Severity } from '../../shared/style/finding.ts'
import { ruleIdOf, takenIn } from './rule-names.ts'

/** Sets how strict a rule is; null leaves it as it comes. */
export function withSeverity(house: HouseStylebook, id: string, setting: Severity | 'off' | null): HouseStylebook {
  if ((house.rules[id] ?? null) === setting) return house
  const others = Object.fromEntries(Object.entries(house.rules).filter(([each]) => each !== id))
  return { ...house, rules: setting === null ? others : { ...house.rules, [id]: setting } }
}

export function withRule(house: HouseStylebook, index: number, change: (rule: OwnRule) => OwnRule): HouseStylebook {
  const rule = house.ownRules[index]
  if (rule === undefined) return house
  const next = change(rule)
  return next === rule ? house : { ...house, ownRules: house.ownRules.map((each, at) => (at === index ? next : each)) }
}

/** Names a rule; its id follows, and what is set under its id goes with it. */
export function renamed(house: HouseStylebook, index: number, title: string): HouseStylebook {
  const rule = house.ownRules[index]
  if (rule === undefined) return house
  const id = ruleIdOf(title, takenIn(house, index))
  if (id === rule.id) return house
  const setting = house.rules[rule.id]
  const moved = setting === undefined ? house : withSeverity(withSeverity(house, rule.id, null), id, setting)
  return withRule(moved, index, (now) => ({ ...now, id }))
}

/** Adds rules behind the one at `after`, or at the end; each is off until it is switched on, and has an id of its own. */
export function withRules(house: HouseStylebook, rules: readonly OwnRule[], after: number = house.ownRules.length - 1): HouseStylebook {
  const taken = new Set(takenIn(house))
  const named = rules.map((rule) => {
    const id = ruleIdOf(rule.id, taken)
    taken.add(id)
    return { ...rule, id }
  })
  return { ...house, ownRules: [...house.ownRules.slice(0, after + 1), ...named, ...house.ownRules.slice(after + 1)], rules: { ...house.rules, ...Object.fromEntries(named.map(({ id }) => [id, 'off' as const])) } }
}

export function withoutRule(house: HouseStylebook, index: number): HouseStylebook {
  const rule = house.ownRules[index]
  return rule === undefined ? house : { ...withSeverity(house, rule.id, null), ownRules: house.ownRules.filter((_, at) => at !== index) }
}

/** The severity that an own rule has once it is on. */
export function severityOf({ rules }: HouseStylebook, rule: OwnRule): Severity {
  const setting = rules[rule.id]
  return setting === undefined || setting === 'off' ? rule.severity : setting
}

/** Sets an own rule's severity in the rule itself; switched off it stays off. */
export function withOwnSeverity(house: HouseStylebook, index: number, severity: Severity): HouseStylebook {
  const rule = house.ownRules[index]
  if (rule === undefined) return house
  const plain = house.rules[rule.id] === 'off' ? house : withSeverity(house, rule.id, null)
  return withRule(plain, index, (now) => ({ ...now, severity }))
}
