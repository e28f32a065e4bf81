import type { HouseTarget, KeepTargetRequest, SecretChange, TargetKind, TryTargetRequest } from '../../shared/ipc/targets.ts'

/** What stands in the form of a target. */
export interface TargetForm {
  readonly kind: TargetKind
  readonly name: string
  readonly address: string
  readonly assetsAddress: string
  readonly account: string
  readonly secret: string
  /** The secret that is set is to be forgotten. */
  readonly withoutSecret: boolean
  readonly section: string
  /** Apart by commas. */
  readonly tags: string
  readonly author: string
  readonly asDraft: boolean
  /** How large its pictures are to be at most, in pixels; null as they are. */
  readonly longEdge: number | null
  readonly quality: number
  /** What a chosen folder is called on the screen; main knows it by the token in `address`. */
  readonly folder: string
}

/** JPEG quality that nobody sees at the size of a page. */
const usualQuality = 85

export const kindNames: Readonly<Record<TargetKind, string>> = { wordpress: 'WordPress', ghost: 'Ghost', ninjs: 'ninjs push (Superdesk)', folder: 'Folder' }

export function formOf(target: HouseTarget | null): TargetForm {
  const { defaults, rendition } = target ?? { defaults: { section: '', tags: [], author: '', status: 'live' as const }, rendition: null }
  return {
    kind: target?.kind ?? 'ninjs',
    name: target?.name ?? '',
    address: target?.address ?? '',
    assetsAddress: target?.assetsAddress ?? '',
    account: target?.account ?? '',
    secret: '',
    withoutSecret: false,
    section: defaults.section,
    tags: defaults.tags.join(', '),
    author: defaults.author,
    asDraft: defaults.status === 'draft',
    longEdge: rendition?.longEdge ?? null,
    quality: rendition?.quality ?? usualQuality,
    folder: target?.kind === 'folder' ? target.address : '',
  }
}

export function tryRequest(form: TargetForm, id: string | null): TryTargetRequest {
  const { kind, address, assetsAddress, account } = form
  return { id, kind, address, assetsAddress: kind === 'ninjs' ? assetsAddress : '', account: kind === 'wordpress' ? account : '', secret: secretChange(form) }
}

export function keepRequest(form: TargetForm, id: string | null, keepUnprotected: boolean): KeepTargetRequest {
  const { name, section, tags, author, asDraft, longEdge, quality } = form
  return { ...tryRequest(form, id), name, keepUnprotected, rendition: longEdge === null ? null : { longEdge, quality }, defaults: { section, tags: tags.split(',').map((tag) => tag.trim()).filter((tag) => tag !== ''), author, status: asDraft ? 'draft' : 'live' } }
}

/** True once there is enough to ask the place. */
export function canBeTried({ kind, address, assetsAddress, account }: TargetForm): boolean {
  return address.trim() !== '' && (kind !== 'ninjs' || assetsAddress.trim() !== '') && (kind !== 'wordpress' || account.trim() !== '')
}

function secretChange({ kind, secret, withoutSecret }: TargetForm): SecretChange {
  if (withoutSecret || kind === 'folder') return { kind: 'none' }
  return secret === '' ? { kind: 'unchanged' } : { kind: 'new', secret }
}
