import { notesSchema, type Note } from '../../shared/notes/note.ts'
import type { StoryId, VersionId } from '../../shared/story/identifier.ts'
import type { Desk } from './records.ts'

/**
 * The notes of a version. Where their bytes can no longer be read, those of the newest version before it whose can:
 * the words of a story never hang on its notes, and the bytes stay where they are.
 */
export function notesOf({ database }: Desk, id: StoryId, version: VersionId): Note[] {
  const own = database.all<{ notes: string; device_counter: number }>('SELECT notes, device_counter FROM versions WHERE id = ? AND story_id = ?', version, id)[0]
  if (own === undefined) return []
  const read = parsed(own.notes)
  if (read !== null) return read
  const earlier = database.all<{ notes: string }>('SELECT notes FROM versions WHERE story_id = ? AND device_counter < ? ORDER BY device_counter DESC LIMIT 50', id, own.device_counter)
  for (const { notes } of earlier) {
    const found = parsed(notes)
    if (found !== null) return found
  }
  return []
}

function parsed(json: string): Note[] | null {
  if (json === '[]') return []
  try {
    const notes = notesSchema.safeParse(JSON.parse(json))
    return notes.success ? notes.data : null
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}
