import { z } from 'zod'
import { type CmsDialect, inOrderOfSlugs, ownSlugs, type RemoteFields, type RemoteStory, told, without } from '../cms/cms-dialect.ts'
import type { Difference, Outcome } from '../target.ts'
import { json, type GhostAnswer, type GhostLine } from './ghost-line.ts'

const postSchema = z.object({
  id: z.string(),
  slug: z.string(),
  url: z.string(),
  status: z.string(),
  title: z.string(),
  lexical: z.string().nullable(),
  custom_excerpt: z.string().nullable(),
  feature_image: z.string().nullable(),
  feature_image_alt: z.string().nullable(),
  feature_image_caption: z.string().nullable(),
  published_at: z.string().nullable(),
  updated_at: z.string(),
  tags: z.array(z.object({ name: z.string() })),
  authors: z.array(z.object({ email: z.string().nullish() })),
})
type Post = z.infer<typeof postSchema>

interface GhostStory extends RemoteStory {
  /** What an update must name; Ghost keeps it by the second. */
  readonly updatedAt: string
}

const shown = { formats: 'lexical', include: 'tags,authors' }

/** How Ghost keeps stories: posts, their states, its guard against two people changing one. */
export function ghostDialect(line: GhostLine): CmsDialect {
  const put = async (remote: RemoteStory, fields: RemoteFields): Promise<Outcome<RemoteStory | 'stale'>> => {
    const answer = await line.ask('PUT', `/posts/${remote.id}/`, shown, json({ posts: [{ ...spoken(fields), updated_at: (remote as GhostStory).updatedAt }] }))
    return answer.kind === 'refused' && answer.code === 'UPDATE_COLLISION' ? { kind: 'done', value: 'stale' } : readPost(answer)
  }
  const read = async (route: string): Promise<Outcome<RemoteStory | null>> => {
    const answer = await line.ask('GET', route, shown)
    return isGone(answer) ? { kind: 'done', value: null } : readPost(answer)
  }
  return {
    find: async (key) => {
      const answer = await line.ask('GET', '/posts/', { ...shown, filter: `slug:[${ownSlugs(key).map((slug) => `'${slug}'`).join(',')}]`, limit: '10' })
      if (answer.kind !== 'done') return answer
      const posts = z.object({ posts: z.array(postSchema) }).safeParse(answer.value)
      return posts.success ? { kind: 'done', value: inOrderOfSlugs(key, posts.data.posts).map(remoteStory) } : notAPost
    },
    read: (id) => read(`/posts/${id}/`),
    create: async (key, fields) => readPost(await line.ask('POST', '/posts/', shown, json({ posts: [{ ...spoken(without(fields, 'published_at')), slug: key, status: 'draft' }] }))),
    update: (remote, fields) => {
      // A scheduled story that is to go at once takes this moment.
      const atOnce = fields['status'] === 'published' && remote.state === 'scheduled' ? { published_at: new Date().toISOString() } : {}
      return put(remote, { ...fields, ...atOnce })
    },
    withdraw: async (remote) => {
      let standing = remote
      for (let turn = 0; turn < 3; turn += 1) {
        if (standing.state === 'draft' || standing.state === 'withdrawn') return { kind: 'done', value: standing }
        const withdrawn = await put(standing, { status: 'draft' })
        if (withdrawn.kind !== 'done') return withdrawn
        if (withdrawn.value !== 'stale') return { kind: 'done', value: withdrawn.value }
        const again = await read(`/posts/${remote.id}/`)
        if (again.kind !== 'done') return again
        if (again.value === null) return { kind: 'done', value: null }
        standing = again.value
      }
      return { kind: 'postponed', problem: 'Somebody is working on the story in Ghost at this moment.', why: 'busy' }
    },
    removeDuplicate: async (remote) => {
      const answer = await line.ask('DELETE', `/posts/${remote.id}/`, {})
      return answer.kind === 'done' || isGone(answer) ? { kind: 'done', value: null } : answer
    },
    differences,
  }
}

/** Tags and authors go by name and by e-mail address. */
function spoken({ tags, authors, ...fields }: RemoteFields): RemoteFields {
  return {
    ...fields,
    ...(Array.isArray(tags) && { tags: tags.map((name: unknown) => ({ name })) }),
    ...(Array.isArray(authors) && { authors: authors.map((email: unknown) => ({ email })) }),
  }
}

function readPost(answer: GhostAnswer): Outcome<RemoteStory> {
  if (answer.kind !== 'done') return answer
  const posts = z.object({ posts: z.array(postSchema).min(1) }).safeParse(answer.value)
  const post = posts.data?.posts[0]
  return post === undefined ? notAPost : { kind: 'done', value: remoteStory(post) }
}

const notAPost = { kind: 'refused', problem: 'The site answered, but not as Ghost does. Check the address.', field: 'address' } as const

function isGone(answer: GhostAnswer): boolean {
  return answer.kind !== 'done' && answer.status === 404 && answer.type === 'NotFoundError'
}

const states: Readonly<Record<string, RemoteStory['state']>> = { published: 'live', sent: 'live', scheduled: 'scheduled' }

/** What Ghost's word for the state of a post means. */
export function stateOfPost(status: string): RemoteStory['state'] {
  return states[status] ?? 'draft'
}

function remoteStory({ id, slug, url, status, tags, authors, updated_at, published_at, title, lexical, custom_excerpt, feature_image, feature_image_alt, feature_image_caption }: Post): GhostStory {
  return {
    id,
    slug,
    page: url,
    state: stateOfPost(status),
    updatedAt: updated_at,
    fields: {
      title,
      lexical: lexical ?? '',
      custom_excerpt,
      feature_image,
      feature_image_alt,
      feature_image_caption,
      slug,
      status,
      tags: tags.map(({ name }) => name),
      authors: authors.flatMap(({ email }) => email ?? []),
      ...(status === 'scheduled' && { published_at }),
    },
  }
}

function differences(asked: RemoteFields, { fields, state }: RemoteStory): Difference[] {
  const found: Difference[] = []
  const differs = (field: string) => field in asked && JSON.stringify(asked[field]) !== JSON.stringify(fields[field])
  if (differs('title')) found.push({ field: 'headline', message: 'Ghost changed the headline.' })
  if (differs('custom_excerpt')) found.push({ field: 'standfirst', message: 'Ghost changed the standfirst.' })
  if (differs('lexical')) found.push({ field: 'body', message: 'Ghost changed the text.' })
  if (differs('slug')) found.push({ field: 'slug', message: `The slug was taken there, so the story’s address ends in “${told(fields['slug'], 'another')}”.` })
  if (differs('feature_image') || differs('feature_image_alt') || differs('feature_image_caption')) found.push({ field: 'pictures', message: 'Ghost changed the first picture or its words.' })
  if (differs('tags')) found.push({ field: 'tags', message: `Ghost has other tags: ${(fields['tags'] as readonly string[]).join(', ') || 'none'}.` })
  if (differs('authors')) found.push({ field: 'author', message: `Ghost knows no author ${told((asked['authors'] as readonly unknown[])[0], 'of that name')} and put ${told((fields['authors'] as readonly unknown[])[0], 'its owner')} instead.` })
  if (differs('published_at')) found.push({ field: 'embargo', message: `Ghost set another time: ${told(fields['published_at'], 'at once')}.` })
  if (asked['status'] === 'scheduled' && state === 'live') found.push({ field: 'embargo', message: 'Ghost published the story at once.' })
  return found
}
