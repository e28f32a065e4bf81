import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { success, type Result } from '../../../../shared/result.ts'
import { isSystemError, writeWholeFile, type WriteFailure } from '../../../files/write-whole-file.ts'

const identitySchema = z.object({
  /** The port it listened on last, so that pages opened yesterday can be opened today; 0 before the first start. */
  port: z.number().int().min(0).max(65_535),
  /** Opens every address of the press: other users of this computer do not know it. */
  token: z.string().regex(/^[0-9a-f]{32}$/),
  /** Signs every push. */
  secret: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PressIdentity = z.infer<typeof identitySchema>

/** The press's own token and secret, made at its first start and kept readable for this user alone. Unreadable ones are replaced: nothing but bookmarks hangs on them. */
export async function readPressIdentity(folder: string): Promise<Result<PressIdentity, WriteFailure>> {
  const known = await readKnown(path.join(folder, fileName))
  if (known !== null) return success(known)
  const fresh: PressIdentity = { port: 0, token: randomBytes(16).toString('hex'), secret: randomBytes(32).toString('hex') }
  const kept = await keepPressIdentity(folder, fresh)
  return kept.ok ? success(fresh) : kept
}

export async function keepPressIdentity(folder: string, identity: PressIdentity): Promise<Result<null, WriteFailure>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  return writeWholeFile(path.join(folder, fileName), new TextEncoder().encode(JSON.stringify(identity)))
}

const fileName = 'press.json'

async function readKnown(file: string): Promise<PressIdentity | null> {
  try {
    const parsed = identitySchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (isSystemError(error) || error instanceof SyntaxError) return null
    throw error
  }
}
