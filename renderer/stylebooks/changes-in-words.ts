import type { HouseStylebook, Lengths } from '../../shared/house-stylebook/house-stylebook.ts'
import { bannedTermsId, preferredTermsId } from '../../shared/house-stylebook/house-stylebook.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { figure } from '../ui/counts.ts'
import { sameData } from './same-style.ts'
import { ruleTitleOf } from './rule-title.ts'

export const lengthNames: Readonly<Record<keyof Lengths, string>> = { headline: 'Characters in the headline', standfirst: 'Characters in the standfirst', captionSentences: 'Sentences in a caption', altText: 'Characters in alternative text', ledeWords: 'Words in the lede', paragraphWords: 'Words in a paragraph' }

/** What a new edition would change, one sentence a point; `title` names a shipped rule. */
export function changesInWords(before: HouseStylebook | null, after: HouseStylebook, title: (id: string) => string): readonly string[] {
  const empty: HouseStylebook = { ...after, rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] }, ownRules: [] }
  const old = before ?? empty
  return [
    ...(old.name === after.name ? [] : [`The name is ${after.name} (was ${old.name}).`]),
    ...(old.extends === after.extends ? [] : [`It builds on ${stylebookOf(after.extends).name} (was ${stylebookOf(old.extends).name}).`]),
    ...ownRuleChanges(old, after),
    ...severityChanges(old, after, title),
    ...listChanges('Terms', new Map(termsOf(old)), new Map(termsOf(after))),
    ...listChanges('Words', asMap(old.words), asMap(after.words)),
    ...listChanges('Names', asMap(old.names), asMap(after.names)),
    ...lengthChanges(old.lengths, after),
  ]
}

const asMap = (words: readonly string[]) => new Map(words.map((word) => [word, word]))
const termsOf = ({ terms }: HouseStylebook): [string, string][] => [...terms.banned.map(({ term, message }): [string, string] => [term, JSON.stringify([message])]), ...terms.preferred.map(({ term, use, message }): [string, string] => [term, JSON.stringify([message, use])])]

function listChanges(name: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const added = [...after.keys()].filter((word) => !before.has(word))
  const removed = [...before.keys()].filter((word) => !after.has(word))
  const changed = [...after].filter(([word, said]) => before.has(word) && before.get(word) !== said).map(([word]) => word)
  const parts = [part('added', added), part('changed', changed), part('taken out', removed)].filter((words) => words !== '')
  return parts.length === 0 ? [] : [`${name}: ${parts.join('; ')}.`]
}

function part(what: string, words: readonly string[]): string {
  if (words.length === 0) return ''
  const shown = words.slice(0, 4).map((word) => word || 'an empty one')
  const rest = words.length - shown.length
  return `${figure(words.length)} ${what} (${shown.join(', ')}${rest > 0 ? ` and ${figure(rest)} more` : ''})`
}

function ownRuleChanges(old: HouseStylebook, after: HouseStylebook): string[] {
  const before = new Map(old.ownRules.map((rule) => [rule.id, rule]))
  const now = new Set(after.ownRules.map(({ id }) => id))
  const isOff = (house: HouseStylebook, id: string) => house.rules[id] === 'off'
  return [
    ...after.ownRules.flatMap((rule) => {
      const was = before.get(rule.id)
      const name = `“${ruleTitleOf(rule.id)}”`
      const off = isOff(after, rule.id)
      if (was === undefined) return [`New rule ${name}, ${off ? 'switched off' : after.rules[rule.id] ?? rule.severity}.`]
      const said = [...(off === isOff(old, rule.id) ? [] : [off ? 'switched off' : 'switched on']), ...(sameData(was, rule) ? [] : [was.severity === rule.severity ? 'changed' : `changed, now ${rule.severity}`])]
      return said.length === 0 ? [] : [`Rule ${name} ${said.join(' and ')}.`]
    }),
    ...old.ownRules.filter(({ id }) => !now.has(id)).map(({ id }) => `Rule “${ruleTitleOf(id)}” taken out.`),
  ]
}

function severityChanges(old: HouseStylebook, after: HouseStylebook, title: (id: string) => string): string[] {
  const own = new Set([...old.ownRules, ...after.ownRules].map(({ id }) => id))
  const names: Readonly<Record<string, string>> = { [bannedTermsId]: 'Banned words', [preferredTermsId]: 'Preferred words' }
  const usual = (id: string) => (names[id] === undefined ? `as in ${stylebookOf(after.extends).shortName}` : 'warning')
  const ids = [...new Set([...Object.keys(old.rules), ...Object.keys(after.rules)])].filter((id) => !own.has(id) && old.rules[id] !== after.rules[id])
  return ids.map((id) => `${names[id] ?? title(id)}: ${after.rules[id] ?? usual(id)} (was ${old.rules[id] ?? usual(id)}).`)
}

function lengthChanges(old: Lengths, { lengths: after, extends: base }: HouseStylebook): string[] {
  const said = (value: number | null | undefined) => (value === undefined ? `as in ${stylebookOf(base).shortName}` : value === null ? 'no limit' : figure(value))
  return (Object.keys(lengthNames) as (keyof Lengths)[]).filter((name) => old[name] !== after[name]).map((name) => `${lengthNames[name]}: ${said(after[name])} (was ${said(old[name])}).`)
}
