import { useRef } from 'react'
import { messageWordsOf } from './rule-kinds.ts'
import type { RuleForm } from './rule-form.ts'
import { Words } from './Words.tsx'

/** What the writer is told, with buttons for what is filled in. */
export function MessageField({ form }: { readonly form: RuleForm }) {
  const { rule, readOnly, problem, set } = form
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const insert = (sign: string) => {
    const at = field.current?.selectionStart ?? rule.message.length
    const end = field.current?.selectionEnd ?? at
    set((now) => ({ ...now, message: `${now.message.slice(0, at)}${sign}${now.message.slice(end)}` }), '')
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(at + sign.length, at + sign.length)
    })
  }
  return (
    <div>
      <Words label="What the writer is told" rows={2} field={field} value={rule.message} disabled={readOnly} problem={problem('message')} onChange={(message) => set((now) => ({ ...now, message }), 'message')} />
      {!readOnly && (
        <div className="message-signs" role="group" aria-label="Put into the message">
          <span className="note">Put in:</span>
          {messageWordsOf(rule.kind).map(({ sign, words }) => (
            <button key={sign} type="button" className="message-sign" title={sign} onClick={() => insert(sign)}>
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
