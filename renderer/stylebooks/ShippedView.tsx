import { useState } from 'react'
import { severityIn } from '../../shared/style/check-block.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { showDialog } from '../app/dialogs.ts'
import { ruleNotes } from '../style/rule-notes.ts'
import { Button } from '../ui/Button.tsx'
import { figure } from '../ui/counts.ts'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { lengthNames } from './changes-in-words.ts'
import { conventionsInWords } from './conventions-in-words.ts'
import { lengthRows } from './LengthsSection.tsx'
import { categoryNames, matches, rulesByCategory } from './RulesSection.tsx'
import { severityWord } from './SeverityChoice.tsx'
import { clearByEscape } from './TermsSection.tsx'

/** A stylebook that Copydesk brings: to be read, and to make one’s own from. */
export function ShippedView({ id }: { readonly id: StylebookId }) {
  const book = stylebookOf(id)
  const [filter, setFilter] = useState('')
  const words = filter.trim().toLowerCase()
  const groups = rulesByCategory.map(([category, all]) => [category, all.filter((rule) => matches(rule, words))] as const).filter(([, all]) => all.length > 0)
  return (
    <section className="stylebook" aria-label={book.name}>
      <header className="stylebook-head">
        <div className="stylebook-title">
          <h2 className="stylebook-name">{book.name}</h2>
        </div>
        <div className="stylebook-state">
          <p>Brought by Copydesk, edition {book.version}. It cannot be changed; one of your own can be laid over it.</p>
          <Button look="primary" onPress={() => showDialog({ kind: 'stylebooks', open: { kind: 'new', extends: id } })}>
            Make a house stylebook from this…
          </Button>
        </div>
      </header>
      <div className="stylebook-panel shipped" tabIndex={0} role="group" aria-label={`What ${book.name} lays down`}>
        <div className="shipped-facts">
          <section aria-labelledby="shipped-conventions">
            <h3 id="shipped-conventions">What it lays down</h3>
            <dl className="facts">
              {conventionsInWords(book).map(([name, said]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="shipped-lengths">
            <h3 id="shipped-lengths">Lengths</h3>
            <dl className="facts">
              {lengthRows.map(({ name }) => {
                const limit = book.limits[name]
                return (
                  <div key={name}>
                    <dt>{lengthNames[name]}</dt>
                    <dd className="figures">{limit === null ? 'no limit' : figure(limit)}</dd>
                  </div>
                )
              })}
            </dl>
          </section>
        </div>
        <section aria-labelledby="shipped-rules">
          <div className="section-bar">
            <h3 id="shipped-rules">Rules</h3>
            <span className="section-gap" />
            <input type="search" className="field section-filter" aria-label="Filter the rules" placeholder="Filter" value={filter} onChange={(event) => setFilter(event.target.value)} onKeyDown={(event) => clearByEscape(event, filter, setFilter)} />
          </div>
          {groups.length === 0 && <p className="note section-none">No rule has these words.</p>}
          {groups.map(([category, all]) => (
            <section key={category} className="rule-group" aria-labelledby={`category-${category}`}>
              <h4 id={`category-${category}`}>{categoryNames[category]}</h4>
              <ul>
                {all.map((rule) => {
                  const severity = severityIn(rule, book)
                  return (
                    <li key={rule.id} className="rule-line" data-off={severity === 'off' || undefined}>
                      <details>
                        <summary>
                          <span>{rule.title}</span>
                        </summary>
                        <p className="note">{ruleNotes.get(rule.id)?.rationale}</p>
                      </details>
                      <span className="rule-severity">
                        {severity !== 'off' && <SeverityMark severity={severity} />}
                        {severityWord(severity)}
                      </span>
                    </li>
                  )
                })}
              </ul>
            </section>
          ))}
        </section>
      </div>
    </section>
  )
}
