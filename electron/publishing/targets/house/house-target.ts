import { assertNever, type Result } from '../../../../shared/result.ts'
import type { KeptSecret, Secrets } from '../../../settings/secrets.ts'
import { makeFolderTarget } from '../folder/folder-target.ts'
import { makeGhostTarget } from '../ghost/ghost-target.ts'
import { makeNinjsPushTarget } from '../ninjs-push/ninjs-push-target.ts'
import type { Copies } from '../copies.ts'
import type { Outcome, Target, TargetConnection } from '../target.ts'
import { makeWordpressTarget } from '../wordpress/wordpress-target.ts'
import type { StoredTarget } from './stored-target.ts'

/** The target as the outbox uses it. Its secret is opened for each round of requests and held no longer. */
export function makeHouseTarget(stored: StoredTarget, secrets: Secrets): Target {
  const unsigned = openTarget(stored, null)
  const kept = stored.secret
  if (kept === null) return unsigned
  return {
    ...unsigned,
    connect: (signal, memory) => connectWhenRead(kept, secrets, (secret) => openTarget(stored, secret).connect(signal, memory)),
    ...(unsigned.openCopies !== undefined && { openCopies: (signal) => copiesWhenRead(kept, secrets, (secret) => openTarget(stored, secret).openCopies?.(signal) ?? noCopies) }),
  }
}

/** The target of one kind, with its secret in the open. */
function openTarget(stored: StoredTarget, secret: string | null): Target {
  const target = targetOfKind(stored, secret)
  return stored.rendition === null ? target : { ...target, rendition: stored.rendition }
}

function targetOfKind(stored: StoredTarget, secret: string | null): Target {
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

/** What needs the secret is opened at the first question and closed with the round. */
function openedWhenRead<Opened extends { close(): void }>(kept: KeptSecret, secrets: Secrets, open: (secret: string) => Opened) {
  let opened: Promise<Result<Opened>> | null = null
  let closed = false
  return {
    /** Asks once the secret is read; refused where it cannot be. */
    ask: async <T>(question: (opened: Opened) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
      opened ??= secrets.read(kept).then((read) => (read.ok ? { ok: true, value: open(read.value) } : read))
      const to = await opened
      return to.ok ? question(to.value) : { kind: 'refused', problem: `${to.failure.message} ${to.failure.advice ?? ''}`.trim(), field: 'secret' }
    },
    close: () => {
      if (closed) return
      closed = true
      void opened?.then((to) => to.ok && to.value.close())
    },
  }
}

/** Never sends unsigned what is to be signed: without its secret the delivery is brought before the person. */
function connectWhenRead(kept: KeptSecret, secrets: Secrets, connect: (secret: string) => TargetConnection): TargetConnection {
  const { ask, close } = openedWhenRead(kept, secrets, connect)
  return {
    bringPicture: (picture, publishPackage, bytes) => ask((to) => to.bringPicture(picture, publishPackage, bytes)),
    send: (publishPackage) => ask((to) => to.send(publishPackage)),
    close,
  }
}

const cannotTell = () => Promise.resolve({ kind: 'refused', problem: 'That target cannot tell what it has.' } as const)
/** For a kind of target that tells of no copies. */
const noCopies: Copies = { look: cannotTell, list: cannotTell, read: cannotTell, picture: cannotTell, close: () => undefined }

function copiesWhenRead(kept: KeptSecret, secrets: Secrets, open: (secret: string) => Copies): Copies {
  const { ask, close } = openedWhenRead(kept, secrets, open)
  return {
    look: (memory) => ask((copies) => copies.look(memory)),
    list: (query) => ask((copies) => copies.list(query)),
    read: (id) => ask((copies) => copies.read(id)),
    picture: (address) => ask((copies) => copies.picture(address)),
    close,
  }
}
