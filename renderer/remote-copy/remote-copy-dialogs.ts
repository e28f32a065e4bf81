import { showDialog } from '../app/dialogs.ts'

/** The dialogs about the copies that targets have of stories. */
export type RemoteCopyDialog =
  /** The copy of the story on the screen, at one target. */
  | { readonly kind: 'compare'; readonly target: string }
  | { readonly kind: 'bring-in' }

/** Shows what was changed in a target's copy of the story on the screen, and lets the person choose. */
export const seeRemoteCopy = (target: string): void => showDialog({ kind: 'remote-copy', open: { kind: 'compare', target } })

/** Asks which story is to be brought in from a CMS. */
export const bringInStory = (): void => showDialog({ kind: 'remote-copy', open: { kind: 'bring-in' } })
