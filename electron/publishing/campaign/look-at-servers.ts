import { createHmac } from 'node:crypto'
import { readdir } from 'node:fs/promises'

/** The campaign's own eyes: what readers and editors find at a server, asked apart from the connectors. */
export interface Found {
  readonly stories: readonly { readonly title: string; readonly live: boolean; readonly text: string }[]
  /** Pictures at the server that carry the story's mark. */
  readonly pictures: readonly string[]
  /** What the library says of them, where the server has one. */
  readonly captions: readonly string[]
  /** Pictures that the story shows. */
  readonly shown: number
}

export interface WordpressEyes {
  readonly url: string
  readonly account: string
  readonly password: string
}

interface Post {
  readonly title: { readonly raw: string }
  readonly content: { readonly raw: string }
  readonly status: string
}

/** `mark` stands in each headline's slug and in each caption. */
export async function lookAtWordpress({ url, account, password }: WordpressEyes, mark: string): Promise<Found> {
  const headers = { authorization: `Basic ${Buffer.from(`${account}:${password}`).toString('base64')}` }
  const ask = async <T>(route: string) => (await (await fetch(`${url}/?rest_route=/wp/v2${route}`, { headers })).json()) as T
  const posts = await ask<Post[]>(`/posts&search=${mark}&status=any&context=edit&per_page=20`)
  const media = await ask<{ readonly slug: string; readonly caption: { readonly raw: string } }[]>(`/media&search=${mark}&context=edit&per_page=20`)
  return { stories: posts.map(({ title, content, status }) => ({ title: title.raw, live: status === 'publish', text: content.raw })), pictures: media.map(({ slug }) => slug), captions: media.map(({ caption }) => caption.raw), shown: posts[0]?.content.raw.match(/<img /g)?.length ?? 0 }
}

export interface GhostEyes {
  readonly url: string
  readonly adminKey: string
  /** The folder that takes its pictures. */
  readonly images: string
}

interface GhostPost {
  readonly title: string
  readonly html: string | null
  readonly status: string
  readonly feature_image: string | null
}

/** Ghost has no list of pictures, so the files themselves are counted: `stems` are the names that ours begin with. */
export async function lookAtGhost({ url, adminKey, images }: GhostEyes, mark: string, stems: readonly string[]): Promise<Found> {
  const [id = '', secret = ''] = adminKey.split(':')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const token = `${part({ alg: 'HS256', kid: id })}.${part({ iat: now, exp: now + 60, aud: '/admin/' })}`
  const authorization = `Ghost ${token}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(token).digest('base64url')}`
  const answer = await fetch(`${url}/ghost/api/admin/posts/?formats=html&limit=20&filter=${encodeURIComponent(`title:~'${mark}'`)}`, { headers: { authorization } })
  const { posts } = (await answer.json()) as { posts: readonly GhostPost[] }
  const files = (await readdir(images, { recursive: true })).filter((file) => stems.some((stem) => file.includes(stem)) && !/_o\.\w+$/.test(file) && !/(^|\/)size\//.test(file))
  const [first] = posts
  return {
    stories: posts.map(({ title, html, status }) => ({ title, live: status === 'published', text: html ?? '' })),
    pictures: files,
    captions: [],
    shown: (first?.feature_image === null || first === undefined ? 0 : 1) + (first?.html?.match(/<img /g)?.length ?? 0),
  }
}
