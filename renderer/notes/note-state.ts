import { anchorAt } from '../../shared/notes/anchor-note.ts'
import { longestRemark, type Note, type Remark } from '../../shared/notes/note.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { showToast } from '../app/notices.ts'
import { changeNotes, openStory, type OpenStory } from '../app/open-story.ts'
import { createStore } from '../app/store.ts'
import type { NotedWords } from './noted-words.ts'

/** The note whose words hold the caret, or that was gone to last. */
export const noteInHand = createStore<string | null>(null)

/** Makes a note on words of the story. Gives its id; null where no story is open any more. */
export function addNote(on: NotedWords, text: string): string | null {
  const open = openStory.get()
  if (open === null) return null
  const note: Note = { ...remarkOf(open, text), anchor: anchorAt(on.place, on.text, on.start, on.end), resolution: null, replies: [] }
  changeNotes(open.story.id, (notes) => [...notes, note])
  return note.id
}

export function replyTo(id: string, text: string): void {
  const open = openStory.get()
  if (open === null) return
  const reply = remarkOf(open, text)
  changeNote(id, (note) => ({ ...note, replies: [...note.replies, reply], resolution: settled(open, note, false) }))
}

/** Settles a note, or opens it again. */
export function resolveNote(id: string, resolved: boolean): void {
  const open = openStory.get()
  if (open === null) return
  changeNote(id, (note) => ({ ...note, resolution: settled(open, note, resolved) }))
}

/** Changes what the person has said, in the note or, where it is named, in one of its replies. */
export function editRemark(id: string, reply: string | null, text: string): void {
  changeNote(id, (note) => onRemark(note, reply, (remark) => ({ ...remark, text: fitted(text), changedAt: after(remark.changedAt) })))
}

/** Takes out what the person has said, with the way to undo it. */
export function removeRemark(id: string, reply: string | null): void {
  const before = openStory.get()?.notes.find((note) => note.id === id)
  if (before === undefined) return
  changeNote(id, (note) => onRemark(note, reply, (remark) => ({ ...remark, text: '', deleted: true, changedAt: after(remark.changedAt) })))
  const putBack = () =>
    changeNote(id, (note) => {
      const was = reply === null ? before : before.replies.find((other) => other.id === reply)
      const back = onRemark(note, reply, (remark) => ({ ...remark, text: was?.text ?? '', deleted: false, changedAt: after(remark.changedAt) }))
      return reply === null ? { ...back, replies: before.replies } : back
    })
  showToast(reply === null ? 'The note is deleted.' : 'The reply is deleted.', putBack)
}

function changeNote(id: string, next: (note: Note) => Note): void {
  const open = openStory.get()
  if (open !== null) changeNotes(open.story.id, (notes) => notes.map((note) => (note.id === id ? next(note) : note)))
}

function onRemark(note: Note, reply: string | null, next: <Kind extends Remark>(remark: Kind) => Kind): Note {
  return reply === null ? next(note) : { ...note, replies: note.replies.map((other) => (other.id === reply ? next(other) : other)) }
}

function remarkOf({ author }: OpenStory, text: string): Remark {
  const at = new Date().toISOString()
  return { id: mintIdentifier(), author, at, changedAt: at, text: fitted(text), deleted: false }
}

/** A note that was never settled needs no word that it is open. */
function settled({ author }: OpenStory, { resolution }: Note, resolved: boolean): Note['resolution'] {
  if ((resolution?.resolved ?? false) === resolved) return resolution
  return { resolved, by: author, at: after(resolution?.at ?? '') }
}

function fitted(text: string): string {
  return text.trim().slice(0, longestRemark).toWellFormed()
}

/** Now, and in any case later than `earlier`: the later word counts, also where two fall into one moment. */
function after(earlier: string): string {
  const now = new Date().toISOString()
  return now > earlier ? now : new Date(Date.parse(earlier) + 1).toISOString()
}
