import type { NodeKey } from 'lexical'
import type { StoryVoices } from '../../../shared/attribution/speakers.ts'
import type { Term } from '../../../shared/completion/term.ts'

/** What the editor knows of the story beyond the words on its page; it comes with each check. */
export interface StoryKnowledge {
  readonly terms: readonly Term[]
  readonly voices: StoryVoices
}

/** Words offered at the caret. One is taken by Tab; nothing is taken by going on. */
export interface Offer {
  readonly kind: 'words' | 'dateline' | 'speaker'
  /** The block, and the stretch of its text that the offer stands under; UTF-16 units. */
  readonly block: NodeKey
  readonly start: number
  readonly end: number
  /** What stands there already of it; empty for words that come behind. */
  readonly typed: string
  /** What will stand there, all of it. */
  readonly text: string
  /** Puts it into the text as one undo step; false where the text has gone on since. */
  readonly take: () => boolean
}

/** True for offers that a person would not tell apart. */
export function sameOffer(one: Offer | null, other: Offer | null): boolean {
  if (one === null || other === null) return one === other
  return one.kind === other.kind && one.block === other.block && one.start === other.start && one.end === other.end && one.text === other.text
}
