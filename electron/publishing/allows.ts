import { whyNotAllowed, type Deed, type Role } from '../../shared/ipc/roles.ts'

/** The answer to a deed that the role of this moment does not go so far as; null where it does. Asked before the gate, which then judges the story. */
export type Allows = (deed: Deed) => { readonly outcome: 'not-allowed'; readonly message: string } | null

export function askRole(role: () => Role): Allows {
  return (deed) => {
    const message = whyNotAllowed(role(), deed)
    return message === null ? null : { outcome: 'not-allowed', message }
  }
}
