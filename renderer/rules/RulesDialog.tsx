import { useMemo, useRef, useState } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { createStylebookShelf } from '../../shared/house-stylebook/stylebook-shelf.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { closeDialog } from '../app/dialogs.ts'
import { openStory } from '../app/open-story.ts'
import { preferences } from '../app/preferences.ts'
import { housesInForce } from '../stylebooks/houses.ts'
import { Choice, type Option } from '../ui/Choice.tsx'
import { counted } from '../ui/counts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { TextField } from '../ui/TextField.tsx'
import { entryFor, findRules, groupName, ruleBook, type RuleEntry, type RuleGroup } from './rule-book.ts'
import { RuleDetail } from './RuleDetail.tsx'
import './rules.css'

/** The reference of all rules: look one up, read why it is, see what it finds. `at` is the rule to begin with. */
export default function RulesDialog({ at }: { readonly at: string | undefined }) {
  const [stylebook] = useState(stylebookInForce)
  const entries = useMemo(() => ruleBook(stylebook), [stylebook])
  const [search, setSearch] = useState('')
  const [group, setGroup] = useState<RuleGroup | 'all'>('all')
  const asked = at === undefined ? undefined : entryFor(entries, at)
  const [chosen, setChosen] = useState(asked?.id ?? entries[0]?.id)
  const found = useMemo(() => findRules(entries, search, group), [entries, search, group])
  const entry = found.find(({ id }) => id === chosen) ?? found[0]
  const groups = useMemo(() => groupsOf(found), [found])
  const options: readonly Option<RuleGroup | 'all'>[] = useMemo(() => [{ value: 'all', label: 'All rules' }, ...groupsOf(entries).map(({ id }) => ({ value: id, label: groupName(id) }))], [entries])
  const detail = useRef<HTMLDivElement>(null)

  const choose = (id: string) => {
    setChosen(id)
    detail.current?.scrollTo({ top: 0 })
  }
  return (
    <Dialog title="House rules" size="large" onClose={closeDialog}>
      <div className="rules">
        <div className="rules-find">
          <TextField label="Search the rules" value={search} onChange={setSearch} autoFocus={asked === undefined} placeholder="dateline, per cent, attribution…" />
          <Choice label="Category" options={options} value={group} onChange={setGroup} />
          <p className="note" role="status">
            {found.length === 0 ? 'No rule says so. Try another word.' : counted(found.length, 'rule')}
          </p>
        </div>
        <ListBox
          className="rules-list"
          aria-label="Rules"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          autoFocus={asked !== undefined}
          selectedKeys={entry === undefined ? [] : [entry.id]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') for (const key of keys) choose(String(key))
          }}
          items={groups}
        >
          {({ id, entries: members }) => (
            <ListBoxSection id={`group ${id}`} className="rules-group">
              <Header>{groupName(id)}</Header>
              <Collection items={members}>
                {(member) => (
                  <ListBoxItem className="rules-item" textValue={member.title}>
                    {member.severity === 'off' ? <span className="rules-off">Off</span> : <SeverityMark severity={member.severity} />}
                    <span>{member.title}</span>
                    {member.severity !== 'off' && <span className="visually-hidden">{member.severity}</span>}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
        {/* A long rule is read with the arrow keys, so its region takes the focus. */}
        <div ref={detail} className="rules-detail" role="region" aria-label="The rule" tabIndex={0}>
          {entry !== undefined && <RuleDetail entry={entry} stylebook={stylebook.shortName} />}
        </div>
      </div>
    </Dialog>
  )
}

/** The stylebook of the story on the screen, the house's own where it has one; without a story the one that new stories start in. */
function stylebookInForce(): Stylebook {
  const head = openStory.get()?.story.head
  if (head === undefined) return stylebookOf(preferences.get().stylebook)
  const shelf = createStylebookShelf()
  shelf.put(housesInForce.get())
  return shelf.of(head)
}

function groupsOf(entries: readonly RuleEntry[]): { readonly id: RuleGroup; readonly entries: readonly RuleEntry[] }[] {
  return [...new Set(entries.map(({ group }) => group))].map((id) => ({ id, entries: entries.filter(({ group }) => group === id) }))
}
