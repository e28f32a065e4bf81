import { z } from 'zod'
import { failure, success, type Failure, type Result } from '../../../../shared/result.ts'

const text = z.string().max(100_000)
const textsSchema = z.array(z.object({ role: z.string().optional(), contentType: z.string().optional(), value: z.string().optional() })).max(200).default([])

const associationSchema = z.object({
  name: text.optional(),
  uri: text.optional(),
  type: text.optional(),
  descriptions: textsSchema,
  headlines: textsSchema,
  by: text.optional(),
  copyrightHolder: text.optional(),
  renditions: z
    .array(z.object({ href: text.optional(), contentType: text.optional(), width: z.number().optional(), height: z.number().optional() }))
    .max(50)
    .default([]),
})

const itemSchema = z.object({
  uri: text.optional(),
  guid: text.optional(),
  version: z.union([z.string(), z.number()]).transform(String).default('1'),
  pubStatus: text.optional(),
  pubstatus: text.optional(),
  language: text.optional(),
  versionCreated: text.optional(),
  by: text.optional(),
  headlines: textsSchema,
  descriptions: textsSchema,
  bodies: z.array(z.object({ role: z.string().optional(), contentType: z.string().optional(), value: z.string().optional() })).max(20).default([]),
  associations: z.array(associationSchema).max(1_000).default([]),
})

export interface ReceivedPicture {
  /** By which a figure of the body names it; empty where it has none. */
  readonly name: string
  /** The id under which its bytes were pushed; null where the item names none. */
  readonly media: string | null
  readonly width: number | null
  readonly height: number | null
  readonly caption: string
  readonly credit: string
  readonly alt: string
}

/** A pushed story, as the press shows it. */
export interface ReceivedItem {
  readonly guid: string
  readonly version: string
  readonly withdrawn: boolean
  readonly language: string
  /** ISO 8601; empty where the item does not say. */
  readonly publishedAt: string
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly byline: string
  readonly body: { readonly form: 'html' | 'text'; readonly value: string }
  readonly pictures: readonly ReceivedPicture[]
}

/** Reads a pushed ninjs item (IPTC ninjs 2 or 3); everything in it is taken for text of a stranger. */
export function parseItem(bytes: Uint8Array): Result<ReceivedItem, Failure<'not-an-item'>> {
  const refused = (message: string) => failure('not-an-item', message)
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Neither of the two ways to fail says more than this.
    return refused('The body is not JSON in UTF-8.')
  }
  const parsed = itemSchema.safeParse(json)
  if (!parsed.success) return refused('The body is not a ninjs item.')
  const item = parsed.data
  const guid = item.guid ?? item.uri ?? ''
  if (guid === '') return refused('The item has neither uri nor guid.')
  const headline = plain(item.headlines.find(({ role }) => role === 'main' || role === 'headline') ?? item.headlines.find(({ role }) => role !== 'kicker' && role !== 'slug'))
  if (headline === '') return refused('The item has no headline.')
  return success({
    guid,
    version: item.version,
    withdrawn: (item.pubStatus ?? item.pubstatus) === 'canceled',
    language: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(item.language ?? '') ? (item.language ?? '') : 'en',
    publishedAt: item.versionCreated ?? '',
    kicker: plain(item.headlines.find(({ role }) => role === 'kicker') ?? item.descriptions.find(({ role }) => role === 'kicker')),
    headline,
    standfirst: plain(item.descriptions.find(({ role }) => /standfirst|summary|abstract|drop/.test(role ?? ''))),
    byline: item.by ?? '',
    body: bodyOf(item.bodies),
    pictures: item.associations.filter(({ type }) => type === undefined || type === 'picture').map(pictureOf),
  })
}

type Text = z.infer<typeof textsSchema>[number]

function plain(found: Text | undefined): string {
  return (found?.value ?? '').trim()
}

function bodyOf(bodies: readonly Text[]): ReceivedItem['body'] {
  const html = bodies.find(({ contentType }) => /html/.test(contentType ?? ''))
  return html === undefined ? { form: 'text', value: bodies[0]?.value ?? '' } : { form: 'html', value: html.value ?? '' }
}

function pictureOf({ name = '', descriptions, by, copyrightHolder, renditions }: z.infer<typeof associationSchema>): ReceivedPicture {
  const role = (wanted: RegExp) => plain(descriptions.find((description) => wanted.test(description.role ?? '')))
  const rendition = renditions.find(({ href }) => href !== undefined)
  return {
    name,
    media: /([\w.-]{1,200})$/.exec(rendition?.href ?? '')?.[1] ?? null,
    width: rendition?.width ?? null,
    height: rendition?.height ?? null,
    caption: role(/^caption$/) || plain(descriptions.find((description) => description.role === undefined)),
    credit: role(/^credit/) || [by, copyrightHolder].filter((part) => part !== undefined && part !== '').join('/'),
    alt: role(/alt/),
  }
}
