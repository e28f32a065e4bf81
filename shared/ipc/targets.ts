import { z } from 'zod'
import { identifierSchema } from '../story/identifier.ts'

const nameSchema = z.string().max(500)
const addressSchema = z.string().max(4_000)

/** `unprotected`: written in the settings as it is, since this computer has no key store and the person agreed. */
export const secretStates = ['none', 'protected', 'unprotected'] as const

export const targetKinds = ['wordpress', 'ghost', 'ninjs', 'folder'] as const
export const targetKindSchema = z.enum(targetKinds)
export type TargetKind = z.infer<typeof targetKindSchema>

/** What a target falls back on where a story says nothing itself; only WordPress and Ghost have them. */
const defaultsSchema = z.object({ section: z.string().max(200), tags: z.array(z.string().max(100)).max(50), author: z.string().max(300), status: z.enum(['live', 'draft']) })

/** How large pictures are to be at most where they go: pixels of the long edge, and the quality of the JPEGs that are made smaller. Null: each as it is, its pixels untouched. */
export const targetRenditionSchema = z.object({ longEdge: z.number().int().min(320).max(20_000), quality: z.number().int().min(40).max(100) }).nullable()
export type TargetRendition = z.infer<typeof targetRenditionSchema>

const placeShape = {
  kind: targetKindSchema,
  /** The site's address as readers know it; of a ninjs push where stories are sent; of a folder its path. A new folder is named by the token of `targets.choose-folder`. */
  address: addressSchema,
  /** ninjs only: where pictures are sent, and asked for by `/{media id}`; empty elsewhere. */
  assetsAddress: addressSchema,
  /** WordPress only: the name of the account; empty elsewhere. */
  account: z.string().max(300),
}

/** A place that takes stories, as the window sees it: never with its secret. */
export const houseTargetSchema = z.object({
  id: identifierSchema,
  name: z.string(),
  ...placeShape,
  defaults: defaultsSchema,
  rendition: targetRenditionSchema,
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
  .object({ id: identifierSchema.nullable(), name: nameSchema, ...placeShape, secret: secretChangeSchema, keepUnprotected: z.boolean(), defaults: defaultsSchema, rendition: targetRenditionSchema })
  .strict()
export type KeepTargetRequest = z.infer<typeof keepTargetRequestSchema>

/** `unprotected`: nothing was kept; the person must first agree to what the message says. */
export const keepTargetAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('kept'), id: identifierSchema }),
  z.object({ outcome: z.literal('unprotected'), message: z.string() }),
])
export type KeepTargetAnswer = z.infer<typeof keepTargetAnswerSchema>

/** `id`: of a target that is changed, whose kept secret is used where none is typed. */
export const tryTargetRequestSchema = z.object({ id: identifierSchema.nullable(), ...placeShape, secret: secretChangeSchema }).strict()
export type TryTargetRequest = z.infer<typeof tryTargetRequestSchema>

/** What a harmless question found: whether it answers, and what the account may and may not do there, each a few words. `field` leads to what is wrong. */
export const tryTargetAnswerSchema = z.object({ works: z.boolean(), message: z.string(), may: z.array(z.string()), mayNot: z.array(z.string()), field: z.enum(['address', 'assets-address', 'account', 'secret']).nullable() })
export type TryTargetAnswer = z.infer<typeof tryTargetAnswerSchema>

/** A folder that the person has chosen; `token` stands for its path in `targets.keep`. */
export const chosenFolderSchema = z.object({ token: z.string(), path: z.string() }).nullable()

/** Why a target was not kept; the first five name the field of the form. */
export type TargetFailureCode = 'target-name' | 'address' | 'assets-address' | 'account' | 'secret' | 'target-missing' | 'targets-full' | 'settings-not-written'
