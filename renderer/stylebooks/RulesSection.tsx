import { useDeferredValue, useState } from 'react'
import { severityIn } from '../../shared/style/check-block.ts'
import type { RuleCategory } from '../../shared/style/finding.ts'
import type { Rule } from '../../shared/style/rule.ts'
import { rules } from '../../shared/style/rules/index.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { ruleNotes } from '../style/rule-notes.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { useEditing } from './editing.ts'
import { withSeverity } from './edit-stylebook.ts'
import type { Place } from './place.ts'
import { SeverityChoice, severityWord } from './SeverityChoice.tsx'
import { clearByEscape } from './TermsSection.tsx'

const place: Place = { section: 'rules', rule: null }

export const categoryNames: Readonly<Record<RuleCategory, string>> = {
  dateline: 'Datelines',
  caption: 'Captions',
  credit: 'Credits',
  quotation: 'Quotations',
  kicker: 'Kicker',
  headline: 'Headlines',
  length: 'Length',
  furniture: 'Page furniture',
  typography: 'Typography',
  abbreviation: 'Abbreviations',
  repetition: 'Repetition',
  numbers: 'Numbers, dates and times',
  names: 'Names',
  spelling: 'Spelling',
  wording: 'Wording',
}

/** The rules by their category, in the order of the rule list. */
export const rulesByCategory: readonly (readonly [RuleCategory, readonly Rule[]])[] = [...new Set(rules.map(({ category }) => category))].map((category) => [category, rules.filter((rule) => rule.category === category)] as const)

export const matches = (rule: Rule, words: string) => words === '' || `${rule.title} ${rule.rationale} ${rule.id} ${categoryNames[rule.category]}`.toLowerCase().includes(words)

/** Every rule that Copydesk brings, and how strict the house is about it. */
export function RulesSection() {
  const { house, readOnly, change } = useEditing()
  const base = stylebookOf(house.extends)
  const [filter, setFilter] = useState('')
  const [ownOnly, setOwnOnly] = useState(false)
  const words = useDeferredValue(filter).trim().toLowerCase()
  const set = rules.filter(({ id }) => house.rules[id] !== undefined)
  const groups = rulesByCategory.map(([category, all]) => [category, all.filter((rule) => matches(rule, words) && (!ownOnly || house.rules[rule.id] !== undefined))] as const).filter(([, all]) => all.length > 0)
  const reset = () => change((now) => set.reduce((house_, { id }) => withSeverity(house_, id, null), now), place)
  return (
    <div className="section">
      <div className="section-bar">
        <input type="search" className="field section-filter" aria-label="Filter the rules" placeholder="Filter" value={filter} onChange={(event) => setFilter(event.target.value)} onKeyDown={(event) => clearByEscape(event, filter, setFilter)} />
        <label className="check">
          <input type="checkbox" checked={ownOnly} onChange={(event) => setOwnOnly(event.target.checked)} />
          Only those set by this house
        </label>
        <span className="section-gap" />
        <span className="note" role="status">
          {set.length === 0 ? `All ${rules.length} rules are as in ${base.shortName}.` : `${counted(set.length, 'rule')} set by this house.`}
        </span>
        {set.length > 0 && !readOnly && (
          <Button look="quiet" onPress={reset}>
            All as in {base.shortName}
          </Button>
        )}
      </div>
      {groups.length === 0 && <p className="note section-none">{ownOnly && filter === '' ? 'This house has set no rule of its own yet.' : 'No rule has these words.'}</p>}
      {groups.map(([category, all]) => (
        <section key={category} className="rule-group" aria-labelledby={`category-${category}`}>
          <h3 id={`category-${category}`}>{categoryNames[category]}</h3>
          <ul>
            {all.map((rule) => {
              const own = house.rules[rule.id] ?? null
              return (
                <li key={rule.id} className="rule-line" data-own={own !== null || undefined} data-off={(own ?? severityIn(rule, base)) === 'off' || undefined}>
                  <details>
                    <summary>
                      <span>{rule.title}</span>
                    </summary>
                    <p className="note">{ruleNotes.get(rule.id)?.rationale}</p>
                  </details>
                  {own !== null && !readOnly && (
                    <Button look="quiet" aria-label={`${rule.title} as in ${base.shortName}`} onPress={() => change((now) => withSeverity(now, rule.id, null), place)}>
                      Reset
                    </Button>
                  )}
                  <SeverityChoice label={`Severity of ${rule.title}`} usual={`As in ${base.shortName} (${severityWord(severityIn(rule, base))})`} value={own} disabled={readOnly} onChange={(setting) => change((now) => withSeverity(now, rule.id, setting), place)} />
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
