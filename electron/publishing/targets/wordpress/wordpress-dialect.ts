import { z } from 'zod'
import { type CmsDialect, inOrderOfSlugs, ownSlugs, type RemoteFields, type RemoteStory, told, without } from '../cms/cms-dialect.ts'
import type { Difference, Outcome } from '../target.ts'
import { json, type WordpressAnswer, type WordpressFault, type WordpressLine } from './wordpress-line.ts'

const raw = z.object({ raw: z.string() })
const postSchema = z.object({
  id: z.number().int(),
  slug: z.string(),
  link: z.string(),
  status: z.string(),
  date_gmt: z.string().nullable(),
  title: raw,
  content: raw,
  excerpt: raw,
  author: z.number().int(),
  featured_media: z.number().int(),
  categories: z.array(z.number().int()),
  tags: z.array(z.number().int()),
})
type Post = z.infer<typeof postSchema>

/** How WordPress keeps stories: posts, their states, its bin. */
export function wordpressDialect(line: WordpressLine): CmsDialect {
  const post = async (route: string, body: RemoteFields): Promise<Outcome<RemoteStory>> => readPost(await line.ask('POST', route, { context: 'edit' }, json(body)))
  return {
    find: async (key) => {
      // `any` leaves out the bin. A search by meta key is ignored and would give everything.
      const found = await line.ask('GET', '/posts', { slug: ownSlugs(key).join(','), status: 'any', context: 'edit', per_page: '10' })
      if (found.kind !== 'done') return found
      const posts = z.array(postSchema).safeParse(found.value)
      if (!posts.success) return notAPost
      return { kind: 'done', value: inOrderOfSlugs(key, posts.data).map(remoteStory) }
    },
    read: async (id) => {
      const answer = await line.ask('GET', `/posts/${id}`, { context: 'edit' })
      if (isGone(answer)) return { kind: 'done', value: null }
      const read = readPost(answer)
      return read.kind === 'done' && read.value.state === 'withdrawn' ? { kind: 'done', value: null } : read
    },
    create: (key, fields) => post('/posts', { ...without(fields, 'date_gmt'), slug: key, status: 'draft' }),
    update: (remote, fields) => {
      // A scheduled story whose date stays in the future is not published, whatever its status is to be.
      const atOnce = fields['status'] === 'publish' && remote.state === 'scheduled' ? { date_gmt: new Date().toISOString().slice(0, 19) } : {}
      return post(`/posts/${remote.id}`, { ...fields, ...atOnce })
    },
    withdraw: async (remote) => {
      const answer = await line.ask('DELETE', `/posts/${remote.id}`, {})
      return answer.kind === 'done' || isGone(answer) ? { kind: 'done', value: null } : answer
    },
    removeDuplicate: async (remote) => {
      const answer = await line.ask('DELETE', `/posts/${remote.id}`, { force: 'true' })
      return answer.kind === 'done' || isGone(answer) ? { kind: 'done', value: null } : answer
    },
    differences,
  }
}

const notAPost = { kind: 'refused', problem: 'The site answered, but not as WordPress does. Check the address.', field: 'address' } as const

function readPost(answer: WordpressAnswer): Outcome<RemoteStory> {
  if (answer.kind !== 'done') return answer
  const post = postSchema.safeParse(answer.value)
  return post.success ? { kind: 'done', value: remoteStory(post.data) } : notAPost
}

function isGone(answer: WordpressAnswer | WordpressFault): boolean {
  return answer.kind !== 'done' && (answer.code === 'rest_post_invalid_id' || answer.code === 'rest_already_trashed' || answer.status === 410)
}

const states: Readonly<Record<string, RemoteStory['state']>> = { publish: 'live', private: 'live', future: 'scheduled', trash: 'withdrawn' }

/** What WordPress's word for the state of a post means. */
export function stateOfPost(status: string): RemoteStory['state'] {
  return states[status] ?? 'draft'
}

function remoteStory({ id, slug, link, status, date_gmt, title, content, excerpt, author, featured_media, categories, tags }: Post): RemoteStory {
  const sorted = (ids: readonly number[]) => [...ids].sort((one, other) => one - other)
  return {
    id: String(id),
    slug,
    page: link,
    state: stateOfPost(status),
    fields: { title: title.raw, excerpt: excerpt.raw, content: content.raw, slug, status, author, featured_media, categories: sorted(categories), tags: sorted(tags), ...(status === 'future' && { date_gmt }) },
  }
}

function differences(asked: RemoteFields, { fields, state }: RemoteStory): Difference[] {
  const found: Difference[] = []
  const differs = (field: string) => field in asked && JSON.stringify(asked[field]) !== JSON.stringify(fields[field])
  if (differs('title')) found.push({ field: 'headline', message: 'WordPress changed the headline.' })
  if (differs('excerpt')) found.push({ field: 'standfirst', message: 'WordPress changed the standfirst.' })
  if (differs('content')) found.push({ field: 'body', message: 'WordPress changed the text: something in it is not allowed to this account.' })
  if (differs('slug')) found.push({ field: 'slug', message: `The slug was taken there, so the story’s address ends in “${told(fields['slug'], 'another')}”.` })
  if (differs('featured_media')) found.push({ field: 'pictures', message: 'WordPress did not take the first picture as the story’s main picture.' })
  if (differs('categories')) found.push({ field: 'section', message: 'WordPress did not put the story in its section.' })
  if (differs('tags')) found.push({ field: 'tags', message: 'WordPress dropped a tag.' })
  if (differs('author')) found.push({ field: 'author', message: 'WordPress put another author.' })
  if (differs('date_gmt')) found.push({ field: 'embargo', message: `WordPress set another time: ${told(fields['date_gmt'], 'at once')} (UTC).` })
  if (asked['status'] === 'publish' && state !== 'live') found.push({ field: 'account', message: 'WordPress did not publish the story: it waits there for somebody’s approval.' })
  if (asked['status'] === 'future' && state === 'live') found.push({ field: 'embargo', message: 'WordPress published the story at once.' })
  return found
}
