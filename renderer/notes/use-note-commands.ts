import { useEffect, useRef } from 'react'
import { isOpen } from '../../shared/notes/note.ts'
import type { PlacedNote } from '../../shared/notes/order-notes.ts'
import { dialog, showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { openStory } from '../app/open-story.ts'
import { lendCommand } from '../app/run-command.ts'
import { textsOfStory } from './carry-story-notes.ts'
import { goToWords } from './go-to-note.ts'
import { insertToCome, nextToCome } from './insert-to-come.ts'
import { noteInHand, resolveNote } from './note-state.ts'
import { wordsToNote, whereThePersonIs } from './noted-words.ts'
import { askForReply } from './reply-form.ts'
import { stepWords } from './step-words.ts'

const noneInHand = 'No note is in hand: go to one with F9 first.'

/** The commands of the notes of the story on the screen. */
export function useNoteCommands(placed: readonly PlacedNote[]): void {
  const current = useRef(placed)
  useEffect(() => {
    current.current = placed
  })
  useEffect(() => () => noteInHand.set(null), [])
  useEffect(() => {
    const inHand = () => current.current.find(({ note }) => note.id === noteInHand.get())?.note
    const giveBack = [
      lendCommand('add-note', startNote),
      lendCommand('next-note', () => stepNote(current.current, 1)),
      lendCommand('previous-note', () => stepNote(current.current, -1)),
      lendCommand('resolve-note', () => {
        const note = inHand()
        if (note === undefined) return showToast(noneInHand)
        resolveNote(note.id, isOpen(note))
        showToast(isOpen(note) ? 'The note is resolved.' : 'The note is open again.', () => resolveNote(note.id, !isOpen(note)))
      }),
      lendCommand('reply-note', () => {
        const note = inHand()
        if (note === undefined) showToast(noneInHand)
        else askForReply(note.id)
      }),
      lendCommand('insert-tk', insertToCome),
      lendCommand('next-tk', nextToCome),
    ]
    return () => giveBack.forEach((take) => take())
  }, [])
}

function startNote(): void {
  if (dialog.get() !== null) return
  const on = wordsToNote()
  if (on === null) showToast('Put the caret into the words that the note is about, then add it.')
  else showDialog({ kind: 'note', on })
}

/** The next open note from where the person is; settled ones are gone to from the panel. */
function stepNote(placed: readonly PlacedNote[], step: 1 | -1): void {
  const story = openStory.get()?.story
  if (story === undefined) return
  const words = placed.flatMap(({ note, spot }) => (spot === null || !isOpen(note) ? [] : [{ ...spot, id: note.id }]))
  // From the words of the note in hand, whose end the caret stands at.
  const held = words.find(({ id }) => id === noteInHand.get())
  const next = stepWords(words, textsOfStory(story), held ?? whereThePersonIs(), step)
  if (next === null) return showToast('No open note stands in this story.')
  goToWords(next)
  noteInHand.set(next.id)
}
