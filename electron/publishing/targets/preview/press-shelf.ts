import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { success, type Result } from '../../../../shared/result.ts'
import { isSystemError, writeAndSync, writeWholeFile, type WriteBytes, type WriteFailure } from '../../../files/write-whole-file.ts'
import { parseItem, type ReceivedItem } from './received-item.ts'

/**
 * What the press has been sent, on disk: `items/<hash of guid>/<time>-<hash of version>.json`, the item as it came;
 * `media/<id>`, the bytes as they came. A version sent again is the one that is there.
 */
export interface PressShelf {
  keepItem(item: ReceivedItem, bytes: Uint8Array): Promise<Result<'new' | 'known', WriteFailure>>
  keepMedia(id: string, bytes: Uint8Array): Promise<Result<null, WriteFailure>>
  media(id: string): Promise<Uint8Array | null>
  hasMedia(id: string): Promise<boolean>
  /** The newest version of a story by its key. */
  story(key: string): Promise<ReceivedItem | null>
  /** The newest version of each story, newest first, 500 at most. */
  stories(): Promise<readonly ShelvedStory[]>
}

export interface ShelvedStory {
  readonly key: string
  readonly item: ReceivedItem
  readonly versions: number
}

/** What a story is called in the addresses of the press. */
export function storyKey(guid: string): string {
  return hashOf(guid)
}

const longestList = 500

export function openPressShelf(folder: string, now: () => number, write: WriteBytes = writeAndSync): PressShelf {
  const items = path.join(folder, 'items')
  const mediaFolder = path.join(folder, 'media')
  const mediaFile = (id: string) => path.join(mediaFolder, hashOf(id))

  // One push at a time, so that two of one version cannot pass each other.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  const newest = async (key: string): Promise<{ item: ReceivedItem; versions: number } | null> => {
    const names = await versionsOf(path.join(items, key))
    for (const name of names.toReversed()) {
      const bytes = await readIfThere(path.join(items, key, name))
      const item = bytes === null ? null : parseItem(bytes)
      if (item?.ok === true) return { item: item.value, versions: names.length }
    }
    return null
  }

  return {
    keepItem: (item, bytes) =>
      inTurn(async () => {
        const shelf = path.join(items, storyKey(item.guid))
        const ending = `-${hashOf(item.version)}.json`
        await mkdir(shelf, { recursive: true })
        const names = await versionsOf(shelf)
        if (names.some((name) => name.endsWith(ending))) return success('known')
        // Later than every version that is there, also where the clock was turned back.
        const time = Math.max(now(), Number(names.at(-1)?.slice(0, timeDigits) ?? 0) + 1)
        const kept = await writeWholeFile(path.join(shelf, `${String(time).padStart(timeDigits, '0')}${ending}`), bytes, write)
        return kept.ok ? success('new') : kept
      }),
    keepMedia: (id, bytes) =>
      inTurn(async () => {
        await mkdir(mediaFolder, { recursive: true })
        return writeWholeFile(mediaFile(id), bytes, write)
      }),
    media: (id) => readIfThere(mediaFile(id)),
    hasMedia: (id) => isThere(mediaFile(id)),
    story: async (key) => (/^[0-9a-f]{32}$/.test(key) ? ((await newest(key))?.item ?? null) : null),
    stories: async () => {
      const keys = await namesIn(items)
      const times = await Promise.all(keys.map(async (key) => ({ key, time: (await versionsOf(path.join(items, key))).at(-1) ?? '' })))
      const recent = times.toSorted((one, other) => (one.time < other.time ? 1 : -1)).slice(0, longestList)
      const shelved = await Promise.all(recent.map(async ({ key }) => ({ key, found: await newest(key) })))
      return shelved.flatMap(({ key, found }) => (found === null ? [] : [{ key, ...found }]))
    },
  }
}

const timeDigits = 14

async function versionsOf(shelf: string): Promise<string[]> {
  return (await namesIn(shelf)).filter((name) => name.endsWith('.json')).toSorted()
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return []
    throw error
  }
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null
    throw error
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false
    throw error
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)
}
