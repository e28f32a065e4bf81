import { assertNever, failure, type Result } from '../../shared/result.ts'
import { DatabaseError, type DatabaseFault } from '../drafts/database.ts'

/** Runs a request of publishing; a disk that fails under the outbox is a value at this door, any other exception a bug. */
export async function guardDisk<T>(work: () => Promise<Result<T>> | Result<T>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatabaseError) return failure(`outbox-${error.fault}`, `${sentences[error.fault]} Nothing was sent; the story is safe in its draft as it was last saved.`, advice(error.fault))
    throw error
  }
}

const sentences: Readonly<Record<DatabaseFault, string>> = {
  full: 'The disk is full, so the outbox could not be written.',
  unwritable: 'Copydesk may not write in its own folder, so the outbox could not be written.',
  damaged: 'The file of the outbox is damaged.',
  busy: 'Another program holds the file of the outbox.',
  closed: 'Copydesk is closing.',
}

function advice(fault: DatabaseFault): string {
  switch (fault) {
    case 'full':
      return 'Make room on the disk and publish again.'
    case 'unwritable':
      return 'Give Copydesk back the right to write in its folder and publish again.'
    case 'damaged':
      return 'Start Copydesk anew: it sets the damaged file aside and opens the last good copy.'
    case 'busy':
      return 'Close the other program and publish again.'
    case 'closed':
      return 'Start Copydesk and publish again.'
    default:
      return assertNever(fault)
  }
}
