import { spellingNotes } from '../../shared/spelling/notes.ts'
import { severityIn } from '../../shared/style/check-block.ts'
import type { RuleCategory, Severity } from '../../shared/style/finding.ts'
import type { Rule } from '../../shared/style/rule.ts'
import { severitiesOf } from '../../shared/style/rule-catalogue.ts'
import { rules } from '../../shared/style/rules/index.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'

/** One rule of the reference. */
export interface RuleEntry {
  readonly id: string
  readonly title: string
  readonly rationale: string
  readonly group: RuleGroup
  /** In the stylebook of the story on the screen. */
  readonly severity: Severity | 'off'
  readonly elsewhere: readonly { readonly stylebook: string; readonly severity: Severity | 'off' }[]
  /** Absent for spelling and grammar, which are read by a linter and not by rules of ours. */
  readonly rule?: Rule
}

/** What rules are filtered and grouped by: the house's own stand before all others. */
export type RuleGroup = 'own' | RuleCategory

const groupNames: Readonly<Record<RuleGroup, string>> = {
  own: 'Rules of your house',
  dateline: 'Datelines',
  caption: 'Captions',
  credit: 'Credit lines',
  quotation: 'Quotations and attribution',
  kicker: 'Kickers',
  headline: 'Headlines',
  length: 'Length',
  furniture: 'Page furniture',
  typography: 'Typography',
  abbreviation: 'Abbreviations and acronyms',
  repetition: 'Repetition',
  numbers: 'Numbers, dates and money',
  names: 'Names',
  spelling: 'Spelling',
  wording: 'Wording',
}

export function groupName(group: RuleGroup): string {
  return groupNames[group]
}

/** Every rule that can speak in a story of this stylebook, by group: the house's own first, spelling and grammar last in theirs. */
export function ruleBook(stylebook: Stylebook): readonly RuleEntry[] {
  const entryOf = (rule: Rule, group: RuleGroup): RuleEntry => ({
    id: rule.id,
    title: rule.title,
    rationale: inQuotes(rule.rationale),
    group,
    severity: severityIn(rule, stylebook),
    elsewhere: group === 'own' ? [] : severitiesOf(rule).map(({ stylebook: other, severity }) => ({ stylebook: other.shortName, severity })),
    rule,
  })
  // Two of Harper's kinds may share a title; the reference tells of grammar once.
  const notes = spellingNotes.filter(({ title }, index) => spellingNotes.findIndex((other) => other.title === title) === index)
  const entries = [
    ...(stylebook.ownRules ?? []).map((rule) => entryOf(rule, 'own')),
    ...rules.map((rule) => entryOf(rule, rule.category)),
    ...notes.map(({ id, title, rationale }): RuleEntry => ({ id, title, rationale, group: id === 'spelling' ? 'spelling' : 'wording', severity: 'suggestion', elsewhere: [] })),
  ]
  const order = Object.keys(groupNames)
  return entries.sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group))
}

/** The entry that tells of a finding's rule; undefined for a rule that is no longer there. */
export function entryFor(entries: readonly RuleEntry[], rule: string): RuleEntry | undefined {
  return entries.find(({ id }) => id === rule) ?? (rule.startsWith('grammar:') ? entries.find(({ id }) => id.startsWith('grammar:')) : undefined)
}

/** The entries of a group whose words hold all that is looked for; capitals and the order of the words do not count. */
export function findRules(entries: readonly RuleEntry[], search: string, group: RuleGroup | 'all'): readonly RuleEntry[] {
  const wanted = search.toLowerCase().split(/\s+/u).filter((word) => word !== '')
  return entries.filter((entry) => {
    if (group !== 'all' && entry.group !== group) return false
    if (wanted.length === 0) return true
    const examples = entry.rule === undefined ? [] : [...entry.rule.examples.match, ...entry.rule.examples.pass].map(({ text }) => text)
    const words = [entry.title, entry.id, entry.rationale, groupNames[entry.group], ...examples].join('\n').toLowerCase()
    return wanted.every((word) => words.includes(word))
  })
}

/** Rationales mark samples as code is marked; a person reads them in quotation marks. */
function inQuotes(text: string): string {
  return text.replace(/`([^`]+)`/gu, '“$1”')
}
