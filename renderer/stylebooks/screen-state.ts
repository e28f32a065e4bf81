import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import { createStore } from '../app/store.ts'
import { startPlace, type Place } from './place.ts'

/** The stylebook that is shown: a shipped one, or one of the house's own by its id. */
export type Shown = { readonly kind: 'shipped'; readonly id: StylebookId } | { readonly kind: 'house'; readonly id: string } | null

export interface ScreenState {
  readonly open: boolean
  readonly shown: Shown
  readonly place: Place
}

/** The screen of the stylebooks; it stands over the story while it is open, and is found again as it was left. */
export const stylebooksScreen = createStore<ScreenState>({ open: false, shown: null, place: startPlace })

/** Opens the screen, at one stylebook where it is named. */
export function openStylebooks(shown: Shown = null): void {
  stylebooksScreen.update((now) => ({ ...now, open: true, ...(shown !== null && { shown }) }))
}

export function closeStylebooks(): void {
  stylebooksScreen.update((now) => (now.open ? { ...now, open: false } : now))
}

/** Shows a stylebook from its beginning, or the list alone where none is named. */
export function showStylebook(shown: Shown): void {
  stylebooksScreen.update((now) => ({ ...now, shown, place: startPlace }))
}

export function goTo(place: Place): void {
  stylebooksScreen.update((now) => ({ ...now, place }))
}
