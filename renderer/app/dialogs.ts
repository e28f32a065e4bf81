import type { ImportAnswer } from '../../shared/ipc/contract.ts'
import type { Conflict } from '../../shared/ipc/drafts.ts'
import type { HouseTarget } from '../../shared/ipc/targets.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { NotedWords } from '../notes/noted-words.ts'
import type { CaptionDialog } from '../captions/caption-dialogs.ts'
import type { RemoteCopyDialog } from '../remote-copy/remote-copy-dialogs.ts'
import type { PublishDialog } from '../publish/publish-dialogs.ts'
import type { StylebookDialog } from '../stylebooks/stylebook-dialogs.ts'
import { createStore } from './store.ts'

export interface Confirmation {
  readonly title: string
  readonly message: string
  /** The verb of the button that goes on: `Delete for good`. */
  readonly action: string
  readonly onConfirm: () => void
  /** Where to go instead of back to the story. */
  readonly onCancel?: () => void
}

/** The one dialog on the screen. */
export type OpenDialog = AtOnce | LookedUp

/** What is typed after the keys of these is meant for them, so they are there in the same frame. */
type AtOnce =
  | { readonly kind: 'palette'; /** Only the places of the story: its paragraphs and crossheads. */ readonly places: boolean }
  | { readonly kind: 'goal' }
  | { readonly kind: 'paste-page' }
  | { readonly kind: 'waive'; readonly finding: Finding }
  | { readonly kind: 'note'; readonly on: NotedWords }
  | { readonly kind: 'place-picture' }
  | { readonly kind: 'confirm'; readonly confirmation: Confirmation }

export type LookedUp =
  | { readonly kind: 'settings'; /** Where the focus goes; to the dialog itself where nothing is named. */ readonly at?: 'targets' }
  /** A new target where it is null. */
  | { readonly kind: 'target'; readonly target: HouseTarget | null }
  | { readonly kind: 'rules'; /** The rule to begin with. */ readonly at?: string }
  | { readonly kind: 'code-lists' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'import-report'; readonly report: NonNullable<ImportAnswer> }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'read-version'; readonly version: string; readonly at: string }
  | { readonly kind: 'style-report' }
  | { readonly kind: 'stylebooks'; readonly open: StylebookDialog }
  | { readonly kind: 'captions'; readonly open: CaptionDialog }
  | { readonly kind: 'remote-copy'; readonly open: RemoteCopyDialog }
  | { readonly kind: 'publish'; readonly open: PublishDialog }

export const dialog = createStore<OpenDialog | null>(null)

export const showDialog = (next: OpenDialog): void => dialog.set(next)
export const closeDialog = (): void => dialog.set(null)

/** Asks before something is lost; anything that can be taken back is done at once, with an undo. */
export const confirm = (confirmation: Confirmation): void => dialog.set({ kind: 'confirm', confirmation })
