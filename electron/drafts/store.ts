import type { DraftStore } from './draft-store.ts'

export type { DraftFailure, DraftFailureCode, DraftResult, DraftStore, DraftVersion, StoreNotice } from './draft-store.ts'

export interface DraftStoreOptions {
  /** The folder that holds `drafts.sqlite` and its last good copy; made where it is missing. */
  readonly folder: string
  /** The name versions and waivers carry, asked for at each. */
  readonly author: () => string
  readonly now?: () => Date
}

/** Opens the drafts. Never throws for what a person may meet: damage, a full disk or a locked folder come as notices. */
export function openDraftStore(options: DraftStoreOptions): DraftStore {
  throw new Error(`The drafts in ${options.folder.length} are not built yet.`)
}
