import type { OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import type { HouseRow, ImportStylebookAnswer } from '../../shared/ipc/stylebooks.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'

/** The dialogs of the screen of stylebooks. */
export type StylebookDialog =
  | { readonly kind: 'new'; /** The shipped stylebook that it is made from, where the person came from one. */ readonly extends: StylebookId | null }
  | { readonly kind: 'put-in-force'; readonly row: HouseRow }
  | { readonly kind: 'imported'; readonly answer: Extract<ImportStylebookAnswer, { outcome: 'imported' }> }
  | { readonly kind: 'import-faults'; readonly answer: Extract<ImportStylebookAnswer, { outcome: 'faults' }> }
  | { readonly kind: 'paste-rule'; readonly onRules: (rules: readonly OwnRule[]) => void }
