import type { BodyNode } from '../../shared/story/body.ts'
import { body } from '../../shared/story/body-builder.ts'
import type { Note } from '../../shared/notes/note.ts'
import { success } from '../../shared/result.ts'
import { mintIdentifier, type PictureId, type StoryId, type VersionId } from '../../shared/story/identifier.ts'
import { currentSchemaVersion, type Story, type StoryStatus } from '../../shared/story/story.ts'
import type { Severity } from '../../shared/style/finding.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import { contentOf } from './content.ts'
import type { DraftResult, DraftVersion } from './draft-store.ts'
import { draftMissing, notInBin } from './failures.ts'
import { contentHashOf, findDraft, insertVersion, keepVersion, readStory, type Desk } from './records.ts'
import { changeStatus } from './saving.ts'
import { dropBlocksOf } from './thinning.ts'

/** What the desk does with whole drafts: make, copy, bin, delete, set their status. */

type Done = DraftResult<Record<never, never>>

/** A story with nothing in it yet. */
export function emptyStory({ stylebook, house = '', language }: { readonly stylebook: StylebookId; readonly house?: string; readonly language: string }): Story {
  return {
    schemaVersion: currentSchemaVersion,
    id: mintIdentifier(),
    head: { kicker: '', headline: '', standfirst: '', bylines: [], slug: '', language, stylebook, ...(house !== '' && { house }) },
    body: body([]),
    pictures: [],
  }
}

export function createFrom(desk: Desk, given: Story, kind: 'import' | 'save', notes: readonly Note[] = []): DraftResult<DraftVersion> {
  const { database } = desk
  const story = findDraft(desk, given.id) === undefined ? given : { ...given, id: mintIdentifier() }
  const content = contentOf(story)
  database.run(
    "INSERT INTO drafts (id, head_version, status, changed_at, headline, slug, opening, words) VALUES (?, '', 'draft', ?, ?, ?, ?, ?)",
    story.id, desk.now(), content.headline, content.slug, content.opening, content.words,
  )
  const version = insertVersion(desk, { story: story.id, parents: [], kind }, content, notes)
  keepVersion(desk, version)
  database.run('UPDATE drafts SET head_version = ? WHERE id = ?', version, story.id)
  return success({ id: story.id, version })
}

/** A draft of its own with the same words: new story, picture and block ids, each block with the one it comes from. */
export function duplicate(desk: Desk, id: StoryId): DraftResult<{ id: StoryId }> {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  const read = readStory(desk, id, draft.head_version)
  if (!read.ok) return read
  const story = read.value
  const pictures = new Map(story.pictures.map(({ id: source }) => [source, mintIdentifier()]))
  const made = createFrom(
    desk,
    {
      ...story,
      id: mintIdentifier(),
      body: { root: copied(story.body.root, pictures) },
      pictures: story.pictures.map((picture) => ({ ...picture, id: pictures.get(picture.id) ?? mintIdentifier() })),
    },
    'save',
  )
  return made.ok ? success({ id: made.value.id }) : made
}

/** @param pictures the id of each picture's copy by its own */
function copied(node: BodyNode, pictures: ReadonlyMap<PictureId, PictureId>): BodyNode {
  const source = node.$?.blockId
  return {
    ...node,
    ...(node.picture === undefined ? {} : { picture: pictures.get(node.picture) ?? node.picture }),
    ...(source === undefined ? {} : { $: { ...node.$, blockId: mintIdentifier(), origin: source } }),
    ...(node.children === undefined ? {} : { children: node.children.map((child) => copied(child, pictures)) }),
  }
}

export function bin(desk: Desk, id: StoryId): Done {
  if (findDraft(desk, id) === undefined) return draftMissing()
  desk.database.run('UPDATE drafts SET binned = 1, binned_at = ? WHERE id = ? AND binned = 0', desk.now(), id)
  return success({})
}

export function restore(desk: Desk, id: StoryId): Done {
  if (findDraft(desk, id) === undefined) return draftMissing()
  desk.database.run('UPDATE drafts SET binned = 0, binned_at = NULL WHERE id = ?', id)
  return success({})
}

export function deleteForGood(desk: Desk, id: StoryId): Done {
  const { database } = desk
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  if (draft.binned === 0) return notInBin()
  database.run('DELETE FROM search WHERE rowid = (SELECT number FROM drafts WHERE id = ?)', id)
  dropBlocksOf(desk, id)
  // Versions, conflicts, waivers and status changes go with their draft.
  database.run('DELETE FROM drafts WHERE id = ?', id)
  return success({})
}

export function setStatus(desk: Desk, id: StoryId, status: StoryStatus): Done {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  if (draft.status !== status) changeStatus(desk, id, draft.head_version, status)
  return success({})
}

export function setCheckSummary(desk: Desk, id: StoryId, version: VersionId, counts: Readonly<Record<Severity, number>>): Done {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  const head = contentHashOf(desk, id, draft.head_version)
  if (version !== draft.head_version && contentHashOf(desk, id, version) !== head) return success({})
  desk.database.run('UPDATE drafts SET errors = ?, warnings = ?, suggestions = ? WHERE id = ?', counts.error, counts.warning, counts.suggestion, id)
  return success({})
}
