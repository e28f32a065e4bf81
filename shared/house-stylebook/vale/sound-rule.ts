import { compileRule } from '../compile-rule.ts'
import { ownContext } from '../compile-stylebook.ts'
import type { OwnRule } from '../house-stylebook.ts'
import type { RuleFault } from '../kinds/own-context.ts'
import { readStylebook, type StylebookFault } from '../read-stylebook.ts'
import { writeStylebook } from '../write-stylebook.ts'
import type { ValeFile } from './vale-file.ts'

/** The rule without the patterns that cannot be run, each listed; null, with the reason listed, where nothing sound is left. */
export function soundRule(rule: OwnRule, file: ValeFile): OwnRule | null {
  const faults: RuleFault[] = []
  compileRule(rule, ownContext({ words: [], names: [] }), faults)
  for (const { path, reason } of faults) file.leave(valePath(rule, path, file), `${quoted(rule, path)} was left out: ${reason}`)
  const sound = faults.length === 0 ? rule : withoutFaulty(rule, faults)
  if (sound === null) return null
  const read = readStylebook(writeStylebook({ name: 'x', version: '1', changeNote: '', extends: 'ap', rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] }, ownRules: [sound] }))
  if (read.ok) return read.value.ownRules[0] ?? null
  const [fault] = read.failure.faults
  file.leave([], `The rule was left out: ${fault === undefined ? 'it is not sound' : inShort(fault)}`)
  return null
}

/** A fault of a stylebook in the words of a single rule. */
function inShort({ field, reason }: StylebookFault): string {
  const inRule = field.split(' › ').slice(2).join(' › ')
  const rest = reason.startsWith(`“${field}” `) ? reason.slice(field.length + 3) : reason
  return inRule === '' ? `it ${rest}` : `“${inRule}” ${rest}`
}

/** Null where a fault takes the whole of the rule away. */
function withoutFaulty(rule: OwnRule, faults: readonly RuleFault[]): OwnRule | null {
  const faulty = new Set(faults.map(({ path }) => path[1]))
  const sound = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => !faulty.has(index))
  switch (rule.kind) {
    case 'existence':
      return kept({ ...rule, patterns: sound(rule.patterns) }, (each) => each.find.length + each.patterns.length)
    case 'occurrence':
    case 'repetition':
      return kept({ ...rule, patterns: sound(rule.patterns) }, (each) => each.patterns.length)
    case 'substitution':
      return kept({ ...rule, swapPatterns: sound(rule.swapPatterns) }, (each) => each.swap.length + each.swapPatterns.length)
    case 'consistency':
      return kept({ ...rule, eitherPatterns: sound(rule.eitherPatterns) }, (each) => each.either.length + each.eitherPatterns.length)
    case 'conditional':
    case 'capitalization':
    case 'metric':
      return null
  }
}

function kept<Kind extends OwnRule>(rest: Kind, size: (rule: Kind) => number): Kind | null {
  return size(rest) > 0 ? rest : null
}

/** Where the Vale file has what a fault speaks of; Vale keeps words and patterns in one field. */
function valePath(rule: OwnRule, [field, index]: RuleFault['path'], file: ValeFile): readonly (string | number)[] {
  switch (field) {
    case 'swap-patterns':
      return ['swap', file.rows('swap').findIndex(({ key }) => rule.kind === 'substitution' && key === rule.swapPatterns[Number(index)]?.find), 'key']
    case 'either-patterns':
      return ['either', file.rows('either').findIndex(({ key }) => rule.kind === 'consistency' && key === rule.eitherPatterns[Number(index)]?.one), 'key']
    case 'patterns': {
      const at = 'patterns' in rule ? file.list('tokens').indexOf(rule.patterns[Number(index)] ?? '') : -1
      return at >= 0 ? ['tokens', at] : [rule.kind === 'occurrence' ? 'token' : 'raw']
    }
    case 'pattern':
      return ['match']
    default:
      return typeof field === 'string' ? [field] : []
  }
}

function quoted(rule: OwnRule, [field, index]: RuleFault['path']): string {
  const at = typeof index === 'number' ? index : 0
  const written = (): string | undefined => {
    switch (rule.kind) {
      case 'existence':
      case 'occurrence':
      case 'repetition':
        return rule.patterns[at]
      case 'substitution':
        return rule.swapPatterns[at]?.find
      case 'consistency':
        return rule.eitherPatterns[at]?.one
      case 'conditional':
        return field === 'first' ? rule.first : rule.second
      case 'capitalization':
        return rule.pattern
      case 'metric':
        return field === 'formula' ? rule.formula : rule.condition
    }
  }
  return `“${written() ?? String(field)}”`
}
