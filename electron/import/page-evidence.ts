import type { SourceEvidence } from '../../shared/import/source-block.ts'
import { decodeEntities } from '../../shared/import/entities.ts'
import type { PageDocument } from './page-dom.ts'

/** What a page says of itself for search engines: evidence for the reading, never text of its own. */
export interface PageEvidence extends SourceEvidence {
  /** The text of the article where the page repeats it (schema.org articleBody). */
  readonly articleBody?: string
}

type JsonObject = Readonly<Record<string, unknown>>

export function pageEvidence(document: PageDocument): PageEvidence {
  const article = articleData(document)
  const headline = textIn(article?.['headline']) ?? textIn(article?.['name']) ?? withoutSiteName(meta(document, 'og:title') ?? meta(document, 'twitter:title') ?? title(document))
  const standfirst = meta(document, 'og:description') ?? meta(document, 'description') ?? textIn(article?.['description'])
  const bylines = article === null ? [] : namesIn(article['author'])
  const language = document.documentElement?.getAttribute('lang')?.trim()
  const articleBody = textIn(article?.['articleBody'])
  return {
    ...(headline !== undefined && headline !== '' ? { headline } : {}),
    ...(standfirst !== undefined ? { standfirst } : {}),
    ...(bylines.length > 0 ? { bylines } : {}),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? { language } : {}),
    ...(articleBody !== undefined ? { articleBody } : {}),
  }
}

function meta(document: PageDocument, name: string): string | undefined {
  for (const element of document.querySelectorAll('meta')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? ''
    if (key.toLowerCase() === name) return clean(element.getAttribute('content'))
  }
  return undefined
}

function title(document: PageDocument): string | undefined {
  for (const element of document.querySelectorAll('title')) return clean(element.textContent)
  return undefined
}

function clean(text: string | null): string | undefined {
  const words = decodeEntities((text ?? '').replace(/\s+/g, ' ').trim())
  return words === '' ? undefined : words
}

/** `Headline | The Paper` and `Headline - The Paper`: the last part goes where it is short and the rest is not. */
function withoutSiteName(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const parts = /^(.{12,}?)\s+[|–—»·-]\s+([^|]{2,40})$/u.exec(text)
  return parts?.[1] !== undefined && (parts[2] ?? '').split(' ').length <= 5 && parts[1].split(' ').length >= 3 ? parts[1] : text
}

/** The page's schema.org article, wherever its data keeps it; broken data is no evidence. */
function articleData(document: PageDocument): JsonObject | null {
  const found: JsonObject[] = []
  for (const element of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (element.textContent ?? '').trim().replace(/^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$/g, '')
    if (source.length > 2_000_000) continue
    try {
      collect(JSON.parse(source), found, 0)
    } catch {
      continue
    }
  }
  return found.find((data) => typeof data['articleBody'] === 'string') ?? found[0] ?? null
}

function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 200)) collect(entry, found, depth + 1)
    return
  }
  const data = value as JsonObject
  const types = [data['@type']].flat().filter((type): type is string => typeof type === 'string')
  if (types.some((type) => /(?:Article|BlogPosting|Report|Posting)$/.test(type))) found.push(data)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) collect(data[key], found, depth + 1)
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? clean(value.replace(/<[^>]{0,2000}>/g, ' ')) : undefined
}

function namesIn(value: unknown): string[] {
  const names = [value].flat().flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    if (typeof entry !== 'object' || entry === null) return []
    const name = (entry as JsonObject)['name']
    return [name].flat().filter((part): part is string => typeof part === 'string')
  })
  return names.map((name) => name.replace(/\s+/g, ' ').trim().replace(/^by\s+/i, '')).filter((name) => name !== '' && name.length <= 120 && !/^https?:|@/.test(name)).slice(0, 20)
}
