import { useEffect, useRef, useState } from 'react'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { mostHits, type RuleHit, type TryRuleAnswer } from '../../shared/ipc/stylebooks.ts'
import { ask, listen } from '../app/bridge.ts'
import { openDraft } from '../app/open-story.ts'
import { Button } from '../ui/Button.tsx'
import { counted, figure } from '../ui/counts.ts'
import { useEditing } from './editing.ts'
import { closeStylebooks } from './screen-state.ts'

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'trying'; readonly trial: string; readonly searched: number; readonly drafts: number }
  | { readonly kind: 'done'; readonly answer: TryRuleAnswer; /** The stylebook it was tried with. */ readonly house: HouseStylebook }
  | { readonly kind: 'failed'; readonly message: string }

interface DraftTrialProps {
  /** The id of the rule. */
  readonly rule: string
  /** What is tried, for the button. */
  readonly what: string
  /** True where it stands under a table and its heading is the button. */
  readonly compact?: boolean
}

let trials = 0

/** Tries a rule over every draft on this machine, before it counts: what would it find? */
export function DraftTrial({ rule, what, compact = false }: DraftTrialProps) {
  const { house } = useEditing()
  const [state, setState] = useState<State>({ kind: 'none' })
  const running = useRef<string | null>(null)

  useEffect(
    () =>
      listen('stylebooks.trying', ({ trial, searched, drafts }) => {
        if (trial === running.current) setState({ kind: 'trying', trial, searched, drafts })
      }),
    [],
  )
  // A trial that nobody waits for any more is not worth the machine's time.
  useEffect(
    () => () => {
      if (running.current !== null) void ask('stylebooks.stop-trying', { trial: running.current })
    },
    [],
  )
  const start = async () => {
    trials += 1
    const trial = `trial-${trials}`
    running.current = trial
    setState({ kind: 'trying', trial, searched: 0, drafts: 0 })
    const answer = await ask('stylebooks.try-rule', { trial, house: house, rule })
    if (running.current !== trial) return
    running.current = null
    setState(answer.ok ? { kind: 'done', answer: answer.value, house } : { kind: 'failed', message: `${answer.failure.message} ${answer.failure.advice ?? ''}`.trim() })
  }

  return (
    <section className="trial" aria-label={`Try ${what}`} data-compact={compact || undefined}>
      <div className="trial-bar">
        {state.kind === 'trying' ? (
          <>
            <progress aria-label="Stories looked at" max={Math.max(1, state.drafts)} value={state.searched} />
            <span className="note figures">
              {figure(state.searched)} of {counted(state.drafts, 'story', 'stories')}
            </span>
            <Button onPress={() => void ask('stylebooks.stop-trying', { trial: state.trial })}>Cancel</Button>
          </>
        ) : (
          <Button icon="search" onPress={() => void start()}>
            Try {what} over all drafts
          </Button>
        )}
      </div>
      <div role="status">
        {state.kind === 'done' && <p className="trial-sum">{sumInWords(state.answer)}</p>}
        {state.kind === 'done' && state.house !== house && <p className="note">It has been changed since; try again to see what it finds now.</p>}
        {state.kind === 'failed' && <p className="field-problem">{state.message}</p>}
      </div>
      {state.kind === 'done' && state.answer.hits.length > 0 && <Hits hits={state.answer.hits} findings={state.answer.findings} />}
    </section>
  )
}

function sumInWords({ faults, findings, draftsHit, searched, drafts }: TryRuleAnswer): string {
  if (faults.length > 0) return `It could not be tried: ${faults.join(' ')}`
  const looked = searched < drafts ? `Stopped after ${figure(searched)} of ${counted(drafts, 'story', 'stories')}: ` : ''
  if (findings === 0) return `${looked}${looked === '' ? 'N' : 'n'}othing found in ${counted(searched, 'story', 'stories')}.`
  return `${looked}${looked === '' ? 'F' : 'f'}ound ${findings === 1 ? 'once' : counted(findings, 'time')} in ${figure(draftsHit)} of ${counted(searched, 'story', 'stories')}.`
}

function Hits({ hits, findings }: { readonly hits: readonly RuleHit[]; readonly findings: number }) {
  const stories = [...new Set(hits.map(({ storyId }) => storyId))]
  const open = async (id: string) => {
    if (await openDraft(id)) closeStylebooks()
  }
  return (
    <>
      <ul className="hits" aria-label="What it found">
        {stories.map((id) => {
          const own = hits.filter(({ storyId }) => storyId === id)
          return (
            <li key={id}>
              <button type="button" className="hit-story" onClick={() => void open(id)}>
                {own[0]?.headline.trim() || 'Untitled story'}
              </button>
              <ul>
                {own.map((hit, index) => (
                  <li key={index} className="hit">
                    <span className="note">{hit.where}</span>
                    <span className="hit-words">
                      {hit.before}
                      <mark>{hit.found}</mark>
                      {hit.after}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
      {findings > hits.length && <p className="note">The first {figure(Math.min(mostHits, hits.length))} are listed.</p>}
    </>
  )
}
