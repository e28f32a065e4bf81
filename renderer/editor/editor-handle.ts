import type { CommandId } from '../../shared/commands/commands.ts'
import type { Body } from '../../shared/story/body.ts'
import type { BlockId } from '../../shared/story/identifier.ts'
import type { Edit, Finding, Fix } from '../../shared/style/finding.ts'

import type { GoesAlong } from './history/follow-step.ts'
import type { BlockSearch } from './find/match-paint.ts'

import type { PictureActions } from './pictures/picture-actions.ts'

export type { GoesAlong } from './history/follow-step.ts'

/** A stretch of a block's words; UTF-16 units. */
export interface Stretch {
  readonly block: BlockId
  readonly start: number
  readonly end: number
}

/** What the rest of the screen may ask of the editor. */
export interface EditorHandle extends PictureActions {
  focus(): void
  /** Selects the words of a finding in the body and brings them into view; nothing where they are gone. */
  jumpTo(finding: Finding): void
  /**
   * Mends the text, as one undo step of its own. False where the words have been touched since the finding was
   * made, where the fix reaches outside the body, or where only a form can mend it and none is the editor's.
   */
  applyFix(finding: Finding, fix: Fix): boolean
  /** Does a command of the table; false where it is none of the editor's or there is nothing to do it to. */
  run(command: CommandId): boolean
  /** Opens the dateline's form. */
  editDateline(): void
  /** The body as it stands at this moment. */
  body(): Body
  /** Hands over at once, through `onChange`, what would be handed over in a moment. */
  serializePending(): void
  /** Paints what is looked for over the words near the window; null paints nothing. */
  paintMatches(search: BlockSearch | null): void
  /** Paints one match in a stronger colour and brings it into view; the selection and the focus stay. */
  showMatch(match: Stretch | null): void
  /** Selects words, brings them into view and takes the focus; nothing where the block is gone. */
  select(stretch: Stretch): void
  /** Where the selection begins; null where there is none. */
  selection(): (Stretch & { readonly text: string }) | null
  /**
   * Makes edits of the body as one undo step; false, with nothing changed, where one no longer fits. `along` is told
   * when undo or redo goes over the step.
   */
  replace(edits: readonly Edit[], along: GoesAlong | null): boolean
  /** Takes back the last step of the body, or makes it again. */
  undo(): void
  redo(): void
  /** Makes the text equal to a body that another window has written, as a step of its own; the caret stays in its words. */
  takeIn(body: Body): void
  /** Resolves when no word is being composed. */
  composed(): Promise<void>
  /** How far down the scrolled page the words of each stretch stand, CSS pixels; null where they are gone. To be asked at rest: it reads the layout. */
  depths(stretches: readonly Stretch[]): (number | null)[]
  /** Grows with each change of the body. */
  changes(): number
}
