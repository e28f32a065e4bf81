import type { Term } from '../../shared/completion/term.ts'
import type { HouseInForce } from '../../shared/house-stylebook/house-of.ts'
import type { Quote } from '../../shared/quotes/quote.ts'
import type { Picture, StoryHead } from '../../shared/story/story.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'

/** What goes to the check worker: only the blocks that changed since the last request, and the order of all. */
export interface CheckRequest {
  /** Counts up with each text; the answer carries it back. */
  readonly version: number
  /** True where the worker is to forget what it knows: another story, or a worker that has just started. */
  readonly fresh: boolean
  /** `placeKey` of every block in reading order. */
  readonly order: readonly string[]
  readonly changed: readonly (readonly [key: string, block: TextBlock])[]
  /** It names the stylebook to check by. */
  readonly head: StoryHead
  readonly pictures: readonly Picture[]
  /** The house's stylebooks in force; absent where they are those of the request before. */
  readonly houses?: readonly HouseInForce[]
}

export interface CheckAnswer {
  readonly version: number
  /** In reading order. */
  readonly findings: readonly Finding[]
  /** `paragraph` counts the body's blocks. */
  readonly quotes: readonly Quote[]
  /** Names, roles and places that the story holds; absent where they are those of the answer before. */
  readonly terms?: readonly Term[]
  /** Time the check took, in ms. */
  readonly took: number
}
