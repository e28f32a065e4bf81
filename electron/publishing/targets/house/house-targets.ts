import type { HouseTarget, KeepTargetAnswer, KeepTargetRequest, SecretChange, TargetFailureCode, TryTargetAnswer, TryTargetRequest } from '../../../../shared/ipc/targets.ts'
import { assertNever, failure, success, type Failure, type Result } from '../../../../shared/result.ts'
import { mintIdentifier } from '../../../../shared/story/identifier.ts'
import { isSystemError } from '../../../files/write-whole-file.ts'
import type { KeptSecret, Secrets } from '../../../settings/secrets.ts'
import type { Settings } from '../../../settings/settings.ts'
import { targetAddress } from '../ninjs-push/ninjs-push.ts'
import { tryConnection } from '../ninjs-push/try-connection.ts'
import { previewTargetName } from '../preview/preview-target.ts'
import type { Target } from '../target.ts'
import { makeHouseTarget } from './house-target.ts'
import { readStoredTargets, type StoredTarget } from './stored-target.ts'

type TargetFailure = Failure<TargetFailureCode>

/** The servers that the person has set up. What is kept holds at once, without a restart. */
export interface HouseTargets {
  /** As publishing uses them; the same object as long as a target is not set up anew. */
  targets(): readonly Target[]
  /** As the window sees them, in the order they were added. */
  list(): readonly Omit<HouseTarget, 'waiting'>[]
  keep(request: KeepTargetRequest): Promise<Result<KeepTargetAnswer, TargetFailure>>
  remove(id: string): Result<null, TargetFailure>
  tryConnection(request: TryTargetRequest): Promise<Result<TryTargetAnswer, TargetFailure>>
  /** Entries of the settings that could not be read as targets; they are kept there as they are. */
  readonly unread: number
}

export const maximumTargets = 50
const longestName = 100

export function openHouseTargets(settings: Pick<Settings, 'storedTargets' | 'storeTargets'>, secrets: Secrets): HouseTargets {
  const { targets, unread } = readStoredTargets(settings.storedTargets())
  let kept: readonly { readonly stored: StoredTarget; readonly target: Target }[] = targets.map((stored) => ({ stored, target: makeHouseTarget(stored, secrets) }))

  /** Settings first: what a person is told is kept is on the disk. */
  const put = (next: typeof kept): Result<null, TargetFailure> => {
    try {
      settings.storeTargets([...next.map(({ stored }) => stored), ...unread])
    } catch (error) {
      if (isSystemError(error)) return notWritten
      throw error
    }
    kept = next
    return success(null)
  }

  const keep = async (request: KeepTargetRequest): Promise<Result<KeepTargetAnswer, TargetFailure>> => {
    const form = readForm(request)
    if (!form.ok) return form
    const secret = await secretAfter(request.secret, kept.find(({ stored }) => stored.id === request.id)?.stored.secret ?? null, request.keepUnprotected, secrets)
    if (!secret.ok) return success({ outcome: 'unprotected', message: [secret.failure.message, secret.failure.advice].join(' ').trim() })
    // Looked at after the wait: another window may have kept or removed one meanwhile.
    const before = request.id === null ? null : kept.find(({ stored }) => stored.id === request.id)
    if (before === undefined) return missing
    if (before === null && kept.length >= maximumTargets) return failure('targets-full', `There are ${maximumTargets} targets already, so this one was not kept.`, 'Remove one that is no longer used.')
    if (isTaken(form.value.name, request.id)) return failure('target-name', 'Another target has that name, so nobody could tell them apart when publishing.', 'Give it another name.')
    const stored: StoredTarget = { id: before?.stored.id ?? mintIdentifier(), ...form.value, secret: secret.value }
    const entry = { stored, target: makeHouseTarget(stored, secrets) }
    const done = put(before === null ? [...kept, entry] : kept.map((other) => (other === before ? entry : other)))
    return done.ok ? success({ outcome: 'kept', id: stored.id }) : done
  }

  const isTaken = (name: string, id: string | null) => [previewTargetName, ...kept.filter(({ stored }) => stored.id !== id).map(({ stored }) => stored.name)].some((other) => other.toLocaleLowerCase() === name.toLocaleLowerCase())

  return {
    targets: () => kept.map(({ target }) => target),
    list: () => kept.map(({ stored: { secret, ...shown } }) => ({ ...shown, secret: secret?.kind ?? 'none' })),
    keep,
    remove: (id) => (kept.some(({ stored }) => stored.id === id) ? put(kept.filter(({ stored }) => stored.id !== id)) : missing),
    tryConnection: async (request) => {
      const addresses = readAddresses(request)
      return addresses.ok ? success(await tryConnection(new URL(addresses.value.assetsAddress))) : addresses
    },
    unread: unread.length,
  }
}

function readForm(request: KeepTargetRequest): Result<Pick<StoredTarget, 'name' | 'itemAddress' | 'assetsAddress'>, TargetFailure> {
  const name = request.name.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  if (name === '') return failure('target-name', 'The target has no name.', 'Give it the name that your newsroom calls it by.')
  if (name.length > longestName) return failure('target-name', `The name is longer than ${longestName} characters.`, 'Give it a shorter one.')
  const addresses = readAddresses(request)
  return addresses.ok ? success({ name, ...addresses.value }) : addresses
}

function readAddresses(request: TryTargetRequest): Result<Pick<StoredTarget, 'itemAddress' | 'assetsAddress'>, TargetFailure> {
  const item = targetAddress(request.itemAddress.trim())
  if (!item.ok) return failure('item-address', item.failure.message, item.failure.advice)
  const assets = targetAddress(request.assetsAddress.trim())
  if (!assets.ok) return failure('assets-address', assets.failure.message, assets.failure.advice)
  return success({ itemAddress: item.value.href, assetsAddress: assets.value.href })
}

function secretAfter(change: SecretChange, before: KeptSecret | null, keepUnprotected: boolean, secrets: Secrets): Promise<Result<KeptSecret | null>> | Result<KeptSecret | null> {
  switch (change.kind) {
    case 'unchanged':
      return success(before)
    case 'none':
      return success(null)
    case 'new':
      return secrets.keep(change.secret, keepUnprotected)
    default:
      return assertNever(change)
  }
}

const missing = failure('target-missing', 'That target is no longer there, so nothing was changed.', 'Add it again.')
const notWritten = failure('settings-not-written', 'The disk refused the settings, so nothing was changed.', 'Make room on the disk, or give Copydesk back the right to write in its folder, and try again.')
