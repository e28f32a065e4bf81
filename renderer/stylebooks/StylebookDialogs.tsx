import { useState } from 'react'
import { readRules } from '../../shared/house-stylebook/share-rules.ts'
import { assertNever } from '../../shared/result.ts'
import { stylebookIds, type StylebookId } from '../../shared/stylebooks/stylebook.ts'
import { stylebookOf, stylebooks } from '../../shared/stylebooks/stylebooks.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { FaultLines } from './FaultLines.tsx'
import { refreshHouses } from './houses.ts'
import { PlainChoice } from '../ui/PlainChoice.tsx'
import { PutInForceDialog } from './PutInForceDialog.tsx'
import { showStylebook } from './screen-state.ts'
import type { StylebookDialog } from './stylebook-dialogs.ts'
import './stylebooks.css'

/** The dialogs of the screen of stylebooks. */
export default function StylebookDialogs({ open }: { readonly open: StylebookDialog }) {
  switch (open.kind) {
    case 'new':
      return <NewDialog base={open.extends} />
    case 'put-in-force':
      return <PutInForceDialog row={open.row} />
    case 'imported':
      return <ImportedDialog answer={open.answer} />
    case 'import-faults':
      return <ImportFaultsDialog answer={open.answer} />
    case 'paste-rule':
      return <PasteRuleDialog onRules={open.onRules} />
    default:
      return assertNever(open)
  }
}

function NewDialog({ base }: { readonly base: StylebookId | null }) {
  const [name, setName] = useState('')
  const [underneath, setUnderneath] = useState<StylebookId>(base ?? 'ap')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const create = async () => {
    if (name.trim() === '') return setProblem('Give it the name of your house, as it shall stand in reports.')
    setBusy(true)
    const made = await askOrTell('stylebooks.create', { name: name.trim(), extends: underneath })
    setBusy(false)
    if (made === undefined) return
    await refreshHouses()
    closeDialog()
    showStylebook({ kind: 'house', id: made.id })
  }
  return (
    <Dialog
      title={base === null ? 'New stylebook' : `A house stylebook from ${stylebookOf(base).name}`}
      size="small"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="new-stylebook" isDisabled={busy}>
            Make it
          </Button>
        </>
      }
    >
      <form
        id="new-stylebook"
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <TextField
          label="Name of the house"
          value={name}
          maximum={100}
          autoFocus
          problem={problem}
          onChange={(next) => {
            setName(next)
            setProblem(undefined)
          }}
        />
        <PlainChoice label="It builds on" options={stylebooks.map((book) => ({ value: book.id, label: book.name }))} value={underneath} onChange={(id) => setUnderneath(stylebookIds.find((each) => each === id) ?? underneath)} />
        <p className="note">Everything is as there until you say otherwise. No story is touched before you put it in force and choose it for a story.</p>
      </form>
    </Dialog>
  )
}

function ImportedDialog({ answer: { name, leftOut } }: { readonly answer: Extract<StylebookDialog, { kind: 'imported' }>['answer'] }) {
  return (
    <Dialog
      title={`${name} was imported`}
      onClose={closeDialog}
      actions={
        <Button look="primary" autoFocus onPress={closeDialog}>
          Close
        </Button>
      }
    >
      <div className="form">
        <p>{counted(leftOut.length, 'thing')} could not be taken over, because the app has no counterpart. Everything else is on the screen; it counts once it is put in force.</p>
        <ul className="fault-lines" aria-label="Left out">
          {leftOut.map(({ file, line, why }, index) => (
            <li key={index}>
              <span>
                {file}
                {line !== null && `, line ${line}`}
              </span>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function ImportFaultsDialog({ answer: { name, message, faults } }: { readonly answer: Extract<StylebookDialog, { kind: 'import-faults' }>['answer'] }) {
  return (
    <Dialog
      title={`${name} was not taken`}
      onClose={closeDialog}
      actions={
        <Button look="primary" autoFocus onPress={closeDialog}>
          Close
        </Button>
      }
    >
      <div className="form">
        {faults.length === 0 ? <p>{message}</p> : <p>Put these lines right in the file and import it again. What is in force stays in force.</p>}
        {faults.length > 0 && <FaultLines faults={faults} label={`Faults in ${name}`} />}
      </div>
    </Dialog>
  )
}

function PasteRuleDialog({ onRules }: Pick<Extract<StylebookDialog, { kind: 'paste-rule' }>, 'onRules'>) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const read = readRules(text)
  const add = () => {
    setTried(true)
    if (!read.ok) return
    closeDialog()
    onRules(read.value)
  }
  const faults = !read.ok && text.trim() !== '' && (tried || looksLikeRule(text)) ? read.failure.faults : []
  return (
    <Dialog
      title="Paste a rule"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" isDisabled={text.trim() === ''} onPress={add}>
            {read.ok && read.value.length > 1 ? `Add ${read.value.length} rules` : 'Add the rule'}
          </Button>
        </>
      }
    >
      <div className="form paste-rule">
        <TextField label="The rule, as a colleague copied it" value={text} rows={12} autoFocus note="Paste it here. It is added to this stylebook switched off, with a name of its own." onChange={setText} />
        <div role="status">{faults.length > 0 && <FaultLines faults={faults} label="What is wrong with it" />}</div>
      </div>
    </Dialog>
  )
}

const looksLikeRule = (text: string) => /^\s*(?:- )?(?:own-rules|id|kind):/mu.test(text)
