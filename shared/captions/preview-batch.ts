import { isChoice, isDataMiningCode, type BatchCondition, type BatchStep, type BatchTemplate } from './batch-template.ts'
import { overLimit } from './byte-limits.ts'
import { isEmptyProperty, isSameValue, withChanges, type CaptionChanges, type CaptionData, type CaptionProperty } from './caption-data.ts'
import { readCaptionDate } from './caption-date.ts'
import type { Codes } from './code-list.ts'
import { captionProperties } from './caption-properties.ts'
import { expandCodes, usualDelimiter } from './expand-codes.ts'
import { expandVariables } from './variables.ts'
import type { DateForm } from './write-date.ts'

export interface BatchPicture {
  /** Whatever the caller knows the picture by. */
  readonly key: string
  readonly fileName: string
  readonly caption: CaptionData
}

export interface BatchSurroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly dates: DateForm
  readonly codes: Codes
  readonly delimiter?: string
}

type Value = CaptionData[CaptionProperty]

export interface PropertyChange {
  readonly property: CaptionProperty
  readonly before: Value
  readonly after: Value
}

/** Something a person should know before the batch is made; it stops nothing. */
export interface BatchNote {
  readonly property: CaptionProperty
  readonly kind: 'unknown-variable' | 'unknown-code' | 'over-limit' | 'not-a-date' | 'not-a-choice'
  /** The words it is about. */
  readonly text: string
}

export interface PicturePreview {
  readonly key: string
  readonly changes: readonly PropertyChange[]
  readonly notes: readonly BatchNote[]
}

/**
 * Every change that a template would make, picture by picture in the order given; nothing is made yet. Steps see what
 * the steps before them wrote. A step whose text cannot be a date or a choice is left out and noted.
 */
export function previewBatch(template: BatchTemplate, pictures: readonly BatchPicture[], surroundings: BatchSurroundings): PicturePreview[] {
  const steps = template.steps.filter(({ ticked }) => ticked)
  return pictures.map((picture, position) => previewPicture(steps, picture, { ...surroundings, position, firstNumber: template.firstNumber }))
}

interface Context extends BatchSurroundings {
  readonly position: number
  readonly firstNumber: number
}

function previewPicture(steps: readonly BatchStep[], picture: BatchPicture, context: Context): PicturePreview {
  const notes: BatchNote[] = []
  let caption = picture.caption
  for (const step of steps) {
    if (step.when !== null && !holds(step.when, caption)) continue
    const note = (kind: BatchNote['kind'], text: string) => void notes.push({ property: step.property, kind, text })
    const written = writtenOut(step, caption, picture.fileName, context, note)
    const value = stepValue(step, caption[step.property], written, note)
    if (value !== null) caption = withChanges(caption, { [step.property]: value })
  }
  const changes = [...new Set(steps.map(({ property }) => property))]
    .map((property) => ({ property, before: picture.caption[property], after: caption[property] }))
    .filter(({ before, after }) => !isSameValue(before, after))
  for (const { property, after } of changes) for (const { kept } of overLimit(property, after)) notes.push({ property, kind: 'over-limit', text: kept })
  return { key: picture.key, changes, notes }
}

/** What a preview writes into a caption. */
export function changesOf(preview: PicturePreview): CaptionChanges {
  return Object.fromEntries(preview.changes.map(({ property, after }) => [property, after]))
}

function writtenOut(step: BatchStep, caption: CaptionData, fileName: string, context: Context, note: (kind: BatchNote['kind'], text: string) => void): string {
  const variables = expandVariables(step.text, { caption, fileName, position: context.position, today: context.today, dates: step.property === 'dateCreated' ? 'day-month-year' : context.dates, firstNumber: context.firstNumber })
  for (const name of variables.unknown) note('unknown-variable', `{${name}}`)
  const codes = expandCodes(variables.text, context.codes, context.delimiter ?? usualDelimiter)
  for (const { start, end } of codes.unknown) note('unknown-code', codes.text.slice(start, end))
  return codes.text
}

/** The property after a step; null where the step leaves it alone. */
function stepValue(step: BatchStep, before: Value, text: string, note: (kind: BatchNote['kind'], text: string) => void): Value | null {
  if (step.action === 'fill' && !isEmptyProperty(before)) return null
  if (typeof before !== 'string') return listValue(step, before.filter((entry) => typeof entry === 'string'), text)
  if (isChoice(step.property)) return choiceValue(step, before, text, note)
  const isProse = captionProperties[step.property].kind === 'prose'
  return textValue(step, before, isProse ? text : text.replace(/\s*\n\s*/gu, ' '))
}

function textValue(step: BatchStep, before: string, text: string): string | null {
  switch (step.action) {
    case 'set':
    case 'fill':
      return text
    case 'append':
      return joined(before, text)
    case 'prepend':
      return joined(text, before)
    case 'replace':
      return isEqual(before, step) ? text : null
    case 'replace-within':
      return replacedWithin(before, step, text)
  }
}

/** Two texts with a space between them where neither brings one. */
function joined(first: string, second: string): string {
  if (first === '' || second === '') return first + second
  return /\s$/u.test(first) || /^[\s,.;:!?)’”]/u.test(second) ? first + second : `${first} ${second}`
}

function listValue(step: BatchStep, before: readonly string[], text: string): string[] | null {
  const entries = text.split(/[;\n]/u).map((entry) => entry.trim()).filter((entry) => entry !== '')
  switch (step.action) {
    case 'set':
    case 'fill':
      return once(entries)
    case 'append':
      return once([...before, ...entries])
    case 'prepend':
      return once([...entries, ...before])
    case 'replace':
      return once(before.flatMap((entry) => (isEqual(entry, step) ? entries : [entry])))
    case 'replace-within':
      return once(before.map((entry) => replacedWithin(entry, step, text).trim()).filter((entry) => entry !== ''))
  }
}

/** A name or keyword that is there already is not added again. */
function once(entries: readonly string[]): string[] {
  return [...new Set(entries)]
}

function choiceValue(step: BatchStep, before: string, text: string, note: (kind: BatchNote['kind'], text: string) => void): string | null {
  if (step.action !== 'set' && step.action !== 'fill' && !(step.action === 'replace' && isEqual(before, step))) return null
  const value = text.trim()
  if (value === '') return ''
  if (step.property === 'dateCreated') {
    const date = readCaptionDate(value)
    if (date === '') note('not-a-date', value)
    return date === '' ? null : date
  }
  if (step.property === 'dataMining' && !isDataMiningCode(value)) {
    note('not-a-choice', value)
    return null
  }
  return value
}

function isEqual(text: string, { find, matchCase }: BatchStep): boolean {
  return matchCase ? text === find : text.toLowerCase() === find.toLowerCase()
}

/** Each `find` once, from the left; what was put in is not looked through again. */
function replacedWithin(text: string, { find, matchCase }: BatchStep, by: string): string {
  if (find === '') return text
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), matchCase ? 'gu' : 'giu')
  return text.replace(pattern, () => by)
}

function holds({ property, test, text }: BatchCondition, caption: CaptionData): boolean {
  const value = caption[property]
  const words = typeof value === 'string' ? value : value.map((entry) => (typeof entry === 'string' ? entry : Object.values(entry).join(' '))).join('; ')
  switch (test) {
    case 'is-empty':
      return isEmptyProperty(value)
    case 'is-filled':
      return !isEmptyProperty(value)
    case 'is':
      return words === text
    case 'contains':
      return words.includes(text)
    case 'contains-not':
      return !words.includes(text)
  }
}
