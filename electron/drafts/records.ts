import type { Conflict, OpenDraft, VersionKind, VersionRow } from '../../shared/ipc/drafts.ts'
import type { Note } from '../../shared/notes/note.ts'
import { success } from '../../shared/result.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import { mintIdentifier, type StoryId, type VersionId } from '../../shared/story/identifier.ts'
import { currentSchemaVersion, storyStatusSchema, type Story, type StoryStatus } from '../../shared/story/story.ts'
import { storyFrom, type BlockHash, type Content } from './content.ts'
import type { Database } from './database.ts'
import type { DraftResult } from './draft-store.ts'
import { draftMissing, draftUnreadable, versionMissing } from './failures.ts'
import { notesOf } from './notes.ts'
import { submissionOf } from './submission.ts'
import { waiversOf } from './waivers.ts'

/** What every part of the store works with. */
export interface Desk {
  readonly database: Database
  readonly author: () => string
  /** ISO 8601, UTC. */
  readonly now: () => string
}

/** The editor whose JSON the versions hold; a later reader may need to know. */
export const lexicalVersion = '0.52.0'

export interface DraftRecord {
  readonly id: StoryId
  readonly head_version: VersionId
  readonly status: string
  readonly headline: string
  readonly slug: string
  readonly binned: number
}

export function findDraft({ database }: Desk, id: StoryId): DraftRecord | undefined {
  return database.all<DraftRecord>('SELECT id, head_version, status, headline, slug, binned FROM drafts WHERE id = ?', id)[0]
}

export function statusOf(draft: DraftRecord): StoryStatus {
  const parsed = storyStatusSchema.safeParse(draft.status)
  return parsed.success ? parsed.data : 'draft'
}

export interface VersionRecord {
  readonly id: VersionId
  readonly parents: string
  readonly kind: VersionKind
  readonly schema_version: number
  readonly root: string
  readonly blocks: string
  readonly head: string
  readonly pictures: string
  readonly content_hash: string
  readonly words: number
}

const versionColumns = 'id, parents, kind, schema_version, root, blocks, head, pictures, content_hash, words'

export function findVersion({ database }: Desk, id: StoryId, version: VersionId): VersionRecord | undefined {
  return database.all<VersionRecord>(`SELECT ${versionColumns} FROM versions WHERE id = ? AND story_id = ?`, version, id)[0]
}

/** The fingerprint of a version's words, or undefined where there is no such version. */
export function contentHashOf({ database }: Desk, id: StoryId, version: VersionId): string | undefined {
  return database.all<{ content_hash: string }>('SELECT content_hash FROM versions WHERE id = ? AND story_id = ?', version, id)[0]?.content_hash
}

/** The story of a stored version; null where its bytes do not make one. */
export function readRecord({ database }: Desk, id: StoryId, record: VersionRecord): Story | null {
  const held = database.all<{ hash: string; json: string }>(
    // Asked by list: one statement for a story of any length. A list that is no JSON gives no blocks, and so no story.
    "SELECT hash, json FROM blocks WHERE hash IN (SELECT json_extract(value, '$[1]') FROM json_each(CASE WHEN json_valid(?1) THEN ?1 ELSE '[]' END))",
    record.blocks,
  )
  const blocks = new Map<BlockHash, string>(held.map(({ hash, json }) => [hash, json]))
  return storyFrom(id, { root: record.root, manifest: record.blocks, head: record.head, pictures: record.pictures, schemaVersion: record.schema_version }, blocks)
}

/** One version's story; where it cannot be read, the failure names the newest version that can. */
export function readStory(desk: Desk, id: StoryId, version: VersionId): DraftResult<Story> {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  const record = findVersion(desk, id, version)
  if (record === undefined) return version === draft.head_version ? unreadable(desk, draft, version) : versionMissing()
  const story = readRecord(desk, id, record)
  return story === null ? unreadable(desk, draft, version) : success(story)
}

function unreadable(desk: Desk, draft: DraftRecord, version: VersionId): DraftResult<never> {
  const name = draft.headline === '' ? draft.slug : draft.headline
  const others = desk.database.all<{ id: VersionId }>('SELECT id FROM versions WHERE story_id = ? AND id <> ? ORDER BY device_counter DESC', draft.id, version)
  const readable = others.find((other) => {
    const record = findVersion(desk, draft.id, other.id)
    return record !== undefined && readRecord(desk, draft.id, record) !== null
  })
  return draftUnreadable(name, readable?.id ?? null)
}

/** A version as the editor opens it. */
export function openVersion(desk: Desk, id: StoryId, version: VersionId): DraftResult<OpenDraft> {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  const story = readStory(desk, id, version)
  if (!story.ok) return story
  return success({ story: story.value, version, status: statusOf(draft), submission: submissionOf(desk, draft), waivers: waiversOf(desk, id), conflicts: openConflicts(desk, id), notes: notesOf(desk, id, version), author: desk.author() })
}

export function versionsOf({ database }: Desk, id: StoryId): VersionRow[] {
  const rows = database.all<{ id: string; parents: string; kind: VersionKind; author: string; at: string; words: number }>(
    'SELECT id, parents, kind, author, at, words FROM versions WHERE story_id = ? ORDER BY device_counter DESC',
    id,
  )
  return rows.map((row) => ({ ...row, parents: parentsOf(row) }))
}

/** The versions a version follows; none where the list was damaged. */
export function parentsOf({ parents }: { readonly parents: string }): VersionId[] {
  try {
    const list: unknown = JSON.parse(parents)
    return Array.isArray(list) ? list.filter((parent) => typeof parent === 'string') : []
  } catch (fault) {
    if (fault instanceof SyntaxError) return []
    throw fault
  }
}

/** Conflicts that wait for a person, oldest first. */
export function openConflicts({ database }: Desk, id: StoryId): Conflict[] {
  return database.all<Conflict>('SELECT id, ours, theirs, at FROM conflicts WHERE story_id = ? AND resolved_at IS NULL ORDER BY id', id)
}

export interface NewVersion {
  readonly story: StoryId
  readonly parents: readonly VersionId[]
  readonly kind: VersionKind
}

/** Writes one version with the blocks that are not stored yet. Part of the caller's transaction. */
export function insertVersion(desk: Desk, { story, parents, kind }: NewVersion, content: Content, notes: readonly Note[]): VersionId {
  const { database } = desk
  const known = blocksHeld(database, story, content)
  for (const [hash, json] of content.blocks) {
    if (known.has(hash)) continue
    database.run('INSERT OR IGNORE INTO blocks (hash, schema_version, json) VALUES (?, ?, ?)', hash, currentSchemaVersion, json)
    database.run('INSERT OR IGNORE INTO story_blocks (story_id, hash) VALUES (?, ?)', story, hash)
  }
  const id = mintIdentifier()
  const { device, counter } = nextCount(database)
  database.run(
    `INSERT INTO versions (id, story_id, parents, kind, author, device_id, device_counter, at, words, lexical_version, schema_version, root, blocks, head, pictures, content_hash, notes, kept)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    id, story, JSON.stringify(parents), kind, desk.author(), device, counter, desk.now(), content.words, lexicalVersion, currentSchemaVersion,
    content.root, content.manifest, content.head, content.pictures, content.contentHash, canonicalJson(notes),
  )
  return id
}

/** Which blocks need no writing; asked of the tables each time, so that a block lost to damage is written anew. */
function blocksHeld(database: Database, story: StoryId, { blocks }: Content): ReadonlySet<BlockHash> {
  const held = database.all<{ hash: BlockHash }>(
    // CROSS JOIN: the list asked for leads, never every block of the story.
    'SELECT b.hash FROM json_each(?) asked CROSS JOIN story_blocks s ON s.story_id = ? AND s.hash = asked.value CROSS JOIN blocks b ON b.hash = s.hash',
    JSON.stringify([...blocks.keys()]), story,
  )
  return new Set(held.map(({ hash }) => hash))
}

/** A version with the words of another one: restored, chosen, or published. Its notes are those given, not those of then. */
export function repeatVersion(desk: Desk, { story, parents, kind }: NewVersion, source: VersionId, notes: readonly Note[]): VersionId {
  const id = mintIdentifier()
  const { device, counter } = nextCount(desk.database)
  desk.database.run(
    `INSERT INTO versions (id, story_id, parents, kind, author, device_id, device_counter, at, words, lexical_version, schema_version, root, blocks, head, pictures, content_hash, notes, kept)
     SELECT ?, story_id, ?, ?, ?, ?, ?, ?, words, lexical_version, schema_version, root, blocks, head, pictures, content_hash, ?, 0 FROM versions WHERE id = ? AND story_id = ?`,
    id, JSON.stringify(parents), kind, desk.author(), device, counter, desk.now(), canonicalJson(notes), source, story,
  )
  return id
}

function nextCount(database: Database): { device: string; counter: number } {
  database.run('UPDATE device SET counter = counter + 1')
  const row = database.all<{ id: string; counter: number }>('SELECT id, counter FROM device')[0]
  if (row === undefined) throw new Error('The drafts file has lost its device row.')
  return { device: row.id, counter: row.counter }
}

/** Keeps a version from thinning: a publication, a waiver, a change of status or a person's own save refers to it. */
export function keepVersion({ database }: Desk, version: VersionId): void {
  database.run('UPDATE versions SET kept = 1 WHERE id = ? AND kept = 0', version)
}

/** A person keeps the version that was last saved by itself: it is theirs from then on, and the list of versions says so. */
export function keepOnPurpose(desk: Desk, version: VersionId): void {
  keepVersion(desk, version)
  desk.database.run("UPDATE versions SET kind = 'save', author = ? WHERE id = ? AND kind = 'autosave'", desk.author(), version)
}

/** Puts a story's newest words on the desk. */
export function placeHead(desk: Desk, id: StoryId, version: VersionId, content: Pick<Content, 'headline' | 'slug' | 'opening' | 'words'>): void {
  desk.database.run(
    'UPDATE drafts SET head_version = ?, headline = ?, slug = ?, opening = ?, words = ?, changed_at = ?, search_stale = 1 WHERE id = ?',
    version, content.headline, content.slug, content.opening, content.words, desk.now(), id,
  )
}
