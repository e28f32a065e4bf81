import { z } from 'zod'

export const creditRoles = ['photo', 'illustration', 'photo-illustration', 'handout', 'courtesy', 'archive', 'composite', 'graphic'] as const
export const creditRoleSchema = z.enum(creditRoles)
export type CreditRole = z.infer<typeof creditRoleSchema>

/** What a credit line says, apart from how a house writes it. */
export const creditSchema = z.object({
  photographer: z.string().max(300).optional(),
  agency: z.string().max(300).optional(),
  /** Who passed it on: `AP` in `Name/Source via AP`. */
  via: z.string().max(300).optional(),
  role: creditRoleSchema.optional(),
})
export type Credit = z.infer<typeof creditSchema>

/** A credit found in a caption. Offsets are UTF-16 units; `caption` is the text without the credit. */
export interface FoundCredit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: Credit
}

/** The house forms of house style: see each stylebook. */
export type CreditForm = 'ap' | 'reuters' | 'afp' | 'rfi' | 'bbc' | 'guardian'
