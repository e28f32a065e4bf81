import type { PictureFile } from '../../../shared/story/story.ts'
import type { PublishPackage } from '../publish-package.ts'

/**
 * How one request to a target ended. `postponed`: the target or the network is not able just now; the outbox
 * tries again. `refused`: only a person can mend it; trying the same again would give the same.
 */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'postponed'; readonly problem: string; /** Milliseconds that the target asked us to wait. */ readonly retryAfter?: number }
  | { readonly kind: 'refused'; readonly problem: string }

export interface Receipt {
  /** What the target answered, in one line, for the publication log. */
  readonly summary: string
  /** Where in the target the story is to be seen, in the target's own terms; null where it says nothing. */
  readonly page: string | null
}

/**
 * A place that stories are published to. Each step may be told twice (after a crash or a lost answer) and must then
 * leave the target as if it had been told once.
 */
export interface Target {
  readonly id: string
  readonly name: string
  readonly description: string
  available(): boolean
  /** Opens a round of requests; `signal` gives up the one under way. */
  connect(signal: AbortSignal): TargetConnection
  /** The web address of a page that a receipt names; null where there is none to be seen now. */
  pageAddress(page: string): string | null
}

export interface TargetConnection {
  /** Brings one picture there; asks first whether it is there already. `bytes` are read only where they are needed. */
  bringPicture(file: PictureFile, bytes: () => Promise<Outcome<Uint8Array>>): Promise<Outcome<null>>
  send(publishPackage: PublishPackage): Promise<Outcome<Receipt>>
  close(): void
}
