import type { AnswerOf, RequestOf } from '../../shared/ipc/contract.ts'
import { success } from '../../shared/result.ts'
import { mintIdentifier, type StoryId } from '../../shared/story/identifier.ts'
import { coversTheSame, type Waiver } from '../../shared/style/waiver.ts'
import type { DraftResult } from './draft-store.ts'
import { draftMissing, waiverMissing, waiverStanding } from './failures.ts'
import { findDraft, keepVersion, type Desk } from './records.ts'

interface WaiverRow extends Omit<Waiver, 'anchor'> {
  readonly place: string | null
  readonly before: string | null
  readonly after: string | null
}

const columns = 'id, story_id AS storyId, covers, finding, rule, words, place, words_before AS before, words_after AS after, reason, author, at'

/** The waivers that hold, oldest first. */
export function waiversOf({ database }: Desk, id: StoryId): Waiver[] {
  return database.all<WaiverRow>(`SELECT ${columns} FROM waivers WHERE story_id = ? AND removed_at IS NULL ORDER BY id`, id).map(waiverOf)
}

/** Lets pass what the request names. A second waiver of the same takes the place of the first; both stay on record. */
export function addWaiver(desk: Desk, request: RequestOf<'waivers.add'>): DraftResult<AnswerOf<'waivers.add'>> {
  const draft = findDraft(desk, request.storyId)
  if (draft === undefined) return draftMissing()
  const waiver: Waiver = { id: mintIdentifier(), ...request, covers: request.covers ?? 'finding', anchor: request.anchor ?? null, author: desk.author(), at: desk.now() }
  for (const known of waiversOf(desk, waiver.storyId)) if (coversTheSame(known, waiver)) takeBack(desk, known)
  const { id, storyId, covers, finding, rule, words, anchor, reason, author, at } = waiver
  desk.database.run(
    'INSERT INTO waivers (id, story_id, version, covers, finding, rule, words, place, words_before, words_after, reason, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id, storyId, draft.head_version, covers, finding, rule, words, anchor?.place ?? null, anchor?.before ?? null, anchor?.after ?? null, reason, author, at,
  )
  keepVersion(desk, draft.head_version)
  return success(waiver)
}

export function removeWaiver(desk: Desk, request: RequestOf<'waivers.remove'>): DraftResult<AnswerOf<'waivers.remove'>> {
  return takeBack(desk, request) === 0 ? waiverMissing() : success({})
}

/** Puts a waiver back that was taken back, unless another that covers the same has come since. */
export function putWaiverBack(desk: Desk, { storyId, id }: RequestOf<'waivers.put-back'>): DraftResult<AnswerOf<'waivers.put-back'>> {
  const row = desk.database.all<WaiverRow>(`SELECT ${columns} FROM waivers WHERE id = ? AND story_id = ? AND removed_at IS NOT NULL`, id, storyId)[0]
  const waiver = row === undefined ? null : waiverOf(row)
  if (waiver === null || waiversOf(desk, storyId).some((known) => coversTheSame(known, waiver))) return waiverStanding()
  desk.database.run('UPDATE waivers SET removed_by = NULL, removed_at = NULL WHERE id = ?', id)
  return success(waiver)
}

function takeBack(desk: Desk, { storyId, id }: Pick<Waiver, 'storyId' | 'id'>): number {
  return desk.database.run('UPDATE waivers SET removed_by = ?, removed_at = ? WHERE id = ? AND story_id = ? AND removed_at IS NULL', desk.author(), desk.now(), id, storyId)
}

function waiverOf({ place, before, after, ...waiver }: WaiverRow): Waiver {
  return { ...waiver, anchor: place === null ? null : { place, before: before ?? '', after: after ?? '' } }
}
