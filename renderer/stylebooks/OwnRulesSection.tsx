import { useStore } from '../app/store.ts'
import { showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import type { OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useEditing } from './editing.ts'
import { severityOf, withRules, withSeverity } from './edit-stylebook.ts'
import { faultUnder } from './fault-words.ts'
import { RuleEditor } from './RuleEditor.tsx'
import { kindWords, newRule } from './rule-kinds.ts'
import { ruleTitleOf } from './rule-title.ts'
import { goTo, stylebooksScreen } from './screen-state.ts'

/** The rules that the house has made itself: the list of them, or the one that is open. */
export function OwnRulesSection() {
  const { house } = useEditing()
  const { place } = useStore(stylebooksScreen)
  return place.rule !== null && place.rule < house.ownRules.length ? <RuleEditor key={place.rule} index={place.rule} /> : <RuleList />
}

function RuleList() {
  const { house, readOnly, change } = useEditing()
  const add = (rules: readonly OwnRule[]) => {
    change((now) => withRules(now, rules), { section: 'own-rules', rule: null })
    goTo({ section: 'own-rules', rule: house.ownRules.length })
  }
  const paste = () =>
    showDialog({
      kind: 'stylebooks',
      open: {
        kind: 'paste-rule',
        onRules: (rules) => {
          add(rules)
          showToast(rules.length === 1 ? `“${ruleTitleOf(rules[0]?.id ?? '')}” was added, switched off. Look at it, try it, and switch it on.` : `${counted(rules.length, 'rule')} were added, switched off.`)
        },
      },
    })
  return (
    <div className="section">
      <div className="section-bar">
        <p className="note section-about">Rules that your house makes itself. A new rule is off until you switch it on.</p>
        <span className="section-gap" />
        {!readOnly && (
          <>
            <Button onPress={paste}>Paste rule…</Button>
            <Button icon="plus" onPress={() => add([newRule('substitution', 'new-rule')])}>
              New rule
            </Button>
          </>
        )}
      </div>
      {house.ownRules.length === 0 ? (
        <div className="panel-empty">
          <p>No rules of your own yet.</p>
          <p>For single words the table of terms is enough. A rule can do more: it counts, it looks only at headlines, it leaves exceptions alone.</p>
        </div>
      ) : (
        <ul className="own-rules" aria-label="Own rules">
          {house.ownRules.map((rule, index) => (
            <RuleRow key={rule.id} rule={rule} index={index} />
          ))}
        </ul>
      )}
    </div>
  )
}

function RuleRow({ rule, index }: { readonly rule: OwnRule; readonly index: number }) {
  const { house, faults, readOnly, change } = useEditing()
  const fault = faultUnder(faults, ['own-rules', index])
  const isOn = house.rules[rule.id] !== 'off'
  const title = ruleTitleOf(rule.id)
  return (
    <li className="own-rule" data-off={!isOn || undefined}>
      <button type="button" className="own-rule-open" onClick={() => goTo({ section: 'own-rules', rule: index })}>
        <SeverityMark severity={severityOf(house, rule)} />
        <span className="own-rule-title">{title}</span>
        <span className="note">{kindWords[rule.kind].name}</span>
        {fault !== undefined && <span className="field-problem own-rule-fault">{fault.sentence}</span>}
      </button>
      <span className="own-rule-switch">
        <Switch label={isOn ? 'On' : 'Off'} ariaLabel={`${title} is on`} on={isOn} disabled={readOnly} onChange={(on) => change((now) => withSeverity(now, rule.id, on ? null : 'off'), { section: 'own-rules', rule: null })} />
      </span>
    </li>
  )
}
