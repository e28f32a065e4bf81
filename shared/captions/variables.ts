import { captionPropertyNames, type CaptionData, type CaptionProperty } from './caption-data.ts'
import { parseCaptionDate } from './caption-date.ts'
import { weekdayOf, writeCaptionDate, type DateForm } from './write-date.ts'

/** What stands behind the variables of one picture. */
export interface VariableSource {
  readonly caption: CaptionData
  /** The file's name with its ending. */
  readonly fileName: string
  /** Which picture of the batch this is, from 0. */
  readonly position: number
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly dates: DateForm
  /** The number of the first picture; 1 where none is given. */
  readonly firstNumber?: number
}

export interface ExpandedVariables {
  readonly text: string
  /** Names in braces that mean nothing; they are left as written. */
  readonly unknown: readonly string[]
}

/** Variables that are no property of a caption, each with what it gives. */
const others: Readonly<Record<string, (source: VariableSource, argument: string) => string>> = {
  sequence: ({ position, firstNumber = 1 }, argument) => String(firstNumber + position).padStart(Math.min(9, Number(argument) || 1), '0'),
  weekday: ({ caption }) => weekdayOf(caption.dateCreated),
  year: ({ caption }) => String(parseCaptionDate(caption.dateCreated)?.year ?? ''),
  today: ({ today, dates }, argument) => dateIn(today, argument, dates),
  filename: ({ fileName }) => fileName.replace(/\.[^.]{1,10}$/u, ''),
  creator: ({ caption }) => caption.creators.join(', '),
  person: ({ caption }, argument) => caption.personsShown[(Number(argument) || 1) - 1] ?? '',
  keyword: ({ caption }, argument) => caption.keywords[(Number(argument) || 1) - 1] ?? '',
}

/**
 * Writes what stands behind each `{variable}` of a text: any text property of the caption (`{city}`, `{dateCreated}`),
 * lists joined with commas and a last `and`, `{sequence:3}` as `001`, `{dateCreated:iso}`, `{weekday}`, `{filename}`,
 * `{today}`. Twice a brace is a brace. A variable whose property is empty gives nothing.
 */
export function expandVariables(text: string, source: VariableSource): ExpandedVariables {
  const unknown: string[] = []
  const expanded = text.replace(/\{\{|\}\}|\{([A-Za-z]{1,40})(?::([\w-]{1,20}))?\}/gu, (written, name: string | undefined, argument = '') => {
    if (name === undefined) return written.slice(1)
    const value = valueOf(name, String(argument), source)
    if (value === null) unknown.push(name)
    return value ?? written
  })
  return { text: expanded, unknown }
}

function valueOf(name: string, argument: string, source: VariableSource): string | null {
  const other = Object.hasOwn(others, name) ? others[name] : undefined
  if (other !== undefined) return other(source, argument)
  if (!isTextual(name)) return null
  const value = source.caption[name]
  if (name === 'dateCreated') return dateIn(source.caption.dateCreated, argument, source.dates)
  return typeof value === 'string' ? value : inWords(value)
}

function isTextual(name: string): name is Exclude<CaptionProperty, 'locationsShown'> {
  return (captionPropertyNames as readonly string[]).includes(name) && name !== 'locationsShown'
}

function dateIn(date: string, argument: string, dates: DateForm): string {
  if (argument === 'iso') return date.slice(0, 10)
  if (argument === 'year') return date.slice(0, 4)
  return writeCaptionDate(date, dates)
}

/** `Ann Poe, Jon Roe and Zoe Ruiz`. */
function inWords(entries: readonly string[]): string {
  return entries.length < 2 ? (entries[0] ?? '') : `${entries.slice(0, -1).join(', ')} and ${entries.at(-1) ?? ''}`
}
