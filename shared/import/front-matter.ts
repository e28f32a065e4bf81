import { stylebookIdSchema } from '../stylebooks/stylebook.ts'
import type { SourceBlock, SourceEvidence } from './source-block.ts'

/** What a Markdown file says of itself above its text, in blocks of the head. Keys of common site generators are known. */
export interface FrontMatter {
  /** UTF-16 units and lines that it takes up, its fences included. */
  readonly length: number
  readonly lines: number
  readonly blocks: readonly SourceBlock[]
  readonly evidence: SourceEvidence
}

const none: FrontMatter = { length: 0, lines: 0, blocks: [], evidence: {} }

type HeadHint = 'kicker' | 'title' | 'standfirst' | 'byline'
const hints: Readonly<Record<string, HeadHint>> = {
  kicker: 'kicker', title: 'title', headline: 'title', standfirst: 'standfirst', description: 'standfirst', subtitle: 'standfirst', summary: 'standfirst', byline: 'byline', bylines: 'byline', author: 'byline', authors: 'byline',
}

export function frontMatterBlocks(text: string): FrontMatter {
  const found = /^---\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/.exec(text)
  if (found === null) return none
  const blocks: SourceBlock[] = []
  const settings = new Map<string, string>()
  const tags: string[] = []
  let key = ''
  let taken = new Set<string>()
  const add = (line: number, hint: HeadHint | undefined, value: string, raw: string): void => {
    if (value === '') return
    if (hint === undefined || (hint !== 'byline' && taken.has(hint))) blocks.push({ line, hint: 'furniture', runs: [{ text: raw.trim() }], why: 'Setting of the Markdown file' })
    else blocks.push({ line, hint, runs: [{ text: value }] })
    if (hint !== undefined) taken = new Set([...taken, hint])
  }
  for (const [index, raw] of (found[1] ?? '').split('\n').entries()) {
    const line = index + 2
    const entry = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(raw)
    const item = /^\s*-\s+(.*)$/.exec(raw)
    if (entry !== null) {
      key = (entry[1] ?? '').toLowerCase()
      const values = valuesOf(entry[2] ?? '')
      if (values[0] !== undefined) settings.set(key, values[0])
      for (const value of values) add(line, hints[key], value, raw)
      if (key === 'tags') tags.push(...values)
    } else if (item !== null) {
      add(line, hints[key], scalar(item[1] ?? ''), raw)
      if (key === 'tags') tags.push(scalar(item[1] ?? ''))
    } else if (raw.trim() !== '') add(line, undefined, raw, raw)
  }
  return { length: found[0].length, lines: found[0].split('\n').length - 1, blocks, evidence: evidenceIn(settings, tags) }
}

function evidenceIn(settings: ReadonlyMap<string, string>, tags: readonly string[]): SourceEvidence {
  const language = settings.get('language') ?? settings.get('lang')
  const slug = settings.get('slug')
  const stylebook = stylebookIdSchema.safeParse(settings.get('stylebook'))
  return {
    ...(language !== undefined && language.length <= 35 ? { language } : {}),
    ...(slug !== undefined && slug.length <= 200 ? { slug } : {}),
    ...(stylebook.success ? { stylebook: stylebook.data } : {}),
    ...(settings.get('generator') === 'Copydesk' ? { ownFile: true, ...runningIn(settings), ...(tags.length > 0 && { tags }) } : {}),
  }
}

/** Other tools mean other things by these words: they count in a file of our own. */
function runningIn(settings: ReadonlyMap<string, string>): Pick<SourceEvidence, 'section' | 'embargo'> {
  const [section, embargo] = [settings.get('section'), settings.get('embargo')]
  return { ...(section !== undefined && { section }), ...(embargo !== undefined && { embargo }) }
}

function valuesOf(value: string): string[] {
  const list = /^\[(.*)\]$/.exec(value.trim())
  if (list === null) return value.trim() === '' ? [] : [scalar(value)]
  return [...(list[1] ?? '').matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^,\s][^,]*)/g)].map((part) => scalar(part[0]))
}

function scalar(value: string): string {
  const text = value.trim()
  if (/^".*"$/.test(text)) {
    // A double-quoted scalar is written as JSON by every common tool; one that is not stays as it stands.
    try {
      const parsed: unknown = JSON.parse(text)
      if (typeof parsed === 'string') return parsed
    } catch {
      return text.slice(1, -1)
    }
  }
  return /^'.*'$/.test(text) ? text.slice(1, -1).replace(/''/g, "'") : text
}
