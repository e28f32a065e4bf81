import { blankStep, batchProperties, isChoice, type BatchAction, type BatchCondition, type BatchProperty, type BatchStep, type BatchTemplate } from '../../../shared/captions/batch-template.ts'
import { captionProperties, groupTitles, propertyGroups, type PropertyGroup } from '../../../shared/captions/caption-properties.ts'
import type { CaptionProperty } from '../../../shared/captions/caption-data.ts'

/** A value of a list with its name on the screen. */
interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

/** A template as the form holds it: every property has its line, ticked or not. */
export interface BatchForm {
  readonly steps: ReadonlyMap<BatchProperty, BatchStep>
  readonly firstNumber: number
}

export const blankForm: BatchForm = { steps: new Map(), firstNumber: 1 }

const isBatchProperty = (property: string): property is BatchProperty => (batchProperties as readonly string[]).includes(property)

/** The properties as a caption writer looks for them, group by group. */
export const propertiesByGroup: readonly { readonly group: PropertyGroup; readonly title: string; readonly properties: readonly BatchProperty[] }[] = propertyGroups.map((group) => ({
  group,
  title: groupTitles[group],
  properties: Object.entries(captionProperties).flatMap(([property, facts]) => (facts.group === group && isBatchProperty(property) ? [property] : [])),
}))

export const stepOf = ({ steps }: BatchForm, property: BatchProperty): BatchStep => steps.get(property) ?? blankStep(property)

export function withStep(form: BatchForm, step: BatchStep): BatchForm {
  return { ...form, steps: new Map(form.steps).set(step.property, step) }
}

/** What is sent and saved: every line that says something, ticked or not, in the order of the form. */
export function templateOf({ steps, firstNumber }: BatchForm): BatchTemplate {
  const inOrder = propertiesByGroup.flatMap(({ properties }) => properties.flatMap((property) => steps.get(property) ?? []))
  return { steps: inOrder.filter(({ ticked, text, find }) => ticked || text !== '' || find !== ''), firstNumber }
}

export function formOf({ steps, firstNumber }: BatchTemplate): BatchForm {
  return { steps: new Map(steps.map((step) => [step.property, step])), firstNumber }
}

/** True where some ticked line uses a number that counts on. */
export const usesSequence = ({ steps }: BatchForm): boolean => [...steps.values()].some(({ ticked, text }) => ticked && text.includes('{sequence'))

const actionLabels: Readonly<Record<BatchAction, string>> = {
  set: 'Set to',
  fill: 'Set where empty',
  append: 'Add after',
  prepend: 'Put before',
  replace: 'Replace where it is',
  'replace-within': 'Replace within',
}

/** What can be done to a property; one that is chosen from a list is set, never added to. */
export function actionsFor(property: BatchProperty): readonly Option<BatchAction>[] {
  const actions: readonly BatchAction[] = isChoice(property) ? ['set', 'fill'] : ['set', 'fill', 'append', 'prepend', 'replace', 'replace-within']
  return actions.map((value) => ({ value, label: actionLabels[value] }))
}

export const needsFind = ({ action }: BatchStep): boolean => action === 'replace' || action === 'replace-within'

export const conditionTests: readonly Option<BatchCondition['test']>[] = [
  { value: 'is-empty', label: 'is empty' },
  { value: 'is-filled', label: 'is not empty' },
  { value: 'is', label: 'is exactly' },
  { value: 'contains', label: 'contains' },
  { value: 'contains-not', label: 'does not contain' },
]

export const propertyOptions: readonly Option<CaptionProperty>[] = Object.entries(captionProperties).map(([property, { label }]) => ({ value: property as CaptionProperty, label }))

/** What the insert menu offers, with what each gives. */
export const variables: readonly { readonly name: string; readonly label: string }[] = [
  { name: '{sequence}', label: 'Number that counts on: 1, 2, 3' },
  { name: '{sequence:3}', label: 'Number of three figures: 001' },
  { name: '{filename}', label: 'File name' },
  { name: '{dateCreated}', label: 'Date created, as the house writes it' },
  { name: '{weekday}', label: 'Weekday of the picture' },
  { name: '{year}', label: 'Year of the picture' },
  { name: '{today}', label: 'Today' },
  { name: '{city}', label: 'City' },
  { name: '{state}', label: 'State or province' },
  { name: '{country}', label: 'Country' },
  { name: '{sublocation}', label: 'Sublocation' },
  { name: '{personsShown}', label: 'Persons shown' },
  { name: '{person:1}', label: 'First person shown' },
  { name: '{headline}', label: 'Headline' },
  { name: '{description}', label: 'Caption' },
  { name: '{creator}', label: 'Creator' },
  { name: '{creditLine}', label: 'Credit line' },
  { name: '{source}', label: 'Source' },
  { name: '{jobId}', label: 'Job id' },
  { name: '{keyword:1}', label: 'First keyword' },
]
