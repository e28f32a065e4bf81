import { useCallback, useEffect, useRef, useState } from 'react'
import type { HouseTarget } from '../../shared/ipc/targets.ts'
import { assertNever } from '../../shared/result.ts'
import { askOrTell } from '../app/bridge.ts'
import { confirm, showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { kindNames } from './target-form.ts'
import './targets.css'

/** The servers that stories can be published to. Adding and changing one has a dialog of its own, which leads back here. */
export function Targets({ focused }: { readonly focused: boolean }) {
  const [targets, setTargets] = useState<readonly HouseTarget[] | null>(null)
  const refresh = useCallback(() => {
    void askOrTell('targets.list', {}).then((list) => list !== undefined && setTargets(list))
  }, [])
  useEffect(refresh, [refresh])
  // The list comes after the focus and would push the button out of sight.
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focused && targets !== null) foot.current?.scrollIntoView({ block: 'nearest' })
  }, [focused, targets])
  return (
    <>
      {targets?.length === 0 && <p className="note">Nothing is set up, so stories go to the preview press alone. Whoever runs your newsroom’s CMS knows the address and the account that Copydesk needs.</p>}
      {targets !== null && targets.length > 0 && (
        <ul className="targets">
          {targets.map((target) => (
            <TargetRow key={target.id} target={target} />
          ))}
        </ul>
      )}
      <div ref={foot} className="targets-foot">
        <Button icon="plus" autoFocus={focused} onPress={() => showDialog({ kind: 'target', target: null })}>
          Add a target…
        </Button>
      </div>
    </>
  )
}

function TargetRow({ target }: { readonly target: HouseTarget }) {
  const { id, name, kind, address, secret, waiting } = target
  return (
    <li className="target">
      <div className="target-words">
        <strong>{name}</strong>
        <span className="note">
          {kindNames[kind]}, {kind === 'folder' ? address : new URL(address).host}
          {kind === 'ninjs' || secret === 'unprotected' ? `, ${secretWords(secret, kind)}` : ''}
        </span>
        {waiting > 0 && <span className="note">{counted(waiting, 'story', 'stories')} waiting</span>}
      </div>
      <div className="target-actions">
        <Button look="quiet" aria-label={`Change ${name}`} onPress={() => showDialog({ kind: 'target', target })}>
          Change
        </Button>
        <Button look="quiet" aria-label={`Remove ${name}`} onPress={() => askToRemove(id, name, waiting)}>
          Remove
        </Button>
      </div>
    </li>
  )
}

function secretWords(secret: HouseTarget['secret'], kind: HouseTarget['kind']): string {
  const what = kind === 'ninjs' ? 'signed with a secret' : 'its secret'
  switch (secret) {
    case 'none':
      return 'no secret'
    case 'protected':
      return what
    case 'unprotected':
      return kind === 'ninjs' ? `${what} that lies unprotected in the settings` : 'its secret lies unprotected in the settings'
    default:
      return assertNever(secret)
  }
}

const backToTargets = () => showDialog({ kind: 'settings', at: 'targets' })

function askToRemove(id: string, name: string, waiting: number): void {
  const held = waiting === 0 ? '' : ` ${waiting === 1 ? 'The story that waits for it is' : `The ${waiting} stories that wait for it are`} not sent and ${waiting === 1 ? 'asks' : 'ask'} for you in the outbox.`
  confirm({
    title: `Remove ${name}?`,
    message: `Copydesk forgets how to reach it.${held} What was published there stays there.`,
    action: 'Remove',
    onCancel: backToTargets,
    onConfirm: () =>
      void askOrTell('targets.remove', { id }).then((removed) => {
        if (removed !== undefined) showToast(`${name} was removed.`)
        backToTargets()
      }),
  })
}
