import { success } from '../../shared/result.ts'
import type { DatabaseFault } from './database.ts'
import * as work from './desk-work.ts'
import type { DraftResult, DraftStore, StoreNotice } from './draft-store.ts'
import { attempt, draftMissing, faultFailure, versionMissing } from './failures.ts'
import { draftFiles } from './files.ts'
import { fixesOf, noteFixes } from './fixes.ts'
import { listDrafts, namesOf } from './listing.ts'
import { openDrafts } from './opening.ts'
import { contentHashOf, findDraft, keepVersion, openConflicts, openVersion, readStory, versionsOf, type Desk } from './records.ts'
import { picturesInUse } from './pictures-in-use.ts'
import { markPublished, resolveConflict, restoreVersion, save } from './saving.ts'
import { catchUp } from './search-index.ts'
import { submit } from './submission.ts'
import { Upkeep } from './upkeep.ts'
import { addWaiver, putWaiverBack, removeWaiver } from './waivers.ts'

export type { DraftFailure, DraftFailureCode, DraftResult, DraftStore, DraftVersion, StoreNotice } from './draft-store.ts'

export interface DraftStoreOptions {
  /** The folder that holds `drafts.sqlite` and its last good copy; made where it is missing. */
  readonly folder: string
  /** The name versions and waivers carry, asked for at each. */
  readonly author: () => string
  readonly now?: () => Date
}

/** What stands for the name of a person who has not given one. */
const nobody = 'Name not given'

/** Opens the drafts. Never throws for what a person may meet: damage, a full disk or a locked folder come as notices. */
export function openDraftStore({ folder, author, now = () => new Date() }: DraftStoreOptions): DraftStore {
  const files = draftFiles(folder)
  const opened = openDrafts(files, now().toISOString())
  const desk: Desk = {
    database: opened.database,
    author: () => author().trim() || nobody,
    now: () => now().toISOString(),
  }
  const notices: StoreNotice[] = [...opened.notices]
  const listeners = new Set<(notice: StoreNotice) => void>()
  const notify = (notice: StoreNotice) => {
    notices.push(notice)
    for (const listener of listeners) listener(notice)
  }
  const upkeep = new Upkeep(desk, files, { writable: opened.blocked === null, notify })
  const reading = <T>(job: () => DraftResult<T>) => attempt(job)
  const writing = <T>(job: () => DraftResult<T>) => writeUnless(opened.blocked, desk, job)
  /** A change of one story's words: its search entry and its versions want looking after. */
  const changing = <T>(story: string, job: () => DraftResult<T>) => {
    const answer = writing(job)
    if (answer.ok) upkeep.soon(story)
    return answer
  }

  return {
    list: (request) =>
      reading(() => {
        if (request.search.trim() !== '' && opened.blocked === null) while (!catchUp(desk, 500));
        return success(listDrafts(desk, request))
      }),
    create: (options) => writing(() => work.createFrom(desk, work.emptyStory(options), 'save')),
    createFrom: (story, kind, notes) => changing(story.id, () => work.createFrom(desk, story, kind, notes)),
    duplicate: ({ id }) => changing(id, () => work.duplicate(desk, id)),
    bin: ({ id }) => writing(() => work.bin(desk, id)),
    restore: ({ id }) => writing(() => work.restore(desk, id)),
    deleteForGood: ({ id }) => writing(() => work.deleteForGood(desk, id)),
    open: ({ id }) =>
      reading(() => {
        const draft = findDraft(desk, id)
        return draft === undefined ? draftMissing() : openVersion(desk, id, draft.head_version)
      }),
    save: (request, stale) => changing(request.story.id, () => save(desk, request, stale)),
    setStatus: ({ id, status }) => writing(() => work.setStatus(desk, id, status)),
    submit: ({ id }) => writing(() => submit(desk, id)),
    versions: ({ id }) => reading(() => (findDraft(desk, id) === undefined ? draftMissing() : success(versionsOf(desk, id)))),
    readVersion: ({ id, version }) => reading(() => openVersion(desk, id, version)),
    restoreVersion: (request) => changing(request.id, () => restoreVersion(desk, request)),
    resolveConflict: (request) => changing(request.id, () => resolveConflict(desk, request)),
    conflicts: ({ id }) => reading(() => (findDraft(desk, id) === undefined ? draftMissing() : success(openConflicts(desk, id)))),
    addWaiver: (request) => writing(() => addWaiver(desk, request)),
    removeWaiver: (request) => writing(() => removeWaiver(desk, request)),
    putWaiverBack: (request) => writing(() => putWaiverBack(desk, request)),
    noteFixes: (request) => writing(() => noteFixes(desk, request)),
    fixes: (id) => reading(() => success(fixesOf(desk, id))),

    readStory: (id, version) => reading(() => readStory(desk, id, version)),
    keepVersion: (id, version) =>
      writing(() => {
        if (contentHashOf(desk, id, version) === undefined) return versionMissing()
        keepVersion(desk, version)
        return success({})
      }),
    markPublished: (id, version) => writing(() => markPublished(desk, id, version)),
    setCheckSummary: (id, version, counts) => writing(() => work.setCheckSummary(desk, id, version, counts)),
    named: (ids) => reading(() => success(namesOf(desk, ids))),
    picturesInUse: () => reading(() => success(picturesInUse(opened.database))),
    exampleNeeded: () => opened.blocked === null && notices.length === 0 && desk.database.all<{ counter: number }>('SELECT counter FROM device')[0]?.counter === 0,
    close: () => {
      upkeep.end()
      opened.close()
    },

    notices,
    onNotice: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    database: desk.database,
    copyNow: () => upkeep.copyNow(),
  }
}

function writeUnless<T>(blocked: DatabaseFault | null, desk: Desk, job: () => DraftResult<T>): DraftResult<T> {
  if (blocked !== null) return { ok: false, failure: faultFailure(blocked) }
  return attempt(() => desk.database.transaction(job))
}

