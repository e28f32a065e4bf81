/** A picture of a target's own copy of a story. */
export interface CopiedPicture {
  /** Where its file lies, as the target says. */
  readonly address: string
  readonly alt: string
  /** What stands under it; plain text. */
  readonly words: string
  /** The target's own id of it, where it has one. */
  readonly remote?: string
}

/**
 * A target's own copy of a story, its fields told apart but its text not read yet. It comes from outside: anything may
 * stand in it.
 */
export interface UnreadCopy {
  readonly headline: string
  readonly standfirst: string
  readonly body: { readonly form: 'wordpress'; readonly html: string } | { readonly form: 'ghost'; readonly lexical: string }
  /** A picture that stands above the text and not in it. */
  readonly lead: CopiedPicture | null
  /** Whole files of pictures in the text, where the target knows more of them than the text says. */
  readonly library: readonly CopiedPicture[]
  readonly slug: string
  readonly section: string
  readonly tags: readonly string[]
  /** The name of the account it stands under; empty where the target does not say. */
  readonly account: string
  /** ISO 8601, UTC: when it is to be shown, where it waits for that. */
  readonly embargo: string | null
}

/** UTF-16 units of a text beyond which a copy is not read: a hundred times the longest story of a newspaper. */
export const longestCopy = 2_000_000
/** Blocks beyond which it is not read either. */
export const mostBlocks = 5_000
