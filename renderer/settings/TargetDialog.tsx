import { useEffect, useRef, useState } from 'react'
import type { HouseTarget, SecretChange, TryTargetAnswer } from '../../shared/ipc/targets.ts'
import type { Failure } from '../../shared/result.ts'
import { ask } from '../app/bridge.ts'
import { showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'
import { suggestAssetsAddress } from './suggest-assets.ts'
import './targets.css'

interface Form {
  readonly name: string
  readonly itemAddress: string
  readonly assetsAddress: string
  readonly secret: string
  /** The secret that is set is to be forgotten. */
  readonly withoutSecret: boolean
}

type Trial = { readonly state: 'none' } | { readonly state: 'asking' } | ({ readonly state: 'answered' } & TryTargetAnswer)

const back = () => showDialog({ kind: 'settings', at: 'targets' })

/** Adds a target, or changes the one that is given; leads back to Settings. */
export function TargetDialog({ target }: { readonly target: HouseTarget | null }) {
  const [form, setForm] = useState<Form>({ name: target?.name ?? '', itemAddress: target?.itemAddress ?? '', assetsAddress: target?.assetsAddress ?? '', secret: '', withoutSecret: false })
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

  const change = (part: Partial<Form>) => {
    setForm((now) => ({ ...now, ...part }))
    setProblem(null)
    setUnprotected(null)
    if (part.itemAddress !== undefined || part.assetsAddress !== undefined) forgetTrial()
  }
  const changeItemAddress = (itemAddress: string) => {
    // As long as the person has not chosen another, the address for pictures follows.
    const follows = form.assetsAddress === '' || form.assetsAddress === suggestAssetsAddress(form.itemAddress)
    change({ itemAddress, ...(follows && { assetsAddress: suggestAssetsAddress(itemAddress) }) })
  }

  const keep = async () => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    const { name, itemAddress, assetsAddress } = form
    const kept = await ask('targets.keep', { id: target?.id ?? null, name, itemAddress, assetsAddress, secret: secretChange(form), keepUnprotected: unprotected !== null })
    setBusy(false)
    if (!kept.ok) setProblem(kept.failure)
    else if (kept.value.outcome === 'unprotected') setUnprotected(kept.value.message)
    else {
      showToast(target === null ? `${name.trim()} was added. It can be chosen under Publish.` : `${name.trim()} was changed.`)
      back()
    }
  }

  const problemOf = (code: string) => (problem?.code === code ? `${problem.message} ${problem.advice ?? ''}`.trim() : undefined)
  const elsewhere = problem !== null && !['target-name', 'item-address', 'assets-address'].includes(problem.code)

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
        <p className="note">A server that takes stories as a Superdesk push: ninjs, with the pictures sent first.</p>
        <TextField label="Name" value={form.name} onChange={(name) => change({ name })} maximum={100} autoFocus note="As your newsroom calls it. It stands in the choice of targets and in the publication log." problem={problemOf('target-name')} />
        <TextField label="Address for stories" type="url" value={form.itemAddress} onChange={changeItemAddress} maximum={2_000} placeholder="https://cms.example.org/items" problem={problemOf('item-address')} />
        <TextField label="Address for pictures" type="url" value={form.assetsAddress} onChange={(assetsAddress) => change({ assetsAddress })} maximum={2_000} placeholder="https://cms.example.org/assets" problem={problemOf('assets-address')} />
        <div className="target-trial">
          <Button isDisabled={trial.state === 'asking' || form.itemAddress.trim() === '' || form.assetsAddress.trim() === ''} onPress={() => void tryNow(form)}>
            Try the connection
          </Button>
          <p className="target-trial-words" role="status" data-works={trial.state === 'answered' ? trial.works : undefined}>
            {trial.state === 'asking' && 'Asking the server…'}
            {trial.state === 'answered' && (
              <>
                <Icon name={trial.works ? 'check' : 'warning'} />
                <span>{trial.message}</span>
              </>
            )}
          </p>
        </div>
        {!form.withoutSecret && <TextField label="Secret" type="password" value={form.secret} onChange={(secret) => change({ secret })} maximum={1_000} note={hasSecret ? 'One is set. Leave this empty to keep it.' : 'It signs what is sent. Leave it empty where the server asks for none.'} />}
        {hasSecret && <Switch label="Forget the secret and send unsigned" on={form.withoutSecret} onChange={(withoutSecret) => change({ withoutSecret, secret: '' })} />}
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

function secretChange({ secret, withoutSecret }: Form): SecretChange {
  if (withoutSecret) return { kind: 'none' }
  return secret === '' ? { kind: 'unchanged' } : { kind: 'new', secret }
}

/** One question to the server at a time; an answer about addresses that have changed since is not shown. */
function useTrial(onProblem: (problem: Failure) => void) {
  const [trial, setTrial] = useState<Trial>({ state: 'none' })
  const asked = useRef(0)
  const forgetTrial = () => {
    asked.current += 1
    setTrial({ state: 'none' })
  }
  const tryNow = async ({ itemAddress, assetsAddress }: Form) => {
    asked.current += 1
    const mine = asked.current
    setTrial({ state: 'asking' })
    const answer = await ask('targets.try', { itemAddress, assetsAddress })
    if (asked.current !== mine) return
    if (answer.ok) setTrial({ state: 'answered', ...answer.value })
    else {
      setTrial({ state: 'none' })
      onProblem(answer.failure)
    }
  }
  return { trial, tryNow, forgetTrial }
}
