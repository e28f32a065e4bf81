import type { TextBlockKind } from '../../shared/story/text-block.ts'

/** What stands before a part that its look alone does not name. */
export const partLabels: Partial<Record<TextBlockKind, string>> = { caption: 'Caption', credit: 'Credit', alt: 'Alt text', byline: 'By', slug: 'Slug' }
