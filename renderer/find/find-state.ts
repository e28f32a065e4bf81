import type { FindQuery } from '../../shared/find/find-query.ts'
import type { Place } from '../../shared/story/text-block.ts'
import { createStore } from '../app/store.ts'

/** The match in hand: it is known by where it begins. */
export interface MatchInHand {
  readonly place: Place
  readonly start: number
  readonly end: number
}

export interface FindState {
  readonly isOpen: boolean
  readonly isReplacing: boolean
  readonly query: FindQuery
  readonly replacement: string
  readonly keepCapitals: boolean
  readonly inHand: MatchInHand | null
  /** Grows each time the field is asked for, and says which. */
  readonly asked: { readonly count: number; readonly field: 'find' | 'replace' }
}

/** What is looked for stays from story to story, as long as the window stands. */
export const findState = createStore<FindState>({
  isOpen: false,
  isReplacing: false,
  query: { words: '', matchCase: false, wholeWords: false, isPattern: false },
  replacement: '',
  keepCapitals: false,
  inHand: null,
  asked: { count: 0, field: 'find' },
})

export const setFind = (change: Partial<FindState>): void => findState.update((now) => ({ ...now, ...change }))
