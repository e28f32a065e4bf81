import type { FoundMatch } from '../../shared/find/find-in-story.ts'
import { longestQuery } from '../../shared/find/find-query.ts'
import { replaceAllEdits, replacementEdit, type Replacement } from '../../shared/find/replacement.ts'
import { searchablesOf, type Searchable } from '../../shared/find/searchable.ts'
import { stepMatch, type Standpoint } from '../../shared/find/step-match.ts'
import { writeDateline } from '../../shared/dateline/write-dateline.ts'
import type { Story } from '../../shared/story/story.ts'
import { placeKey, type Place } from '../../shared/story/text-block.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { editor, serializePending } from '../app/editor-access.ts'
import { showToast } from '../app/notices.ts'
import { openStory } from '../app/open-story.ts'
import { focusPlace, revealPlace, showPicture } from '../story/jump.ts'
import { takeStoryStep } from '../story/story-step.ts'
import { counted } from '../ui/counts.ts'
import { findState, setFind, type MatchInHand } from './find-state.ts'
import { searchOf } from './search-engine.ts'

/** The texts that are looked through, datelines in the words of the story's stylebook. */
export function textsOf(story: Story): Searchable[] {
  const { dateline } = stylebookOf(story.head.stylebook)
  return searchablesOf(story, (one) => writeDateline(one, dateline))
}

/** Opens the bar, or goes to it; words that are selected are looked for. */
export function openFind(field: 'find' | 'replace'): void {
  const { query, asked, isReplacing, isOpen } = findState.get()
  const selected = selectedWords()
  const isNew = selected !== null && !query.isPattern && selected.words !== query.words
  setFind({
    isOpen: true,
    isReplacing: field === 'replace' || (isOpen && isReplacing),
    asked: { count: asked.count + 1, field: field === 'replace' && isOpen && query.words !== '' && selected === null ? 'replace' : 'find' },
    ...(isNew && { query: { ...query, words: selected.words }, inHand: selected.at }),
  })
  if (query.words !== '' && !isNew) showNearest()
}

/** Puts the bar away and goes to the match in hand, selected, or back to the copy. */
export function closeFind(): void {
  const { inHand } = findState.get()
  setFind({ isOpen: false, inHand: null })
  editor()?.paintMatches(null)
  editor()?.showMatch(null)
  if (inHand === null) editor()?.focus()
  else select(inHand)
}

/** The next match (1) or the one before (-1). With the focus in the bar it is shown; elsewhere it is selected. */
export function findAgain(step: 1 | -1): void {
  const { query, isOpen } = findState.get()
  if (query.words === '') return openFind('find')
  const found = findNow()
  if (found === null) return openFind('find')
  const match = found.matches[stepMatch(found.matches, found.texts, standpoint(), step)]
  if (match === undefined) {
    if (!isOpen) showToast(`“${query.words}” is not in this story.`)
    return
  }
  takeInHand(match, !isInBar())
}

/** The query has changed: the match at or after the place where the person was comes in hand. */
export function showNearest(): void {
  const found = findNow()
  const match = found?.matches[stepMatch(found.matches, found.texts, standpoint(false), 1)]
  if (match === undefined) {
    editor()?.showMatch(null)
    return
  }
  const { place, start, end } = match
  setFind({ inHand: { place, start, end } })
  // Panels are not opened for a word that is still being typed.
  if (place.part === 'body') editor()?.showMatch({ block: place.block, start, end })
  else if (place.part === 'head') show({ place, start, end })
}

/** Replaces the match in hand and goes on to the next; where none is in hand, goes to one first. */
export function replaceOne(): void {
  const found = findNow()
  const { inHand } = findState.get()
  const match = inHand === null ? undefined : found?.matches.find(({ place, start }) => start === inHand.start && placeKey(place) === placeKey(inHand.place))
  if (found === null || match === undefined) return findAgain(1)
  if (match.isWritten) {
    showToast('These words belong to the dateline; its form changes them.')
    return findAgain(1)
  }
  const edit = replacementEdit(match, replacement())
  const answer = takeStoryStep([edit])
  if (answer.kind !== 'taken') return tellRefused(answer.kind)
  const after = findNow()
  const next = after?.matches[stepMatch(after.matches, after.texts, { place: match.place, offset: edit.start + edit.insert.length, isPast: false }, 1)]
  if (next !== undefined) takeInHand(next, false)
  else setFind({ inHand: null })
}

/** Replaces every match in the story as one step. */
export function replaceAll(): void {
  const found = findNow()
  if (found === null) return
  const edits = replaceAllEdits(found.matches, replacement())
  const written = found.matches.filter(({ isWritten }) => isWritten).length
  const left = written === 0 ? '' : ` ${counted(written, 'match', 'matches')} in the dateline ${written === 1 ? 'stays' : 'stay'}: its form changes ${written === 1 ? 'it' : 'them'}.`
  if (edits.length === 0) {
    showToast(`Nothing was replaced.${left}`)
    return
  }
  const answer = takeStoryStep(edits)
  if (answer.kind !== 'taken') return tellRefused(answer.kind)
  setFind({ inHand: null })
  const { step } = answer
  showToast(`${counted(edits.length, 'match', 'matches')} replaced.${left}`, () => {
    if (step.isFresh()) step.undo()
    else showToast('The story has been changed since, so nothing was taken back: undo in the copy goes back step by step.')
  })
}

function tellRefused(kind: 'changed' | 'too-long'): void {
  showToast(kind === 'changed' ? 'The text has changed meanwhile, so nothing was replaced. Try again.' : 'A field would become longer than it may be, so nothing was replaced.')
}

function replacement(): Replacement {
  const { replacement: words, keepCapitals, query } = findState.get()
  return { words, keepCapitals, isPattern: query.isPattern }
}

function findNow(): { readonly texts: readonly Searchable[]; readonly matches: readonly FoundMatch[] } | null {
  serializePending()
  const story = openStory.get()?.story
  const search = searchOf(findState.get().query)
  if (story === undefined || search.kind !== 'ready') return null
  const texts = textsOf(story)
  return { texts, matches: search.inStory(texts).matches }
}

function standpoint(isPast = true): Standpoint | null {
  const { inHand } = findState.get()
  if (isInBar() && inHand !== null) return { place: inHand.place, offset: inHand.start, isPast }
  const selected = selectedWords()
  if (selected !== null) return { place: selected.at.place, offset: selected.at.start, isPast: true }
  const caret = editor()?.selection() ?? null
  if (caret !== null) return { place: { part: 'body', block: caret.block }, offset: caret.start, isPast: false }
  return inHand === null ? null : { place: inHand.place, offset: inHand.start, isPast }
}

function takeInHand({ place, start, end }: FoundMatch, isSelected: boolean): void {
  const match = { place, start, end }
  setFind({ inHand: match })
  if (isSelected) select(match)
  else show(match)
}

function show({ place, start, end }: MatchInHand): void {
  editor()?.showMatch(place.part === 'body' ? { block: place.block, start, end } : null)
  if (place.part === 'picture') showPicture(place.picture)
  if (place.part !== 'body') revealPlace(place)
}

function select({ place, start, end }: MatchInHand): void {
  if (place.part === 'body') {
    editor()?.select({ block: place.block, start, end })
    return
  }
  if (place.part === 'picture') showPicture(place.picture)
  focusPlace(place, { start, end })
}

function isInBar(): boolean {
  return document.activeElement?.closest('.find-bar') != null
}

/** The words that are selected in the copy or in a field of the head, as long as they could be looked for. */
function selectedWords(): { readonly words: string; readonly at: MatchInHand } | null {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement && field.closest('.story-head') !== null) {
    const { selectionStart: start, selectionEnd: end, value } = field
    const place = placeOf(field.dataset['place'] ?? '')
    return place === null ? null : wordsAt(value.slice(start, end), { place, start, end })
  }
  const selection = editor()?.selection() ?? null
  if (selection === null) return null
  const { block, start, end, text } = selection
  return wordsAt(text, { place: { part: 'body', block }, start, end })
}

function wordsAt(words: string, at: MatchInHand): { readonly words: string; readonly at: MatchInHand } | null {
  return words === '' || words.includes('\n') || words.length > longestQuery ? null : { words, at }
}

function placeOf(key: string): Place | null {
  const [part, field, index = '0'] = key.split(':')
  if (part !== 'head') return null
  if (field === 'byline') return { part, field, index: Number(index) }
  return field === 'kicker' || field === 'headline' || field === 'standfirst' ? { part, field, index: 0 } : null
}
