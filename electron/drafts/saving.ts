import type { Conflict, OpenDraft, SaveAnswer, SaveRequest } from '../../shared/ipc/drafts.ts'
import type { RequestOf } from '../../shared/ipc/contract.ts'
import { mergeStories } from '../../shared/merge/merge-stories.ts'
import { keepNotes } from '../../shared/notes/keep-notes.ts'
import { mergeNotes } from '../../shared/notes/merge-notes.ts'
import type { Note } from '../../shared/notes/note.ts'
import { success } from '../../shared/result.ts'
import { canonicalJson } from '../../shared/story/canonical.ts'
import { mintIdentifier, type StoryId, type VersionId } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import { contentOf, type Content } from './content.ts'
import type { DraftResult } from './draft-store.ts'
import { conflictMissing, draftMissing, versionMissing } from './failures.ts'
import { notesOf } from './notes.ts'
import { contentHashOf, findDraft, findVersion, insertVersion, keepOnPurpose, keepVersion, openConflicts, openVersion, placeHead, readStory, repeatVersion, type Desk } from './records.ts'

/**
 * Saving keeps every text it is given. A story has one newest version (its head) and, while a conflict waits, further
 * tips beside it: the texts that a person must still choose between. A save upon a tip carries that tip on; a save
 * upon anything older becomes a tip of its own, and a conflict record says so.
 * The side that was written last is the head, and the `ours` of its conflict.
 *
 * Notes never make a conflict: those of the window and those of the draft are kept together.
 *
 * @param stale what becomes of a save upon an older version: a conflict for a person to settle, or, between two windows
 *   of one person, a merge of both texts (docs/decisions/0007-windows-in-step.md)
 */
export function save(desk: Desk, { base, story, notes: sent = [], kind }: SaveRequest, stale: 'conflict' | 'merge' = 'conflict'): DraftResult<SaveAnswer> {
  const draft = findDraft(desk, story.id)
  if (draft === undefined) return draftMissing()
  const content = contentOf(story)
  const waiting = openConflicts(desk, story.id)
  const baseHash = contentHashOf(desk, story.id, base)
  const tip = tipOf(desk, story.id, base, baseHash, [draft.head_version, ...waiting.flatMap(({ ours, theirs }) => [ours, theirs])])

  const upon = tip ?? draft.head_version
  const known = notesOf(desk, story.id, upon)
  const notes = keepNotes(known, sent, desk.author())
  const told = sameNotes(notes, sent) ? null : notes

  if (tip !== null) {
    if (contentHashOf(desk, story.id, tip) === content.contentHash && sameNotes(notes, known)) {
      // Nothing new to keep; but what a person saves on purpose is never thinned.
      if (kind === 'save') keepOnPurpose(desk, tip)
      return success({ version: tip, conflict: null, notes: told, newer: null })
    }
    const version = insertVersion(desk, { story: story.id, parents: [tip], kind }, content, notes)
    const turned = advance(desk, story.id, tip, version, waiting)
    placeHead(desk, story.id, version, content)
    return success({ version, conflict: turned, notes: told, newer: null })
  }

  const holdsHead = contentHashOf(desk, story.id, draft.head_version) === content.contentHash
  // The window holds an old text and has not changed it: it is kept already, and its next change will be a conflict.
  if (holdsHead || baseHash === content.contentHash) {
    const version = sameNotes(notes, known) ? draft.head_version : noteOnHead(desk, draft.head_version, story.id, notes, waiting)
    return success({ version: holdsHead ? version : base, conflict: null, notes: told, newer: null })
  }

  const version = insertVersion(desk, { story: story.id, parents: baseHash === undefined ? [] : [base], kind }, content, notes)
  const newer = stale === 'merge' ? mergeIntoHead(desk, { base, ours: { story, version, notes }, head: draft.head_version }, waiting) : null
  if (newer !== null) return success({ version, conflict: null, notes: told, newer })
  const conflict = addConflict(desk, story.id, { base, ours: version, theirs: draft.head_version })
  placeHead(desk, story.id, version, content)
  return success({ version, conflict, notes: told, newer: null })
}

function sameNotes(one: readonly Note[], other: readonly Note[]): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** The newest words with other notes on them. */
function noteOnHead(desk: Desk, head: VersionId, id: StoryId, notes: readonly Note[], waiting: readonly Conflict[]): VersionId {
  const version = repeatVersion(desk, { story: id, parents: [head], kind: 'autosave' }, head, notes)
  advance(desk, id, head, version, waiting)
  desk.database.run('UPDATE drafts SET head_version = ? WHERE id = ?', version, id)
  return version
}

/** Both texts as one, on top of both; null where one of the three cannot be read. */
function mergeIntoHead(desk: Desk, { base, ours, head }: { base: VersionId; ours: { story: Story; version: VersionId; notes: readonly Note[] }; head: VersionId }, waiting: readonly Conflict[]): OpenDraft | null {
  const { id } = ours.story
  const before = readStory(desk, id, base)
  const theirs = readStory(desk, id, head)
  if (!before.ok || !theirs.ok) return null
  const content = contentOf(mergeStories(before.value, ours.story, theirs.value))
  const version = insertVersion(desk, { story: id, parents: [head, ours.version], kind: 'merge' }, content, ours.notes)
  advance(desk, id, head, version, waiting)
  placeHead(desk, id, version, content)
  const opened = openVersion(desk, id, version)
  return opened.ok ? opened.value : null
}

/** The tip that a window working from `base` carries on, or null where the base is stale. Equal words are as good as the same version. */
function tipOf(desk: Desk, id: StoryId, base: VersionId, baseHash: string | undefined, tips: readonly VersionId[]): VersionId | null {
  if (tips.includes(base)) return base
  if (baseHash === undefined) return null
  return tips.find((tip) => contentHashOf(desk, id, tip) === baseHash) ?? null
}

/**
 * Moves the open conflicts of a tip on to the version that follows it. Where the tip was the other side, the two
 * sides turn round: under a new id, so that a choice made on the older record is refused and looked at again.
 */
function advance(desk: Desk, id: StoryId, from: VersionId, to: VersionId, waiting: readonly Conflict[]): Conflict | null {
  let turned: Conflict | null = null
  for (const conflict of waiting) {
    if (conflict.ours === from) desk.database.run('UPDATE conflicts SET ours = ? WHERE id = ?', to, conflict.id)
    else if (conflict.theirs === from) {
      const base = desk.database.all<{ base: string }>('SELECT base FROM conflicts WHERE id = ?', conflict.id)[0]?.base ?? from
      close(desk, conflict.id, 'turned', to)
      turned = addConflict(desk, id, { base, ours: to, theirs: conflict.ours })
    }
  }
  return turned
}

function addConflict({ database, now }: Desk, id: StoryId, sides: { base: VersionId; ours: VersionId; theirs: VersionId }): Conflict {
  const conflict: Conflict = { id: mintIdentifier(), ours: sides.ours, theirs: sides.theirs, at: now() }
  database.run('INSERT INTO conflicts (id, story_id, base, ours, theirs, at) VALUES (?, ?, ?, ?, ?, ?)', conflict.id, id, sides.base, conflict.ours, conflict.theirs, conflict.at)
  return conflict
}

function close({ database, author, now }: Desk, conflict: string, outcome: 'ours' | 'theirs' | 'turned', resolution: VersionId): void {
  database.run('UPDATE conflicts SET outcome = ?, resolution = ?, resolved_by = ?, resolved_at = ? WHERE id = ?', outcome, resolution, author(), now(), conflict)
}

/** The person has chosen: a version with both texts as parents and the words of the chosen one becomes the draft. */
export function resolveConflict(desk: Desk, { id, conflict: conflictId, keep }: RequestOf<'drafts.resolve-conflict'>): DraftResult<OpenDraft> {
  if (findDraft(desk, id) === undefined) return draftMissing()
  const waiting = openConflicts(desk, id)
  const conflict = waiting.find((other) => other.id === conflictId)
  if (conflict === undefined) return conflictMissing()
  const chosen = keep === 'ours' ? conflict.ours : conflict.theirs
  const content = readableContent(desk, id, chosen)
  if (!content.ok) return content
  const version = repeatVersion(desk, { story: id, parents: [conflict.ours, conflict.theirs], kind: 'resolution' }, chosen, mergeNotes(notesOf(desk, id, chosen), notesOf(desk, id, keep === 'ours' ? conflict.theirs : conflict.ours)))
  close(desk, conflictId, keep, version)
  for (const other of waiting) {
    if (other.id === conflictId) continue
    const follow = (side: VersionId) => (side === conflict.ours || side === conflict.theirs ? version : side)
    desk.database.run('UPDATE conflicts SET ours = ?, theirs = ? WHERE id = ?', follow(other.ours), follow(other.theirs), other.id)
  }
  placeHead(desk, id, version, content.value)
  return openVersion(desk, id, version)
}

/** Makes an older version the newest. The notes are not taken back with the words: what was said since stays said. */
export function restoreVersion(desk: Desk, { id, version: source }: RequestOf<'drafts.restore-version'>): DraftResult<OpenDraft> {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  const content = readableContent(desk, id, source)
  if (!content.ok) return content
  if (source === draft.head_version) return openVersion(desk, id, source)
  const parent = draft.head_version
  const version = repeatVersion(desk, { story: id, parents: [parent], kind: 'restore' }, source, mergeNotes(notesOf(desk, id, parent), notesOf(desk, id, source)))
  advance(desk, id, parent, version, openConflicts(desk, id))
  placeHead(desk, id, version, content.value)
  return openVersion(desk, id, version)
}

function readableContent(desk: Desk, id: StoryId, version: VersionId): DraftResult<Content> {
  const opened = openVersion(desk, id, version)
  return opened.ok ? success(contentOf(opened.value.story)) : opened
}

/** Records that a version went out. Its words are those of `source`, so windows that hold it go on without a conflict. */
export function markPublished(desk: Desk, id: StoryId, source: VersionId): DraftResult<{ id: StoryId; version: VersionId }> {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  const record = findVersion(desk, id, source)
  if (record === undefined) return versionMissing()
  keepVersion(desk, source)
  const version = repeatVersion(desk, { story: id, parents: [source], kind: 'publish' }, source, notesOf(desk, id, source))
  if (source === draft.head_version) {
    advance(desk, id, source, version, openConflicts(desk, id))
    desk.database.run('UPDATE drafts SET head_version = ? WHERE id = ?', version, id)
  }
  changeStatus(desk, id, version, 'published')
  return success({ id, version })
}

/** Sets the status and keeps the version it was set on. */
export function changeStatus({ database, author, now }: Desk, id: StoryId, version: VersionId, status: string): void {
  const at = now()
  database.run('UPDATE drafts SET status = ?, changed_at = ? WHERE id = ?', status, at, id)
  database.run('INSERT INTO status_changes (story_id, version, status, author, at) VALUES (?, ?, ?, ?, ?)', id, version, status, author(), at)
  database.run('UPDATE versions SET kept = 1 WHERE id = ?', version)
}
