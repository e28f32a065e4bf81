import type { AnswerOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { SaveRequest } from '../../shared/ipc/drafts.ts'
import type { Note } from '../../shared/notes/note.ts'
import type { Failure, Result } from '../../shared/result.ts'
import type { StoryId, VersionId } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import type { Severity } from '../../shared/style/finding.ts'
import type { AppliedFix } from '../../shared/style/report/applied-fix.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import type { Database } from './database.ts'
import type { PictureUse } from './pictures-in-use.ts'

export type DraftFailureCode =
  /** No such draft: deleted for good, or never there. */
  | 'draft-missing'
  | 'version-missing'
  /** The stored bytes do not make a story; they are kept, and `lastReadable` names the newest version that does. */
  | 'draft-unreadable'
  /** Settled already, or replaced by a newer one: the choice must be looked at again. */
  | 'conflict-missing'
  | 'waiver-missing'
  /** Only a draft in the bin can be deleted for good. */
  | 'draft-not-in-bin'
  | 'disk-full'
  | 'folder-not-writable'
  /** Another program holds the drafts file. */
  | 'drafts-busy'
  | 'drafts-damaged'
  /** Copydesk is closing. */
  | 'drafts-closed'

export interface DraftFailure extends Failure<DraftFailureCode> {
  /** With `draft-unreadable` only: the newest version that can be read, null where there is none. */
  readonly lastReadable?: VersionId | null
}

export type DraftResult<T> = Result<T, DraftFailure>

/** Something a person must be told about their drafts: what happened, what was kept, and what to do next. */
export interface StoreNotice {
  readonly id: string
  readonly message: string
  readonly advice: string
}

type Answer<Name extends keyof StoreRequests> = DraftResult<AnswerOf<StoreRequests[Name]>>
type Request<Name extends keyof StoreRequests> = RequestOf<StoreRequests[Name]>

/** Which request of the contract each method answers. */
interface StoreRequests {
  list: 'drafts.list'
  duplicate: 'drafts.duplicate'
  bin: 'drafts.bin'
  restore: 'drafts.restore'
  deleteForGood: 'drafts.delete-for-good'
  open: 'drafts.open'
  save: 'drafts.save'
  setStatus: 'drafts.set-status'
  submit: 'drafts.submit'
  versions: 'drafts.versions'
  readVersion: 'drafts.read-version'
  restoreVersion: 'drafts.restore-version'
  resolveConflict: 'drafts.resolve-conflict'
  conflicts: 'drafts.conflicts'
  addWaiver: 'waivers.add'
  removeWaiver: 'waivers.remove'
  putWaiverBack: 'waivers.put-back'
  noteFixes: 'fixes.note'
}

/** A draft by its headline, else its first words; empty where it has neither. */
export interface DraftName {
  readonly id: StoryId
  readonly title: string
}

/** A draft and the version it now stands at. */
export interface DraftVersion {
  readonly id: StoryId
  readonly version: VersionId
}

/**
 * The drafts of one person on one machine. Every method is synchronous, and what it acknowledges is on the disk:
 * a process killed right after the answer loses nothing of it. Requests are parsed by the caller (`shared/ipc`).
 */
export interface DraftStore {
  /** Newest change first; with `search`, best match first. */
  list(request: Request<'list'>): Answer<'list'>
  /** An empty draft in the house and language a person works in. */
  create(options: { readonly stylebook: StylebookId; /** The house's own stylebook; none where it is empty or absent. */ readonly house?: string; readonly language: string }): DraftResult<DraftVersion>
  /** A draft from a whole story; its id is kept unless a draft of that id is there already. */
  createFrom(story: Story, kind: 'import' | 'save', notes?: readonly Note[]): DraftResult<DraftVersion>
  /** The words without the notes: those were about the other draft. */
  duplicate(request: Request<'duplicate'>): Answer<'duplicate'>
  bin(request: Request<'bin'>): Answer<'bin'>
  restore(request: Request<'restore'>): Answer<'restore'>
  deleteForGood(request: Request<'deleteForGood'>): Answer<'deleteForGood'>
  open(request: Request<'open'>): Answer<'open'>
  /**
   * Keeps the text whatever happens: on a stale base both texts stay, and the answer carries the conflict; or, between
   * windows in step (`merge`), both become one text, which the answer carries as `newer`.
   */
  save(request: SaveRequest, stale?: 'conflict' | 'merge'): Answer<'save'>
  setStatus(request: Request<'setStatus'>): Answer<'setStatus'>
  /** Submitted again after a change of words it has the newer name and time; without one it stays as it was. */
  submit(request: Request<'submit'>): Answer<'submit'>
  /** Newest first. */
  versions(request: Request<'versions'>): Answer<'versions'>
  readVersion(request: Request<'readVersion'>): Answer<'readVersion'>
  /** Makes an older version the newest; what stood there before stays among the versions. */
  restoreVersion(request: Request<'restoreVersion'>): Answer<'restoreVersion'>
  resolveConflict(request: Request<'resolveConflict'>): Answer<'resolveConflict'>
  conflicts(request: Request<'conflicts'>): Answer<'conflicts'>
  addWaiver(request: Request<'addWaiver'>): Answer<'addWaiver'>
  removeWaiver(request: Request<'removeWaiver'>): Answer<'removeWaiver'>
  putWaiverBack(request: Request<'putWaiverBack'>): Answer<'putWaiverBack'>
  noteFixes(request: Request<'noteFixes'>): Answer<'noteFixes'>
  /** Every fix that was applied to a story, oldest first; also those undone since. */
  fixes(id: StoryId): DraftResult<AppliedFix[]>

  /** One version's story, for the gate, the targets and export. */
  readStory(id: StoryId, version: VersionId): DraftResult<Story>
  /** Keeps a version from ever being thinned: for a room that goes on referring to it, as the outbox does. */
  keepVersion(id: StoryId, version: VersionId): DraftResult<Record<never, never>>
  /**
   * Records that a version went out: a version of kind `publish` with the same words, and status `published`.
   * A window that has `version` open goes on saving upon it without a conflict.
   */
  markPublished(id: StoryId, version: VersionId): DraftResult<DraftVersion>
  /** How many findings stand open, for the desk; ignored where the draft has moved on from `version`. */
  setCheckSummary(id: StoryId, version: VersionId, counts: Readonly<Record<Severity, number>>): DraftResult<Record<never, never>>
  /** Of these drafts, those that lie on the desk, in the order asked for, by what a list calls them. */
  named(ids: readonly StoryId[]): DraftResult<DraftName[]>
  /** Every picture that a draft outside the bin uses, with that draft. */
  picturesInUse(): DraftResult<PictureUse[]>
  /** True until the first draft was ever made here. */
  exampleNeeded(): boolean
  /** Ends upkeep, puts the search index in order and closes the file. Every later call fails with `drafts-closed`. */
  close(): void

  /** What a person must be told, oldest first; grows while the app runs. */
  readonly notices: readonly StoreNotice[]
  /** Calls back for notices that come after opening; gives the function that stops it. */
  onNotice(listener: (notice: StoreNotice) => void): () => void
  /** The same file, for the outbox and the audit trail. Each room brings its own tables by `migrate`. */
  readonly database: Database
  /** Makes the last good copy now where something has changed; resolves when it is on the disk. Never rejects. */
  copyNow(): Promise<'copied' | 'unchanged' | 'failed' | 'damaged'>
}
