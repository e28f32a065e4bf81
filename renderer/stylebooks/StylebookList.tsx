import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import { stylebookOf, stylebooks } from '../../shared/stylebooks/stylebooks.ts'
import { showDialog } from '../app/dialogs.ts'
import { useStore } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import { benchOf } from './bench.ts'
import { importStylebook } from './import-stylebook.ts'
import { showStylebook, type Shown } from './screen-state.ts'
import { stateInWords, stateOf } from './stylebook-state.ts'

/** The stylebooks to choose from: the house's own first, then those that Copydesk brings. */
export function StylebookList({ rows, shown }: { readonly rows: readonly HouseRow[]; readonly shown: Shown }) {
  const imports = [
    { id: 'file', label: 'A copy of a stylebook file…', onChoose: () => void importStylebook('file') },
    { id: 'followed', label: 'Follow a stylebook file…', onChoose: () => void importStylebook('followed') },
    { id: 'vale', label: 'A Vale style folder…', onChoose: () => void importStylebook('vale') },
  ]
  return (
    <nav className="stylebook-list" aria-label="Stylebooks">
      <div className="stylebook-list-scroll">
        <h2 id="own-stylebooks">Your house</h2>
        {rows.length === 0 ? (
          <p className="note">None yet.</p>
        ) : (
          <ul aria-labelledby="own-stylebooks">
            {rows.map((row) => (
              <HouseItem key={row.id} row={row} current={shown?.kind === 'house' && shown.id === row.id} />
            ))}
          </ul>
        )}
        <h2 id="shipped-stylebooks">Brought by Copydesk</h2>
        <ul aria-labelledby="shipped-stylebooks">
          {stylebooks.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className="stylebook-item" aria-current={shown?.kind === 'shipped' && shown.id === id ? true : undefined} onClick={() => showStylebook({ kind: 'shipped', id })}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <footer className="stylebook-list-foot">
        <Button icon="plus" onPress={() => showDialog({ kind: 'stylebooks', open: { kind: 'new', extends: null } })}>
          New…
        </Button>
        <Menu label="Import" entries={imports}>
          <Button icon="import">Import…</Button>
        </Menu>
      </footer>
    </nav>
  )
}

function HouseItem({ row, current }: { readonly row: HouseRow; readonly current: boolean }) {
  const working = useStore(benchOf(row).history).now
  const state = stateOf(row, working)
  return (
    <li>
      <button type="button" className="stylebook-item" aria-current={current || undefined} onClick={() => showStylebook({ kind: 'house', id: row.id })}>
        <span className="stylebook-item-name">{working.name.trim() || 'Stylebook without a name'}</span>
        <span className="stylebook-item-state" data-state={state}>
          {state === 'broken' && <Icon name="warning" />}
          {stylebookOf(working.extends).shortName} · {stateInWords(row, working)}
        </span>
      </button>
    </li>
  )
}
