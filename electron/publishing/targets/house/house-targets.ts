import type { HouseTarget, KeepTargetAnswer, KeepTargetRequest, SecretChange, TargetFailureCode, TryTargetAnswer, TryTargetRequest } from '../../../../shared/ipc/targets.ts'
import { assertNever, failure, success, type Failure, type Result } from '../../../../shared/result.ts'
import { mintIdentifier } from '../../../../shared/story/identifier.ts'
import { isSystemError } from '../../../files/write-whole-file.ts'
import type { KeptSecret, Secrets } from '../../../settings/secrets.ts'
import type { Settings } from '../../../settings/settings.ts'
import { tryConnection } from '../ninjs-push/try-connection.ts'
import { tryFolder } from '../folder/folder-target.ts'
import { tryGhost } from '../ghost/try-ghost.ts'
import { isAdminKey } from '../ghost/ghost-line.ts'
import { previewTargetName } from '../preview/preview-target.ts'
import type { Target } from '../target.ts'
import { tryWordpress } from '../wordpress/try-wordpress.ts'
import { makeHouseTarget } from './house-target.ts'
import { readStoredTargets, type StoredTarget } from './stored-target.ts'
import { readDefaults, readName, readPlace } from './target-form.ts'

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
  /** The token of a folder that the person has just chosen. */
  chosen(folder: string): string
  /** Entries of the settings that could not be read as targets; they are kept there as they are. */
  readonly unread: number
}

export const maximumTargets = 50

export function openHouseTargets(settings: Pick<Settings, 'storedTargets' | 'storeTargets'>, secrets: Secrets): HouseTargets {
  const { targets, unread } = readStoredTargets(settings.storedTargets())
  let kept: readonly { readonly stored: StoredTarget; readonly target: Target }[] = targets.map((stored) => ({ stored, target: makeHouseTarget(stored, secrets) }))

  /** Folders that the person has chosen in a dialog of ours, by their tokens: a window never names a path. */
  const chosenFolders = new Map<string, string>()
  const folderOf = (id: string | null) => (address: string) => {
    const before = kept.find(({ stored }) => stored.id === id)?.stored
    return chosenFolders.get(address) ?? (before?.kind === 'folder' && before.address === address ? before.address : null)
  }

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
    const name = readName(request.name)
    if (!name.ok) return name
    const place = readPlace(request, folderOf(request.id))
    if (!place.ok) return place
    const asked = askedSecret(request)
    if (!asked.ok) return asked
    const secret = await secretAfter(request.secret, kept.find(({ stored }) => stored.id === request.id)?.stored.secret ?? null, request.keepUnprotected, secrets)
    if (!secret.ok) return success({ outcome: 'unprotected', message: [secret.failure.message, secret.failure.advice].join(' ').trim() })
    // Looked at after the wait: another window may have kept or removed one meanwhile.
    const before = request.id === null ? null : kept.find(({ stored }) => stored.id === request.id)
    if (before === undefined) return missing
    if (before === null && kept.length >= maximumTargets) return failure('targets-full', `There are ${maximumTargets} targets already, so this one was not kept.`, 'Remove one that is no longer used.')
    if (isTaken(name.value, request.id)) return failure('target-name', 'Another target has that name, so nobody could tell them apart when publishing.', 'Give it another name.')
    const stored = { id: before?.stored.id ?? mintIdentifier(), kind: request.kind, name: name.value, ...place.value, defaults: readDefaults(request.defaults), rendition: request.rendition, secret: secret.value } as StoredTarget
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
    chosen: (folder) => {
      const token = mintIdentifier()
      chosenFolders.set(token, folder)
      return token
    },
    tryConnection: async (request) => {
      const place = readPlace(request, folderOf(request.id))
      if (!place.ok) return place
      const asked = askedSecret(request)
      if (!asked.ok) return asked
      const keptSecret = request.secret.kind === 'unchanged' ? (kept.find(({ stored }) => stored.id === request.id)?.stored.secret ?? null) : null
      const read = keptSecret === null ? success(request.secret.kind === 'new' ? request.secret.secret : '') : await secrets.read(keptSecret)
      if (!read.ok) return failure('secret', read.failure.message, read.failure.advice)
      return success(await tryPlace(request.kind, place.value, read.value))
    },
    unread: unread.length,
  }
}

/** What is typed as a secret must be one of its kind; a key of Ghost is easily copied by half. */
function askedSecret({ kind, secret, id }: Pick<KeepTargetRequest, 'kind' | 'secret' | 'id'>): Result<null, TargetFailure> {
  if (kind === 'ghost' && secret.kind === 'new' && !isAdminKey(secret.secret)) return failure('secret', 'That is not the Admin API key of an integration: it has 24 letters and figures, a colon, and 64 more.', 'Copy it whole from Ghost’s settings, under Integrations.')
  const isMissing = secret.kind === 'none' || (secret.kind === 'unchanged' && id === null)
  if (kind === 'wordpress' && isMissing) return failure('secret', 'No application password is given.', 'Make one in WordPress, under Users and Profile, and paste it here.')
  if (kind === 'ghost' && isMissing) return failure('secret', 'No key is given.', 'Copy the Admin API key of an integration from Ghost’s settings.')
  return success(null)
}

function tryPlace(kind: TryTargetRequest['kind'], { address, assetsAddress, account }: { readonly address: string; readonly assetsAddress: string; readonly account: string }, secret: string): Promise<TryTargetAnswer> {
  switch (kind) {
    case 'ninjs':
      return tryConnection(new URL(assetsAddress))
    case 'wordpress':
      return tryWordpress({ site: new URL(address), account, password: secret })
    case 'ghost':
      return tryGhost({ site: new URL(address), adminKey: secret })
    case 'folder':
      return tryFolder(address)
    default:
      return assertNever(kind)
  }
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
