import type { Difference, Outcome } from '../target.ts'

/** A story as a CMS has it. */
export interface RemoteStory {
  readonly id: string
  /** The key it was created under, or the slug it has now. */
  readonly slug: string
  readonly page: string | null
  readonly state: 'draft' | 'scheduled' | 'live' | 'withdrawn'
  /** Everything that we set, under the CMS's own names, as the CMS gives it back. */
  readonly fields: RemoteFields
}

export type RemoteFields = Readonly<Record<string, unknown>>

/** The fields but for those named. */
export function without(fields: RemoteFields, ...names: readonly string[]): RemoteFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

/** A field as words for a person; `otherwise` where it is not text. */
export function told(field: unknown, otherwise: string): string {
  return typeof field === 'string' && field !== '' ? field : otherwise
}

/** A key and the slugs that a CMS gives instead where it is taken already. More copies than that would need a request repeated four times. */
export function ownSlugs(key: string): string[] {
  return [key, `${key}-2`, `${key}-3`, `${key}-4`]
}

/** In the order of `ownSlugs`. */
export function inOrderOfSlugs<Found extends { readonly slug: string }>(key: string, found: readonly Found[]): Found[] {
  const slugs = ownSlugs(key)
  return found.filter(({ slug }) => slugs.includes(slug)).sort((one, other) => slugs.indexOf(one.slug) - slugs.indexOf(other.slug))
}

/** What one CMS does differently from another; `deliverStory` does the rest. */
export interface CmsDialect {
  /** What was created under our own key (`ownSlugs`) and did not get further: the story first, then copies of it that a network made by repeating a request. */
  find(key: string): Promise<Outcome<readonly RemoteStory[]>>
  /** Null where it is gone, thrown away, or was never there. */
  read(id: string): Promise<Outcome<RemoteStory | null>>
  /** A draft that nobody sees, under the key. The CMS may give it another slug where the key is taken. */
  create(key: string, fields: RemoteFields): Promise<Outcome<RemoteStory>>
  /** Changes only the fields given. `stale`: the CMS says that it was changed since it was read. */
  update(remote: RemoteStory, fields: RemoteFields): Promise<Outcome<RemoteStory | 'stale'>>
  /** Out of readers' sight. Done also where it is so already. */
  withdraw(remote: RemoteStory): Promise<Outcome<RemoteStory | null>>
  /** A second copy of our own draft, made by a request whose answer was lost. */
  removeDuplicate(remote: RemoteStory): Promise<Outcome<null>>
  /** What the CMS changed or dropped, in words. */
  differences(asked: RemoteFields, got: RemoteStory): readonly Difference[]
}
