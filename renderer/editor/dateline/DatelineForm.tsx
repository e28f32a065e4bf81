import { useState } from 'react'
import { $getNodeByKey, $getRoot, type LexicalEditor, type NodeKey } from 'lexical'
import { writeDateline } from '../../../shared/dateline/write-dateline.ts'
import type { Dateline } from '../../../shared/dateline/dateline.ts'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { $dateline, $isDatelineNode } from '../nodes/dateline-node.tsx'
import { FormPopover } from '../toolbar/FormPopover.tsx'
import { today } from './today.ts'
import { datelineOf, draftOf, emptyPlace, type DatelineDraft } from './dateline-draft.ts'
import { putDateline, removeDateline } from './write-dateline-node.ts'

interface DatelineFormProps {
  readonly editor: LexicalEditor
  /** The dateline to change; null makes one. */
  readonly nodeKey: NodeKey | null
  readonly stylebook: Stylebook
  readonly onClose: () => void
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const months = [{ value: '', label: 'No date' }, ...monthNames.map((label, index) => ({ value: String(index + 1), label }))]
const mostPlaces = 4

/** What the dateline says: the places, the date, the agency. How it is written stays with the stylebook. */
export function DatelineForm({ editor, nodeKey, stylebook, onClose }: DatelineFormProps) {
  const [draft, setDraft] = useState<DatelineDraft>(() => draftOf(nodeKey === null ? emptyDateline(stylebook.dateline) : read(editor, nodeKey)))
  const [problem, setProblem] = useState<string | null>(null)
  const [anchor] = useState(() => anchorOf(editor, nodeKey))
  const change = (part: Partial<DatelineDraft>) => setDraft({ ...draft, ...part })
  const changePlace = (index: number, part: Partial<DatelineDraft['places'][number]>) => change({ places: draft.places.map((place, at) => (at === index ? { ...place, ...part } : place)) })

  const submit = () => {
    const answer = datelineOf(draft)
    if (!answer.ok) {
      setProblem(answer.message)
      return
    }
    putDateline(editor, nodeKey, answer.dateline)
    onClose()
  }
  const remove = () => {
    if (nodeKey !== null) removeDateline(editor, nodeKey)
    onClose()
  }

  return (
    <FormPopover
      title="Dateline"
      anchor={anchor}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          {nodeKey !== null && (
            <Button look="quiet" onPress={remove}>
              Remove dateline
            </Button>
          )}
          <span className="form-space" />
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {nodeKey === null ? 'Add dateline' : 'Change dateline'}
          </Button>
        </>
      }
    >
      {draft.places.map((place, index) => (
        <fieldset key={index} className="form-row form-place">
          <legend className="visually-hidden">{index === 0 ? 'Place' : `Place ${index + 1}`}</legend>
          <TextField label="City" value={place.city} maximum={120} autoFocus={index === 0} onChange={(city) => changePlace(index, { city })} />
          <TextField label="State or region" value={place.region} maximum={120} onChange={(region) => changePlace(index, { region })} />
          <TextField label="Country" value={place.country} maximum={120} onChange={(country) => changePlace(index, { country })} />
        </fieldset>
      ))}
      {draft.places.length < mostPlaces && (
        <div>
          <Button look="quiet" onPress={() => change({ places: [...draft.places, emptyPlace] })}>
            Add another city
          </Button>
        </div>
      )}
      <div className="form-row form-date">
        <Choice label="Month" options={months} value={draft.month} onChange={(month) => change(month === '' ? { month, day: '', year: '' } : { month })} />
        <TextField label="Day" value={draft.day} maximum={2} onChange={(day) => change({ day })} />
        <TextField label="Year" value={draft.year} maximum={4} onChange={(year) => change({ year })} />
        <TextField label="Agency" value={draft.agency} maximum={60} onChange={(agency) => change({ agency })} />
      </div>
      <Preview draft={draft} stylebook={stylebook} />
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </FormPopover>
  )
}

function Preview({ draft, stylebook }: { readonly draft: DatelineDraft; readonly stylebook: Stylebook }) {
  if (stylebook.dateline.kind === 'none') {
    return <p className="form-preview">{`${stylebook.shortName} has no dateline in the text; the place goes in the ${stylebook.dateline.placeGoes}. It is kept for other stylebooks.`}</p>
  }
  const answer = datelineOf(draft)
  return (
    <p className="form-preview">
      {stylebook.shortName} writes: <strong className="form-sample">{answer.ok ? writeDateline(answer.dateline, stylebook.dateline) : '…'}</strong>
    </p>
  )
}

/** A new dateline has nothing but today's date, and that only in a house that writes it. */
function emptyDateline({ kind }: Stylebook['dateline']): Dateline {
  return kind === 'reuters' ? { places: [], date: today() } : { places: [] }
}

function read(editor: LexicalEditor, key: NodeKey | null): Dateline {
  return editor.read('latest', () => {
    const node = key === null ? null : $getNodeByKey(key)
    return $isDatelineNode(node) ? $dateline(node) : { places: [] }
  })
}

function anchorOf(editor: LexicalEditor, key: NodeKey | null): Element | null {
  const first = editor.read('latest', () => $getRoot().getFirstChild()?.getKey() ?? null)
  return (key === null ? null : editor.getElementByKey(key)) ?? (first === null ? null : editor.getElementByKey(first)) ?? editor.getRootElement()
}
