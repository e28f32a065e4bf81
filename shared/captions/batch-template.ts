import { z } from 'zod'
import { captionPropertyNames, captionPropertySchema, dataMiningCodes, type CaptionProperty } from './caption-data.ts'
import { captionProperties } from './caption-properties.ts'

/**
 * set: whatever stood there; fill: only where nothing stands; append, prepend: to what stands there; replace: the whole
 * where it is exactly `find`; replace-within: each `find` in it.
 */
export const batchActions = ['set', 'fill', 'append', 'prepend', 'replace', 'replace-within'] as const
export type BatchAction = (typeof batchActions)[number]

export const conditionTests = ['is-empty', 'is-filled', 'is', 'contains', 'contains-not'] as const

const conditionSchema = z.object({ property: captionPropertySchema, test: z.enum(conditionTests), text: z.string().max(2_000).default('') })
export type BatchCondition = z.infer<typeof conditionSchema>

/** Properties that a batch can write; places shown are told apart one by one. */
export const batchProperties = captionPropertyNames.filter((name) => name !== 'locationsShown')
export type BatchProperty = (typeof batchProperties)[number]

const stepSchema = z.object({
  property: z.enum(batchProperties as [BatchProperty, ...BatchProperty[]]),
  /** Only ticked steps are applied; the others keep what was typed. */
  ticked: z.boolean(),
  action: z.enum(batchActions),
  /** With variables (`{city}`) and codes (`=gb12=`). In a list the entries are apart by `;`. */
  text: z.string().max(20_000),
  /** What replace and replace-within look for; taken as it is. */
  find: z.string().max(2_000).default(''),
  matchCase: z.boolean().default(true),
  /** The step is left out for pictures that do not meet it. */
  when: conditionSchema.nullable().default(null),
})
export type BatchStep = z.infer<typeof stepSchema>

/** A batch template: one step a property, in any order. */
export const batchTemplateSchema = z.object({
  steps: z.array(stepSchema).max(60),
  /** The number of the first picture for `{sequence}`. */
  firstNumber: z.number().int().min(0).max(999_999).default(1),
})
export type BatchTemplate = z.infer<typeof batchTemplateSchema>

/** A step that changes nothing yet, as the form offers it. */
export function blankStep(property: BatchProperty): BatchStep {
  return { property, ticked: false, action: 'set', text: '', find: '', matchCase: true, when: null }
}

/** True for properties whose values are a choice from a list, where only set and fill make sense. */
export function isChoice(property: CaptionProperty): boolean {
  const { kind } = captionProperties[property]
  return kind === 'date' || kind === 'source-type' || kind === 'data-mining'
}

export function isDataMiningCode(text: string): text is (typeof dataMiningCodes)[number] {
  return (dataMiningCodes as readonly string[]).includes(text)
}
