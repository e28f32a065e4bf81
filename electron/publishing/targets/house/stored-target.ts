import { z } from 'zod'
import { noDefaults } from '../../../../shared/export/cms-story.ts'
import { targetRenditionSchema } from '../../../../shared/ipc/targets.ts'
import { identifierSchema } from '../../../../shared/story/identifier.ts'
import { keptSecretSchema } from '../../../settings/secrets.ts'
import path from 'node:path'
import { targetAddress } from '../web/target-address.ts'

const webAddress = z.string().refine((address) => targetAddress(address).ok)
const defaultsSchema = z.object({ section: z.string(), tags: z.array(z.string()), author: z.string(), status: z.enum(['live', 'draft']) })
// Targets of an older Copydesk have no word on the size of pictures: they go as they are.
const named = { id: identifierSchema, name: z.string().min(1), secret: keptSecretSchema.nullable(), rendition: targetRenditionSchema.default(null) }

const ninjsSchema = z.object({ ...named, kind: z.literal('ninjs'), address: webAddress, assetsAddress: webAddress, account: z.literal(''), defaults: defaultsSchema })
const wordpressSchema = z.object({ ...named, kind: z.literal('wordpress'), address: webAddress, assetsAddress: z.literal(''), account: z.string().min(1), defaults: defaultsSchema })
const ghostSchema = z.object({ ...named, kind: z.literal('ghost'), address: webAddress, assetsAddress: z.literal(''), account: z.literal(''), defaults: defaultsSchema })
const folderSchema = z.object({ ...named, kind: z.literal('folder'), address: z.string().refine((folder) => path.isAbsolute(folder)), assetsAddress: z.literal(''), account: z.literal(''), defaults: defaultsSchema })

/** One target as it lies in the settings. */
const storedTargetSchema = z.discriminatedUnion('kind', [ninjsSchema, wordpressSchema, ghostSchema, folderSchema])
export type StoredTarget = z.infer<typeof storedTargetSchema>

export interface StoredTargets {
  readonly targets: readonly StoredTarget[]
  /** Entries that are not targets of this Copydesk: damaged, or of a newer one. They are written back as they were. */
  readonly unread: readonly unknown[]
}

/** Each entry by itself, so that one which cannot be read does not lose the others. */
export function readStoredTargets(stored: unknown): StoredTargets {
  if (stored === undefined) return { targets: [], unread: [] }
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [stored]
  const targets = new Map<string, StoredTarget>()
  const unread: unknown[] = []
  for (const entry of entries) {
    const parsed = storedTargetSchema.safeParse(ofToday(entry))
    if (parsed.success && !targets.has(parsed.data.id)) targets.set(parsed.data.id, parsed.data)
    else unread.push(entry)
  }
  return { targets: [...targets.values()], unread }
}

/** Before there were kinds every target was a ninjs push. */
function ofToday(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || 'kind' in entry || !('itemAddress' in entry)) return entry
  const { itemAddress, ...rest } = entry
  return { ...rest, kind: 'ninjs', address: itemAddress, account: '', defaults: noDefaults }
}
