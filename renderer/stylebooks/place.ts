/** The sections of a house's own stylebook on its screen, in their order. */
export const sections = ['terms', 'words', 'rules', 'own-rules', 'lengths', 'history'] as const
export type Section = (typeof sections)[number]

/** Where in a stylebook a person is: the section, the rule of the house's own that is open, and the field to go to. */
export interface Place {
  readonly section: Section
  /** The number of an own rule; null for the list of them, and in every other section. */
  readonly rule: number | null
}

export const startPlace: Place = { section: 'terms', rule: null }
