import { useState } from 'react'
import { bannedTermsId, preferredTermsId } from '../../shared/house-stylebook/house-stylebook.ts'
import { useEditing } from './editing.ts'
import { withSeverity } from './edit-stylebook.ts'
import { EntryTable, type Column } from './EntryTable.tsx'
import { faultWordsUnder } from './fault-words.ts'
import type { Place } from './place.ts'
import { DraftTrial } from './DraftTrial.tsx'
import { SeverityChoice } from './SeverityChoice.tsx'
import { termForm } from './table-rows.ts'

const columns: readonly Column[] = [
  { name: 'Word', placeholder: 'Word or phrase' },
  { name: 'We write instead', placeholder: 'Nothing: we do not print it' },
  { name: 'Note', placeholder: 'Why, for the writer' },
]
const place: Place = { section: 'terms', rule: null }

/** The words the house does not print, and those it writes otherwise, in one table. */
export function TermsSection() {
  const { house, faults, readOnly, change } = useEditing()
  const [filter, setFilter] = useState('')
  const { banned, preferred } = house.terms
  return (
    <div className="section section-page">
      <div className="section-bar">
        <input type="search" className="field section-filter" aria-label="Filter the terms" placeholder="Filter" value={filter} onChange={(event) => setFilter(event.target.value)} onKeyDown={(event) => clearByEscape(event, filter, setFilter)} />
        <span className="section-severity">
          <span className="note">Words we do not print</span>
          <SeverityChoice label="Severity of words we do not print" usual="Warning (as usual)" value={house.rules[bannedTermsId] ?? null} disabled={readOnly} onChange={(setting) => change((now) => withSeverity(now, bannedTermsId, setting), place)} />
        </span>
        <span className="section-severity">
          <span className="note">Words we write otherwise</span>
          <SeverityChoice label="Severity of words we write otherwise" usual="Warning (as usual)" value={house.rules[preferredTermsId] ?? null} disabled={readOnly} onChange={(setting) => change((now) => withSeverity(now, preferredTermsId, setting), place)} />
        </span>
      </div>
      <EntryTable label="Terms" height="page" columns={columns} form={termForm} data={house.terms} filter={filter} disabled={readOnly} problemAt={(list, index) => faultWordsUnder(faults, ['terms', list, index])} onChange={(terms, field) => change((now) => ({ ...now, terms }), place, field)} />
      <div className="section-foot">
        <p className="note">Found as whole words, small or capital, outside quotation marks. Several ways to write it stand apart by a semicolon. Columns copied from a spreadsheet can be pasted in.</p>
        {banned.length > 0 && <DraftTrial rule={bannedTermsId} what="the words we do not print" compact />}
        {preferred.length > 0 && <DraftTrial rule={preferredTermsId} what="the words we write otherwise" compact />}
      </div>
    </div>
  )
}

/** Escape empties a field that filters before it leaves the screen. */
export function clearByEscape(event: React.KeyboardEvent, filter: string, setFilter: (filter: string) => void): void {
  if (event.key !== 'Escape' || filter === '') return
  event.preventDefault()
  setFilter('')
}
