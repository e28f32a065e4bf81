import type { CmsDefaults, FaultField, PictureWithFile, Shortfall } from '../../../shared/export/cms-story.ts'
import type { Story } from '../../../shared/story/story.ts'
import type { Rendition } from '../../pictures/thumbnail-messages.ts'
import type { OutgoingPackage, PublishPackage } from '../publish-package.ts'
import type { Copies } from './copies.ts'

/**
 * How one request to a target ended. `postponed`: the target or the network is not able just now; the outbox
 * tries again. `refused`: only a person can mend it; trying the same again would give the same.
 */
export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | NotDone

export type NotDone =
  | {
      readonly kind: 'postponed'
      readonly problem: string
      /** `fault`: the target answered with a fault of its own, which the outbox bears only so often. `network` and `busy` may last for hours. */
      readonly why: 'network' | 'busy' | 'fault'
      /** Milliseconds that the target asked us to wait. */
      readonly retryAfter?: number
      /** What to change where it does not pass by itself. */
      readonly field?: FaultField
    }
  /** `field`: what to change. `remote-copy`: the story was changed at the target meanwhile, and the person chooses. */
  | { readonly kind: 'refused'; readonly problem: string; readonly field?: FaultField }

/** Something the target changed or dropped, in words for the person. */
export interface Difference {
  readonly field: Shortfall['field']
  readonly message: string
}

export interface Receipt {
  /** What the target answered, in one line, for the publication log. */
  readonly summary: string
  /** Where in the target the story is to be seen, in the target's own terms; null where it says nothing. */
  readonly page: string | null
  /** The answer compared with what was asked. */
  readonly differences: readonly Difference[]
}

/**
 * What a target has told of one story: ids, what it answered last, what was begun. Kept with the outbox, so that it
 * survives a crash between any two requests.
 */
export interface TargetMemory {
  read(key: string): string | null
  write(key: string, value: string): void
  forget(key: string): void
}

export interface Abilities {
  /** It holds a story back by itself until its embargo is over; otherwise the outbox does. */
  readonly schedules: boolean
  readonly withdraws: boolean
  /** It can be asked what it has now, so that a change made there is told. */
  readonly readsBack: boolean
}

/**
 * A place that stories are published to. Each step may be told twice (after a crash or a lost answer) and must then
 * leave the target as if it had been told once.
 */
export interface Target {
  readonly id: string
  readonly name: string
  readonly description: string
  /** What `TargetMemory` is kept by: the server and the account there, never a secret. */
  readonly place: string
  readonly abilities: Abilities
  /** What it falls back on where a story says nothing. */
  readonly defaults: CmsDefaults
  available(): boolean
  /** What it cannot hold of a story, known without asking it. */
  shortfalls(story: Story): readonly Shortfall[]
  /** Exactly what would be sent, for the person to read; what only the target can tell (ids, addresses) is written as a placeholder. */
  payload(publishPackage: PublishPackage): string
  /** How large its pictures are to be at most; they go as they are where it is left out. */
  readonly rendition?: Rendition
  /** Opens a round of requests; `signal` gives up the one under way. */
  connect(signal: AbortSignal, memory: TargetMemory): TargetConnection
  /** Reads what it has itself; only of targets whose stories can be read back as stories. */
  openCopies?(signal: AbortSignal): Copies
  /** The web address of a page that a receipt names; null where there is none to be seen now. */
  pageAddress(page: string): string | null
}

export interface TargetConnection {
  /** Brings one picture of the story there, with its words, unless it is there already. `bytes` are read only where they are needed. */
  bringPicture(picture: PictureWithFile, publishPackage: OutgoingPackage, bytes: () => Promise<Outcome<Uint8Array>>): Promise<Outcome<null>>
  /** Publishes, updates, corrects, schedules or withdraws: the package says which. */
  send(publishPackage: OutgoingPackage): Promise<Outcome<Receipt>>
  close(): void
}
