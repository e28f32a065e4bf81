import type { AnswerOf, RequestName, RequestOf } from '../../shared/ipc/contract.ts'
import type { Delivery, DeliveryStep, PublicationAction } from '../../shared/ipc/publishing.ts'
import type { Role } from '../../shared/ipc/roles.ts'
import type { Result } from '../../shared/result.ts'
import type { StoryId, VersionId } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import type { Database } from '../drafts/database.ts'
import type { Checked } from '../engine/engine.ts'
import type { CaptionsForPublishing } from './carry-captions.ts'
import type { Places } from './remote-copy/remote-copies.ts'

type Ask<Name extends RequestName> = (request: RequestOf<Name>) => Promise<Result<AnswerOf<Name>>>

/** What publishing asks of the drafts store. */
export interface DraftsForPublishing {
  /** One saved version of a story. */
  readStory(id: StoryId, version: VersionId): Promise<Result<Story>> | Result<Story>
  /** The waivers of a story as they stand now. */
  waivers(id: StoryId): Promise<readonly Waiver[]> | readonly Waiver[]
  /** Called once a version is at its target; called again after a crash, so it must bear being told twice. */
  markPublished(id: StoryId, version: VersionId, action: PublicationAction): Promise<void> | void
}

/** What publishing asks of the picture store. */
export interface PicturesForPublishing {
  original(hash: string): Promise<Result<{ readonly bytes: Uint8Array; readonly mediaType: string }>>
}

export interface PublishingOptions {
  readonly database: Database
  readonly drafts: DraftsForPublishing
  readonly pictures: PicturesForPublishing
  /** Writes captions into the pictures that go out; where it is left out they go as they are. */
  readonly captions?: CaptionsForPublishing
  /** The whole engine on one story in its own stylebook, off the main thread. */
  readonly checkStory: (story: Story) => Promise<Checked>
  /** Where the preview press keeps what it was sent. */
  readonly folder: string
  /** The name that a publication is recorded under. */
  readonly author: () => string
  /** What the person may do, as it stands at each request; a sub where it is left out. */
  readonly role?: () => Role
  readonly now?: () => Date
  readonly openExternal: (url: string) => Promise<void>
  /** Asks where to save; null where the person cancelled. `name` is the suggested file name with its ending. */
  /** Told of faults of our own (a full disk under the outbox, a press that cannot start), for the log. */
  readonly onFault?: (fault: unknown) => void
  readonly saveDialog: (suggestion: { readonly name: string }) => Promise<string | null>
}

/** One method for each publishing.* and outbox.* request of the contract. */
export interface Publishing {
  readonly check: Ask<'publishing.check'>
  readonly publish: Ask<'publishing.publish'>
  readonly withdraw: Ask<'publishing.withdraw'>
  readonly preview: Ask<'publishing.preview'>
  readonly outlook: Ask<'publishing.outlook'>
  readonly log: Ask<'publishing.log'>
  readonly export: Ask<'publishing.export'>
  readonly targets: Ask<'publishing.targets'>
  readonly list: Ask<'outbox.list'>
  readonly tryAgain: Ask<'outbox.try-again'>
  readonly cancel: Ask<'outbox.cancel'>
  readonly openPage: Ask<'outbox.open-page'>
  readonly press: Ask<'outbox.press'>
  /** Starts the preview press and sends what waits. Called once, after the window is up. */
  start(): Promise<void>
  /** Lets the step under way finish or gives it up, writes down where things stand, stops the press. */
  stop(): Promise<void>
  /** A target was set up, changed or taken out: what waits for it is tried now, or brought before the person where it is gone. */
  targetChanged(id: string): void
  /** What the targets have told, for the room that reads their copies. */
  readonly places: Places
  /** How many stories have still to go to a target. */
  waiting(id: string): Promise<Result<number>>
  /** Called with each delivery that changed; gives the function that stops listening. */
  onChange(listener: (delivery: Delivery) => void): () => void
  /** Called as each step of a delivery begins. */
  onStep(listener: (delivery: string, step: DeliveryStep) => void): () => void
}
