import { createContext, type ReactNode } from 'react'
import type { LexicalEditor } from 'lexical'
import type { PictureId } from '../../../shared/story/identifier.ts'
import type { GoesAlong } from '../history/follow-step.ts'

/** A picture's block as whoever draws it must know it. */
export interface PictureBlock {
  readonly picture: PictureId
  /** True while the block is chosen as a whole, or the focus stands in one of its fields: only then are these in the order of the Tab key. */
  readonly isInHand: boolean
  readonly onMove: (step: -1 | 1) => void
  /** Takes the block out of the text; the picture stays in the story. */
  readonly onTakeOut: () => void
}

/** What the editor must be told of the story's pictures, which are no part of its document. */
export interface PictureSlot {
  /** Draws a picture with its form. */
  readonly render: (block: PictureBlock) => ReactNode
  /** True where the story has the picture. */
  readonly has: (picture: PictureId) => boolean
  /** The picture's name as it is read aloud. */
  readonly nameOf: (picture: PictureId) => string
  /** Takes files that were dropped on the text; `place` puts the pictures that come of them where they were dropped. */
  readonly onDropFiles: (files: readonly File[], place: (pictures: readonly PictureId[], along: GoesAlong) => void) => void
}

export const emptySlot: PictureSlot = { render: () => null, has: () => true, nameOf: () => 'Picture', onDropFiles: () => undefined }

export const PictureSlotContext = createContext<PictureSlot>(emptySlot)

const slots = new WeakMap<LexicalEditor, PictureSlot>()

export function setPictureSlot(editor: LexicalEditor, slot: PictureSlot): void {
  slots.set(editor, slot)
}

/** True where the story in the editor has the picture. */
export function hasPicture(editor: LexicalEditor, picture: PictureId): boolean {
  return slots.get(editor)?.has(picture) ?? false
}
