import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { bundled } from './fixtures/bundle.ts'
import { failureCode, good, rewritten, storyOf, temporaryFolder, testStore } from './fixtures/stories.ts'

interface Told {
  readonly created: boolean
  readonly opened: boolean
  readonly saved: number
  readonly failure: { readonly code: string; readonly message: string; readonly advice: string } | null
  readonly copy: string
  readonly stillThere: boolean
  readonly listed: number | string
  readonly notices: readonly { readonly id: string; readonly message: string; readonly advice: string }[]
}

/** An ordinary user to run as where the tests run as the superuser, whom no permission stops. */
const nobody = 65_534
const root = process.getuid?.() === 0
const posix = process.platform !== 'win32'

describe('a full disk', () => {
  test('fails the save with what to do, keeps all that was saved, and goes on when there is space', () => {
    const store = testStore()
    const story = storyOf('Full', ['Start.'])
    let version = good(store.createFrom(story, 'save')).version
    let text = 'Start.'
    const pages = store.database.all<{ page_count: number }>('PRAGMA page_count')[0]?.page_count ?? 0
    store.database.all(`PRAGMA max_page_count = ${pages + 8}`)
    let failed: string | null = null
    for (let count = 0; failed === null && count < 200; count += 1) {
      const next = `${count} `.repeat(2_000)
      const saved = store.save({ base: version, story: rewritten(story, [next]), kind: 'save' })
      if (saved.ok) [version, text] = [saved.value.version, next]
      else failed = saved.failure.code
    }
    expect(failed).toBe('disk-full')
    expect(good(store.open({ id: story.id }))).toMatchObject({ version, story: rewritten(story, [text]) })
    expect(failureCode(store.createFrom(storyOf('Large', ['Word. '.repeat(20_000)]), 'import'))).toBe('disk-full')
    store.database.all('PRAGMA max_page_count = 1000000')
    expect(store.save({ base: version, story: rewritten(story, ['There is space again.']), kind: 'save' }).ok).toBe(true)
    expect(store.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  test.skipIf(!posix)('met by the operating system (files may not grow) is told in the same way', async () => {
    const folder = temporaryFolder()
    const program = await bundled('hindered-writer', temporaryFolder())
    const id = mintIdentifier()
    const told = run('sh', ['-c', 'ulimit -f 2000; exec "$@"', 'sh', process.execPath, program, folder, id, '500'])
    expect(told).toMatchObject({ created: true, failure: { code: 'disk-full' }, stillThere: true, listed: 1 })
    expect(told.saved).toBeGreaterThan(2)
    const store = testStore({ folder })
    expect(store.notices).toEqual([])
    expect(good(store.open({ id })).story.head.standfirst).toContain(String(told.saved - 1))
  })
})

describe.skipIf(!posix)('a folder that may not be written to', () => {
  test('opens for reading, refuses each change by name, and leaves the file alone', async ({ skip }) => {
    const { program, folder, id } = await folderOfAnOrdinaryUser(skip)
    const first = run(process.execPath, [program, folder, id, '3'], ordinary())
    expect(first).toMatchObject({ created: true, saved: 3, notices: [] })
    chmodSync(folder, 0o555)
    chmodSync(join(folder, 'drafts.sqlite'), 0o444)
    const before = readdirSync(folder)
    const told = run(process.execPath, [program, folder, id, '3'], ordinary())
    expect(told).toMatchObject({ created: false, opened: true, saved: 0, failure: { code: 'folder-not-writable' }, listed: 1, copy: 'unchanged' })
    expect(told.notices).toHaveLength(1)
    expect(`${told.notices[0]?.message} ${told.notices[0]?.advice}`).not.toContain(folder)
    expect(readdirSync(folder)).toEqual(before)
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'drafts.sqlite'), 0o644)
    expect(run(process.execPath, [program, folder, id, '1'], ordinary())).toMatchObject({ opened: true, notices: [] })
  })

  test('and is empty starts with nothing to read and says so', async ({ skip }) => {
    const { program, folder, id } = await folderOfAnOrdinaryUser(skip)
    chmodSync(folder, 0o555)
    const told = run(process.execPath, [program, folder, id, '3'], ordinary())
    expect(told).toMatchObject({ created: false, opened: false, failure: { code: 'folder-not-writable' }, listed: 0 })
    expect(told.notices.map((notice) => notice.id)).toEqual(['drafts-unwritable'])
    chmodSync(folder, 0o755)
  })
})

function ordinary(): { uid?: number; gid?: number } {
  return root ? { uid: nobody, gid: nobody } : {}
}

/** A program and a folder that an ordinary user can reach; skips where this machine gives them no way to the project. */
async function folderOfAnOrdinaryUser(skip: (reason: string) => never): Promise<{ program: string; folder: string; id: string }> {
  const programs = temporaryFolder()
  const folder = temporaryFolder()
  const program = await bundled('hindered-writer', programs)
  for (const path of [programs, folder]) chmodSync(path, 0o755)
  if (root) {
    chownSync(folder, nobody, nobody)
    const reach = spawnSync(process.execPath, ['--input-type=module', '-e', `await import(${JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve('libsql')).href)})`], { uid: nobody, gid: nobody })
    if (reach.status !== 0) skip('the tests run as the superuser, and an ordinary user cannot read the project')
  }
  return { program, folder, id: mintIdentifier() }
}

function run(command: string, args: readonly string[], user: { uid?: number; gid?: number } = {}): Told {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', ...user })
  if (status !== 0) throw new Error(`The writer ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Told
}
