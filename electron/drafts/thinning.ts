import type { StoryId, VersionId } from '../../shared/story/identifier.ts'
import { hashesOf } from './content.ts'
import { findDraft, parentsOf, type Desk } from './records.ts'

/** A version younger than this stays: a window may still hold it as its base. Milliseconds. */
const protectedAge = 3 * 60_000
/** Of a run of autosaves, the last in each stretch of this length stays. Milliseconds. */
const stretch = 5 * 60_000

interface Candidate {
  readonly id: VersionId
  readonly kind: string
  readonly author: string
  readonly device_id: string
  readonly at: string
  readonly kept: number
  parents: VersionId[]
}

/**
 * Takes out autosaves that a later autosave of the same author, device and few minutes has overtaken, and the blocks
 * only they held. Nothing goes that a publication, waiver, status, conflict, fork or the desk refers to; the
 * version after a thinned one takes over its parent, so the lineage stays whole.
 *
 * @param limit at most so many versions in one step, so that the main thread is free again in a few milliseconds
 * @returns how many versions went
 */
export function thinAutosaves(desk: Desk, story: StoryId, limit: number): number {
  const { database } = desk
  return database.transaction(() => {
    const draft = findDraft(desk, story)
    if (draft === undefined) return 0
    const versions = database
      .all<Omit<Candidate, 'parents'> & { parents: string }>('SELECT id, kind, author, device_id, at, kept, parents FROM versions WHERE story_id = ? ORDER BY device_counter', story)
      .map((row): Candidate => ({ ...row, parents: parentsOf(row) }))
    const referred = new Set([draft.head_version, ...referencesOf(desk, story)])
    const children = childrenOf(versions)
    const newest = Date.parse(desk.now()) - protectedAge
    let thinned = 0
    for (const version of versions) {
      if (thinned >= limit) break
      const [child, ...others] = children.get(version.id) ?? []
      if (child === undefined || others.length > 0 || referred.has(version.id) || !overtaken(version, child, newest)) continue
      child.parents = child.parents.flatMap((parent) => (parent === version.id ? version.parents : [parent]))
      for (const parent of version.parents) replaceChild(children, parent, version, child)
      database.run('UPDATE versions SET parents = ? WHERE id = ?', JSON.stringify(child.parents), child.id)
      removeVersion(desk, story, version.id, child.id)
      thinned += 1
    }
    return thinned
  })
}

function overtaken(version: Candidate, child: Candidate, newest: number): boolean {
  const at = Date.parse(version.at)
  return (
    version.kind === 'autosave' && version.kept === 0 && at < newest &&
    child.kind === 'autosave' && child.author === version.author && child.device_id === version.device_id &&
    Math.floor(at / stretch) === Math.floor(Date.parse(child.at) / stretch)
  )
}

/** Versions that a conflict (open or settled) or a waiver names. Publications and statuses keep theirs by `kept`. */
function referencesOf({ database }: Desk, story: StoryId): VersionId[] {
  const sides = database.all<{ base: string; ours: string; theirs: string; resolution: string | null }>('SELECT base, ours, theirs, resolution FROM conflicts WHERE story_id = ?', story)
  const waived = database.all<{ version: string }>('SELECT version FROM waivers WHERE story_id = ?', story)
  return [...sides.flatMap(({ base, ours, theirs, resolution }) => [base, ours, theirs, ...(resolution === null ? [] : [resolution])]), ...waived.map(({ version }) => version)]
}

function childrenOf(versions: readonly Candidate[]): Map<VersionId, Candidate[]> {
  const children = new Map<VersionId, Candidate[]>()
  for (const version of versions) {
    for (const parent of version.parents) children.set(parent, [...(children.get(parent) ?? []), version])
  }
  return children
}

function replaceChild(children: Map<VersionId, Candidate[]>, parent: VersionId, gone: Candidate, heir: Candidate): void {
  children.set(parent, (children.get(parent) ?? []).map((child) => (child.id === gone.id ? heir : child)))
}

function removeVersion({ database }: Desk, story: StoryId, version: VersionId, heir: VersionId): void {
  // A list that cannot be read names no block to drop: its blocks stay.
  const held = (id: VersionId) => hashesOf(database.all<{ blocks: string }>('SELECT blocks FROM versions WHERE id = ?', id)[0]?.blocks ?? '') ?? []
  // Almost every block lives on in the next version: only the others are looked for in all the rest.
  const carriedOn = new Set(held(heir))
  const candidates = held(version).filter((hash) => !carriedOn.has(hash))
  database.run('DELETE FROM versions WHERE id = ?', version)
  for (const hash of candidates) {
    const elsewhere = database.all('SELECT 1 FROM versions WHERE story_id = ? AND instr(blocks, ?) > 0 LIMIT 1', story, hash)
    if (elsewhere.length === 0) dropBlock(database, story, hash)
  }
}

/** A story lets go of a block; the block goes with the last story that held it. */
function dropBlock(database: Desk['database'], story: StoryId, hash: string): void {
  database.run('DELETE FROM story_blocks WHERE story_id = ? AND hash = ?', story, hash)
  database.run('DELETE FROM blocks WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM story_blocks WHERE hash = ?1)', hash)
}

/** Every block of a story that is deleted for good. */
export function dropBlocksOf({ database }: Desk, story: StoryId): void {
  const held = database.all<{ hash: string }>('SELECT hash FROM story_blocks WHERE story_id = ?', story)
  for (const { hash } of held) dropBlock(database, story, hash)
}
