import { bounds, type HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { houseStylebookSchema } from '../../shared/house-stylebook/house-stylebook-schema.ts'
import { readStylebook } from '../../shared/house-stylebook/read-stylebook.ts'
import { writeStylebook } from '../../shared/house-stylebook/write-stylebook.ts'
import type { EditionRow } from '../../shared/ipc/stylebooks.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Database } from '../drafts/database.ts'
import { stylebookMigrations } from './stylebook-schema.ts'

/** A house's stylebook as it lies in the database. */
export interface StoredHouse {
  readonly id: string
  readonly working: HouseStylebook
  /** Path of the file it follows. */
  readonly follows: string | null
  readonly followedText: string | null
}

export interface StoredEdition {
  readonly row: EditionRow
  readonly stylebook: HouseStylebook
}

/** The rows behind the house's stylebooks. Each method is one durable transaction and throws a `DatabaseError` where the disk fails. */
export interface HouseRecords {
  list(): StoredHouse[]
  read(id: string): StoredHouse | null
  make(working: HouseStylebook, follows: { readonly path: string; readonly text: string } | null): string
  keepWorking(id: string, working: HouseStylebook): void
  /** Sets it aside, or brings it back; gives false where there is none of that id. */
  setRemoved(id: string, removed: boolean): boolean
  /** The file's text as it was last read; a null path ends the following. */
  noteFollowed(id: string, path: string | null, text: string | null): void
  addEdition(house: string, stylebook: HouseStylebook, author: string): EditionRow
  /** Newest first. */
  editions(house: string): EditionRow[]
  edition(house: string, edition: string): HouseStylebook | null
  /** The newest edition that this Copydesk can read: an older one stands in for one that it cannot. */
  newestSound(house: string): StoredEdition | null
}

interface HouseLine {
  readonly id: string
  readonly working: string
  readonly follows: string | null
  readonly followedText: string | null
}

type EditionLine = EditionRow & { readonly yaml: string }

const houseColumns = 'id, working, follows, followed_text AS followedText'
const editionColumns = 'id, yaml, version, change_note AS changeNote, author, at'

export function openHouseRecords(database: Database, now: () => string): HouseRecords {
  database.migrate('stylebooks', stylebookMigrations)

  const newestSound = (house: string): StoredEdition | null => {
    for (const { yaml, ...row } of database.all<EditionLine>(`SELECT ${editionColumns} FROM house_editions WHERE house = ? ORDER BY id DESC`, house)) {
      const read = readStylebook(yaml)
      if (read.ok) return { row, stylebook: read.value }
    }
    return null
  }

  const houseOf = ({ working, ...line }: HouseLine): StoredHouse | null => {
    const parsed = houseStylebookSchema.safeParse(jsonOf(working))
    // A working copy of another age is let go for what is in force; the editions keep every word.
    const stylebook = parsed.success ? parsed.data : newestSound(line.id)?.stylebook
    return stylebook === undefined ? null : { ...line, working: stylebook }
  }

  return {
    list: () => database.all<HouseLine>(`SELECT ${houseColumns} FROM houses WHERE removed_at IS NULL ORDER BY id`).flatMap((line) => houseOf(line) ?? []),
    read: (id) => {
      const line = database.all<HouseLine>(`SELECT ${houseColumns} FROM houses WHERE id = ? AND removed_at IS NULL`, id)[0]
      return line === undefined ? null : houseOf(line)
    },
    make: (working, follows) => {
      const id = mintIdentifier()
      database.run('INSERT INTO houses (id, working, made_at, follows, followed_text) VALUES (?, ?, ?, ?, ?)', id, JSON.stringify(working), now(), follows?.path ?? null, follows?.text ?? null)
      return id
    },
    keepWorking: (id, working) => void database.run('UPDATE houses SET working = ? WHERE id = ?', JSON.stringify(working), id),
    setRemoved: (id, removed) => database.run('UPDATE houses SET removed_at = ? WHERE id = ?', removed ? now() : null, id) > 0,
    noteFollowed: (id, path, text) => void database.run('UPDATE houses SET follows = ?, followed_text = ? WHERE id = ?', path, text, id),
    addEdition: (house, stylebook, author) => {
      const row: EditionRow = { id: mintIdentifier(), version: stylebook.version, changeNote: stylebook.changeNote, author, at: now() }
      database.transaction(() => {
        database.run('INSERT INTO house_editions (id, house, yaml, version, change_note, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)', row.id, house, writeStylebook(stylebook), row.version, row.changeNote, row.author, row.at)
        database.run('UPDATE houses SET working = ? WHERE id = ?', JSON.stringify(stylebook), house)
      })
      return row
    },
    editions: (house) => database.all<EditionRow>('SELECT id, version, change_note AS changeNote, author, at FROM house_editions WHERE house = ? ORDER BY id DESC LIMIT ?', house, bounds.entries),
    edition: (house, edition) => {
      const line = database.all<{ yaml: string }>('SELECT yaml FROM house_editions WHERE house = ? AND id = ?', house, edition)[0]
      const read = line === undefined ? null : readStylebook(line.yaml)
      return read?.ok === true ? read.value : null
    },
    newestSound,
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON is no working copy; the caller turns to the editions.
    return null
  }
}
