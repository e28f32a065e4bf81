import { showDialog } from '../app/dialogs.ts'

/** The dialogs of the caption desk. Pictures go by their hash, in the order of the sheet. */
export type CaptionDialog =
  | { readonly kind: 'batch'; readonly hashes: readonly string[] }
  | { readonly kind: 'export'; readonly hashes: readonly string[] }
  | { readonly kind: 'viewer'; readonly hash: string }
  /** What became of each file of an import. */
  | { readonly kind: 'import-files'; readonly id: string }

export const showCaptionDialog = (open: CaptionDialog): void => showDialog({ kind: 'captions', open })
