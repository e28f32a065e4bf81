import { assertNever, type Result } from '../../../../shared/result.ts'
import type { KeptSecret, Secrets } from '../../../settings/secrets.ts'
import { makeFolderTarget } from '../folder/folder-target.ts'
import { makeGhostTarget } from '../ghost/ghost-target.ts'
import { makeNinjsPushTarget } from '../ninjs-push/ninjs-push-target.ts'
import type { Target, TargetConnection } from '../target.ts'
import { makeWordpressTarget } from '../wordpress/wordpress-target.ts'
import type { StoredTarget } from './stored-target.ts'

/** The target as the outbox uses it. Its secret is opened for each round of requests and held no longer. */
export function makeHouseTarget(stored: StoredTarget, secrets: Secrets): Target {
  const unsigned = openTarget(stored, null)
  const kept = stored.secret
  if (kept === null) return unsigned
  return { ...unsigned, connect: (signal, memory) => connectWhenRead(kept, secrets, (secret) => openTarget(stored, secret).connect(signal, memory)) }
}

/** The target of one kind, with its secret in the open. */
function openTarget(stored: StoredTarget, secret: string | null): Target {
  const { id, name, defaults } = stored
  switch (stored.kind) {
    case 'ninjs':
      return makeNinjsPushTarget({ id, name, address: { itemUrl: new URL(stored.address), assetsUrl: new URL(stored.assetsAddress), secret } })
    case 'wordpress':
      return makeWordpressTarget({ id, name, address: { site: new URL(stored.address), account: stored.account, password: secret ?? '' }, defaults })
    case 'ghost':
      return makeGhostTarget({ id, name, address: { site: new URL(stored.address), adminKey: secret ?? '' }, defaults })
    case 'folder':
      return makeFolderTarget({ id, name, folder: stored.address })
    default:
      return assertNever(stored)
  }
}

/** Never sends unsigned what is to be signed: without its secret the delivery is brought before the person. */
function connectWhenRead(kept: KeptSecret, secrets: Secrets, connect: (secret: string) => TargetConnection): TargetConnection {
  let opened: Promise<Result<TargetConnection>> | null = null
  let closed = false
  const connection = () => {
    opened ??= secrets.read(kept).then((read) => (read.ok ? { ok: true, value: connect(read.value) } : read))
    return opened
  }
  const refused = (problem: string, advice = '') => ({ kind: 'refused', problem: `${problem} ${advice}`.trim(), field: 'secret' }) as const
  return {
    bringPicture: async (picture, publishPackage, bytes) => {
      const to = await connection()
      return to.ok ? to.value.bringPicture(picture, publishPackage, bytes) : refused(to.failure.message, to.failure.advice)
    },
    send: async (publishPackage) => {
      const to = await connection()
      return to.ok ? to.value.send(publishPackage) : refused(to.failure.message, to.failure.advice)
    },
    close: () => {
      if (closed) return
      closed = true
      void opened?.then((to) => to.ok && to.value.close())
    },
  }
}
