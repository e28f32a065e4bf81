import { parts, type Part } from '../../shared/house-stylebook/house-stylebook.ts'
import { LinesField } from './LinesField.tsx'
import type { RuleForm } from './rule-form.ts'

export const partNames: Readonly<Record<Part, string>> = {
  headline: 'Headline',
  kicker: 'Kicker',
  standfirst: 'Standfirst',
  byline: 'Byline',
  body: 'Body text',
  paragraph: 'Paragraphs only',
  crosshead: 'Crossheads',
  'block-quote': 'Block quotes',
  'list-item': 'List items',
  caption: 'Captions',
  credit: 'Credits',
  alt: 'Alternative text',
}

/** Where the rule looks, and what it leaves alone. */
export function RuleReach({ form }: { readonly form: RuleForm }) {
  const { rule, readOnly, problem, set } = form
  const toggle = (part: Part, on: boolean) => set((now) => ({ ...now, scope: parts.filter((each) => (each === part ? on : now.scope.includes(each))) }), '')
  return (
    <>
      <fieldset className="reach">
        <legend className="label">Where it looks</legend>
        <label className="check">
          <input type="checkbox" checked={rule.scope.length === 0} disabled={readOnly || rule.scope.length === 0} onChange={() => set((now) => ({ ...now, scope: [] }), '')} />
          Everywhere but bylines and credits
        </label>
        <div className="reach-parts">
          {parts.map((part) => (
            <label key={part} className="check">
              <input type="checkbox" checked={rule.scope.includes(part)} disabled={readOnly} onChange={(event) => toggle(part, event.target.checked)} />
              {partNames[part]}
            </label>
          ))}
        </div>
        {problem('scope') !== undefined && <p className="field-problem">{problem('scope')}</p>}
      </fieldset>
      {rule.kind !== 'metric' && (
        <fieldset className="reach">
          <legend className="label">How it reads</legend>
          <Check label="Leave words in quotation marks alone" checked={rule.ignoreQuotes} form={form} change={(now, ignoreQuotes) => ({ ...now, ignoreQuotes })} />
          {'wholeWords' in rule && <Check label="Whole words only" checked={rule.wholeWords} form={form} change={(now, wholeWords) => ('wholeWords' in now ? { ...now, wholeWords } : now)} />}
          {'matchCase' in rule && <Check label="Small and capital letters must be the same" checked={rule.matchCase} form={form} change={(now, matchCase) => ('matchCase' in now ? { ...now, matchCase } : now)} />}
        </fieldset>
      )}
      {'exceptions' in rule && (
        <LinesField label="Left alone even so" note="Words that the rule would find and should not; one a line." rows={2} value={rule.exceptions} disabled={readOnly} problem={problem('exceptions')} onChange={(exceptions) => set((now) => ('exceptions' in now ? { ...now, exceptions } : now), 'exceptions')} />
      )}
    </>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly form: RuleForm
  readonly change: (rule: RuleForm['rule'], on: boolean) => RuleForm['rule']
}

function Check({ label, checked, form, change }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} disabled={form.readOnly} onChange={(event) => form.set((now) => change(now, event.target.checked), '')} />
      {label}
    </label>
  )
}
