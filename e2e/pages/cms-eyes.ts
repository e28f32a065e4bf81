import { createHmac } from 'node:crypto'

/** One post as a server itself has it, asked without a line of the app's connectors. */
export interface PostThere {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly status: string
  readonly excerpt: string
  /** HTML. */
  readonly text: string
  readonly hasLead: boolean
  readonly tags: readonly string[]
  readonly section: string
  /** As the server wants it back for a change; empty where it wants none. */
  readonly changedAt: string
}

interface ServerEyes {
  /** Posts whose title holds the words, in every state but the bin. */
  posts(title: string): Promise<readonly PostThere[]>
  /** What any reader gets: 200 with the page, or 404. */
  page(slug: string): Promise<{ readonly status: number; readonly html: string }>
  /** Somebody at the newsroom changes the headline in the CMS's own window. */
  changeTitle(post: PostThere, title: string): Promise<void>
}

interface WordpressPost {
  readonly id: number
  readonly slug: string
  readonly title: { readonly raw: string }
  readonly excerpt: { readonly raw: string }
  readonly content: { readonly raw: string }
  readonly status: string
  readonly featured_media: number
  readonly categories: readonly number[]
  readonly tags: readonly number[]
}

/** A WordPress site in the eyes of its editor. */
export function wordpressEyes(url: string, account: string, password: string): ServerEyes & { media(id: string): Promise<{ readonly caption: string; readonly alt: string }> } {
  const headers = { authorization: `Basic ${Buffer.from(`${account}:${password}`).toString('base64')}` }
  const ask = async <T>(route: string) => (await (await fetch(`${url}/?rest_route=/wp/v2${route}`, { headers })).json()) as T
  const names = async (kind: 'categories' | 'tags', ids: readonly number[]) => (ids.length === 0 ? [] : (await ask<{ name: string }[]>(`/${kind}&include=${ids.join(',')}`)).map(({ name }) => name))
  return {
    posts: async (title) => {
      const found = await ask<WordpressPost[]>(`/posts&search=${encodeURIComponent(title)}&status=any&context=edit&per_page=20`)
      return Promise.all(
        found
          .filter((post) => post.title.raw.includes(title))
          .map(async (post) => ({ id: String(post.id), slug: post.slug, title: post.title.raw, status: post.status, excerpt: post.excerpt.raw, text: post.content.raw, hasLead: post.featured_media > 0, tags: await names('tags', post.tags), section: (await names('categories', post.categories)).join(), changedAt: '' })),
      )
    },
    page: async (slug) => {
      const answer = await fetch(`${url}/${slug}/`)
      return { status: answer.status, html: await answer.text() }
    },
    changeTitle: async ({ id }, title) => {
      await fetch(`${url}/?rest_route=/wp/v2/posts/${id}`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ title }) })
    },
    media: async (id) => {
      const post = await ask<WordpressPost>(`/posts/${id}&context=edit`)
      const media = await ask<{ caption: { raw: string }; alt_text: string }>(`/media/${String(post.featured_media)}&context=edit`)
      return { caption: media.caption.raw, alt: media.alt_text }
    },
  }
}

interface GhostPost {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly status: string
  readonly custom_excerpt: string | null
  readonly html: string | null
  readonly feature_image: string | null
  readonly tags: readonly { readonly name: string }[]
  readonly updated_at: string
}

/** A Ghost site in the eyes of an integration of its own. */
export function ghostEyes(url: string, adminKey: string): ServerEyes {
  const [id = '', secret = ''] = adminKey.split(':')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const headers = () => {
    const now = Math.floor(Date.now() / 1000)
    const token = `${part({ alg: 'HS256', kid: id })}.${part({ iat: now, exp: now + 60, aud: '/admin/' })}`
    return { authorization: `Ghost ${token}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(token).digest('base64url')}`, 'content-type': 'application/json' }
  }
  const admin = `${url}/ghost/api/admin/posts`
  return {
    posts: async (title) => {
      const answer = await fetch(`${admin}/?formats=html&limit=20&filter=${encodeURIComponent(`title:~'${title}'`)}`, { headers: headers() })
      const { posts } = (await answer.json()) as { posts: readonly GhostPost[] }
      return posts.map((post) => ({ id: post.id, slug: post.slug, title: post.title, status: post.status, excerpt: post.custom_excerpt ?? '', text: post.html ?? '', hasLead: post.feature_image !== null, tags: post.tags.slice(1).map(({ name }) => name), section: post.tags[0]?.name ?? '', changedAt: post.updated_at }))
    },
    page: async (slug) => {
      const answer = await fetch(`${url}/${slug}/`)
      return { status: answer.status, html: await answer.text() }
    },
    changeTitle: async (post, title) => {
      await fetch(`${admin}/${post.id}/`, { method: 'PUT', headers: headers(), body: JSON.stringify({ posts: [{ title, updated_at: post.changedAt }] }) })
    },
  }
}
