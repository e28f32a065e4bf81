import type { Picture, PictureFile, Story } from '../story/story.ts'
import { layOutPictures, type PictureLayout } from '../story/lay-out-pictures.ts'
import { creditLine } from './house-form.ts'

/** What a target falls back on where a story says nothing itself. */
export interface CmsDefaults {
  readonly section: string
  readonly tags: readonly string[]
  /** The author at the target, in its own terms: an account name or an e-mail address; empty leaves it to the target. */
  readonly author: string
  /** `draft`: stories are left for somebody at the target to publish. */
  readonly status: 'live' | 'draft'
}

export const noDefaults: CmsDefaults = { section: '', tags: [], author: '', status: 'live' }

/** A picture that has a file. */
export type PictureWithFile = Picture & { readonly file: PictureFile }

export function picturesWithFiles({ pictures }: Story): PictureWithFile[] {
  return pictures.filter((picture): picture is PictureWithFile => picture.file !== null)
}

/** Where the pictures that have a file stand: a caption that waits for its picture is not sent, so the next one leads. */
export function layOutWithFiles(story: Story): PictureLayout<PictureWithFile> {
  return layOutPictures({ body: story.body, pictures: picturesWithFiles(story) })
}

/** What stands under a picture where the target has one field for it: caption, then the credit in the house's form. */
export function captionWithCredit(story: Story, picture: Picture): string {
  return [picture.caption.trim(), creditLine(story, picture)].filter((part) => part !== '').join(' ')
}

export function sectionOf({ head }: Story, defaults: CmsDefaults): string {
  return (head.section ?? '').trim() || defaults.section.trim()
}

/** The story's tags, then the target's, each once whatever its capitals. */
export function tagsOf({ head }: Story, defaults: CmsDefaults): string[] {
  const tags = new Map<string, string>()
  for (const tag of [...(head.tags ?? []), ...defaults.tags].map((one) => one.trim())) if (tag !== '' && !tags.has(tag.toLocaleLowerCase())) tags.set(tag.toLocaleLowerCase(), tag)
  return [...tags.values()]
}

/** The story's slug, or one made of its headline: lower case, words joined by hyphens, at most 80 characters; empty where neither gives one. */
export function slugOf({ head }: Story): string {
  if (head.slug.trim() !== '') return head.slug.trim()
  const words = head.headline.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug
}

/** The fields of a story or of a target's settings that a person changes to mend a fault; the screen leads there. */
export const faultFields = ['headline', 'standfirst', 'slug', 'section', 'tags', 'author', 'body', 'pictures', 'embargo', 'address', 'account', 'secret', 'clock', 'remote-copy'] as const
export type FaultField = (typeof faultFields)[number]

export const shortfallFields = [...faultFields, 'kicker', 'byline', 'language', 'credit'] as const

/** What a target cannot hold as it is. `stops`: it would refuse the story; otherwise something is placed elsewhere or lost, and the person is told. */
export interface Shortfall {
  readonly field: (typeof shortfallFields)[number]
  readonly stops: boolean
  readonly message: string
}

/** A limit of so many characters (code points). */
export function tooLong(field: Shortfall['field'], what: string, text: string, limit: number, target: string): Shortfall[] {
  const length = Array.from(text).length
  return length <= limit ? [] : [{ field, stops: true, message: `${what} has ${length} characters; ${target} takes ${limit}. Shorten it by ${length - limit}.` }]
}
