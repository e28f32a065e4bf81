/** `name`: a full name or an institution; `surname`: a person by surname; `role`: a name with the title before it. */
export type TermKind = 'name' | 'surname' | 'role' | 'place'

/** Where something stands: `placeKey` of the block and the offset in its text (UTF-16 units). */
export interface Spot {
  readonly place: string
  readonly start: number
}

/** Words that a story holds and its writer may want to write again. */
export interface Term {
  readonly text: string
  readonly kind: TermKind
  /** How often it stands in the story. */
  readonly count: number
  /** Where it stands first in reading order; for a surname, where the person is first named in full. */
  readonly first: Spot
}
