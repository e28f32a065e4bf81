import { z } from 'zod'
import { identifierSchema } from '../../../../shared/story/identifier.ts'
import { keptSecretSchema } from '../../../settings/secrets.ts'
import { targetAddress } from '../ninjs-push/ninjs-push.ts'

const storedAddressSchema = z.string().refine((address) => targetAddress(address).ok)

/** One server as it lies in the settings. */
export const storedTargetSchema = z.object({ id: identifierSchema, name: z.string().min(1), itemAddress: storedAddressSchema, assetsAddress: storedAddressSchema, secret: keptSecretSchema.nullable() })
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
    const parsed = storedTargetSchema.safeParse(entry)
    if (parsed.success && !targets.has(parsed.data.id)) targets.set(parsed.data.id, parsed.data)
    else unread.push(entry)
  }
  return { targets: [...targets.values()], unread }
}
