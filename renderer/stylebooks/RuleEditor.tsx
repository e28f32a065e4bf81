import { useEffect, useRef, useState } from 'react'
import { ownRuleKinds, type OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import { writeRules } from '../../shared/house-stylebook/share-rules.ts'
import type { Severity } from '../../shared/style/finding.ts'
import { showToast, tellFailure } from '../app/notices.ts'
import { Button } from '../ui/Button.tsx'
import { Switch } from '../ui/Switch.tsx'
import { benchOf } from './bench.ts'
import { DraftTrial } from './DraftTrial.tsx'
import { useEditing } from './editing.ts'
import { renamed, severityOf, withOwnSeverity, withoutRule, withRule, withRules, withSeverity } from './edit-stylebook.ts'
import { faultWordsUnder } from './fault-words.ts'
import { MessageField } from './MessageField.tsx'
import { PlainChoice } from '../ui/PlainChoice.tsx'
import { RuleExamples } from './RuleExamples.tsx'
import { KindFields, PatternFields } from './RuleFields.tsx'
import { asKind, kindWords } from './rule-kinds.ts'
import { ruleIdOf } from './rule-names.ts'
import { ruleTitleOf } from './rule-title.ts'
import { RuleReach } from './RuleReach.tsx'
import type { RuleForm } from './rule-form.ts'
import { goTo } from './screen-state.ts'
import { Words } from './Words.tsx'

const kindOptions = ownRuleKinds.map((kind) => ({ value: kind, label: kindWords[kind].name }))
const severityOptions = [
  { value: 'suggestion', label: 'Suggestion: a grey line' },
  { value: 'warning', label: 'Warning: stands in the style report' },
  { value: 'error', label: 'Error: stops publication' },
]

/** One of the house's own rules: what it looks for on the left, its examples and what it would find on the right. */
export function RuleEditor({ index }: { readonly index: number }) {
  const { row, house, faults, readOnly, change } = useEditing()
  const rule = house.ownRules[index] as OwnRule
  const place = { section: 'own-rules', rule: index } as const
  const isOn = house.rules[rule.id] !== 'off'
  const form: RuleForm = {
    rule,
    index,
    readOnly,
    problem: (...path) => faultWordsUnder(faults, ['own-rules', index, ...path]),
    set: (next, field) => change((now) => withRule(now, index, next), place, field === '' ? '' : `rule ${index} ${field}`),
  }
  const whole = faults.find((fault) => fault.path.length === 2 && fault.path[0] === 'own-rules' && fault.path[1] === index)?.sentence
  const back = () => {
    goTo({ section: 'own-rules', rule: null })
    // The list gets the focus where the rule stands in it, or the button of the first rule where there is none.
    requestAnimationFrame(() => (document.querySelectorAll<HTMLElement>('.own-rule-open')[index] ?? document.querySelector<HTMLElement>('.stylebook-panel .section-bar button'))?.focus())
  }
  const duplicate = () => {
    change((now) => withRules(now, [rule], index), place)
    goTo({ section: 'own-rules', rule: index + 1 })
  }
  const remove = () => {
    change((now) => withoutRule(now, index), place)
    back()
    showToast(`“${ruleTitleOf(rule.id)}” was deleted.`, benchOf(row).undoLater())
  }
  const copy = () =>
    void navigator.clipboard.writeText(writeRules([rule])).then(
      () => showToast('The rule is on the clipboard: paste it into a message, or into another stylebook.'),
      () => tellFailure({ code: 'clipboard', message: 'The clipboard could not be used; the rule was not copied.' }),
    )

  return (
    <div className="rule-editor">
      <div className="section-bar">
        <Button look="quiet" icon="back" onPress={back}>
          All own rules
        </Button>
        <span className="section-gap" />
        <Button look="quiet" onPress={copy}>
          Copy rule
        </Button>
        {!readOnly && (
          <>
            <Button look="quiet" onPress={duplicate}>
              Duplicate
            </Button>
            <Button look="quiet" onPress={remove}>
              Delete
            </Button>
          </>
        )}
        <Switch label={isOn ? 'On' : 'Off'} ariaLabel="This rule is on" on={isOn} disabled={readOnly} onChange={(on) => change((now) => withSeverity(now, rule.id, on ? null : 'off'), place)} />
      </div>
      <div className="rule-columns">
        <fieldset className="rule-form" disabled={readOnly}>
          <legend className="visually-hidden">What the rule is</legend>
          <RuleName id={rule.id} onChange={(title) => change((now) => renamed(now, index, title), place, `rule ${index} name`)} />
          <div>
            <PlainChoice label="What it does" options={kindOptions} value={rule.kind} disabled={readOnly} onChange={(kind) => form.set((now) => asKind(now, ownRuleKinds.find((each) => each === kind) ?? now.kind), '')} />
            <p className="note">{kindWords[rule.kind].about}</p>
          </div>
          {whole !== undefined && (
            <p className="note" role="status">
              {whole}
            </p>
          )}
          <KindFields key={rule.kind} form={form} />
          <MessageField form={form} />
          <Words label="Why, and who says so" note="Shown to whoever asks why. The writer sees it with the finding." rows={2} value={rule.why} disabled={readOnly} problem={form.problem('why')} onChange={(why) => form.set((now) => ({ ...now, why }), 'why')} />
          <PlainChoice label="Severity" options={severityOptions} value={severityOf(house, rule)} disabled={readOnly} onChange={(severity) => change((now) => withOwnSeverity(now, index, severity as Severity), place)} />
          <RuleReach form={form} />
          <PatternFields key={`patterns ${rule.kind}`} form={form} />
        </fieldset>
        <div className="rule-proof">
          <RuleExamples form={form} />
          <section aria-labelledby="over-drafts">
            <h3 id="over-drafts">What would it find?</h3>
            <DraftTrial key={index} rule={rule.id} what="this rule" />
          </section>
        </div>
      </div>
    </div>
  )
}

/** The name as it is typed; the id that files carry is made from it. A new rule's name is there to be typed over. */
function RuleName({ id, onChange }: { readonly id: string; readonly onChange: (title: string) => void }) {
  const [title, setTitle] = useState(() => ruleTitleOf(id))
  const [known, setKnown] = useState(id)
  const field = useRef<HTMLInputElement>(null)
  if (known !== id) {
    setKnown(id)
    // Typed here, the id follows the words; changed elsewhere, the words follow the id.
    if (!isIdOf(title, id)) setTitle(ruleTitleOf(id))
  }
  useEffect(() => {
    if (/^new-rule(?:-\d+)?$/u.test(field.current?.dataset['id'] ?? '')) field.current?.select()
    else if (document.activeElement === document.body) field.current?.focus()
  }, [])
  return (
    <div className="text-field">
      <label className="label" htmlFor="rule-name">
        Name
      </label>
      <input
        ref={field}
        id="rule-name"
        data-id={id}
        className="field"
        maxLength={60}
        value={title}
        aria-describedby="rule-name-note"
        onChange={(event) => {
          setTitle(event.target.value)
          onChange(event.target.value)
        }}
        onBlur={() => setTitle(ruleTitleOf(id))}
      />
      <span id="rule-name-note" className="note">
        In files and reports: {id}
      </span>
    </div>
  )
}

/** True where the id is made of this name, with or without a figure behind it. */
function isIdOf(title: string, id: string): boolean {
  const made = ruleIdOf(title, new Set())
  return id === made || (id.startsWith(`${made}-`) && /^\d+$/u.test(id.slice(made.length + 1)))
}
