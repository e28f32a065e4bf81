import { createStore } from '../app/store.ts'

/** The caption desk's screen; it stands over the story while it is open. What the sheet shows is kept in `sheet.ts` and found again. */
export const captionsScreen = createStore<{ readonly open: boolean }>({ open: false })

export function openCaptions(): void {
  captionsScreen.set({ open: true })
}

export function closeCaptions(): void {
  if (captionsScreen.get().open) captionsScreen.set({ open: false })
}
