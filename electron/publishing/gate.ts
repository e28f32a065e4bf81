import type { Verdict } from '../../shared/ipc/publishing.ts'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import type { VersionId } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import { applyWaivers } from '../../shared/style/apply-waivers.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import type { Checked } from '../engine/engine.ts'

/** A saved story as it stands before the gate. */
export interface AtTheGate {
  readonly story: Story
  readonly version: VersionId
  readonly waivers: readonly Waiver[]
}

/** The one gate for every way out: publish, export and the outbox's last look. */
export type Gate = (leaving: AtTheGate) => Promise<Result<Verdict, Failure<'check-failed'>>>

/** Only errors that nobody has waived block (architecture, rule 4); warnings and suggestions are listed. */
export function openGate(checkStory: (story: Story) => Promise<Checked>): Gate {
  return async ({ story, version, waivers }) => {
    let checked: Checked
    try {
      checked = await checkStory(story)
    } catch {
      // The engine records its own faults; without its word nothing goes out.
      return failure('check-failed', 'The style check did not finish, so nothing was sent. The story is safe in its draft.', 'Try again; if it happens again, start Copydesk anew.')
    }
    const { findings, stylebook, brokenRules } = checked
    const { open, waived, lapsed } = applyWaivers(findings, waivers, storyTextOf(story).blocks)
    return success({ version, stylebook: stylebook.id, stylebookName: stylebook.name, stylebookVersion: stylebook.version, passes: !open.some(({ severity }) => severity === 'error'), open, waived, lapsed, brokenRules: [...brokenRules] })
  }
}
