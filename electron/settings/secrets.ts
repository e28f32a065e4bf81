import { z } from 'zod'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'

/**
 * What Copydesk asks of Electron's safeStorage. The calls that wait are newer than the oldest Electron we run on, and the
 * others are to go: whichever there are is used.
 */
export interface KeyStore {
  isAsyncEncryptionAvailable?(): Promise<boolean>
  encryptStringAsync?(text: string): Promise<Buffer>
  decryptStringAsync?(bytes: Buffer): Promise<{ readonly result: string }>
  isEncryptionAvailable?(): boolean
  encryptString?(text: string): Buffer
  decryptString?(bytes: Buffer): string
  /** Linux only. */
  getSelectedStorageBackend?(): string
}

/** A secret as it lies in the settings: enciphered by the system's key store (Base64), or, where the person agreed, as it is. */
export const keptSecretSchema = z.discriminatedUnion('kind', [z.object({ kind: z.literal('protected'), bytes: z.base64().min(1) }), z.object({ kind: z.literal('unprotected'), text: z.string().min(1) })])
export type KeptSecret = z.infer<typeof keptSecretSchema>

export interface Secrets {
  /** Fails with `secret-unprotected` where the system has no key store and the person has not agreed to do without. */
  keep(secret: string, keepUnprotected: boolean): Promise<Result<KeptSecret, Failure<'secret-unprotected'>>>
  /** Fails where the key store no longer opens what it once closed: another computer, another login, a locked store. */
  read(kept: KeptSecret): Promise<Result<string, Failure<'secret-unreadable'>>>
}

export function openSecrets(keyStore: KeyStore, platform: NodeJS.Platform): Secrets {
  return {
    keep: async (secret, keepUnprotected) => {
      const bytes = await encipher(keyStore, platform, secret)
      if (bytes !== null) return success({ kind: 'protected', bytes: bytes.toString('base64') })
      return keepUnprotected ? success({ kind: 'unprotected', text: secret }) : unprotected
    },
    read: async (kept) => {
      if (kept.kind === 'unprotected') return success(kept.text)
      try {
        return success(await decipher(keyStore, Buffer.from(kept.bytes, 'base64')))
      } catch {
        // The key store throws whatever its system gives it; for the person it is always the same.
        return unreadable
      }
    },
  }
}

const unprotected = failure(
  'secret-unprotected',
  'This computer has no key store that Copydesk can use, so the secret would be written in its settings as it is. Any program that runs under your name could read it there.',
  'Keep it so only if nobody else uses this login.',
)

const unreadable = failure('secret-unreadable', 'The key store of this computer does not give the secret of this target back, so nothing was sent.', 'Enter the secret again in Settings, under Targets.')

/** Null where nothing protects it. */
async function encipher(keyStore: KeyStore, platform: NodeJS.Platform, secret: string): Promise<Buffer | null> {
  try {
    const bytes = await encipheredBy(keyStore, platform, secret)
    return bytes === null || isOnlyDisguised(bytes, platform) ? null : bytes
  } catch {
    // A key store that fails while it closes is one that does not protect: the person is asked.
    return null
  }
}

async function encipheredBy(keyStore: KeyStore, platform: NodeJS.Platform, secret: string): Promise<Buffer | null> {
  if (keyStore.encryptStringAsync !== undefined && keyStore.isAsyncEncryptionAvailable !== undefined) return (await keyStore.isAsyncEncryptionAvailable()) ? keyStore.encryptStringAsync(secret) : null
  if (platform === 'linux' && keyStore.getSelectedStorageBackend?.() === 'basic_text') return null
  return keyStore.isEncryptionAvailable?.() === true ? (keyStore.encryptString?.(secret) ?? null) : null
}

/** Chromium on Linux marks with `v10` what it closed with a key that everybody knows; on macOS the same mark stands for the keychain. */
function isOnlyDisguised(bytes: Buffer, platform: NodeJS.Platform): boolean {
  return platform === 'linux' && bytes.subarray(0, 3).toString('latin1') === 'v10'
}

async function decipher(keyStore: KeyStore, bytes: Buffer): Promise<string> {
  if (keyStore.decryptStringAsync !== undefined) return (await keyStore.decryptStringAsync(bytes)).result
  if (keyStore.decryptString === undefined) throw new Error('This Electron has no safeStorage.')
  return keyStore.decryptString(bytes)
}
