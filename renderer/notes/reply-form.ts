import { showPanel } from '../app/panes.ts'
import { createStore } from '../app/store.ts'

/** The one form that stands open in the list of notes: a reply to a note, or a change of what the person has said. */
export type RemarkForm = { readonly kind: 'reply'; readonly note: string } | { readonly kind: 'edit'; readonly note: string; /** Null for the note itself. */ readonly reply: string | null } | null

export const remarkForm = createStore<RemarkForm>(null)

/** Shows the list of notes with the form for a reply open in it. */
export function askForReply(note: string): void {
  showPanel('notes')
  remarkForm.set({ kind: 'reply', note })
}
