import { stretchToNote } from '../../shared/notes/anchor-note.ts'
import { placeKey, placeOfKey } from '../../shared/story/text-block.ts'
import { editor, serializePending } from '../app/editor-access.ts'
import { openStory } from '../app/open-story.ts'
import { textsOfStory } from './carry-story-notes.ts'

/** A stretch of the story that a note is to be made on. */
export interface NotedWords {
  readonly place: string
  /** The whole text of the place; offsets are UTF-16 units in it. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Where the person is: what is selected, or the caret, in the copy or in a field of the head or of a picture. Null where that is nowhere. */
export function whereThePersonIs(): NotedWords | null {
  serializePending()
  const story = openStory.get()?.story
  if (story === undefined) return null
  const field = document.activeElement
  if ((field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && placeOfKey(field.dataset['place'] ?? '') !== null) {
    const start = field.selectionStart ?? 0
    return { place: field.dataset['place'] ?? '', text: field.value, start, end: field.selectionEnd ?? start }
  }
  const selection = editor()?.selection() ?? null
  if (selection === null) return null
  const place = placeKey({ part: 'body', block: selection.block })
  const text = textsOfStory(story).get(place)
  if (text === undefined) return null
  // A selection that runs over the end of a paragraph is taken to that end.
  const runsOver = selection.start === selection.end && document.getSelection()?.isCollapsed === false
  return { place, text, start: selection.start, end: runsOver ? text.length : selection.end }
}

/** What a note made now would stand on; null where there are no words, or in a field whose text is only written from it. */
export function wordsToNote(): NotedWords | null {
  const here = whereThePersonIs()
  const story = openStory.get()?.story
  if (here === null || story === undefined || textsOfStory(story).get(here.place) !== here.text) return null
  const stretch = stretchToNote(here.text, here.start, here.end)
  return stretch === null ? null : { ...here, ...stretch }
}
