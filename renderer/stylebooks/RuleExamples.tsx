import { useEffect, useRef } from 'react'
import { bounds, parts, type OwnExample, type OwnRule, type Part } from '../../shared/house-stylebook/house-stylebook.ts'
import type { TriedExample } from '../../shared/house-stylebook/try-rule.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { carrySpans } from './carry-spans.ts'
import { useEditing } from './editing.ts'
import { useTriedExamples, type Trial } from './judge.ts'
import { PlainChoice } from '../ui/PlainChoice.tsx'
import type { RuleForm } from './rule-form.ts'
import { partNames } from './RuleReach.tsx'

type Side = 'mustMatch' | 'mustNotMatch'

/** The examples of a rule, tried as they are typed: what must be found, and what must be left alone. */
export function RuleExamples({ form }: { readonly form: RuleForm }) {
  const { house } = useEditing()
  const trial = useTriedExamples(form.rule, house)
  return (
    <section className="examples" aria-labelledby="examples">
      <h3 id="examples">Examples</h3>
      <p className="note">Write a sentence that the rule must find, and one that it must leave alone. They are tried as you type.</p>
      <Examples side="mustMatch" title="Must be found" form={form} trial={trial} />
      <Examples side="mustNotMatch" title="Must be left alone" form={form} trial={trial} />
    </section>
  )
}

interface ExamplesProps {
  readonly side: Side
  readonly title: string
  readonly form: RuleForm
  readonly trial: Trial | null
}

function Examples({ side, title, form, trial }: ExamplesProps) {
  const { rule, readOnly, set } = form
  const examples = rule[side]
  const list = useRef<HTMLUListElement>(null)
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()
  })
  const change = (next: readonly OwnExample[], field: string) => set((now) => ({ ...now, [side]: next }), field)
  const add = () => {
    added.current = true
    change([...examples, { text: '', part: null }], '')
  }
  const heading = `examples-${side}`
  return (
    <div className="example-side">
      <h4 id={heading}>{title}</h4>
      {examples.length > 0 && (
        <ul ref={list} aria-labelledby={heading}>
          {examples.map((example, index) => (
            <Example
              key={index}
              label={`${title}, example ${index + 1}`}
              example={example}
              state={stateOf(trial, side, index, example)}
              scope={rule.scope}
              readOnly={readOnly}
              problem={form.problem(side === 'mustMatch' ? 'must-match' : 'must-not-match', index)}
              onChange={(next, field) => change(examples.map((each, at) => (at === index ? next : each)), field === '' ? '' : `${side} ${index} ${field}`)}
              onDelete={() => change(examples.filter((_, at) => at !== index), '')}
            />
          ))}
        </ul>
      )}
      {!readOnly && examples.length < bounds.examples && (
        <Button look="quiet" icon="plus" aria-label={`Add an example: ${title.toLowerCase()}`} onPress={add}>
          Add an example
        </Button>
      )}
    </div>
  )
}

interface ExampleState {
  /** Null while it is being tried, or where the rule itself cannot be run yet. */
  readonly passes: boolean | null
  readonly words: string
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

/** What is known of an example: what the last trial said of it, carried over what has been typed since. */
function stateOf(trial: Trial | null, side: Side, index: number, example: OwnExample): ExampleState {
  if (example.text.trim() === '') return { passes: null, words: '', found: [] }
  if (trial === null) return { passes: null, words: 'Trying…', found: [] }
  if (trial.tried.faults.length > 0) return { passes: null, words: 'Not tried: the rule is not ready.', found: [] }
  const before = triedAt(trial, side, index)
  if (before === undefined) return { passes: null, words: 'Trying…', found: [] }
  const found = carrySpans(before.found, before.text, example.text)
  return { passes: before.passes, words: wordsOf(before), found }
}

function triedAt({ rule, tried }: { readonly rule: OwnRule; readonly tried: Trial['tried'] }, side: Side, index: number): TriedExample | undefined {
  if (index >= rule[side].length) return undefined
  return tried.examples[side === 'mustMatch' ? index : rule.mustMatch.length + index]
}

function wordsOf({ mustMatch, passes, found }: TriedExample): string {
  if (mustMatch) return passes ? (found[0]?.message ?? 'Found.') : 'Nothing is found here.'
  return passes ? 'Left alone.' : `Found here, and should not be: ${found.map(({ text }) => `“${text}”`).join(', ')}`
}

interface ExampleProps {
  readonly label: string
  readonly example: OwnExample
  readonly state: ExampleState
  readonly scope: readonly Part[]
  readonly readOnly: boolean
  readonly problem: string | undefined
  readonly onChange: (example: OwnExample, field: string) => void
  readonly onDelete: () => void
}

function Example({ label, example, state, scope, readOnly, problem, onChange, onDelete }: ExampleProps) {
  const { text, part } = example
  const offered: readonly Part[] = scope.length === 0 ? parts.filter((each) => each !== 'byline' && each !== 'credit' && each !== 'paragraph') : parts
  const options = [{ value: '', label: 'in running text' }, ...(part !== null && !offered.includes(part) ? [part, ...offered] : offered).map((each) => ({ value: each, label: `in: ${partNames[each].toLowerCase()}` }))]
  const said = problem ?? state.words
  return (
    <li className="example" data-passes={state.passes ?? undefined}>
      <div className="example-text">
        <div className="example-marks" aria-hidden="true">
          {marked(text, state.found)}
        </div>
        <textarea aria-label={label} rows={1} maxLength={bounds.text} value={text} disabled={readOnly} spellCheck={false} onChange={(event) => onChange({ text: event.target.value, part }, 'text')} />
      </div>
      <div className="example-foot">
        <span className="example-verdict" role="status" aria-label={`${label}: ${state.passes === null ? '' : state.passes ? 'passes. ' : 'fails. '}${said}`}>
          {state.passes !== null && <Icon name={state.passes ? 'check' : 'close'} />}
          <span>{said}</span>
        </span>
        <PlainChoice label={`${label} stands`} labelHidden options={options} value={part ?? ''} disabled={readOnly} onChange={(next) => onChange({ text, part: parts.find((each) => each === next) ?? null }, '')} />
        {!readOnly && (
          <button type="button" className="icon-button" aria-label={`Delete ${label.toLowerCase()}`} title="Delete" onClick={onDelete}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </li>
  )
}

/** The text with the words found marked; it lies under the field and gives it its height. */
function marked(text: string, found: ExampleState['found']): React.ReactNode[] {
  const nodes: React.ReactNode[] = []
  let at = 0
  for (const { start, end } of [...found].sort((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue
    nodes.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  // A line break at the end has a height only where something follows it.
  nodes.push(text.slice(at), '\u200b')
  return nodes
}
