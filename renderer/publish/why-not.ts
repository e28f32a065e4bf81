import type { Outlook, PublicationAction, Verdict } from '../../shared/ipc/publishing.ts'
import { whyNotAllowed, type Role } from '../../shared/ipc/roles.ts'
import { assertNever, type Failure } from '../../shared/result.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { SaveState } from '../app/autosave.ts'
import { counted } from '../ui/counts.ts'

/** What main's gate says, as far as the window knows it. */
export interface Judgement {
  /** Of the version that is saved; null until main has looked. */
  readonly verdict: Verdict | null
  readonly failure: Failure | null
  /** True while the verdict is not yet that of the text on the screen. */
  readonly pending: boolean
}

/** Why nothing can go out, with the first thing in the way where there is one to jump to. */
export interface Hindrance {
  readonly words: string
  readonly finding: Finding | null
}

/** Why the story cannot go anywhere as it stands; null where nothing stands in the way. */
export function whyNotOut({ verdict, failure, pending }: Judgement, { save }: { readonly save: SaveState }, role: Role): Hindrance | null {
  const only = (words: string): Hindrance => ({ words, finding: null })
  const kept = whyNotAllowed(role, 'publish')
  if (kept !== null) return only(kept)
  if (save.kind === 'failed') return only('The story is not saved yet; only a saved version can go out.')
  if (failure !== null) return only('The story could not be checked.')
  if (verdict === null) return only('Checking the saved version…')
  if (!verdict.passes) return errorsInTheWay(verdict)
  return pending ? only('Checking the saved version…') : null
}

function errorsInTheWay({ open }: Verdict): Hindrance {
  const errors = open.filter(({ severity }) => severity === 'error')
  const one = errors.length === 1
  return { words: `${counted(errors.length, 'error')} ${one ? 'stands' : 'stand'} in the way. Fix or waive ${one ? 'it' : 'each of them'}.`, finding: errors[0] ?? null }
}

/** What the button of a target does, in a word or two. */
export function actionWords({ action, embargo }: Pick<Outlook, 'action' | 'embargo'>): string {
  if (action === 'publish' && embargo !== null) return 'Schedule'
  return names(action)
}

function names(action: PublicationAction): string {
  switch (action) {
    case 'publish':
      return 'Publish'
    case 'update':
      return 'Update'
    case 'correct':
      return 'Publish the correction'
    case 'withdraw':
      return 'Withdraw'
    default:
      return assertNever(action)
  }
}
