import type { TextBlockKind } from '../../story/text-block.ts'

/** Running text of the body. */
export const bodyKinds: readonly TextBlockKind[] = ['paragraph', 'block-quote', 'list-item']

/** Everything written in sentences. */
export const sentenceKinds: readonly TextBlockKind[] = [...bodyKinds, 'standfirst', 'caption', 'alt']

/** Everything a reader may read that a person has typed; not the credit line, which is written from its fields, nor the slug. */
export const writtenKinds: readonly TextBlockKind[] = [...sentenceKinds, 'headline', 'kicker', 'crosshead', 'byline']
