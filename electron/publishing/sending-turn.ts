import { DatabaseError, holdFile } from '../drafts/database.ts'

/** Of the processes that share an outbox (the app, the command line) one sends at a time. */
export interface SendingTurn {
  /** Whether this process may send now; once it may, it may until it gives its turn back or ends. */
  take(): boolean
  giveBack(): void
}

/** The turn is a file that one process holds; the system frees it where that process is killed. */
export function openSendingTurn(file: string): SendingTurn {
  let held: { release(): void } | null = null
  return {
    take: () => {
      if (held !== null) return true
      try {
        held = holdFile(file)
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error
        // A disk that does not take this file takes no step of the outbox either, and that is told where it is met.
        return true
      }
      return held !== null
    },
    giveBack: () => {
      held?.release()
      held = null
    },
  }
}
