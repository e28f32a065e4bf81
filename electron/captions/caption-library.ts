import { captionDataSchema, captionPropertyNames, isEmptyProperty, isSameValue, withChanges, type CaptionChanges, type CaptionData, type CaptionProperty } from '../../shared/captions/caption-data.ts'
import { captionConflictSchema, type CaptionConflict, type Carrier } from '../../shared/captions/conflicts.ts'
import { pictureKinds, type CaptionMediaType } from '../../shared/captions/picture-kinds.ts'
import type { CaptionRow, SheetView } from '../../shared/ipc/captions.ts'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Database, Value } from '../drafts/database.ts'
import { captionMigrations } from './captions-schema.ts'
import { foldWords, noteValues } from './used-values.ts'

/** A picture as it enters the library. */
export interface NewPicture {
  readonly hash: string
  readonly name: string
  readonly mediaType: CaptionMediaType
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly caption: CaptionData
  readonly conflicts: readonly CaptionConflict[]
  readonly warnings: readonly string[]
  readonly isSigned: boolean
}

export interface KeptPicture {
  readonly row: Omit<CaptionRow, 'stories'>
  readonly caption: CaptionData
  readonly embedded: CaptionData
  readonly conflicts: readonly CaptionConflict[]
  readonly warnings: readonly string[]
  readonly revision: number
}

export type LibraryFailure = Failure<'picture-missing' | 'caption-changed' | 'batch-missing' | 'no-conflict'>

/** A batch is taken back, or made again after that. */
export type BatchWay = 'undo' | 'redo'

/** The captions of every picture that the desk has taken in, beside the drafts in SQLite. Each method is one transaction, durable where nothing else is said. */
export interface CaptionLibrary {
  /** False where the picture was there already; one that was taken off the sheet comes back with its caption. Durable after `flush`. */
  add(picture: NewPicture): boolean
  has(hash: string): boolean
  read(hash: string): Result<KeptPicture, LibraryFailure>
  captions(hashes: readonly string[]): { readonly hash: string; readonly name: string; readonly caption: CaptionData }[]
  /** The hashes of the whole sheet in its order; filters that ask for stories are not known here. */
  order(view: SheetView): { hash: string; hasCaption: boolean; hasCredit: boolean; hasAlt: boolean; conflicts: number }[]
  rows(hashes: readonly string[]): Omit<CaptionRow, 'stories'>[]
  save(hash: string, revision: number, changes: CaptionChanges): Result<KeptPicture, LibraryFailure>
  choose(hash: string, property: CaptionProperty, carrier: Carrier | null): Result<KeptPicture, LibraryFailure>
  setRemoved(hashes: readonly string[], removed: boolean): void
  /** A batch is made in parts, so that thousands of pictures hold nobody up, and undone as one. */
  beginBatch(): string
  /** Gives how many pictures were changed. Durable after `flush`. */
  applyPart(batch: string, changes: readonly { readonly hash: string; readonly changes: CaptionChanges }[]): number
  /** Forgets a batch that changed nothing. */
  endBatch(batch: string): void
  /** The pictures of a batch that is now being taken back, or made again; fails where that was done already. */
  beginTravel(batch: string, way: BatchWay): Result<readonly string[], LibraryFailure>
  /** Properties that were changed again since are left as they are, and counted. */
  travelPart(batch: string, hashes: readonly string[], way: BatchWay): { readonly changed: number; readonly left: number }
  /** Makes durable what was added or changed in parts, without holding anything up. */
  flush(): Promise<void>
  batches(): { id: string; at: string; pictures: number; undone: boolean }[]
}

interface Row {
  readonly hash: string
  readonly name: string
  readonly media_type: CaptionMediaType
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly added_at: string
  readonly changed_at: string
  readonly revision: number
  readonly is_signed: number
  readonly has_caption: number
  readonly has_credit: number
  readonly has_alt: number
  readonly conflict_count: number
  readonly headline: string
  readonly opening: string
  readonly creators: string
  readonly credit_line: string
  readonly date_created: string
}

interface WholeRow extends Row {
  readonly caption: string
  readonly embedded: string
  readonly conflicts: string
  readonly warnings: string
}

const rowColumns = 'hash, name, media_type, width, height, bytes, added_at, changed_at, revision, is_signed, has_caption, has_credit, has_alt, conflict_count, headline, opening, creators, credit_line, date_created'
/** SQLite takes so many values at once with room to spare. */
const mostAtOnce = 500

export function openCaptionLibrary(database: Database, now: () => Date): CaptionLibrary {
  database.migrate('captions', captionMigrations)
  const at = () => now().toISOString()

  const whole = (hash: string): KeptPicture | null => {
    const [row] = database.all<WholeRow>(`SELECT ${rowColumns}, caption, embedded, conflicts, warnings FROM caption_pictures WHERE hash = ?`, hash)
    return row === undefined ? null : keptOf(row)
  }
  const read = (hash: string) => {
    const kept = whole(hash)
    return kept === null ? missing : success(kept)
  }

  const write = (hash: string, name: string, caption: CaptionData, before: CaptionData, conflicts: readonly CaptionConflict[]) => {
    const taken = takenOut(caption, name, conflicts)
    const columns = Object.keys(taken).map((column) => `${column} = ?`).join(', ')
    database.run(`UPDATE caption_pictures SET caption = ?, conflicts = ?, changed_at = ?, revision = revision + 1, ${columns} WHERE hash = ?`, JSON.stringify(caption), JSON.stringify(conflicts), at(), ...Object.values(taken), hash)
    noteValues(database, before, caption, at())
  }

  const change = (hash: string, changes: CaptionChanges, settle: (conflict: CaptionConflict) => boolean): KeptPicture | null => {
    const kept = whole(hash)
    if (kept === null) return null
    write(hash, kept.row.name, withChanges(kept.caption, changes), kept.caption, kept.conflicts.filter((conflict) => !settle(conflict)))
    return whole(hash)
  }

  return {
    add: ({ hash, name, mediaType, width, height, bytes, caption, conflicts, warnings, isSigned }) =>
      database.unhurried(() => {
        if (database.run('UPDATE caption_pictures SET removed_at = NULL WHERE hash = ? AND removed_at IS NOT NULL', hash) > 0) return true
        if (whole(hash) !== null) return false
        const json = JSON.stringify(caption)
        const taken = takenOut(caption, name, conflicts)
        const columns: Record<string, Value> = { hash, name, media_type: mediaType, width, height, bytes, added_at: at(), changed_at: at(), revision: 1, caption: json, embedded: json, conflicts: JSON.stringify(conflicts), warnings: JSON.stringify(warnings), is_signed: isSigned ? 1 : 0, ...taken }
        database.run(`INSERT INTO caption_pictures (${Object.keys(columns).join(', ')}) VALUES (${Object.keys(columns).map(() => '?').join(', ')})`, ...Object.values(columns))
        return true
      }),
    has: (hash) => database.all('SELECT 1 AS there FROM caption_pictures WHERE hash = ? AND removed_at IS NULL', hash).length > 0,
    read,
    captions: (hashes) => inParts(hashes, (part, marks) => database.all<{ hash: string; name: string; caption: string }>(`SELECT hash, name, caption FROM caption_pictures WHERE hash IN (${marks})`, ...part)).map(({ hash, name, caption }) => ({ hash, name, caption: captionOf(caption) })),
    order: (view) => orderOf(database, view),
    rows: (hashes) => inParts(hashes, (part, marks) => database.all<Row>(`SELECT ${rowColumns} FROM caption_pictures WHERE hash IN (${marks})`, ...part)).map(rowOf),
    save: (hash, revision, changes) =>
      database.transaction(() => {
        const kept = whole(hash)
        if (kept === null) return missing
        if (kept.revision !== revision) return changedElsewhere
        // What a person writes over settles what the copies in the file say of it.
        const settled = change(hash, changes, ({ property }) => changes[property] !== undefined)
        return settled === null ? missing : success(settled)
      }),
    choose: (hash, property, carrier) =>
      database.transaction(() => {
        const conflict = whole(hash)?.conflicts.find((each) => each.property === property)
        if (conflict === undefined) return failure('no-conflict', 'This choice was made already.')
        const side = conflict.sides.find((each) => each.carrier === carrier)
        const settled = change(hash, side === undefined ? {} : { [property]: side.value }, (each) => each.property === property)
        return settled === null ? missing : success(settled)
      }),
    setRemoved: (hashes, removed) =>
      database.transaction(() => {
        for (const hash of hashes) database.run(`UPDATE caption_pictures SET removed_at = ? WHERE hash = ? AND (removed_at IS NULL) = ?`, removed ? at() : null, hash, removed ? 1 : 0)
      }),
    beginBatch: () => {
      const batch = mintIdentifier()
      database.unhurried(() => database.run('INSERT INTO caption_batches (id, at) VALUES (?, ?)', batch, at()))
      return batch
    },
    applyPart: (batch, changes) =>
      database.unhurried(() => {
        let changed = 0
        for (const { hash, changes: wanted } of changes) {
          const kept = whole(hash)
          const properties = captionPropertyNames.filter((property) => kept !== null && wanted[property] !== undefined && !isSameValue(wanted[property], kept.caption[property]))
          if (kept === null || properties.length === 0) continue
          const after = pick(wanted, properties)
          database.run('INSERT INTO caption_batch_changes (batch, hash, before, after) VALUES (?, ?, ?, ?)', batch, hash, JSON.stringify({ ...pick(kept.caption, properties), translations: kept.caption.translations }), JSON.stringify(after))
          change(hash, after, ({ property }) => properties.includes(property))
          changed += 1
        }
        return changed
      }),
    endBatch: (batch) => {
      database.run('DELETE FROM caption_batches WHERE id = ? AND NOT EXISTS (SELECT 1 FROM caption_batch_changes WHERE batch = id)', batch)
    },
    beginTravel: (batch, way) =>
      database.transaction(() => {
        const begun = way === 'undo' ? database.run('UPDATE caption_batches SET undone_at = ? WHERE id = ? AND undone_at IS NULL', at(), batch) : database.run('UPDATE caption_batches SET undone_at = NULL WHERE id = ? AND undone_at IS NOT NULL', batch)
        if (begun === 0) return failure('batch-missing', way === 'undo' ? 'That batch was undone already.' : 'That batch was made again already.')
        return success(database.all<{ hash: string }>('SELECT hash FROM caption_batch_changes WHERE batch = ?', batch).map(({ hash }) => hash))
      }),
    travelPart: (batch, hashes, way) =>
      database.unhurried(() => {
        let [changed, left] = [0, 0]
        for (const hash of hashes) {
          const [row] = database.all<{ before: string; after: string }>('SELECT before, after FROM caption_batch_changes WHERE batch = ? AND hash = ?', batch, hash)
          const kept = whole(hash)
          if (kept === null || row === undefined) continue
          const [old, made] = [JSON.parse(row.before) as CaptionChanges, JSON.parse(row.after) as CaptionChanges]
          const [from, to] = way === 'undo' ? [made, old] : [old, made]
          const properties = captionPropertyNames.filter((property) => made[property] !== undefined)
          const untouched = properties.filter((property) => isSameValue(kept.caption[property], from[property] ?? ''))
          left += properties.length - untouched.length
          if (untouched.length === 0) continue
          const isWhole = untouched.length === properties.length
          change(hash, { ...pick(to, untouched), ...(isWhole && to.translations !== undefined && { translations: to.translations }) }, () => false)
          changed += 1
        }
        return { changed, left }
      }),
    flush: () => database.settle(),
    batches: () => database.all<{ id: string; at: string; pictures: number; undone: number }>('SELECT id, at, (SELECT count(*) FROM caption_batch_changes WHERE batch = id) AS pictures, undone_at IS NOT NULL AS undone FROM caption_batches ORDER BY id DESC LIMIT 100').map((row) => ({ ...row, undone: row.undone === 1 })),
  }
}

const missing = failure('picture-missing', 'That picture is no longer on the sheet. Stories that use it keep it.', 'Add it again.')
const changedElsewhere = failure('caption-changed', 'This caption was changed elsewhere since it was opened, so this change was not saved. Both are still there: what is saved, and what stands in the form.', 'Look at what is saved now, then make the change again.')

function pick(from: CaptionChanges, properties: readonly CaptionProperty[]): CaptionChanges {
  return Object.fromEntries(properties.map((property) => [property, from[property]]))
}

function captionOf(json: string): CaptionData {
  return captionDataSchema.parse(JSON.parse(json))
}

function keptOf(row: WholeRow): KeptPicture {
  return { row: rowOf(row), caption: captionOf(row.caption), embedded: captionOf(row.embedded), conflicts: captionConflictSchema.array().parse(JSON.parse(row.conflicts)), warnings: JSON.parse(row.warnings) as string[], revision: row.revision }
}

function rowOf(row: Row): Omit<CaptionRow, 'stories'> {
  const { isDrawn, forStories } = pictureKinds[row.media_type]
  return {
    hash: row.hash,
    name: row.name,
    mediaType: row.media_type,
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    headline: row.headline,
    description: row.opening,
    creators: JSON.parse(row.creators) as string[],
    creditLine: row.credit_line,
    dateCreated: row.date_created,
    addedAt: row.added_at,
    changedAt: row.changed_at,
    hasCaption: row.has_caption === 1,
    hasCredit: row.has_credit === 1,
    hasAlt: row.has_alt === 1,
    conflicts: row.conflict_count,
    isSigned: row.is_signed === 1,
    isDrawn,
    forStories,
  }
}

/** The columns of the sheet, by name. */
function takenOut(caption: CaptionData, name: string, conflicts: readonly CaptionConflict[]): Record<string, Value> {
  const flag = (isSet: boolean) => (isSet ? 1 : 0)
  const words = captionPropertyNames.map((property) => caption[property]).flatMap((value) => (typeof value === 'string' ? [value] : value.map((entry) => (typeof entry === 'string' ? entry : Object.values(entry).join(' ')))))
  return {
    has_caption: flag(!isEmptyProperty(caption.description)),
    has_credit: flag(!isEmptyProperty(caption.creditLine) || !isEmptyProperty(caption.creators)),
    has_alt: flag(!isEmptyProperty(caption.altText)),
    conflict_count: conflicts.length,
    headline: caption.headline,
    opening: caption.description.slice(0, 300),
    creators: JSON.stringify(caption.creators),
    credit_line: caption.creditLine,
    date_created: caption.dateCreated,
    words: foldWords([name, ...words].join('\n')),
  }
}

const filters: Readonly<Record<SheetView['filter'], string>> = { all: '1', 'no-caption': 'has_caption = 0', 'no-credit': 'has_credit = 0', 'no-alt': 'has_alt = 0', conflicts: 'conflict_count > 0', used: '1', unused: '1' }
const orders: Readonly<Record<SheetView['order'], string>> = { added: 'added_at DESC, hash', date: "date_created = '', date_created DESC, hash", name: 'name COLLATE NOCASE, hash' }

function orderOf(database: Database, { filter, search, order }: SheetView): { hash: string; hasCaption: boolean; hasCredit: boolean; hasAlt: boolean; conflicts: number }[] {
  const words = foldWords(search).split(/\s+/u).filter((word) => word !== '').slice(0, 12)
  const like = words.map(() => ` AND words LIKE ? ESCAPE '\\'`).join('')
  return database
    .all<Pick<Row, 'hash' | 'has_caption' | 'has_credit' | 'has_alt' | 'conflict_count'>>(`SELECT hash, has_caption, has_credit, has_alt, conflict_count FROM caption_pictures WHERE removed_at IS NULL AND ${filters[filter]}${like} ORDER BY ${orders[order]}`, ...words.map((word) => `%${word.replace(/[\\%_]/gu, '\\$&')}%`))
    .map((row) => ({ hash: row.hash, hasCaption: row.has_caption === 1, hasCredit: row.has_credit === 1, hasAlt: row.has_alt === 1, conflicts: row.conflict_count }))
}

/** Asks for many hashes in parts and gives the answers in the order asked. */
function inParts<T extends { readonly hash: string }>(hashes: readonly string[], ask: (part: readonly string[], marks: string) => T[]): T[] {
  const found = new Map<string, T>()
  for (let from = 0; from < hashes.length; from += mostAtOnce) {
    const part = hashes.slice(from, from + mostAtOnce)
    for (const row of ask(part, part.map(() => '?').join(', '))) found.set(row.hash, row)
  }
  return hashes.flatMap((hash) => found.get(hash) ?? [])
}
