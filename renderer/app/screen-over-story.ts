import { captionsScreen, closeCaptions } from '../captions/screen-state.ts'
import { closeStylebooks, stylebooksScreen } from '../stylebooks/screen-state.ts'

/** The screen that stands in the place of the story; null where the story is seen. */
export function screenOverStory(): 'stylebooks' | 'captions' | null {
  if (stylebooksScreen.get().open) return 'stylebooks'
  return captionsScreen.get().open ? 'captions' : null
}

/** Puts away whatever stands over the story. */
export function showStory(): void {
  closeStylebooks()
  closeCaptions()
}
