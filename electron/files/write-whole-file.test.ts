import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeAndSync, writeWholeFile, type WriteBytes } from './write-whole-file.ts'

let folder: string
let file: string
const words = (text: string) => new TextEncoder().encode(text)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-files-'))
  file = path.join(folder, 'story.txt')
  await writeFile(file, 'old')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const failing =
  (code: string): WriteBytes =>
  async (at, bytes) => {
    // Half of it reaches the disk, as when a disk fills up.
    await writeAndSync(at, bytes.subarray(0, bytes.length >> 1))
    throw Object.assign(new Error(code), { code })
  }

describe('a file written whole', () => {
  test('replaces the old one', async () => {
    expect(await writeWholeFile(file, words('new'))).toEqual({ ok: true, value: null })
    expect(await readFile(file, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['story.txt'])
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EIO', 'not-written'],
  ])('or leaves the old one and nothing else: %s', async (code, said) => {
    expect(await writeWholeFile(file, words('a new text'), failing(code))).toMatchObject({ ok: false, failure: { code: said } })
    expect(await readFile(file, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['story.txt'])
  })

  test('says that the folder is gone', async () => {
    expect(await writeWholeFile(path.join(folder, 'gone', 'story.txt'), words('new'))).toMatchObject({ ok: false, failure: { code: 'folder-missing' } })
  })

  test('says that a folder of that name is in the way', async () => {
    await mkdir(path.join(folder, 'taken', 'full'), { recursive: true })
    expect((await writeWholeFile(path.join(folder, 'taken'), words('new'))).ok).toBe(false)
    expect((await readdir(folder)).toSorted()).toEqual(['story.txt', 'taken'])
  })

  // Root may write anywhere, and Windows keeps rights elsewhere.
  const rightsCount = process.platform !== 'win32' && process.getuid?.() !== 0
  test.skipIf(!rightsCount)(`says that it may not write there${rightsCount ? '' : ' (left out: this user may write anywhere)'}`, async () => {
    await chmod(folder, 0o555)
    expect(await writeWholeFile(file, words('new'))).toMatchObject({ ok: false, failure: { code: 'no-permission' } })
    await chmod(folder, 0o755)
    expect(await readFile(file, 'utf8')).toBe('old')
  })

  test('a bug is not taken for a fault of the disk', async () => {
    await expect(writeWholeFile(file, words('new'), () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
  })
})
