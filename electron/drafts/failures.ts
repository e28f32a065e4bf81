import { assertNever, failure, type Failure, type Result } from '../../shared/result.ts'
import type { VersionId } from '../../shared/story/identifier.ts'
import { DatabaseError, type DatabaseFault } from './database.ts'
import type { DraftFailure, DraftResult } from './draft-store.ts'

/** Runs a piece of work at the door of a room that keeps its rows in the drafts' file: what the disk does becomes a value, a bug stays an exception. */
export function attempt<T, F extends Failure>(work: () => Result<T, F>): Result<T, F | DraftFailure> {
  try {
    return work()
  } catch (error) {
    if (error instanceof DatabaseError) return { ok: false, failure: faultFailure(error.fault) }
    throw error
  }
}

/** What a failing disk means to the person, and what they can do. */
export function faultFailure(fault: DatabaseFault): DraftFailure {
  switch (fault) {
    case 'full':
      return {
        code: 'disk-full',
        message: 'The disk is full or refuses to write, so the last change is not saved. The text on the screen is untouched, and everything saved before is safe.',
        advice: 'Free some space on the disk, then carry on writing: Copydesk saves again at the next change.',
      }
    case 'unwritable':
      return {
        code: 'folder-not-writable',
        message: 'Copydesk may not write to the folder of the drafts, so the last change is not saved. The text on the screen is untouched.',
        advice: 'Give your user write permission for the folder again and restart Copydesk; until then export or copy the text you need.',
      }
    case 'damaged':
      return {
        code: 'drafts-damaged',
        message: 'Part of the drafts file cannot be read. Nothing has been thrown away, and the text on the screen is untouched.',
        advice: 'Copy the text on the screen to a safe place and restart Copydesk: it sets the damaged file aside, opens the last good copy and reads back what it can.',
      }
    case 'busy':
      return {
        code: 'drafts-busy',
        message: 'Another program is holding the drafts file, so the last change is not saved yet. The text on the screen is untouched.',
        advice: 'Close other programs that read the file (a backup or synchronising service), then carry on writing.',
      }
    case 'closed':
      return { code: 'drafts-closed', message: 'Copydesk is closing, so the drafts can no longer be changed.' }
    default:
      return assertNever(fault)
  }
}

export function draftMissing() {
  return failure('draft-missing', 'This draft is no longer among the drafts: it was deleted for good. Text still on the screen is untouched.', 'Copy the text into a new draft if you still need it.')
}

export function versionMissing() {
  return failure('version-missing', 'This version is no longer kept. The draft itself and its other versions are untouched.', 'Choose another version from the list.')
}

export function conflictMissing() {
  return failure('conflict-missing', 'This choice between two texts is settled already, or one of the texts has changed since. Both are kept.', 'Look at the two texts again.')
}

export function waiverMissing() {
  return failure('waiver-missing', 'This waiver was taken back already.')
}

export function waiverStanding() {
  return failure('waiver-missing', 'This waiver holds already, or a newer one has taken its place.')
}

export function notInBin() {
  return failure('draft-not-in-bin', 'Only a draft in the bin can be deleted for good. Nothing was deleted.', 'Move it to the bin first.')
}

/**
 * Bytes that no longer make a story.
 *
 * @param name the headline or slug the desk shows for it
 * @param lastReadable the newest other version that can be read
 */
export function draftUnreadable(name: string, lastReadable: VersionId | null): DraftResult<never> {
  const called = name === '' ? 'This story' : `“${name}”`
  return {
    ok: false,
    failure: {
      code: 'draft-unreadable',
      message: `${called} cannot be read as it was last stored. Its stored bytes are kept as they are.`,
      advice: lastReadable === null ? 'No earlier version of it can be read either. Keep the drafts file and ask whoever looks after Copydesk for you.' : 'Open its versions and restore the newest one that can be read.',
      lastReadable,
    },
  }
}
