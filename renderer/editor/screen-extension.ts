import { defineExtension } from 'lexical'
import type { Body } from '../../shared/story/body.ts'
import { TypedDatelineExtension } from './dateline/typed-dateline.ts'
import { SelectedDatelineExtension } from './dateline/selected-dateline.ts'
import { PasteExtension } from './paste/paste-extension.ts'
import { ChosenPictureExtension } from './pictures/chosen-picture.ts'
import { storyDocument } from './story-extension.ts'
import { ClickedCaretExtension } from './text/clicked-caret.ts'

/** The document with all that only a person at a screen needs: paste, typed datelines, keys on a picture, the caret of a click. */
export function screenExtension(body: Body) {
  return defineExtension({
    name: 'copydesk/story-screen',
    dependencies: [storyDocument(body), TypedDatelineExtension, SelectedDatelineExtension, ChosenPictureExtension, ClickedCaretExtension, PasteExtension],
  })
}
