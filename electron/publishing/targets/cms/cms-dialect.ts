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

/** What one CMS does differently from another; `deliverStory` does the rest. */
export interface CmsDialect {
  /** A story that was created under our own key and did not get further; null where there is none. */
  find(key: string): Promise<Outcome<RemoteStory | null>>
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
