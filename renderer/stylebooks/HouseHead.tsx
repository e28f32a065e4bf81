import { stylebookOf, stylebooks } from '../../shared/stylebooks/stylebooks.ts'
import { stylebookIds } from '../../shared/stylebooks/stylebook.ts'
import { askOrTell } from '../app/bridge.ts'
import { showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { useStore } from '../app/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Menu } from '../ui/Menu.tsx'
import type { Bench } from './bench.ts'
import { useEditing, type Editing } from './editing.ts'
import { faultWordsUnder } from './fault-words.ts'
import { refreshHouses } from './houses.ts'
import { PlainChoice } from '../ui/PlainChoice.tsx'
import { showStylebook, stylebooksScreen } from './screen-state.ts'
import { stateOf } from './stylebook-state.ts'

interface HouseHeadProps {
  readonly bench: Bench
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onMove: (step: 'undo' | 'redo') => void
}

const baseOptions = stylebooks.map(({ id, name }) => ({ value: id, label: name }))

/** Name, what it builds on, what is in force, and what can be done with the whole of it. */
export function HouseHead({ bench, canUndo, canRedo, onMove }: HouseHeadProps) {
  const editing = useEditing()
  const { row, house, faults, readOnly, change } = editing
  const { place } = useStore(stylebooksScreen)
  const save = useStore(bench.save)
  const state = stateOf(row, house)
  const nameFault = faultWordsUnder(faults, ['name'])
  const discard = () => {
    const edition = row.inForce?.stylebook
    if (edition === undefined) return
    change(() => edition, place)
    showToast('Your changes are set aside; the edition in force is on the screen again.', bench.undoLater())
  }
  const more = [
    { id: 'export', label: 'Export as a file…', onChoose: () => void exportHouse(editing, bench) },
    { id: 'remove', label: 'Remove…', onChoose: () => void removeHouse(editing, bench) },
  ]
  return (
    <header className="stylebook-head">
      <h2 className="visually-hidden">{house.name.trim() || 'Stylebook without a name'}</h2>
      <div className="stylebook-title">
        <input
          className="stylebook-name"
          aria-label="Name of the stylebook"
          placeholder="Name of the stylebook"
          value={house.name}
          maxLength={100}
          disabled={readOnly}
          aria-invalid={nameFault !== undefined || undefined}
          onChange={(event) => change((now) => ({ ...now, name: event.target.value }), place, 'name')}
        />
        <span className="stylebook-base">
          builds on
          {/* Stories under way go by it, so it stays once an edition has been in force. */}
          {row.inForce !== null || readOnly ? (
            <strong>{stylebookOf(house.extends).name}</strong>
          ) : (
            <PlainChoice label="Builds on" labelHidden options={baseOptions} value={house.extends} onChange={(base) => change((now) => ({ ...now, extends: stylebookIds.find((id) => id === base) ?? now.extends }), place)} />
          )}
        </span>
        <span className="stylebook-tools">
          <IconButton icon="undo" label="Undo" keys="Ctrl+Z" isDisabled={!canUndo} onPress={() => onMove('undo')} />
          <IconButton icon="redo" label="Redo" keys="Ctrl+Shift+Z" isDisabled={!canRedo} onPress={() => onMove('redo')} />
          <Menu label="This stylebook" entries={more}>
            <IconButton icon="more" label="More" />
          </Menu>
        </span>
      </div>
      {nameFault !== undefined && <p className="field-problem">{nameFault}</p>}
      <div className="stylebook-state" data-state={state}>
        <p role="status">
          {inForceWords(editing)}
          {save.kind === 'failed' && <strong> Not saved yet: {save.failure.message} Copydesk goes on trying by itself.</strong>}
        </p>
        {faults.length > 0 && !readOnly && (
          <Button look="quiet" onPress={() => showDialog({ kind: 'stylebooks', open: { kind: 'put-in-force', row } })}>
            {counted(faults.length, 'fault')}
          </Button>
        )}
        {state === 'changed' && !readOnly && <Button onPress={discard}>Discard changes</Button>}
        {!readOnly && (
          <Button look={state === 'in-force' ? 'plain' : 'primary'} isDisabled={state === 'in-force'} onPress={() => showDialog({ kind: 'stylebooks', open: { kind: 'put-in-force', row } })}>
            Put in force…
          </Button>
        )}
      </div>
    </header>
  )
}

function inForceWords({ row, house }: Editing): string {
  const { inForce } = row
  const state = stateOf(row, house)
  if (inForce === null) return `Not in force yet: stories are checked by ${stylebookOf(house.extends).name} alone.`
  const version = `Version ${inForce.edition.version} is in force`
  return state === 'changed' ? `${version} · changes not yet in force` : `${version}.`
}

async function exportHouse({ row }: Editing, bench: Bench): Promise<void> {
  if (!(await bench.flush())) return
  const answer = await askOrTell('stylebooks.export', { id: row.id })
  if (answer?.outcome === 'saved') showToast(`${answer.name} was saved${row.inForce === null ? '' : ` with version ${row.inForce.edition.version}, which is in force`}.`)
}

async function removeHouse({ row, house }: Editing, bench: Bench): Promise<void> {
  if (!(await bench.flush())) return
  if ((await askOrTell('stylebooks.remove', { id: row.id })) === undefined) return
  showStylebook(null)
  await refreshHouses()
  showToast(`${house.name.trim() || 'The stylebook'} was removed. Stories that named it are checked by ${stylebookOf(house.extends).name}.`, () => void restoreHouse(row.id))
}

async function restoreHouse(id: string): Promise<void> {
  if ((await askOrTell('stylebooks.restore', { id })) === undefined) return
  await refreshHouses()
  showStylebook({ kind: 'house', id })
}
