import type { PictureId } from '../../shared/story/identifier.ts'
import { placedPictures } from '../../shared/story/lay-out-pictures.ts'
import type { Picture } from '../../shared/story/story.ts'
import { showDialog } from '../app/dialogs.ts'
import { editor, serializePending } from '../app/editor-access.ts'
import { showToast } from '../app/notices.ts'
import { changeStory, openStory } from '../app/open-story.ts'
import { closeDrawer } from '../app/panes.ts'

/** Steps over the list of pictures and their places in the text. */

/** The story's pictures that have no place in the text, in their order. */
export function unplacedPictures(): readonly Picture[] {
  serializePending()
  const story = openStory.get()?.story
  if (story === undefined) return []
  const placed = new Set(placedPictures(story.body))
  return story.pictures.filter(({ id }) => !placed.has(id))
}

/** Places the one picture that has no place yet at the caret; asks which where there are several, or none. */
export function placePicture(): void {
  const [only, ...others] = unplacedPictures()
  if (only !== undefined && others.length === 0) placeInText(only.id)
  else showDialog({ kind: 'place-picture' })
}

export function placeInText(picture: PictureId): void {
  closeDrawer()
  editor()?.placePicture(picture)
}

export function showInText(picture: PictureId): void {
  closeDrawer()
  editor()?.showPicture(picture)
}

/** Takes a picture with its words out of the story and out of the text, as one step that can be taken back whole. */
export function removePicture(picture: Picture): void {
  const open = openStory.get()
  if (open === null) return
  const index = open.story.pictures.findIndex(({ id }) => id === picture.id)
  // Its words as they are when it goes: they may be others when it goes again.
  let gone = picture
  const away = () =>
    changeStory((now) => {
      gone = now.pictures.find(({ id }) => id === picture.id) ?? gone
      return { ...now, pictures: now.pictures.filter(({ id }) => id !== picture.id) }
    }, open.loading)
  const back = () => changeStory((now) => (now.pictures.some(({ id }) => id === picture.id) ? now : { ...now, pictures: now.pictures.toSpliced(index, 0, gone) }), open.loading)
  const target = editor()
  const stoodInText = target?.takeOutPicture(picture.id, { undone: back, redone: away }) ?? false
  serializePending()
  const changes = target?.changes()
  away()
  showToast(stoodInText ? 'The picture and its caption are taken out of the story and its text.' : 'The picture and its caption are taken out of the story.', () => {
    // After other steps of the text its place is theirs; the picture itself comes back all the same.
    if (stoodInText && target?.changes() === changes) target?.undo()
    else back()
  })
}
