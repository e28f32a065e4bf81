import { HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG, type LexicalEditor } from 'lexical'
import type { PictureId } from '../../../shared/story/identifier.ts'
import { followStep, type GoesAlong } from '../history/follow-step.ts'
import { $blockOfPicture, $choose, $gapAtCaret, $placePicture, $takeOut, type Gap } from './place-picture.ts'

/** What the rest of the screen may do with the pictures in the text; each change is an undo step of its own. */
export interface PictureActions {
  /** Puts a picture where the caret stands (or last stood), from wherever it was, chooses it and takes the focus. */
  placePicture(picture: PictureId): void
  /** Takes a picture out of the text. False where it has no place in it. `along` is told when undo or redo goes over the step. */
  takeOutPicture(picture: PictureId, along: GoesAlong | null): boolean
  /** Chooses a picture's block, brings it into view and takes the focus; false where it has no place in the text. */
  showPicture(picture: PictureId): boolean
}

export function pictureActions(editor: LexicalEditor): PictureActions {
  return {
    placePicture: (picture) => {
      placeAt(editor, [picture], () => editor.read('latest', $gapAtCaret), null)
      show(editor, picture)
    },
    takeOutPicture: (picture, along) => {
      const before = editor.getEditorState()._nodeMap
      const done = { isDone: false }
      // A caret that is put into the page takes the focus, and the update that follows it would be told to the history before this one.
      const isFocused = editor.getRootElement()?.contains(document.activeElement) === true
      editor.update(
        () => {
          const node = $blockOfPicture(picture)
          if (node === null) return
          $takeOut(node)
          done.isDone = true
        },
        { discrete: true, tag: isFocused ? [HISTORY_PUSH_TAG] : [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
      )
      if (done.isDone && along !== null) followStep(editor, before, along)
      return done.isDone
    },
    showPicture: (picture) => show(editor, picture),
  }
}

/** Puts pictures into a gap, in their order, as one undo step. */
export function placeAt(editor: LexicalEditor, pictures: readonly PictureId[], gap: () => Gap | null, along: GoesAlong | null): void {
  const before = editor.getEditorState()._nodeMap
  editor.update(
    () => {
      let at = gap()
      for (const picture of pictures) at = { key: $placePicture(picture, at).getKey(), side: 'after' }
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  if (along !== null) followStep(editor, before, along)
}

function show(editor: LexicalEditor, picture: PictureId): boolean {
  const key = editor.read('latest', () => $blockOfPicture(picture)?.getKey() ?? null)
  if (key === null) return false
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(
    () => {
      const node = $blockOfPicture(picture)
      if (node !== null) $choose(node)
    },
    { discrete: true },
  )
  editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' })
  return true
}
