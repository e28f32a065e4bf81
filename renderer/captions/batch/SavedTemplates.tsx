import { useEffect, useRef, useState } from 'react'
import type { TemplateRow } from '../../../shared/ipc/captions.ts'
import { askOrTell } from '../../app/bridge.ts'
import { showToast } from '../../app/notices.ts'
import { PlainChoice } from '../../ui/PlainChoice.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { formOf, templateOf, type BatchForm } from './batch-form.ts'

interface SavedTemplatesProps {
  readonly form: BatchForm
  readonly onLoad: (form: BatchForm) => void
}

/** Templates that are kept by name: one is loaded into the form, kept anew, or deleted. */
export function SavedTemplates({ form, onLoad }: SavedTemplatesProps) {
  const [rows, setRows] = useState<readonly TemplateRow[]>([])
  const [chosen, setChosen] = useState('')
  const [name, setName] = useState('')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => void askOrTell('captions.templates', {}).then((answer) => answer !== undefined && setRows(answer)), [])

  const load = (id: string) => {
    setChosen(id)
    const row = rows.find((each) => each.id === id)
    setName(row?.name ?? '')
    if (row !== undefined) onLoad(formOf(row.template))
  }
  const keep = async () => {
    // Under a name that is there already, that one is written anew.
    const id = rows.find((row) => row.name === name.trim())?.id ?? null
    const kept = await askOrTell('captions.keep-template', { id, name: name.trim(), template: templateOf(form) })
    if (kept === undefined) return
    setRows((now) => [...now.filter((row) => row.id !== kept.id), kept].toSorted((one, other) => one.name.localeCompare(other.name, 'en')))
    setChosen(kept.id)
    showToast(`The template “${kept.name}” is kept.`)
  }
  const remove = async () => {
    const row = rows.find(({ id }) => id === chosen)
    if (row === undefined || (await askOrTell('captions.remove-template', { id: row.id })) === undefined) return
    setRows((now) => now.filter(({ id }) => id !== row.id))
    setChosen('')
    // The button cannot be pressed again now, and a button that is off holds no focus: the keys would reach nothing.
    box.current?.querySelector('select')?.focus()
    showToast(`The template “${row.name}” is deleted.`, () => void askOrTell('captions.keep-template', { id: null, name: row.name, template: row.template }).then((kept) => kept !== undefined && setRows((now) => [...now, kept])))
  }
  return (
    <div className="batch-templates" ref={box}>
      <PlainChoice label="Template" options={[{ value: '', label: rows.length === 0 ? 'None kept yet' : 'Choose…' }, ...rows.map((row) => ({ value: row.id, label: row.name }))]} value={chosen} onChange={load} />
      <div className="batch-template-name">
        <label className="label" htmlFor="template-name">
          Keep as
        </label>
        <input id="template-name" className="field" maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <Button isDisabled={name.trim() === ''} onPress={() => void keep()}>
        Keep
      </Button>
      <IconButton icon="bin" label="Delete this template" isDisabled={chosen === ''} onPress={() => void remove()} />
    </div>
  )
}
