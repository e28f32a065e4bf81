import { useEffect, useRef, useState } from 'react'
import { targetKinds, type HouseTarget, type TargetKind, type TryTargetAnswer, type TryTargetRequest } from '../../shared/ipc/targets.ts'
import type { Failure } from '../../shared/result.ts'
import { ask } from '../app/bridge.ts'
import { showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { TextField } from '../ui/TextField.tsx'
import { canBeTried, formOf, keepRequest, kindNames, tryRequest, type TargetForm } from './target-form.ts'
import { DefaultFields, PictureFields, PlaceFields } from './TargetFields.tsx'
import './targets.css'

type Trial = { readonly state: 'none' } | { readonly state: 'asking' } | ({ readonly state: 'answered' } & TryTargetAnswer)

const back = () => showDialog({ kind: 'settings', at: 'targets' })

/** Adds a target, or changes the one that is given; leads back to Settings. */
export function TargetDialog({ target }: { readonly target: HouseTarget | null }) {
  const [form, setForm] = useState<TargetForm>(() => formOf(target))
  const [problem, setProblem] = useState<Failure | null>(null)
  /** What main says where it has nothing to protect the secret with. */
  const [unprotected, setUnprotected] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { trial, tryNow, forgetTrial } = useTrial(setProblem)
  const fields = useRef<HTMLFormElement>(null)
  const hasSecret = target !== null && target.secret !== 'none'

  // The field that was refused is where the person goes on.
  useEffect(() => {
    if (problem !== null) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])

  const change = (part: Partial<TargetForm>) => {
    setForm((now) => ({ ...now, ...part }))
    setProblem(null)
    setUnprotected(null)
    if (tried.some((field) => part[field] !== undefined)) forgetTrial()
  }

  const keep = async () => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    const { name } = form
    const kept = await ask('targets.keep', keepRequest(form, target?.id ?? null, unprotected !== null))
    setBusy(false)
    if (!kept.ok) setProblem(kept.failure)
    else if (kept.value.outcome === 'unprotected') setUnprotected(kept.value.message)
    else {
      showToast(target === null ? `${name.trim()} was added. It can be chosen under Publish.` : `${name.trim()} was changed.`)
      back()
    }
  }

  const problemOf = (code: string) => (problem?.code === code ? `${problem.message} ${problem.advice ?? ''}`.trim() : undefined)
  const elsewhere = problem !== null && !['target-name', 'address', 'assets-address', 'account', 'secret'].includes(problem.code)

  return (
    <Dialog
      title={target === null ? 'Add a target' : `Change ${target.name}`}
      onClose={back}
      actions={
        <>
          <Button onPress={back}>Cancel</Button>
          <Button look="primary" type="submit" form="target" isDisabled={busy}>
            {unprotected === null ? (target === null ? 'Add' : 'Keep') : 'Keep it unprotected'}
          </Button>
        </>
      }
    >
      <form
        id="target"
        className="form target-form"
        ref={fields}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {target === null && <Choice label="Kind" options={targetKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))} value={form.kind} onChange={(kind) => change({ ...formOf(null), name: form.name, kind })} />}
        <p className="note">{kindNotes[form.kind]}</p>
        <TextField label="Name" value={form.name} onChange={(name) => change({ name })} maximum={100} autoFocus note="As your newsroom calls it. It stands in the choice of targets and in the publication log." problem={problemOf('target-name')} />
        <PlaceFields form={form} onChange={change} problemOf={problemOf} hasSecret={hasSecret} />
        <div className="target-trial">
          <Button isDisabled={trial.state === 'asking' || !canBeTried(form)} onPress={() => void tryNow(tryRequest(form, target?.id ?? null))}>
            Try the connection
          </Button>
          <p className="target-trial-words" role="status" data-works={trial.state === 'answered' ? trial.works : undefined}>
            {trial.state === 'asking' && 'Asking the server…'}
            {trial.state === 'answered' && (
              <>
                <Icon name={trial.works ? 'check' : 'warning'} />
                <span>
                  {trial.message}
                  {trial.may.length > 0 && <span className="target-rights">It may {listed(trial.may, 'and')}.</span>}
                  {trial.mayNot.length > 0 && <span className="target-rights">It may not {listed(trial.mayNot, 'or')}.</span>}
                </span>
              </>
            )}
          </p>
        </div>
        <PictureFields form={form} onChange={change} />
        <DefaultFields form={form} onChange={change} />
        {unprotected !== null && (
          <p className="target-warning" role="alert">
            <Icon name="warning" />
            <span>{unprotected}</span>
          </p>
        )}
        {elsewhere && (
          <p className="target-warning" role="alert">
            <Icon name="warning" />
            <span>
              {problem.message} {problem.advice}
            </span>
          </p>
        )}
      </form>
    </Dialog>
  )
}

const tried = ['kind', 'address', 'assetsAddress', 'account', 'secret'] as const

const kindNotes: Readonly<Record<TargetKind, string>> = {
  wordpress: 'A WordPress site of the house’s own. Pictures go into its media library, with caption, credit and alt text.',
  ghost: 'A Ghost site of the house’s own. The first picture is the story’s feature image.',
  ninjs: 'A server that takes stories as a Superdesk push: ninjs, with the pictures sent first.',
  folder: 'A folder that another system watches: each story as ninjs and as a web page, with its pictures.',
}

function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}

/** One question to the server at a time; an answer about a form that has changed since is not shown. */
function useTrial(onProblem: (problem: Failure) => void) {
  const [trial, setTrial] = useState<Trial>({ state: 'none' })
  const asked = useRef(0)
  const forgetTrial = () => {
    asked.current += 1
    setTrial({ state: 'none' })
  }
  const tryNow = async (request: TryTargetRequest) => {
    asked.current += 1
    const mine = asked.current
    setTrial({ state: 'asking' })
    const answer = await ask('targets.try', request)
    if (asked.current !== mine) return
    if (answer.ok) setTrial({ state: 'answered', ...answer.value })
    else {
      setTrial({ state: 'none' })
      onProblem(answer.failure)
    }
  }
  return { trial, tryNow, forgetTrial }
}
