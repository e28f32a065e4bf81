import type { Finding } from '../../shared/style/finding.ts'
import { ruleNotes } from '../style/rule-notes.ts'
import { counted } from '../ui/counts.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import type { Judgement } from './why-not.ts'

/** The gate's own list: errors first, each with the way to it; what was waived, with the reason. */
export function VerdictView({ judgement, onJump }: { readonly judgement: Judgement; readonly onJump: (finding: Finding) => void }) {
  const { verdict, failure, pending } = judgement
  if (failure !== null) {
    return (
      <p className="field-failure" role="alert">
        {failure.message} {failure.advice}
      </p>
    )
  }
  if (verdict === null) return null
  const errors = verdict.open.filter(({ severity }) => severity === 'error')
  const others = verdict.open.length - errors.length
  return (
    <section aria-label="What the gate says" aria-busy={pending || undefined}>
      {verdict.brokenRules.length > 0 && (
        <p className="field-failure" role="alert">
          {verdict.brokenRules.length === 1 ? 'One rule' : `${verdict.brokenRules.length} rules`} of the house style failed ({verdict.brokenRules.map((rule) => ruleNotes.get(rule)?.title ?? rule).join(', ')}), so the story was judged without {verdict.brokenRules.length === 1 ? 'it' : 'them'}. Look at those points yourself before you publish, and send the log (Help, Show log) to whoever looks after Copydesk.
        </p>
      )}
      {errors.length === 0 ? (
        <p className="verdict-passes">
          <Icon name="check" /> No errors{others > 0 && <span className="note">, {counted(others, 'other finding')} in the style report</span>}
        </p>
      ) : (
        <>
          <h2>{counted(errors.length, 'error')}</h2>
          <ul className="verdict-errors">
            {errors.map((finding) => (
              <li key={finding.id}>
                <button type="button" className="verdict-error" onClick={() => onJump(finding)}>
                  <SeverityMark severity="error" />
                  <span>
                    {finding.message}
                    {finding.text !== '' && <span className="finding-words">{finding.text}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {others > 0 && <p className="note">{counted(others, 'other finding')} in the style report; {others === 1 ? 'it does' : 'they do'} not hold the story up.</p>}
        </>
      )}
      {verdict.waived.length > 0 && (
        <>
          <h2>{counted(verdict.waived.length, 'finding')} waived</h2>
          <ul className="verdict-waived">
            {verdict.waived.map(({ finding, waiver }) => (
              <li key={finding.id}>
                {finding.message}
                <span className="note">
                  {waiver.reason} – {waiver.author}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
