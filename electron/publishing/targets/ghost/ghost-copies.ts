import { z } from 'zod'
import type { UnreadCopy } from '../../../../shared/import/cms/unread-copy.ts'
import { bareText } from '../../../../shared/import/cms/ghost-blocks.ts'
import { cmsCopies } from '../cms/cms-copies.ts'
import type { RemoteFields } from '../cms/cms-dialect.ts'
import { copiesOnAPage, type Copies, type CopyList, type CopyQuery } from '../copies.ts'
import type { Outcome } from '../target.ts'
import { fetchPicture } from '../web/fetch-picture.ts'
import { ghostDialect, stateOfPost } from './ghost-dialect.ts'
import { bindImage } from './ghost-images.ts'
import { openGhostLine, type GhostAddress, type GhostLine } from './ghost-line.ts'

const lineSchema = z.object({ id: z.string(), title: z.string(), status: z.string(), updated_at: z.string() })
const text = z.string().nullish()
const fieldsSchema = z.object({ title: z.string(), lexical: z.string(), custom_excerpt: text, feature_image: text, feature_image_alt: text, feature_image_caption: text, slug: z.string(), status: z.string(), tags: z.array(z.string()), authors: z.array(z.string()), published_at: text })

/** What a Ghost site tells of its posts. */
export function ghostCopies(address: GhostAddress, signal: AbortSignal): Copies {
  const line = openGhostLine(address, signal)
  return cmsCopies({
    stories: ghostDialect(line),
    tell: (states) => tell(line, states),
    bindPicture: bindImage,
    list: (query) => list(line, query),
    picture: (where) => fetchPicture(address.site, where, signal),
    close: () => line.close(),
  })
}

async function tell(line: GhostLine, states: readonly RemoteFields[]): Promise<Outcome<readonly UnreadCopy[]>> {
  const posts = z.array(fieldsSchema).safeParse(states)
  if (!posts.success) return notGhost
  const names = new Map<string, string>()
  const authors = await line.ask('GET', '/users/', { limit: '100', fields: 'name,email' })
  // An account that may not be seen is no fault of the story.
  const known = authors.kind === 'done' ? z.object({ users: z.array(z.object({ name: z.string(), email: z.string().nullish() })) }).safeParse(authors.value).data?.users : undefined
  for (const { name, email } of known ?? []) if (email != null) names.set(email, name)
  return {
    kind: 'done',
    value: posts.data.map((post): UnreadCopy => {
      // Tags that begin with # are the site's own and no reader sees them: none of them is a section.
      const section = post.tags.find((tag) => !tag.startsWith('#')) ?? ''
      const tags = post.tags.filter((tag) => tag !== section)
      return {
        headline: post.title,
        standfirst: post.custom_excerpt ?? '',
        body: { form: 'ghost', lexical: post.lexical },
        lead: post.feature_image == null || post.feature_image === '' ? null : { address: post.feature_image, alt: post.feature_image_alt ?? '', words: bareText(post.feature_image_caption ?? '') },
        library: [],
        slug: post.slug,
        section,
        tags,
        account: names.get(post.authors[0] ?? '') ?? '',
        embargo: post.status === 'scheduled' && post.published_at != null ? new Date(post.published_at).toISOString() : null,
      }
    }),
  }
}

async function list(line: GhostLine, { search, page }: CopyQuery): Promise<Outcome<CopyList>> {
  // In a string of Ghost's query language a backslash must stand before each quote mark, and stands for itself before nothing.
  const words = search.replace(/\\/g, ' ').trim().replace(/['"]/g, '\\$&')
  const answer = await line.ask('GET', '/posts/', { limit: String(copiesOnAPage), page: String(page), order: 'updated_at desc', fields: 'id,title,status,updated_at', ...(words !== '' && { filter: `title:~'${words}'` }) })
  if (answer.kind !== 'done') return answer
  const posts = z.object({ posts: z.array(lineSchema), meta: z.object({ pagination: z.object({ next: z.number().nullable() }) }) }).safeParse(answer.value)
  if (!posts.success) return notGhost
  const lines = posts.data.posts.map(({ id, title, status, updated_at }) => ({ id, headline: title, state: stateOfPost(status), changedAt: new Date(updated_at).toISOString() }))
  return { kind: 'done', value: { lines, hasMore: posts.data.meta.pagination.next !== null } }
}

const notGhost = { kind: 'refused', problem: 'The site answered, but not as Ghost does. Check the address.', field: 'address' } as const
