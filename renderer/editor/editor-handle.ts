import type { CommandId } from '../../shared/commands/commands.ts'
import type { Body } from '../../shared/story/body.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'

/** What the rest of the screen may ask of the editor. */
export interface EditorHandle {
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
}
