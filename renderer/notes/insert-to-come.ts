import { placeOfKey } from '../../shared/story/text-block.ts'
import { findToCome } from '../../shared/style/text/to-come.ts'
import { showToast } from '../app/notices.ts'
import { openStory } from '../app/open-story.ts'
import { takeStoryStep } from '../story/story-step.ts'
import { textsOfStory } from './carry-story-notes.ts'
import { goToWords } from './go-to-note.ts'
import { whereThePersonIs } from './noted-words.ts'
import { stepWords } from './step-words.ts'

/** Puts a TK where the person is, apart from the words beside it; words that are selected go into it: `[TK 61]`. One step to undo. */
export function insertToCome(): void {
  const here = whereThePersonIs()
  const place = here === null ? null : placeOfKey(here.place)
  if (here === null || place === null) return showToast('Put the caret where the words are to come, then insert the TK.')
  const { text, start, end } = here
  const selected = text.slice(start, end)
  const words = selected.trim() === '' ? 'TK' : `[TK ${selected.trim()}]`
  const lead = /[\p{L}\p{N}]$/u.test(text.slice(0, start)) || /^\s/u.test(selected) ? ' ' : ''
  const tail = /^[\p{L}\p{N}]/u.test(text.slice(end)) || /\s$/u.test(selected) ? ' ' : ''
  const insert = `${lead}${words}${tail}`
  const answer = takeStoryStep([{ place, start, end, insert }])
  if (answer.kind !== 'taken') return showToast('A TK cannot stand here: these words are written from a form.')
  const at = start + lead.length + words.length
  requestAnimationFrame(() => goToWords({ place: here.place, start: at, end: at }))
}

/** Goes to the next marker of words still to come. */
export function nextToCome(): void {
  const here = whereThePersonIs()
  const story = openStory.get()?.story
  if (story === undefined) return
  const texts = textsOfStory(story)
  const spots = [...texts].flatMap(([place, text]) => (place.endsWith(':credit') ? [] : findToCome(text).map((span) => ({ place, ...span }))))
  const next = stepWords(spots, texts, here, 1)
  if (next === null) showToast('No TK stands in this story.')
  else goToWords(next)
}
