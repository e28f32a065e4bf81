import type { ReactNode } from 'react'
import type { CapitalizationRule, OwnRule, OwnRuleKind } from '../../shared/house-stylebook/house-stylebook.ts'
import { EntryTable } from './EntryTable.tsx'
import { LinesField } from './LinesField.tsx'
import { PlainChoice } from '../ui/PlainChoice.tsx'
import type { RuleForm } from './rule-form.ts'
import { pairForm, swapForm } from './table-rows.ts'
import { Words } from './Words.tsx'

type RuleOf<Kind extends OwnRuleKind> = Extract<OwnRule, { kind: Kind }>

const forms = { swap: swapForm('swap'), swapPatterns: swapForm('swap-patterns'), either: pairForm('either'), eitherPatterns: pairForm('either-patterns') }
const perOptions = [
  { value: 'sentence', label: 'in each sentence' },
  { value: 'paragraph', label: 'in each paragraph, headline or caption' },
  { value: 'story', label: 'in the whole story' },
] as const
const matchOptions = [
  { value: 'sentence', label: 'like a sentence: a capital at the beginning and in names' },
  { value: 'title', label: 'Like a Title: Capitals in All but Small Words' },
  { value: 'lower', label: 'in small letters throughout' },
  { value: 'upper', label: 'IN CAPITALS THROUGHOUT' },
  { value: 'pattern', label: 'as a pattern says' },
] as const
const styleOptions = [
  { value: 'ap', label: 'of three letters or fewer (AP)' },
  { value: 'chicago', label: 'and prepositions of any length (Chicago)' },
] as const

/** Sets fields of a rule that is still of the kind they belong to. */
function setter<Kind extends OwnRuleKind>(form: RuleForm, kind: Kind) {
  return (part: Partial<RuleOf<Kind>>, field = '') => form.set((now) => (now.kind === kind ? { ...now, ...part } : now), field)
}

/** The fields that a kind of rule has for itself, in plain words; patterns stand apart. */
export function KindFields({ form }: { readonly form: RuleForm }): ReactNode {
  const { rule, readOnly, problem } = form
  switch (rule.kind) {
    case 'existence': {
      const set = setter(form, rule.kind)
      return <LinesField label="The words" note="One word or phrase a line." placeholder={'very\nat this moment in time'} value={rule.find} disabled={readOnly} problem={problem('find')} onChange={(find) => set({ find }, 'find')} />
    }
    case 'substitution': {
      const set = setter(form, rule.kind)
      return <EntryTable label="The words" columns={[{ name: 'Where this stands', placeholder: 'in order to' }, { name: 'write this', placeholder: 'to' }]} form={forms.swap} data={rule.swap} disabled={readOnly} problemAt={(list, at) => problem(list, at)} onChange={(swap, field) => set({ swap }, field)} />
    }
    case 'occurrence': {
      const set = setter(form, rule.kind)
      return (
        <>
          <LinesField label="What is counted" note="One word, phrase or mark a line." value={rule.find} disabled={readOnly} problem={problem('find')} onChange={(find) => set({ find }, 'find')} />
          <div className="rule-figures">
            <Figure label="At least" value={rule.min} disabled={readOnly} problem={problem('min')} onChange={(min) => set({ min }, 'min')} />
            <Figure label="At most" value={rule.max} disabled={readOnly} problem={problem('max')} onChange={(max) => set({ max }, 'max')} />
            <PlainChoice label="Counted" options={perOptions} value={rule.per} disabled={readOnly} onChange={(per) => set({ per: perOptions.find(({ value }) => value === per)?.value ?? rule.per })} />
          </div>
        </>
      )
    }
    case 'repetition': {
      const set = setter(form, rule.kind)
      return <Figure label="So many times running are allowed" value={rule.max} disabled={readOnly} problem={problem('max')} onChange={(max) => set({ max: max ?? 1 }, 'max')} />
    }
    case 'consistency': {
      const set = setter(form, rule.kind)
      return <EntryTable label="The pairs" columns={[{ name: 'Either this', placeholder: 'adviser' }, { name: 'or this', placeholder: 'advisor' }]} form={forms.either} data={rule.either} disabled={readOnly} problemAt={(list, at) => problem(list, at)} onChange={(either, field) => set({ either }, field)} />
    }
    case 'conditional': {
      const set = setter(form, rule.kind)
      return (
        <>
          <Words label="Where this stands" note="Words, or a pattern." fixed maximum={1_000} value={rule.first} disabled={readOnly} problem={problem('first')} onChange={(first) => set({ first }, 'first')} />
          <Words label="this must stand before it, or in the same paragraph" note="Words, or a pattern. A group in round brackets must hold the very words found first." fixed maximum={1_000} value={rule.second} disabled={readOnly} problem={problem('second')} onChange={(second) => set({ second }, 'second')} />
        </>
      )
    }
    case 'capitalization':
      return <Capitals form={form} rule={rule} />
    case 'metric': {
      const set = setter(form, rule.kind)
      return (
        <>
          <Words label="The figure" note="Of words, sentences, paragraphs, characters, syllables, long_words and complex_words, with + − × as + - * and / and round brackets." fixed maximum={500} value={rule.formula} disabled={readOnly} problem={problem('formula')} onChange={(formula) => set({ formula }, 'formula')} />
          <div className="rule-figures">
            <Words label="It is a fault when it is" fixed maximum={60} placeholder="> 25" value={rule.condition} disabled={readOnly} problem={problem('condition')} onChange={(condition) => set({ condition }, 'condition')} />
            <PlainChoice label="Worked out" options={perOptions.slice(1)} value={rule.per} disabled={readOnly} onChange={(per) => set({ per: per === 'story' ? 'story' : 'paragraph' })} />
          </div>
        </>
      )
    }
  }
}

function Capitals({ form, rule }: { readonly form: RuleForm; readonly rule: CapitalizationRule }) {
  const { readOnly, problem } = form
  const set = setter(form, 'capitalization')
  return (
    <>
      <PlainChoice label="It is set" options={matchOptions} value={rule.match} disabled={readOnly} onChange={(match) => set({ match: matchOptions.find(({ value }) => value === match)?.value ?? rule.match })} />
      {problem('match') !== undefined && <p className="field-problem">{problem('match')}</p>}
      {rule.match === 'title' && <PlainChoice label="Small words are those" options={styleOptions} value={rule.style} disabled={readOnly} onChange={(style) => set({ style: style === 'chicago' ? 'chicago' : 'ap' })} />}
      {rule.match === 'sentence' && (
        <div className="text-field">
          <label className="label" htmlFor="rule-share">
            Fault is found where fewer words than this are right
          </label>
          <span className="rule-share">
            <input id="rule-share" type="range" min={5} max={100} step={5} disabled={readOnly} value={Math.round(rule.threshold * 100)} onChange={(event) => set({ threshold: Number(event.target.value) / 100 }, 'threshold')} />
            <span className="figures">{Math.round(rule.threshold * 100)} in 100</span>
          </span>
        </div>
      )}
    </>
  )
}

/** Patterns, folded away: most rules need none. */
export function PatternFields({ form }: { readonly form: RuleForm }): ReactNode {
  const { rule } = form
  const fields = patternFields(form)
  if (fields === null) return null
  const used = hasPatterns(rule)
  return (
    <details className="rule-patterns" open={used || undefined}>
      <summary>Patterns, for those who know them</summary>
      <div className="rule-patterns-fields">
        {fields}
        <p className="note">RE2 syntax. \w and \b know the letters of every script. Look-around stands only at either end; back references are not taken.</p>
      </div>
    </details>
  )
}

function hasPatterns(rule: OwnRule): boolean {
  if ('patterns' in rule) return rule.patterns.length > 0
  if (rule.kind === 'substitution') return rule.swapPatterns.length > 0
  if (rule.kind === 'consistency') return rule.eitherPatterns.length > 0
  return rule.kind === 'capitalization' && rule.match === 'pattern'
}

function patternFields(form: RuleForm): ReactNode {
  const { rule, readOnly, problem } = form
  switch (rule.kind) {
    case 'existence':
    case 'occurrence':
    case 'repetition':
      return (
        <LinesField label={rule.kind === 'repetition' ? 'What is compared' : 'Patterns'} note={rule.kind === 'repetition' ? 'One pattern a line; any word where there is none.' : 'One pattern a line.'} fixed rows={3} value={rule.patterns} disabled={readOnly} problem={problem('patterns')} onChange={(patterns) => form.set((now) => ('patterns' in now ? { ...now, patterns } : now), 'patterns')} />
      )
    case 'substitution': {
      const set = setter(form, rule.kind)
      return <EntryTable label="Patterns" columns={[{ name: 'Where this is found', fixed: true }, { name: 'write this' }]} form={forms.swapPatterns} data={rule.swapPatterns} disabled={readOnly} problemAt={(list, at) => problem(list, at)} onChange={(swapPatterns, field) => set({ swapPatterns }, field)} />
    }
    case 'consistency': {
      const set = setter(form, rule.kind)
      return <EntryTable label="Patterns" columns={[{ name: 'Either', fixed: true }, { name: 'or', fixed: true }]} form={forms.eitherPatterns} data={rule.eitherPatterns} disabled={readOnly} problemAt={(list, at) => problem(list, at)} onChange={(eitherPatterns, field) => set({ eitherPatterns }, field)} />
    }
    case 'capitalization': {
      const set = setter(form, rule.kind)
      return rule.match === 'pattern' ? <Words label="The pattern that the whole part must follow" fixed maximum={1_000} value={rule.pattern} disabled={readOnly} problem={problem('pattern')} onChange={(pattern) => set({ pattern }, 'pattern')} /> : null
    }
    case 'conditional':
    case 'metric':
      return null
  }
}

interface FigureProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly disabled: boolean
  readonly problem: string | undefined
}

/** A whole number, or nothing. */
function Figure({ label, value, onChange, disabled, problem }: FigureProps) {
  const read = (words: string) => {
    const figures = words.replaceAll(/\D/gu, '').slice(0, 6)
    onChange(figures === '' ? null : Number(figures))
  }
  return <Words label={label} maximum={6} value={value === null ? '' : String(value)} disabled={disabled} problem={problem} onChange={read} />
}
