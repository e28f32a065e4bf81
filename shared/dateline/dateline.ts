import { z } from 'zod'

/** A place as the dateline names it, in ordinary case (`Selma`, not `SELMA`), never abbreviated by a house's table. */
export const datelinePlaceSchema = z.object({
  city: z.string().min(1).max(120),
  /** State, province or the like, in full where it is known: `Alabama`, not `Ala.`. */
  region: z.string().max(120).optional(),
  country: z.string().max(120).optional(),
})
export type DatelinePlace = z.infer<typeof datelinePlaceSchema>

export const datelineDateSchema = z.object({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  year: z.number().int().min(1800).max(2200).optional(),
})
export type DatelineDate = z.infer<typeof datelineDateSchema>

/** What a dateline says, apart from how a house writes it. Two cities filing together give two places. */
export const datelineSchema = z.object({
  places: z.array(datelinePlaceSchema).max(4),
  date: datelineDateSchema.optional(),
  /** The agency in brackets: `AP`, `Reuters`, `AFP`, `Xinhuanet`. */
  agency: z.string().max(60).optional(),
})
export type Dateline = z.infer<typeof datelineSchema>

/** A dateline found in a paragraph's text. Offsets are UTF-16 units; `end` is where the story's own text begins. */
export interface FoundDateline {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: Dateline
  /** The date as it was written, where there is one. */
  readonly dateText?: string
}

/** How a house writes its datelines; data of a stylebook. `none` says where the place goes instead. */
export type DatelineForm =
  | { readonly kind: 'ap' | 'reuters' | 'afp' }
  | { readonly kind: 'none'; readonly placeGoes: 'kicker' | 'byline' }
