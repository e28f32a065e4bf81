import { showDialog } from '../app/dialogs.ts'

/** The dialogs of publishing; each is about the story on the screen. */
export type PublishDialog =
  /** What would be sent to one target. */
  | { readonly kind: 'preview'; readonly target: string }
  /** A correction at the targets where the story is published, this one to begin with. */
  | { readonly kind: 'correct'; readonly target: string }
  /** The words of a correction that is there already, by its place in the head. */
  | { readonly kind: 'change-correction'; readonly index: number }
  | { readonly kind: 'withdraw'; readonly target: string }

export const showPublishDialog = (open: PublishDialog): void => showDialog({ kind: 'publish', open })
