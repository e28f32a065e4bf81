import { z } from 'zod'
import { identifierSchema } from '../story/identifier.ts'

const nameSchema = z.string().max(500)
const addressSchema = z.string().max(4_000)

/** `unprotected`: written in the settings as it is, since this computer has no key store and the person agreed. */
export const secretStates = ['none', 'protected', 'unprotected'] as const

/** A server of the house's own that takes stories, as the window sees it: never with its secret. */
export const houseTargetSchema = z.object({
  id: identifierSchema,
  name: z.string(),
  /** Where stories are sent. */
  itemAddress: z.string(),
  /** Where pictures are sent, and asked for by `/{media id}`. */
  assetsAddress: z.string(),
  secret: z.enum(secretStates),
  /** Stories in the outbox that have still to go there. */
  waiting: z.number().int(),
})
export type HouseTarget = z.infer<typeof houseTargetSchema>

/** What becomes of the secret: it goes one way only, from the window to main. */
const secretChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unchanged') }).strict(),
  z.object({ kind: z.literal('none') }).strict(),
  z.object({ kind: z.literal('new'), secret: z.string().min(1).max(1_000) }).strict(),
])
export type SecretChange = z.infer<typeof secretChangeSchema>

/** A new target where `id` is null. `keepUnprotected`: the person knows that the secret is written down as it is. */
export const keepTargetRequestSchema = z
  .object({ id: identifierSchema.nullable(), name: nameSchema, itemAddress: addressSchema, assetsAddress: addressSchema, secret: secretChangeSchema, keepUnprotected: z.boolean() })
  .strict()
export type KeepTargetRequest = z.infer<typeof keepTargetRequestSchema>

/** `unprotected`: nothing was kept; the person must first agree to what the message says. */
export const keepTargetAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('kept'), id: identifierSchema }),
  z.object({ outcome: z.literal('unprotected'), message: z.string() }),
])
export type KeepTargetAnswer = z.infer<typeof keepTargetAnswerSchema>

export const tryTargetRequestSchema = z.object({ itemAddress: addressSchema, assetsAddress: addressSchema }).strict()
export type TryTargetRequest = z.infer<typeof tryTargetRequestSchema>

/** What a harmless question to the server found. */
export const tryTargetAnswerSchema = z.object({ works: z.boolean(), message: z.string() })
export type TryTargetAnswer = z.infer<typeof tryTargetAnswerSchema>

/** Why a target was not kept; the first three name the field of the form. */
export type TargetFailureCode = 'target-name' | 'item-address' | 'assets-address' | 'target-missing' | 'targets-full' | 'settings-not-written'
