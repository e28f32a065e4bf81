import { useState } from 'react'
import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import type { StylebookFault } from '../../shared/house-stylebook/read-stylebook.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { useStore } from '../app/store.ts'
import { ruleNotes } from '../style/rule-notes.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { benchOf } from './bench.ts'
import { changesInWords } from './changes-in-words.ts'
import { saidFaults } from './fault-words.ts'
import { refreshHouses } from './houses.ts'
import { useFaults } from './judge.ts'
import { nextVersion } from './next-version.ts'
import { goTo, stylebooksScreen } from './screen-state.ts'

const mostShown = 12
const titleOf = (id: string) => ruleNotes.get(id)?.title ?? id

/** The one step by which a stylebook begins to count; with a fault in it, the list of what is to be put right first. */
export function PutInForceDialog({ row }: { readonly row: HouseRow }) {
  const bench = benchOf(row)
  const house = useStore(bench.history).now
  const known = useFaults(house)
  const [refused, setRefused] = useState<readonly StylebookFault[]>([])
  const faults = refused.length > 0 ? saidFaults(refused, house) : known.faults
  const [version, setVersion] = useState(() => (row.inForce === null ? house.version.trim() || '1' : nextVersion(row.inForce.edition.version)))
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const changes = changesInWords(row.inForce?.stylebook ?? null, house, titleOf)

  const put = async () => {
    setBusy(true)
    const next = { ...house, version: version.trim(), changeNote: note.trim() }
    const answer = (await bench.flush()) ? await askOrTell('stylebooks.put-in-force', { id: row.id, working: next }) : undefined
    setBusy(false)
    if (answer === undefined) return
    if (answer.outcome === 'faults') return setRefused(answer.faults)
    bench.change(() => next, stylebooksScreen.get().place)
    await refreshHouses()
    closeDialog()
    showToast(`Version ${answer.edition.version} of ${next.name} is in force.`)
  }

  if (faults.length > 0) {
    return (
      <Dialog
        title={faults.length === 1 ? 'One fault stands in the way' : `${faults.length} faults stand in the way`}
        onClose={closeDialog}
        actions={
          <Button autoFocus onPress={closeDialog}>
            Close
          </Button>
        }
      >
        <div className="form">
          <p>{row.inForce === null ? 'It can be put in force once these are put right.' : `Version ${row.inForce.edition.version} stays in force until these are put right.`} Everything you typed is kept.</p>
          <ul className="fault-links" aria-label="Faults">
            {faults.map((fault, index) => (
              <li key={index}>
                <button
                  type="button"
                  onClick={() => {
                    closeDialog()
                    goTo(fault.place)
                    goToField(fault.path[0] === 'name')
                  }}
                >
                  <strong>{fault.subject}</strong>
                  <span>{fault.sentence}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog
      title="Put in force"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="put-in-force" isDisabled={busy || version.trim() === ''}>
            Put version {version.trim()} in force
          </Button>
        </>
      }
    >
      <form
        id="put-in-force"
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && version.trim() !== '') void put()
        }}
      >
        <TextField label="What changes, for your colleagues" value={note} maximum={2_000} autoFocus onChange={setNote} />
        <TextField label="Version" value={version} maximum={60} onChange={setVersion} />
        <section aria-labelledby="changes">
          <h3 id="changes">What is different{row.inForce === null ? ` from what it builds on` : ` from version ${row.inForce.edition.version}`}</h3>
          {changes.length === 0 ? (
            <p className="note">Nothing.</p>
          ) : (
            <ul className="changes">
              {changes.slice(0, mostShown).map((change) => (
                <li key={change}>{change}</li>
              ))}
              {changes.length > mostShown && <li>And {changes.length - mostShown} more.</li>}
            </ul>
          )}
        </section>
        <p className="note">From then on the stories that name this stylebook are checked by it, and the gate goes by it.</p>
      </form>
    </Dialog>
  )
}

/** To the first field at fault, once the place is drawn and the dialog has given the focus back. */
function goToField(isName: boolean): void {
  setTimeout(() => {
    const field = isName ? document.querySelector<HTMLElement>('.stylebook-name') : document.querySelector<HTMLElement>('.stylebook-panel [aria-invalid="true"]')
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }, 60)
}
