import path from 'node:path'
import { faultsOf } from '../../shared/house-stylebook/faults-of.ts'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { inForce } from '../../shared/house-stylebook/in-force.ts'
import { readStylebook } from '../../shared/house-stylebook/read-stylebook.ts'
import type { HouseInForce } from '../../shared/house-stylebook/house-of.ts'
import { writeStylebook } from '../../shared/house-stylebook/write-stylebook.ts'
import type { EditionRow, HouseRow, PutInForceAnswer } from '../../shared/ipc/stylebooks.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import type { Database } from '../drafts/database.ts'
import { attempt } from '../drafts/failures.ts'
import { suggestedName } from '../files/suggested-name.ts'
import { openHouseRecords, type HouseRecords, type StoredHouse } from './house-records.ts'

/**
 * The house's own stylebooks. What is worked on is kept as it was typed; only what is sound is put in force, and an
 * edition once in force stays on record. Nothing here ever leaves the house without a stylebook: where a file that is
 * followed breaks, or an edition cannot be read, the last good one counts.
 */
export interface HouseStylebooks {
  /** By name. */
  list(): Result<HouseRow[]>
  /** What checks go by, for the engine; empty where the disk cannot be read, and the shipped stylebooks alone count. */
  inForce(): HouseInForce[]
  create(name: string, base: StylebookId): Result<{ readonly id: string }>
  keepWorking(id: string, working: HouseStylebook): Result<Record<never, never>>
  putInForce(id: string, working: HouseStylebook): Result<PutInForceAnswer>
  remove(id: string): Result<Record<never, never>>
  restore(id: string): Result<Record<never, never>>
  editions(id: string): Result<EditionRow[]>
  takeEdition(id: string, edition: string): Result<Record<never, never>>
  /** A stylebook that came from a file or a Vale style; a sound file is in force at once, a Vale style is looked through first. */
  take(house: HouseStylebook, from: { readonly kind: 'file' } | { readonly kind: 'vale' } | { readonly kind: 'followed'; readonly path: string; readonly text: string }): Result<{ readonly id: string }>
  stopFollowing(id: string): Result<Record<never, never>>
  /** The files that are followed. */
  followed(): { readonly id: string; readonly path: string }[]
  /** A followed file was read: gives true where something changed. A file that broke changes nothing but what is told of it. */
  fileRead(id: string, text: string): boolean
  /** A followed file is there and could not be read; told of with the stylebook until it can be. */
  fileUnreadable(id: string, message: string): void
  /** The stylebook as the text of its file, under the name it is to be saved by. */
  asFile(id: string): Result<{ readonly name: string; readonly yaml: string }>
  readonly onChange: (listener: () => void) => void
}

export interface HouseStylebookOptions {
  readonly database: Database
  readonly author: () => string
  readonly now: () => Date
}

export function openHouseStylebooks({ database, author, now }: HouseStylebookOptions): HouseStylebooks {
  const listeners = new Set<() => void>()
  const opened = attempt(() => success(openHouseRecords(database, () => now().toISOString())))
  /** A disk that refused the tables at start is asked again: it may have been mended. */
  let records: HouseRecords | null = opened.ok ? opened.value : null

  const through = <T>(work: (records: HouseRecords) => Result<T>): Result<T> =>
    attempt(() => {
      records ??= openHouseRecords(database, () => now().toISOString())
      return work(records)
    })
  const ofHouse = <T>(id: string, work: (house: StoredHouse, records: HouseRecords) => Result<T>): Result<T> =>
    through((all) => {
      const house = all.read(id)
      return house === null ? missing : work(house, all)
    })
  const told = <T>(answer: Result<T>): Result<T> => {
    if (answer.ok) for (const listener of listeners) listener()
    return answer
  }

  const unreadable = new Map<string, string>()

  const rowOf = (all: HouseRecords, { id, working, follows, followedText }: StoredHouse): HouseRow => {
    const newest = all.newestSound(id)
    const file = followedText === null ? null : inForce(newest?.stylebook ?? null, readStylebook(followedText))
    return {
      id,
      inForce: newest === null ? null : { edition: newest.row, stylebook: newest.stylebook },
      working,
      changed: newest === null || !isSame(working, newest.stylebook),
      follows: follows === null ? null : { name: path.basename(follows), notice: unreadable.get(id) ?? file?.notice ?? null, faults: file?.faults ?? [] },
    }
  }

  const putInForce: HouseStylebooks['putInForce'] = (id, working) =>
    ofHouse<PutInForceAnswer>(id, (house, all) => {
      all.keepWorking(id, working)
      const base = all.newestSound(id)?.stylebook.extends ?? house.working.extends
      if (working.extends !== base) return failure('stylebook-base', 'A house’s stylebook stays on the shipped one it was made for, so nothing was put in force. What you typed is kept.', 'Make a new stylebook on the other one.')
      const faults = faultsOf(working)
      if (faults.length > 0) {
        const message = `Nothing was put in force: ${faults.length === 1 ? 'one thing is' : `${faults.length} things are`} to be put right first. What you typed is kept, and what was in force stays in force.`
        return success({ outcome: 'faults', message, faults })
      }
      return success({ outcome: 'in-force', edition: all.addEdition(id, working, author()) })
    })

  return {
    list: () => through((all) => success(all.list().map((house) => rowOf(all, house)).sort((one, other) => one.working.name.localeCompare(other.working.name)))),
    inForce: () => {
      const read = through((all) =>
        success(
          all.list().flatMap(({ id }) => {
            const newest = all.newestSound(id)
            return newest === null ? [] : [{ id, edition: newest.row.id, stylebook: newest.stylebook }]
          }),
        ),
      )
      return read.ok ? read.value : []
    },
    create: (name, base) => told(through((all) => success({ id: all.make({ ...empty, name: name.trim() || 'House stylebook', extends: base }, null) }))),
    keepWorking: (id, working) =>
      ofHouse(id, (_house, all) => {
        all.keepWorking(id, working)
        return success({})
      }),
    putInForce: (id, working) => {
      const answer = putInForce(id, working)
      return answer.ok && answer.value.outcome === 'in-force' ? told(answer) : answer
    },
    remove: (id) => told(through((all) => (all.setRemoved(id, true) ? success({}) : missing))),
    restore: (id) => told(through((all) => (all.setRemoved(id, false) ? success({}) : missing))),
    editions: (id) => through((all) => success(all.editions(id))),
    takeEdition: (id, edition) =>
      told(
        ofHouse(id, (_house, all) => {
          const stylebook = all.edition(id, edition)
          if (stylebook === null) return failure('edition-missing', 'That edition cannot be read by this Copydesk, so nothing was changed.', 'Choose another one.')
          all.keepWorking(id, stylebook)
          return success({})
        }),
      ),
    take: (house, from) =>
      told(
        through((all) => {
          const id = all.make(house, from.kind === 'followed' ? { path: from.path, text: from.text } : null)
          if (from.kind !== 'vale') all.addEdition(id, house, author())
          return success({ id })
        }),
      ),
    stopFollowing: (id) =>
      told(
        ofHouse(id, (_house, all) => {
          all.noteFollowed(id, null, null)
          return success({})
        }),
      ),
    followed: () => {
      const read = through((all) => success(all.list().flatMap(({ id, follows }) => (follows === null ? [] : [{ id, path: follows }]))))
      return read.ok ? read.value : []
    },
    fileUnreadable: (id, message) => {
      if (unreadable.get(id) === message) return
      unreadable.set(id, message)
      told(success(null))
    },
    fileRead: (id, text) => {
      const wasUnreadable = unreadable.delete(id)
      const read = ofHouse(id, (house, all) => {
        if (!wasUnreadable && house.followedText === text) return failure('unchanged', 'The file is as it was.')
        if (house.follows === null) return failure('not-followed', 'The file is no longer followed.')
        all.noteFollowed(id, house.follows, text)
        const sound = readStylebook(text)
        const newest = all.newestSound(id)
        // A file that moved to another shipped stylebook would change stories under way without a word.
        if (sound.ok && (newest === null || (sound.value.extends === newest.stylebook.extends && !isSame(sound.value, newest.stylebook)))) all.addEdition(id, sound.value, path.basename(house.follows))
        return success({})
      })
      return told(read).ok
    },
    asFile: (id) =>
      ofHouse(id, (house, all) => {
        const stylebook = all.newestSound(id)?.stylebook ?? house.working
        return success({ name: `${suggestedName(stylebook.name, 'house')}-stylebook.yaml`, yaml: writeStylebook(stylebook) })
      }),
    onChange: (listener) => void listeners.add(listener),
  }
}

const empty: Omit<HouseStylebook, 'name' | 'extends'> = { version: '1', changeNote: '', rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] }, ownRules: [] }

const missing = failure('stylebook-missing', 'That stylebook is no longer there, so nothing was changed.', 'Choose another one, or make it anew.')

function isSame(one: HouseStylebook, other: HouseStylebook): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
