import type { Stylebook } from '../stylebooks/stylebook.ts'
import { stylebooks } from '../stylebooks/stylebooks.ts'
import { severityIn } from './check-block.ts'
import type { RuleCategory, Severity } from './finding.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** One rule as a documentation page or a settings screen shows it. */
export interface CatalogueEntry {
  readonly id: string
  readonly category: RuleCategory
  readonly title: string
  readonly rationale: string
  readonly severity: Severity
  /** Stylebooks where the severity differs. */
  readonly departures: readonly { readonly stylebook: string; readonly severity: Severity | 'off' }[]
  readonly found: readonly string[]
  readonly leftAlone: readonly string[]
}

/** The severity of a rule in each shipped stylebook, in the order menus show them. */
export function severitiesOf(rule: Rule): { readonly stylebook: Stylebook; readonly severity: Severity | 'off' }[] {
  return stylebooks.map((stylebook) => ({ stylebook, severity: severityIn(rule, stylebook) }))
}

/** Every house rule with its reason and its examples, in the order of the rule list. */
export function ruleCatalogue(): CatalogueEntry[] {
  return rules.map((rule) => ({
    id: rule.id,
    category: rule.category,
    title: rule.title,
    rationale: rule.rationale,
    severity: rule.severity,
    departures: severitiesOf(rule)
      .filter(({ severity }) => severity !== rule.severity)
      .map(({ stylebook, severity }) => ({ stylebook: stylebook.shortName, severity })),
    found: rule.examples.match.map((example) => example.text),
    leftAlone: rule.examples.pass.map((example) => example.text),
  }))
}
