import { z } from 'zod'
import { assertNever } from '../result.ts'
import type { StoryStatus } from '../story/story.ts'

/** A reporter writes and submits; a sub publishes and waives as well. */
export const roles = ['reporter', 'sub'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** What is kept for a sub. `publish` stands for schedule, update and correction too. */
export type Deed = 'publish' | 'withdraw' | 'export' | 'waive' | 'call-back' | 'set-status'

/** The status of a story that a reporter may give it: what comes after is the sub's word. */
const reportersStatuses: readonly StoryStatus[] = ['draft', 'submitted']

/** Why a role may not do this, in words for the person, with what it can do instead; null where it may. */
export function whyNotAllowed(role: Role, deed: Deed): string | null {
  switch (role) {
    case 'sub':
      return null
    case 'reporter':
      return `${kept[deed]} Submit the story, and a sub finds it on the desk.`
    default:
      return assertNever(role)
  }
}

const kept: Readonly<Record<Deed, string>> = {
  publish: 'You work as a reporter here, and publishing is for a sub.',
  withdraw: 'You work as a reporter here, and withdrawing a story is for a sub.',
  export: 'You work as a reporter here, and a file that leaves the desk is for a sub, as publishing is.',
  waive: 'You work as a reporter here, and waiving a finding is for a sub.',
  'call-back': 'You work as a reporter here, and what waits in the outbox is for a sub.',
  'set-status': 'You work as a reporter here, and that status is for a sub to give.',
}

/** The same for a change of status. */
export function whyNotThisStatus(role: Role, status: StoryStatus): string | null {
  return reportersStatuses.includes(status) ? null : whyNotAllowed(role, 'set-status')
}

/** Who handed a story to the subs, and when (ISO 8601, UTC). */
export const submissionSchema = z.object({ by: z.string(), at: z.string() })
export type Submission = z.infer<typeof submissionSchema>
