import { defineExtension } from 'lexical'
import type { Body } from '../../shared/story/body.ts'
import { TypedDatelineExtension } from './dateline/typed-dateline.ts'
import { SelectedDatelineExtension } from './dateline/selected-dateline.ts'
import { PasteExtension } from './paste/paste-extension.ts'
import { storyDocument } from './story-extension.ts'

/** The document with all that only a person at a screen needs: paste, typed datelines. */
export function screenExtension(body: Body) {
  return defineExtension({
    name: 'copydesk/story-screen',
    dependencies: [storyDocument(body), TypedDatelineExtension, SelectedDatelineExtension, PasteExtension],
  })
}
