import { createStore } from './store.ts'

/** How much of the copy is selected; null while only the caret stands there. Characters are UTF-16 units. */
export const selectionCount = createStore<{ readonly words: number; readonly characters: number } | null>(null)
