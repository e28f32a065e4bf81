import type { PictureId } from '../../shared/story/identifier.ts'
import { placedPictures } from '../../shared/story/lay-out-pictures.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import { placeKey, type Place } from '../../shared/story/text-block.ts'
import { editor } from '../app/editor-access.ts'
import { changeStory, openStory } from '../app/open-story.ts'
import { closeDrawer, showPanel } from '../app/panes.ts'
import { showToast } from '../app/notices.ts'
import { mendStory } from './mend-story.ts'
import { applyAndNote } from './note-fix.ts'

/** Brings the person to where the finding is: the words selected, the field in focus. */
export function jumpTo(finding: Finding): void {
  switch (finding.place.part) {
    case 'body':
      closeDrawer()
      editor()?.jumpTo(finding)
      return
    case 'head':
      closeDrawer()
      focusPlace(finding.place, finding)
      return
    case 'picture':
      showPicture(finding.place.picture)
      focusPlace(finding.place, finding)
  }
}

/** Mends by a fix, or opens the form where only a person can supply the words. */
export function applyFix(finding: Finding, fix: Fix): void {
  if (fix.kind === 'form') return openForm(finding, fix.form)
  const applied = applyAndNote(finding, () => (finding.place.part === 'body' ? editor()?.applyFix(finding, fix) === true : mendOutsideBody(fix)))
  if (!applied) tellTextHasChanged()
}

function mendOutsideBody(fix: Extract<Fix, { kind: 'edits' }>): boolean {
  const story = openStory.get()?.story
  const mended = story === undefined ? null : mendStory(story, fix)
  if (mended === null) return false
  changeStory(() => mended)
  return true
}

function tellTextHasChanged(): void {
  showToast('The text has changed since; look at the finding again.')
}

function openForm(finding: Finding, form: Extract<Fix, { kind: 'form' }>['form']): void {
  switch (form) {
    case 'dateline':
      editor()?.editDateline()
      return
    case 'headline':
    case 'kicker':
    case 'standfirst':
      focusPlace({ part: 'head', field: form, index: 0 })
      return
    case 'caption':
    case 'credit':
    case 'alt':
      if (finding.place.part !== 'picture') return showPanel('pictures')
      showPicture(finding.place.picture)
      focusPlace({ ...finding.place, field: form })
  }
}

/** Brings to the screen where the form of a picture is: the text where it stands there, else its panel. */
export function showPicture(picture: PictureId): void {
  const body = openStory.get()?.story.body
  if (body !== undefined && placedPictures(body).includes(picture)) closeDrawer()
  else showPanel('pictures')
}

/** Takes the focus to the field of a place outside the body and selects words in it. The field may only now be on its way to the screen. */
export function focusPlace(place: Place, words: { readonly start: number; readonly end: number } = { start: 0, end: 0 }): void {
  withField(place, (field) => {
    field.scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
    if ((field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && words.end > words.start) field.setSelectionRange(words.start, words.end)
  })
}

/** Brings the field of a place outside the body into view; the focus stays where it is. */
export function revealPlace(place: Place): void {
  withField(place, (field) => field.scrollIntoView({ block: 'center' }))
}

/** Frames that a form may take to be drawn: one far from the window is drawn only once it has come near. */
const mostFrames = 20

function withField(place: Place, act: (field: HTMLElement) => void, tries = mostFrames): void {
  const wanted = place.part === 'picture' && place.field === 'credit' ? [placeKey(place), placeKey({ ...place, field: 'photographer' })] : [placeKey(place)]
  // A picture in the text has its form there, and perhaps in its panel too.
  const within = (place.part === 'picture' ? document.querySelector<HTMLElement>(`[data-picture="${CSS.escape(place.picture)}"]`) : null) ?? document
  const field = wanted.map((key) => within.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)).find((found) => found !== null)
  if (field !== undefined) {
    act(field)
    return
  }
  if (within instanceof HTMLElement) unfold(within)
  if (tries > 0) requestAnimationFrame(() => withField(place, act, tries - 1))
}

/** Brings a picture's block near, where its form is drawn, and opens what is folded away in it. */
function unfold(block: HTMLElement): void {
  block.scrollIntoView({ block: 'center' })
  const folded = block.querySelector('details')
  if (folded !== null) folded.open = true
}
