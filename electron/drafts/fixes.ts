import type { AnswerOf, RequestOf } from '../../shared/ipc/contract.ts'
import { success } from '../../shared/result.ts'
import { mintIdentifier, type StoryId } from '../../shared/story/identifier.ts'
import type { AppliedFix } from '../../shared/style/report/applied-fix.ts'
import type { DraftResult } from './draft-store.ts'
import { draftMissing } from './failures.ts'
import { findDraft, type Desk } from './records.ts'

/** Every fix that was applied to a story, oldest first; also those undone since. */
export function fixesOf({ database }: Desk, id: StoryId): AppliedFix[] {
  return database.all<AppliedFix>('SELECT id, story_id AS storyId, rule, place, words_before AS before, words_after AS after, author, at FROM fixes WHERE story_id = ? ORDER BY id', id)
}

/** Writes down that a person applied a fix, a line for each stretch of text that it changed. */
export function noteFixes(desk: Desk, { storyId, fixes }: RequestOf<'fixes.note'>): DraftResult<AnswerOf<'fixes.note'>> {
  if (findDraft(desk, storyId) === undefined) return draftMissing()
  for (const { rule, place, before, after } of fixes) {
    desk.database.run('INSERT INTO fixes (id, story_id, rule, place, words_before, words_after, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', mintIdentifier(), storyId, rule, place, before, after, desk.author(), desk.now())
  }
  return success({})
}
