import { useId, useRef } from 'react'
import type { BatchCondition, BatchStep } from '../../../shared/captions/batch-template.ts'
import { isChoice } from '../../../shared/captions/batch-template.ts'
import { captionProperties } from '../../../shared/captions/caption-properties.ts'
import { dataMiningLabels, sourceTypeAddress, sourceTypes } from '../../../shared/captions/source-types.ts'
import { PlainChoice } from '../../ui/PlainChoice.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { actionsFor, conditionTests, needsFind, propertyOptions, variables } from './batch-form.ts'

interface StepLineProps {
  readonly step: BatchStep
  readonly onChange: (step: BatchStep) => void
}

/** One property of a template: ticked, it says what is done; without its tick nothing happens to it and the words are kept. */
export function StepLine({ step, onChange }: StepLineProps) {
  const { property, ticked, action, text } = step
  const id = useId()
  const { label } = captionProperties[property]
  const change = (part: Partial<BatchStep>) => onChange({ ...step, ...part })
  const actions = actionsFor(property)
  const pick = (value: string) => {
    const chosen = actions.find((option) => option.value === value)
    if (chosen !== undefined) change({ action: chosen.value })
  }
  return (
    <li className="batch-step" data-ticked={ticked || undefined}>
      <div className="batch-tick">
        <input id={id} type="checkbox" checked={ticked} onChange={(event) => change({ ticked: event.target.checked })} />
        <label htmlFor={id}>{label}</label>
        {!ticked && text !== '' && <span className="batch-kept">{text}</span>}
      </div>
      {ticked && (
        <div className="batch-fields">
          <PlainChoice label={`What happens to: ${label}`} labelHidden options={actions} value={action} onChange={pick} />
          {needsFind(step) && (
            <div className="batch-find">
              <input className="field" aria-label={`${label}: words to look for`} placeholder="Words to look for" maxLength={2_000} value={step.find} onChange={(event) => change({ find: event.target.value })} />
              <label>
                <input type="checkbox" checked={step.matchCase} onChange={(event) => change({ matchCase: event.target.checked })} /> Match case
              </label>
            </div>
          )}
          <StepText step={step} label={label} onText={(next) => change({ text: next })} />
          <Condition label={label} when={step.when} onChange={(when) => change({ when })} />
        </div>
      )}
    </li>
  )
}

function StepText({ step: { property, text }, label, onText }: { readonly step: BatchStep; readonly label: string; readonly onText: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { kind } = captionProperties[property]
  if (kind === 'source-type' || kind === 'data-mining') {
    const options = kind === 'source-type' ? [{ value: '', label: 'Nothing said' }, ...sourceTypes.map((type) => ({ value: sourceTypeAddress(type.code), label: type.label }))] : Object.entries(dataMiningLabels).map(([value, name]) => ({ value, label: name }))
    return <PlainChoice label={label} labelHidden options={options} value={text} onChange={onText} />
  }
  const insert = (name: string) => {
    const element = field.current
    const at = element?.selectionStart ?? text.length
    onText(text.slice(0, at) + name + text.slice(element?.selectionEnd ?? at))
    requestAnimationFrame(() => {
      element?.focus()
      element?.setSelectionRange(at + name.length, at + name.length)
    })
  }
  const note = isChoice(property) ? 'As in 3 May 2024 or 2024-05-03' : kind === 'list' ? 'Apart by semicolons' : undefined
  return (
    <div className="batch-text">
      <textarea ref={field} className="field" rows={kind === 'prose' ? 3 : 1} aria-label={label} maxLength={20_000} spellCheck={false} value={text} {...(note !== undefined && { placeholder: note })} onChange={(event) => onText(event.target.value)} />
      <Menu label="Variables" entries={variables.map(({ name, label: what }) => ({ id: name, label: what, keys: name, onChoose: () => insert(name) }))}>
        <IconButton icon="plus" label={`Insert a variable into: ${label}`} />
      </Menu>
    </div>
  )
}

function Condition({ label, when, onChange }: { readonly label: string; readonly when: BatchCondition | null; readonly onChange: (when: BatchCondition | null) => void }) {
  if (when === null) {
    return (
      <Button look="quiet" aria-label={`Only where … (${label})`} onPress={() => onChange({ property: 'description', test: 'is-empty', text: '' })}>
        Only where…
      </Button>
    )
  }
  const pickProperty = (value: string) => {
    const chosen = propertyOptions.find((option) => option.value === value)
    if (chosen !== undefined) onChange({ ...when, property: chosen.value })
  }
  const pickTest = (value: string) => {
    const chosen = conditionTests.find((option) => option.value === value)
    if (chosen !== undefined) onChange({ ...when, test: chosen.value })
  }
  return (
    <div className="batch-condition">
      <span className="label">Only where</span>
      <PlainChoice label={`Condition of ${label}: property`} labelHidden options={propertyOptions} value={when.property} onChange={pickProperty} />
      <PlainChoice label={`Condition of ${label}: test`} labelHidden options={conditionTests} value={when.test} onChange={pickTest} />
      {when.test !== 'is-empty' && when.test !== 'is-filled' && <input className="field" aria-label={`Condition of ${label}: words`} maxLength={2_000} value={when.text} onChange={(event) => onChange({ ...when, text: event.target.value })} />}
      <IconButton icon="close" label={`Take the condition of ${label} away`} onPress={() => onChange(null)} />
    </div>
  )
}
