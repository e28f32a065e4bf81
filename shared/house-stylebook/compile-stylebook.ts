import type { Rule } from '../style/rule.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { compileRule } from './compile-rule.ts'
import type { HouseStylebook, OwnRule, SubstitutionRule } from './house-stylebook.ts'
import { bannedTermsId, preferredTermsId } from './house-stylebook.ts'
import { layOver } from './lay-over.ts'
import { foldWords, type OwnContext, type RuleFault } from './kinds/own-context.ts'

export interface CompiledStylebook {
  /** The shipped stylebook with the house's severities and lengths, and the house's rules as `ownRules`. */
  readonly stylebook: Stylebook
  readonly rules: readonly Rule[]
  /** What could not be compiled and was left out; empty for a stylebook that `readStylebook` has passed. Paths as in the file. */
  readonly faults: readonly RuleFault[]
}

let editions = 0

/**
 * Lays a house's stylebook over the shipped one it extends. Compile once for each edition of the house's file and keep
 * the answer: a checker keeps its findings as long as it is given the same stylebook.
 */
export function compileStylebook(house: HouseStylebook, shipped: Stylebook): CompiledStylebook {
  const own = ownContext(house)
  const faults: RuleFault[] = []
  const ownRules = house.ownRules.map((rule, index) => compiled(rule, own, faults, ['own-rules', index]))
  const rules = [...termRules(house, own), ...ownRules]
  const stylebook: Stylebook = { ...layOver(house, shipped), ownRules: rules }
  return { stylebook, rules, faults }
}

/** What rules need to know of the house they are compiled for. */
export function ownContext({ words, names }: Pick<HouseStylebook, 'words' | 'names'>): OwnContext {
  editions += 1
  return { accepted: new Set([...words, ...names].map(foldWords)), edition: `house ${editions}` }
}

function compiled(rule: OwnRule, own: OwnContext, faults: RuleFault[], path: RuleFault['path']): Rule {
  const found: RuleFault[] = []
  const made = compileRule(rule, own, found)
  faults.push(...found.map((fault) => ({ ...fault, path: [...path, ...fault.path] })))
  return made
}

/** The terms as rules: one for what is banned, one for what is preferred. Their words are the house's own, so what it accepts elsewhere does not spare them. */
function termRules({ terms: { banned, preferred } }: HouseStylebook, { edition }: OwnContext): Rule[] {
  const strict: OwnContext = { accepted: new Set(), edition }
  const rules: Rule[] = []
  const base = { kind: 'substitution', severity: 'warning', scope: [], ignoreQuotes: true, matchCase: false, wholeWords: true, exceptions: [], swapPatterns: [] } as const
  if (banned.length > 0) {
    const rule: SubstitutionRule = {
      ...base,
      id: bannedTermsId,
      message: '“{found}” is not used in this house.',
      why: 'The house’s list of banned terms.',
      swap: banned.map(({ term }) => ({ find: term, use: [] })),
      mustMatch: banned.slice(0, 3).map(({ term }) => ({ text: term, part: null })),
      mustNotMatch: [],
    }
    rules.push(compileRule(rule, strict, [], banned.map(({ message }) => message)))
  }
  if (preferred.length > 0) {
    const rule: SubstitutionRule = {
      ...base,
      id: preferredTermsId,
      message: 'The house writes {use}, not “{found}”.',
      why: 'The house’s list of preferred terms.',
      swap: preferred.map(({ term, use }) => ({ find: term, use })),
      mustMatch: preferred.slice(0, 3).map(({ term }) => ({ text: term, part: null })),
      mustNotMatch: preferred.slice(0, 3).flatMap(({ use }) => use.slice(0, 1).map((text) => ({ text, part: null }))),
    }
    rules.push(compileRule(rule, strict, [], preferred.map(({ message }) => message)))
  }
  return rules
}
