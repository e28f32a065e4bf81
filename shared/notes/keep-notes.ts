import { mergeNotes } from './merge-notes.ts'
import type { Note, Remark } from './note.ts'

/**
 * The notes that are kept when a window sends its own to a draft that has `known`: both, each as it was last changed;
 * what is new carries the name of the person at this machine, and nobody changes or takes out another's words.
 */
export function keepNotes(known: readonly Note[], sent: readonly Note[], author: string): Note[] {
  const before = new Map(known.map((note) => [note.id, note]))
  return mergeNotes(sent.map((note) => lawful(note, before.get(note.id), author)), known)
}

function lawful(sent: Note, known: Note | undefined, author: string): Note {
  const replies = new Map(known?.replies.map((reply) => [reply.id, reply]))
  const spoken = lawfulRemark(sent, known, author)
  const { resolution } = sent
  const isNewWord = resolution !== null && (known?.resolution?.at ?? '') < resolution.at
  return {
    ...sent,
    ...spoken,
    resolution: isNewWord ? { ...resolution, by: author } : (known?.resolution ?? null),
    replies: spoken.deleted ? [] : sent.replies.map((reply) => lawfulRemark(reply, replies.get(reply.id), author)),
  }
}

function lawfulRemark(sent: Remark, known: Remark | undefined, author: string): Remark {
  const { id, changedAt, at } = sent
  if (known === undefined) return { id, at, changedAt, author, text: sent.deleted ? '' : sent.text, deleted: sent.deleted }
  if (known.author !== author) return { id, at: known.at, changedAt: known.changedAt, author: known.author, text: known.text, deleted: known.deleted }
  return { id, at: known.at, changedAt, author, text: sent.deleted ? '' : sent.text, deleted: sent.deleted }
}
