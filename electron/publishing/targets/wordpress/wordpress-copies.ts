import { z } from 'zod'
import type { CopiedPicture, UnreadCopy } from '../../../../shared/import/cms/unread-copy.ts'
import { bareText } from '../../../../shared/import/cms/ghost-blocks.ts'
import { copiesOnAPage, type Copies, type CopyList, type CopyQuery } from '../copies.ts'
import { cmsCopies } from '../cms/cms-copies.ts'
import type { RemoteFields } from '../cms/cms-dialect.ts'
import type { Outcome } from '../target.ts'
import { fetchPicture } from '../web/fetch-picture.ts'
import { stateOfPost, wordpressDialect } from './wordpress-dialect.ts'
import { openWordpressLine, type WordpressAddress, type WordpressLine } from './wordpress-line.ts'
import { bindMedia } from './wordpress-media.ts'

const raw = z.object({ raw: z.string() })
const lineSchema = z.object({ id: z.number().int(), status: z.string(), modified_gmt: z.string(), title: raw })
const termSchema = z.object({ id: z.number().int(), name: z.string() })
const mediaSchema = z.object({ id: z.number().int(), source_url: z.string(), alt_text: z.string(), caption: raw })
const fieldsSchema = z.object({ title: z.string(), excerpt: z.string(), content: z.string(), slug: z.string(), status: z.string(), author: z.number(), featured_media: z.number(), categories: z.array(z.number()), tags: z.array(z.number()), date_gmt: z.string().nullish() })
type Fields = z.infer<typeof fieldsSchema>
type Media = z.infer<typeof mediaSchema>

/** WordPress gives at most so many things of a list at a time. */
const mostAtATime = 100

/** What a WordPress site tells of its posts. */
export function wordpressCopies(address: WordpressAddress, signal: AbortSignal): Copies {
  const line = openWordpressLine(address, signal)
  return cmsCopies({
    stories: wordpressDialect(line),
    tell: (states) => tell(line, states),
    bindPicture: bindMedia,
    list: (query) => list(line, query),
    picture: (where) => fetchPicture(address.site, where, signal),
    close: () => line.close(),
  })
}

async function tell(line: WordpressLine, states: readonly RemoteFields[]): Promise<Outcome<readonly UnreadCopy[]>> {
  const posts = z.array(fieldsSchema).safeParse(states)
  if (!posts.success) return notWordpress
  const all = <One>(of: (post: Fields) => readonly One[]) => [...new Set(posts.data.flatMap(of))]
  const tags = await byId(line, '/tags', all((post) => post.tags), termSchema)
  if (tags.kind !== 'done') return tags
  const sections = await byId(line, '/categories', all((post) => post.categories), termSchema)
  if (sections.kind !== 'done') return sections
  const media = await byId(line, '/media', all((post) => [...(post.featured_media > 0 ? [post.featured_media] : []), ...mediaIn(post.content)]), mediaSchema, { context: 'edit' })
  if (media.kind !== 'done') return media
  const authors = new Map<number, string>()
  for (const id of all((post) => [post.author])) {
    const author = await line.ask('GET', `/users/${id}`, { context: 'view' })
    // An account that may not be seen is no fault of the story.
    if (author.kind === 'done') authors.set(id, z.object({ name: z.string() }).safeParse(author.value).data?.name ?? '')
  }
  const named = (terms: ReadonlyMap<number, z.infer<typeof termSchema>>, ids: readonly number[]) => ids.flatMap((id) => bareText(terms.get(id)?.name ?? '') || [])
  return {
    kind: 'done',
    value: posts.data.map((post): UnreadCopy => {
      const ids = mediaIn(post.content)
      const lead = ids.includes(post.featured_media) ? undefined : media.value.get(post.featured_media)
      return {
        headline: bareText(post.title),
        standfirst: bareText(post.excerpt),
        body: { form: 'wordpress', html: post.content },
        lead: lead === undefined ? null : copied(lead),
        library: ids.flatMap((id) => media.value.get(id) ?? []).map(copied),
        slug: post.slug,
        // A story that was put nowhere stands in a section that says so.
        section: named(sections.value, post.categories).find((name) => name !== 'Uncategorized') ?? '',
        tags: named(tags.value, post.tags),
        account: authors.get(post.author) ?? '',
        embargo: post.status === 'future' && post.date_gmt != null ? `${post.date_gmt.slice(0, 19)}Z` : null,
      }
    }),
  }
}

function copied({ id, source_url: address, alt_text: alt, caption }: Media): CopiedPicture {
  return { address, alt, words: bareText(caption.raw), remote: String(id) }
}

function mediaIn(content: string): number[] {
  return [...new Set([...content.matchAll(/\bwp-image-(\d{1,12})\b/g)].map(([, id]) => Number(id)))].slice(0, 500)
}

async function byId<One extends { readonly id: number }>(line: WordpressLine, route: string, ids: readonly number[], schema: z.ZodType<One>, query: Readonly<Record<string, string>> = {}): Promise<Outcome<ReadonlyMap<number, One>>> {
  const found = new Map<number, One>()
  for (let from = 0; from < ids.length; from += mostAtATime) {
    const answer = await line.ask('GET', route, { include: ids.slice(from, from + mostAtATime).join(','), per_page: String(mostAtATime), ...query })
    if (answer.kind !== 'done') return answer
    const list = z.array(schema).safeParse(answer.value)
    if (!list.success) return notWordpress
    for (const one of list.data) found.set(one.id, one)
  }
  return { kind: 'done', value: found }
}

async function list(line: WordpressLine, { search, page }: CopyQuery): Promise<Outcome<CopyList>> {
  // One more than is shown tells whether there is more.
  const answer = await line.ask('GET', '/posts', { status: 'publish,future,draft,pending,private', context: 'edit', orderby: 'modified', order: 'desc', per_page: String(copiesOnAPage + 1), offset: String((page - 1) * copiesOnAPage), ...(search.trim() !== '' && { search: search.trim(), search_columns: 'post_title' }), _fields: 'id,status,modified_gmt,title' })
  if (answer.kind !== 'done') return answer
  const posts = z.array(lineSchema).safeParse(answer.value)
  if (!posts.success) return notWordpress
  const lines = posts.data.slice(0, copiesOnAPage).map(({ id, status, modified_gmt, title }) => ({ id: String(id), headline: bareText(title.raw), state: stateOfPost(status), changedAt: `${modified_gmt.slice(0, 19)}Z` }))
  return { kind: 'done', value: { lines, hasMore: posts.data.length > copiesOnAPage } }
}

const notWordpress = { kind: 'refused', problem: 'The site answered, but not as WordPress does. Check the address.', field: 'address' } as const
