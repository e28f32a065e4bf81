import { useMemo } from 'react'
import { standing, type Note } from '../../shared/notes/note.ts'
import { placeNotes } from '../../shared/notes/order-notes.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import type { Story } from '../../shared/story/story.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { RemarkText } from '../notes/RemarkText.tsx'
import { shortened } from '../style/shortened.ts'

/** The notes as they stood at a version: to be read, not changed. */
export function VersionNotes({ story, notes }: { readonly story: Story; readonly notes: readonly Note[] }) {
  const placed = useMemo(() => placeNotes(notes, new Map(storyTextOf(story).blocks.map(({ place, text }) => [placeKey(place), text]))), [story, notes])
  if (placed.length === 0) return null
  return (
    <section className="version-notes" aria-labelledby="version-notes">
      <h3 id="version-notes">Notes at that time</h3>
      <ol>
        {placed.map(({ note, spot }) => (
          <li key={note.id} className="note-row" data-resolved={note.resolution?.resolved || undefined}>
            <p className="note-words" data-gone={spot === null || undefined}>
              {spot === null && <span className="note-gone">Its words are gone: </span>}
              {shortened(note.anchor.words, 90)}
            </p>
            <RemarkText remark={note} />
            {standing(note.replies).map((reply) => (
              <div key={reply.id} className="note-reply">
                <RemarkText remark={reply} />
              </div>
            ))}
            {note.resolution?.resolved === true && <p className="note">Resolved by {note.resolution.by}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
