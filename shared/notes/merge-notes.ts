import type { Note, Remark } from './note.ts'

/**
 * The notes of two copies of one draft as one list: every note and reply of either, each as it was last changed. Of
 * equals the first list's counts, and so do its anchors, which belong to the text that comes with it. Nothing is lost
 * by it whichever copy is the older.
 */
export function mergeNotes(ours: readonly Note[], theirs: readonly Note[]): Note[] {
  const others = new Map(theirs.map((note) => [note.id, note]))
  const known = new Set(ours.map(({ id }) => id))
  const merged = ours.map((note) => {
    const other = others.get(note.id)
    return other === undefined || other === note ? note : mergeNote(note, other)
  })
  const added = theirs.filter(({ id }) => !known.has(id))
  if (added.length === 0 && merged.every((note, index) => note === ours[index])) return [...ours]
  // Identifiers sort in the order they were made.
  return [...merged, ...added].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}

/** What main has kept of the notes it was sent, with the anchors that have gone on here since. */
export function takeKept(here: readonly Note[], kept: readonly Note[]): Note[] {
  const anchors = new Map(here.map(({ id, anchor }) => [id, anchor]))
  return mergeNotes(kept, here).map((note) => ({ ...note, anchor: anchors.get(note.id) ?? note.anchor }))
}

function mergeNote(ours: Note, theirs: Note): Note {
  const spoken = later(ours, theirs)
  const resolution = laterResolution(ours.resolution, theirs.resolution)
  const replies = mergeRemarks(ours.replies, theirs.replies)
  if (spoken === ours && resolution === ours.resolution && replies === ours.replies) return ours
  const { text, deleted, changedAt, author, at } = spoken
  return { ...ours, text, deleted, changedAt, author, at, resolution, replies: deleted ? [] : [...replies] }
}

function later<Kind extends Remark>(ours: Kind, theirs: Kind): Kind {
  if (ours.deleted !== theirs.deleted && ours.changedAt === theirs.changedAt) return ours.deleted ? ours : theirs
  return theirs.changedAt > ours.changedAt ? theirs : ours
}

function laterResolution(ours: Note['resolution'], theirs: Note['resolution']): Note['resolution'] {
  return theirs === null || (ours !== null && ours.at >= theirs.at) ? ours : theirs
}

function mergeRemarks(ours: readonly Remark[], theirs: readonly Remark[]): readonly Remark[] {
  const others = new Map(theirs.map((remark) => [remark.id, remark]))
  const known = new Set(ours.map(({ id }) => id))
  const merged = ours.map((remark) => later(remark, others.get(remark.id) ?? remark))
  const added = theirs.filter(({ id }) => !known.has(id))
  if (added.length === 0 && merged.every((remark, index) => remark === ours[index])) return ours
  return [...merged, ...added].sort((one, other) => (one.id < other.id ? -1 : 1))
}
