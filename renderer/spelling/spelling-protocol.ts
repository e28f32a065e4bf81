import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Stylebook, StylebookId } from '../../shared/stylebooks/stylebook.ts'
import type { Finding } from '../../shared/style/finding.ts'

/** What goes to the spelling worker: only the blocks that changed since the last request, and the order of all. */
export interface SpellingRequest {
  /** Counts up; the answers carry it back. A newer request takes the place of one still being worked on. */
  readonly version: number
  /** True where the worker is to forget the story it knows. */
  readonly fresh: boolean
  /** `placeKey` of every block in reading order. */
  readonly order: readonly string[]
  readonly changed: readonly (readonly [key: string, block: TextBlock])[]
  readonly stylebook: StylebookId
  /** Words and names the person has added. */
  readonly words: readonly string[]
  /** Words and names that the house spells so; absent where they are those of the request before, null where there are none. */
  readonly accepted?: NonNullable<Stylebook['accepted']> | null
}

/** `whole` is false while paragraphs are still being read; the findings are those of what has been. */
export type SpellingAnswer =
  | { readonly kind: 'findings'; readonly version: number; readonly findings: readonly Finding[]; readonly whole: boolean }
  /** The linter could not be loaded, or failed again and again; it is not tried again by itself. */
  | { readonly kind: 'fault'; readonly message: string }
