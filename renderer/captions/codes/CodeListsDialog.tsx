import { useEffect, useState } from 'react'
import type { AnswerOf } from '../../../shared/ipc/contract.ts'
import { askOrTell } from '../../app/bridge.ts'
import { closeDialog } from '../../app/dialogs.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { counted } from '../../ui/counts.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { readCodes } from './codes.ts'
import './code-lists.css'

type Lists = AnswerOf<'captions.code-lists'>
type Loaded = NonNullable<AnswerOf<'captions.load-code-list'>>

/** Faulty lines that are named one by one. */
const mostFaults = 20

/** The lists of codes: loaded, switched on and off, removed; and the sign around a code. */
export function CodeListsDialog() {
  const [lists, setLists] = useState<Lists | null>(null)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => void read(), [])

  async function read(): Promise<void> {
    const answer = await askOrTell('captions.code-lists', {})
    if (answer !== undefined) setLists(answer)
    await readCodes()
  }
  const load = async () => {
    const answer = await askOrTell('captions.load-code-list', {})
    if (answer === undefined || answer === null) return
    setLoaded(answer)
    await read()
  }
  const change = async (done: Promise<unknown>) => {
    await done
    await read()
  }

  return (
    <Dialog title="Code replacements" onClose={closeDialog} actions={<Button look="primary" onPress={() => void load()}>Load a list…</Button>}>
      <p className="note">
        Type a code between two signs, as {lists?.delimiter ?? '='}gb12{lists?.delimiter ?? '='}, in a caption or a story, and what it stands for is written. {lists?.delimiter ?? '='}gb12#2{lists?.delimiter ?? '='} writes its second replacement. A list is a text file in UTF-8: one code a line, a tab, its replacements apart by tabs.
      </p>
      {lists !== null && lists.lists.length === 0 && <p>No list is loaded yet. Load one with the players, ministers or streets that you caption most.</p>}
      {lists !== null && lists.lists.length > 0 && (
        <ul className="code-lists" aria-label="Code lists">
          {lists.lists.map((list) => (
            <li key={list.id}>
              <Switch label={list.name} on={list.isOn} onChange={(isOn) => void change(askOrTell('captions.switch-code-list', { id: list.id, isOn }))} />
              <span className="note figures">{counted(list.codes, 'code')}</span>
              <IconButton icon="bin" label={`Remove ${list.name}`} onPress={() => void change(askOrTell('captions.remove-code-list', { id: list.id }))} />
            </li>
          ))}
        </ul>
      )}
      {lists !== null && lists.lists.filter(({ isOn }) => isOn).length > 1 && <p className="note">Where two lists know a code, the one loaded last counts.</p>}
      {loaded !== null && (
        <div role="status">
          <p>
            {loaded.list.name}: {counted(loaded.list.codes, 'code')} taken{loaded.faults.length === 0 ? '.' : `, ${counted(loaded.faults.length, 'line')} not:`}
          </p>
          {loaded.faults.length > 0 && (
            <ul className="code-faults">
              {loaded.faults.slice(0, mostFaults).map(({ line, why }) => (
                <li key={line}>
                  Line {line}: {why}
                </li>
              ))}
              {loaded.faults.length > mostFaults && <li>and {loaded.faults.length - mostFaults} more</li>}
            </ul>
          )}
        </div>
      )}
      {lists !== null && <Delimiter key={lists.delimiter} delimiter={lists.delimiter} onChange={(delimiter) => void change(askOrTell('captions.set-delimiter', { delimiter }))} />}
    </Dialog>
  )
}

function Delimiter({ delimiter, onChange }: { readonly delimiter: string; readonly onChange: (delimiter: string) => void }) {
  const [typed, setTyped] = useState(delimiter)
  const isSign = /^[^\p{L}\p{N}\s#]{1,3}$/u.test(typed)
  return (
    <form
      className="code-delimiter"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSign && typed !== delimiter) onChange(typed)
      }}
    >
      <TextField label="Sign around a code" value={typed} maximum={3} onChange={setTyped} problem={isSign ? undefined : 'One to three signs that are no letter, figure, space or #.'} />
      <Button type="submit" isDisabled={!isSign || typed === delimiter}>
        Use it
      </Button>
    </form>
  )
}
