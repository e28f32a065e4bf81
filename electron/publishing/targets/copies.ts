import type { PictureWithFile } from '../../../shared/export/cms-story.ts'
import type { UnreadCopy } from '../../../shared/import/cms/unread-copy.ts'
import type { Outcome, TargetMemory } from './target.ts'

/** How a story stands at a target. */
export type CopyState = 'draft' | 'scheduled' | 'live' | 'withdrawn'

/** A picture that stands at a target, and is on the desk as well. */
export interface BoundPicture {
  readonly picture: PictureWithFile
  /** Its caption with the credit, as it would be sent now. */
  readonly words: string
  readonly address: string
  /** The target's own id of it, where it has one. */
  readonly remote: string | null
}

/** A story that stands at a target, as it is there now. */
export interface StandingCopy {
  readonly id: string
  /** Names this state of it: a choice to overwrite holds for what was seen and nothing later. */
  readonly mark: string
  readonly state: CopyState
  readonly page: string | null
  readonly copy: UnreadCopy
  /** Binds the story of `memory` to this copy, so that the next publication updates it and makes no second one. */
  bind(memory: TargetMemory): void
  /** The same for pictures of it that the desk has now. */
  bindPictures(memory: TargetMemory, pictures: readonly BoundPicture[]): void
}

/** The copy of a story now, beside what was last seen of it; `now` is null where it is gone. */
export interface LookedAt {
  readonly seen: { readonly state: CopyState; readonly copy: UnreadCopy }
  readonly now: StandingCopy | null
}

export interface CopyQuery {
  /** Words of the headline; empty asks for the latest. */
  readonly search: string
  /** From 1. */
  readonly page: number
}

/** One line of the list of what stands at a target. */
export interface CopyLine {
  readonly id: string
  readonly headline: string
  readonly state: CopyState
  /** ISO 8601, UTC. */
  readonly changedAt: string
}

export interface CopyList {
  readonly lines: readonly CopyLine[]
  readonly hasMore: boolean
}

/** What a target tells of the stories it has. Nothing is changed there. */
export interface Copies {
  /** Null where nothing was ever sent there. */
  look(memory: TargetMemory): Promise<Outcome<LookedAt | null>>
  /** The one changed last first. */
  list(query: CopyQuery): Promise<Outcome<CopyList>>
  /** Null where it is gone. */
  read(id: string): Promise<Outcome<StandingCopy | null>>
  /** The file of a picture; asked of the target's own server only, for an address in a copy may lead anywhere. */
  picture(address: string): Promise<Outcome<Uint8Array>>
  close(): void
}

/** Stories of a list at a time. */
export const copiesOnAPage = 20
