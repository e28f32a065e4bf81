import type { Result } from '../../../../shared/result.ts'
import type { KeptSecret, Secrets } from '../../../settings/secrets.ts'
import { makeNinjsPushTarget } from '../ninjs-push/ninjs-push-target.ts'
import type { Target, TargetConnection } from '../target.ts'
import type { StoredTarget } from './stored-target.ts'

/** The target as the outbox uses it. Its secret is opened for each round of requests and held no longer. */
export function makeHouseTarget({ id, name, itemAddress, assetsAddress, secret: kept }: StoredTarget, secrets: Secrets): Target {
  const open = (secret: string | null) => makeNinjsPushTarget({ id, name, address: { itemUrl: new URL(itemAddress), assetsUrl: new URL(assetsAddress), secret } })
  const unsigned = open(null)
  if (kept === null) return unsigned
  return { ...unsigned, connect: (signal, memory) => connectWhenRead(kept, secrets, (secret) => open(secret).connect(signal, memory)) }
}

/** Never sends unsigned what is to be signed: without its secret the delivery is brought before the person. */
function connectWhenRead(kept: KeptSecret, secrets: Secrets, connect: (secret: string) => TargetConnection): TargetConnection {
  let opened: Promise<Result<TargetConnection>> | null = null
  let closed = false
  const connection = () => {
    opened ??= secrets.read(kept).then((read) => (read.ok ? { ok: true, value: connect(read.value) } : read))
    return opened
  }
  const refused = (problem: string, advice = '') => ({ kind: 'refused', problem: `${problem} ${advice}`.trim() }) as const
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
