import type { AnswerOf, RequestOf } from '../../shared/ipc/contract.ts'
import { success } from '../../shared/result.ts'
import { mintIdentifier, type StoryId } from '../../shared/story/identifier.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import type { DraftResult } from './draft-store.ts'
import { draftMissing, waiverMissing } from './failures.ts'
import { findDraft, keepVersion, type Desk } from './records.ts'

/** The waivers that hold, oldest first. */
export function waiversOf({ database }: Desk, id: StoryId): Waiver[] {
  return database.all<Waiver>('SELECT id, story_id AS storyId, finding, rule, words, reason, author, at FROM waivers WHERE story_id = ? AND removed_at IS NULL ORDER BY id', id)
}

/** Lets one finding pass. A second waiver of the same finding takes the place of the first; both stay on record. */
export function addWaiver(desk: Desk, request: RequestOf<'waivers.add'>): DraftResult<AnswerOf<'waivers.add'>> {
  const draft = findDraft(desk, request.storyId)
  if (draft === undefined) return draftMissing()
  const author = desk.author()
  const at = desk.now()
  const waiver: Waiver = { id: mintIdentifier(), ...request, author, at }
  desk.database.run('UPDATE waivers SET removed_by = ?, removed_at = ? WHERE story_id = ? AND finding = ? AND removed_at IS NULL', author, at, waiver.storyId, waiver.finding)
  desk.database.run(
    'INSERT INTO waivers (id, story_id, version, finding, rule, words, reason, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    waiver.id, waiver.storyId, draft.head_version, waiver.finding, waiver.rule, waiver.words, waiver.reason, author, at,
  )
  keepVersion(desk, draft.head_version)
  return success(waiver)
}

export function removeWaiver(desk: Desk, { storyId, id }: RequestOf<'waivers.remove'>): DraftResult<AnswerOf<'waivers.remove'>> {
  const changed = desk.database.run('UPDATE waivers SET removed_by = ?, removed_at = ? WHERE id = ? AND story_id = ? AND removed_at IS NULL', desk.author(), desk.now(), id, storyId)
  return changed === 0 ? waiverMissing() : success({})
}
