import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptSecretSchema, openSecrets, type KeyStore } from './secrets.ts'

/** Not a key store: turns each byte round, so that the tests can see that it was asked. `mark` is what Chromium writes before. */
const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff))
const enciphered = (text: string, mark: string) => Buffer.concat([Buffer.from(mark, 'latin1'), turned(Buffer.from(text, 'utf8'))])
const deciphered = (bytes: Buffer, mark: string) => {
  if (bytes.subarray(0, mark.length).toString('latin1') !== mark) throw new Error('another key')
  return turned(bytes.subarray(mark.length)).toString('utf8')
}

function fakeKeyStore({ available = true, backend = 'gnome_libsecret', mark = 'v11' }: { available?: boolean; backend?: string; mark?: string } = {}): KeyStore {
  return {
    isEncryptionAvailable: () => available,
    encryptString: (text) => enciphered(text, mark),
    decryptString: (bytes) => deciphered(bytes, mark),
    getSelectedStorageBackend: () => backend,
  }
}

/** As newer Electrons have it; where both are there, the old one must not be asked. */
function fakeWaitingKeyStore({ available = true, mark = 'v12' }: { available?: boolean; mark?: string } = {}): KeyStore {
  const never = () => {
    throw new Error('The old call was used.')
  }
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(available),
    encryptStringAsync: (text) => Promise.resolve(enciphered(text, mark)),
    decryptStringAsync: (bytes) => Promise.resolve({ result: deciphered(bytes, mark) }),
    isEncryptionAvailable: never,
    encryptString: never,
    decryptString: never,
  }
}

const stores: [string, KeyStore, NodeJS.Platform][] = [
  ['Linux with a keyring', fakeKeyStore(), 'linux'],
  ['macOS', fakeKeyStore({ mark: 'v10' }), 'darwin'],
  ['Windows', fakeKeyStore({ mark: '' }), 'win32'],
  ['a newer Electron', fakeWaitingKeyStore(), 'linux'],
]

describe.each(stores)('secrets on %s', (_name, keyStore, platform) => {
  const secrets = openSecrets(keyStore, platform)

  test('come back as they were, and do not lie in the settings as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 4, unit: 'grapheme' }), async (secret) => {
        const kept = await secrets.keep(secret, false)
        if (!kept.ok) throw new Error(kept.failure.message)
        expect(kept.value.kind).toBe('protected')
        const written = JSON.stringify(kept.value)
        // The member's own words are no secret: a person may choose “prot”.
        const hidden = written.replace('"protected"', '').replace('"kind"', '').replace('"bytes"', '')
        expect(hidden).not.toContain(JSON.stringify(secret).slice(1, -1))
        expect(written).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''))
        expect(await secrets.read(keptSecretSchema.parse(JSON.parse(written)))).toEqual({ ok: true, value: secret })
      }),
      { numRuns: 60 },
    )
  })

  test('are protected even where the person agreed to do without', async () => {
    expect(await secrets.keep('harbour', true)).toMatchObject({ ok: true, value: { kind: 'protected' } })
  })
})

describe.each<[string, KeyStore]>([
  ['a computer without a key store', fakeKeyStore({ available: false })],
  ['the basic text of Linux', fakeKeyStore({ backend: 'basic_text' })],
  ['a key that everybody knows', fakeKeyStore({ mark: 'v10' })],
  ['a newer Electron without a key store', fakeWaitingKeyStore({ available: false })],
  ['a newer Electron with a key that everybody knows', fakeWaitingKeyStore({ mark: 'v10' })],
  ['an Electron without safeStorage', {}],
  ['a key store that fails', { ...fakeKeyStore(), encryptString: () => { throw new Error('locked') } }],
])('secrets on %s', (_name, keyStore) => {
  const secrets = openSecrets(keyStore, 'linux')

  test('are not kept before the person agrees, and the answer says why', async () => {
    const kept = await secrets.keep('harbour', false)
    expect(kept).toMatchObject({ ok: false, failure: { code: 'secret-unprotected', message: expect.stringContaining('no key store') as string } })
    expect(JSON.stringify(kept)).not.toContain('harbour')
  })

  test('are kept as they are once the person agrees', async () => {
    const kept = await secrets.keep('harbour', true)
    expect(kept).toEqual({ ok: true, value: { kind: 'unprotected', text: 'harbour' } })
    expect(await secrets.read({ kind: 'unprotected', text: 'harbour' })).toEqual({ ok: true, value: 'harbour' })
  })
})

test('a secret that another key closed is not guessed at', async () => {
  const kept = await openSecrets(fakeKeyStore({ mark: 'v11' }), 'linux').keep('harbour', false)
  if (!kept.ok) throw new Error(kept.failure.message)
  for (const other of [fakeKeyStore({ mark: 'v99' }), fakeWaitingKeyStore(), {}]) expect(await openSecrets(other, 'linux').read(kept.value)).toMatchObject({ ok: false, failure: { code: 'secret-unreadable' } })
})
