import { spellingNotes } from '../spelling/notes.ts'
import { rules } from './rules/index.ts'
import type { Rule } from './rule.ts'

const titles: ReadonlyMap<string, string> = new Map([...rules, ...spellingNotes].map(({ id, title }) => [id, title]))

/** What a rule is called in lists; of a house’s own rules those given are known. A rule that nobody knows any more is called by its id. */
export function ruleTitle(rule: string, ownRules: readonly Rule[] = []): string {
  return titles.get(rule) ?? ownRules.find(({ id }) => id === rule)?.title ?? rule
}
