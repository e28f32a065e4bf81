import { createStore } from '../app/store.ts'

/** Why spelling and grammar are off though the person has them on, and how often they were started again since. */
export interface SpellingFault {
  /** What failed, for the log; null while all is well. */
  readonly message: string | null
  readonly attempt: number
}

export const spellingFault = createStore<SpellingFault>({ message: null, attempt: 0 })

/** Spelling has failed and stays off until it is tried again. House style goes on. */
export function reportSpellingFault(message: string): void {
  console.error(`Spelling and grammar are off until they are tried again: ${message}`)
  spellingFault.update(({ attempt }) => ({ message, attempt }))
}

/** Starts spelling again. */
export function trySpellingAgain(): void {
  spellingFault.update(({ attempt }) => ({ message: null, attempt: attempt + 1 }))
}
