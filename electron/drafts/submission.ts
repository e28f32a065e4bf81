import type { Submission } from '../../shared/ipc/roles.ts'
import { success } from '../../shared/result.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { DraftResult } from './draft-store.ts'
import { draftMissing } from './failures.ts'
import { contentHashOf, findDraft, type Desk, type DraftRecord } from './records.ts'
import { changeStatus } from './saving.ts'

/** A story handed to the subs is one with the status `submitted`; who handed it over, and when, stands in its last change to that status. */

/** The columns `submitted_by` and `submitted_at` of a list of drafts; null where a draft does not wait for a sub. */
export function submissionColumns(drafts: string): string {
  const column = (name: string) => `CASE WHEN ${drafts}.status = 'submitted' THEN (SELECT s.${name} FROM status_changes s WHERE s.story_id = ${drafts}.id AND s.status = 'submitted' ORDER BY s.rowid DESC LIMIT 1) END`
  return `${column('author')} AS submitted_by, ${column('at')} AS submitted_at`
}

export function submissionOf(desk: Desk, draft: DraftRecord): Submission | null {
  const last = draft.status === 'submitted' ? lastSubmission(desk, draft.id) : undefined
  return last === undefined ? null : { by: last.by, at: last.at }
}

/** Hands the newest version to the subs and keeps it. */
export function submit(desk: Desk, id: StoryId): DraftResult<Submission> {
  const draft = findDraft(desk, id)
  if (draft === undefined) return draftMissing()
  const before = draft.status === 'submitted' ? lastSubmission(desk, id) : undefined
  if (before !== undefined && contentHashOf(desk, id, before.version) === contentHashOf(desk, id, draft.head_version)) return success({ by: before.by, at: before.at })
  changeStatus(desk, id, draft.head_version, 'submitted')
  const now = lastSubmission(desk, id)
  if (now === undefined) throw new Error('A change of status was not written.')
  return success({ by: now.by, at: now.at })
}

function lastSubmission({ database }: Desk, id: StoryId): (Submission & { readonly version: string }) | undefined {
  return database.all<Submission & { version: string }>("SELECT author AS by, at, version FROM status_changes WHERE story_id = ? AND status = 'submitted' ORDER BY rowid DESC LIMIT 1", id)[0]
}
