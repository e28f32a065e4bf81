import { useEffect } from 'react'
import { isOpen, type Note } from '../../shared/notes/note.ts'
import { dialog, showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { openStory } from '../app/open-story.ts'
import { lendCommand } from '../app/run-command.ts'
import { textsOfStory } from './carry-story-notes.ts'
import { goToNote, placedNow } from './go-to-note.ts'
import { insertToCome, nextToCome } from './insert-to-come.ts'
import { noteInHand, resolveNote } from './note-state.ts'
import { wordsToNote, whereThePersonIs } from './noted-words.ts'
import { askForReply } from './reply-form.ts'
import { stepWords } from './step-words.ts'

const noneInHand = 'No note is in hand: go to one with F9 first.'

/** The commands of the notes of the story on the screen. */
export function useNoteCommands(): void {
  useEffect(() => {
    const giveBack = [
      lendCommand('add-note', startNote),
      lendCommand('next-note', () => stepNote(1)),
      lendCommand('previous-note', () => stepNote(-1)),
      lendCommand('resolve-note', () => {
        const note = inHand()
        if (note === undefined) return showToast(noneInHand)
        const resolved = isOpen(note)
        resolveNote(note.id, resolved)
        showToast(resolved ? 'The note is resolved.' : 'The note is open again.', () => resolveNote(note.id, !resolved))
      }),
      lendCommand('reply-note', () => {
        const note = inHand()
        if (note === undefined) showToast(noneInHand)
        else askForReply(note.id)
      }),
      lendCommand('insert-tk', insertToCome),
      lendCommand('next-tk', nextToCome),
    ]
    return () => {
      giveBack.forEach((take) => take())
      noteInHand.set(null)
    }
  }, [])
}

function inHand(): Note | undefined {
  return openStory.get()?.notes.find(({ id, deleted }) => id === noteInHand.get() && !deleted)
}

function startNote(): void {
  if (dialog.get() !== null) return
  const on = wordsToNote()
  if (on === null) showToast('Put the caret into the words that the note is about, then add it.')
  else showDialog({ kind: 'note', on })
}

/** The next open note from where the person is; settled ones are gone to from the panel. */
function stepNote(step: 1 | -1): void {
  const words = placedNow().flatMap(({ note, spot }) => (spot === null || !isOpen(note) ? [] : [{ ...spot, id: note.id }]))
  const story = openStory.get()?.story
  if (story === undefined) return
  // From the words of the note in hand, whose end the caret stands at.
  const held = words.find(({ id }) => id === noteInHand.get())
  const next = stepWords(words, textsOfStory(story), held ?? whereThePersonIs(), step)
  if (next === null) showToast('No open note stands in this story.')
  else goToNote(next.id)
}
