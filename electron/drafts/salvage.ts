import { versionKindSchema } from '../../shared/ipc/drafts.ts'
import { storyStatusSchema } from '../../shared/story/story.ts'
import { hashesOf, sha256, storyFrom } from './content.ts'
import type { Database } from './database.ts'
import { attemptRead, readEveryRow, type Row } from './read-every-row.ts'

/**
 * Reads what can still be read out of a damaged drafts file into a sound one. The damaged file is the newer of the
 * two: where a row of it is whole, it takes the place of the copy's. Part of the caller's transaction, with foreign
 * keys off.
 */
export function salvage(damaged: Database, sound: Database): Salvaged {
  const target = new Target(sound)
  const rows = (table: string): Row[] => {
    const read = readEveryRow(damaged, table)
    if (!read.whole) target.partial = true
    return read.rows
  }

  for (const row of rows('blocks')) {
    if (typeof row['json'] === 'string' && sha256(row['json']) === row['hash']) target.put('blocks', row, ['number'])
    else target.partial = true
  }
  const readable = rows('versions').filter((row) => isReadable(sound, row))
  for (const version of readable) target.put('versions', version, ['number'])
  const drafts = salvageDrafts(target, rows('drafts').filter((row) => storyStatusSchema.safeParse(row['status']).success), readable)
  sound.run("INSERT OR IGNORE INTO story_blocks (story_id, hash) SELECT v.story_id, json_extract(entry.value, '$[1]') FROM versions v, json_each(v.blocks) entry")
  salvageDevice(sound, rows('device'))
  for (const table of otherTables(damaged, target)) for (const row of rows(table)) target.put(table, row, [])
  sound.run('DELETE FROM search')
  sound.run('UPDATE drafts SET search_stale = 1')
  return { drafts, partial: target.partial }
}

export interface Salvaged {
  /** Drafts that are newer than in the copy, or were not in it. */
  readonly drafts: number
  /** True where a part of the damaged file could not be read. */
  readonly partial: boolean
}

/** The file that takes the rows in. */
class Target {
  readonly database: Database
  partial = false
  readonly #columns = new Map<string, ReadonlySet<string>>()

  constructor(database: Database) {
    this.database = database
  }

  /** Puts a row in, over one of the same key; a row that breaks the table's own terms is left out. */
  put(table: string, row: Row, without: readonly string[]): void {
    const known = this.#columnsOf(table)
    const members = Object.entries(row).filter(([column]) => known.has(column) && !without.includes(column))
    const columns = members.map(([column]) => quoted(column)).join(', ')
    const values = members.map(([, value]) => (value instanceof ArrayBuffer ? new Uint8Array(value) : value))
    try {
      this.database.run(`INSERT OR REPLACE INTO ${quoted(table)} (${columns}) VALUES (${members.map(() => '?').join(', ')})`, ...values)
    } catch (fault) {
      if (!(fault instanceof Error && /constraint failed/.test(fault.message))) throw fault
      this.partial = true
    }
  }

  #columnsOf(table: string): ReadonlySet<string> {
    const columns = this.#columns.get(table) ?? new Set(this.database.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name))
    this.#columns.set(table, columns)
    return columns
  }
}

/** A version counts only where every block of it is there and the whole makes a story. */
function isReadable(sound: Database, row: Row): boolean {
  const { id, story_id, root, blocks, head, pictures, schema_version } = row
  if (typeof id !== 'string' || typeof story_id !== 'string' || !versionKindSchema.safeParse(row['kind']).success) return false
  if (typeof root !== 'string' || typeof blocks !== 'string' || typeof head !== 'string' || typeof pictures !== 'string' || typeof schema_version !== 'number') return false
  const hashes = hashesOf(blocks)
  if (hashes === null) return false
  const held = sound.all<{ hash: string; json: string }>('SELECT hash, json FROM blocks WHERE hash IN (SELECT value FROM json_each(?))', JSON.stringify(hashes))
  return storyFrom(story_id, { root, manifest: blocks, head, pictures, schemaVersion: schema_version }, new Map(held.map(({ hash, json }) => [hash, json]))) !== null
}

/** Puts each draft at its head, or at its newest readable version; the row of a draft itself may be among what was lost. */
function salvageDrafts(target: Target, rows: readonly Row[], readable: readonly Row[]): number {
  const { database } = target
  const before = new Map(database.all<{ id: string; head_version: string }>('SELECT id, head_version FROM drafts').map(({ id, head_version }) => [id, head_version]))
  const whole = new Map(rows.map((row) => [textOf(row, 'id'), row]))
  const ids = new Set(readable.map((version) => textOf(version, 'id')))
  let changed = 0
  for (const [story, version] of newestOf(readable)) {
    const row = whole.get(story)
    const head = row !== undefined && ids.has(textOf(row, 'head_version')) ? textOf(row, 'head_version') : textOf(version, 'id')
    if (row !== undefined) target.put('drafts', { ...row, head_version: head }, ['number'])
    else if (before.has(story)) database.run('UPDATE drafts SET head_version = ? WHERE id = ?', head, story)
    else target.put('drafts', { id: story, head_version: head, status: 'draft', changed_at: version['at'] ?? '', headline: headlineOf(version), slug: '', opening: '', words: version['words'] ?? 0 }, [])
    if (before.get(story) !== head) changed += 1
    whole.delete(story)
  }
  if (whole.size > 0) target.partial = true
  return changed
}

/** A column that should hold text; empty where it does not. */
function textOf(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

function newestOf(versions: readonly Row[]): Map<string, Row> {
  const newest = new Map<string, Row>()
  for (const version of versions) {
    const story = textOf(version, 'story_id')
    const known = newest.get(story)
    if (known === undefined || Number(version['device_counter']) > Number(known['device_counter'])) newest.set(story, version)
  }
  return newest
}

function headlineOf(version: Row): string {
  const head: unknown = JSON.parse(textOf(version, 'head'))
  return typeof head === 'object' && head !== null && 'headline' in head && typeof head.headline === 'string' ? head.headline : ''
}

/** The count of versions never goes back, so that no two versions of this machine share a number. */
function salvageDevice(sound: Database, rows: readonly Row[]): void {
  const made = sound.all<{ top: number | null }>('SELECT max(device_counter) AS top FROM versions').map(({ top }) => top ?? 0)
  const counter = Math.max(0, ...made, ...rows.map((row) => Number(row['counter']) || 0))
  const id = rows.map((row) => row['id']).find((value) => typeof value === 'string')
  if (typeof id === 'string') sound.run('UPDATE device SET id = ?', id)
  sound.run('UPDATE device SET counter = max(counter, ?)', counter)
}

const draftTables: ReadonlySet<string> = new Set(['blocks', 'versions', 'drafts', 'story_blocks', 'device', 'rooms'])

/** Every other table: conflicts, statuses, waivers, and those of the rooms that share the file, made where the copy is older than the room. */
function otherTables(damaged: Database, target: Target): string[] {
  const listed = attemptRead(() => damaged.all<{ name: string; type: string; sql: string | null; tbl_name: string }>("SELECT name, type, sql, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")) ?? []
  const wanted = listed.filter(({ tbl_name }) => !draftTables.has(tbl_name) && !/^search(_|$)/.test(tbl_name))
  const held = new Set(target.database.all<{ name: string }>('SELECT name FROM sqlite_master').map(({ name }) => name))
  const missing = wanted.filter(({ name, sql }) => sql !== null && !held.has(name))
  if (missing.length > 0 && !takeRooms(damaged, target)) {
    target.partial = true
    return wanted.filter(({ name, type }) => type === 'table' && held.has(name)).map(({ name }) => name)
  }
  for (const type of ['table', 'index']) for (const made of missing) if (made.type === type && made.sql !== null) target.database.run(made.sql)
  return wanted.filter(({ type }) => type === 'table').map(({ name }) => name)
}

/** Takes over which rooms have made their tables. False where a room has moved on since the copy: its own migrations must run first. */
function takeRooms(damaged: Database, { database }: Target): boolean {
  const read = (source: Database) => source.all<{ room: string; version: number }>('SELECT room, version FROM rooms')
  const rooms = attemptRead(() => read(damaged))
  const held = new Map(read(database).map(({ room, version }) => [room, version]))
  if (rooms === null || rooms.some(({ room, version }) => (held.get(room) ?? version) !== version)) return false
  for (const { room, version } of rooms) database.run('INSERT OR IGNORE INTO rooms (room, version) VALUES (?, ?)', room, version)
  return true
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
