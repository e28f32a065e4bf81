import type { UnreadCopy } from '../../../../shared/import/cms/unread-copy.ts'
import { canonicalJson } from '../../../../shared/story/canonical.ts'
import type { BoundPicture, Copies, CopyList, CopyQuery, StandingCopy } from '../copies.ts'
import type { Outcome, TargetMemory } from '../target.ts'
import type { CmsDialect, RemoteFields, RemoteStory } from './cms-dialect.ts'
import { remoteMark } from './deliver-story.ts'
import { bindStory, recall } from './known-story.ts'

/** What one CMS does differently from another when it tells of its stories; `cmsCopies` does the rest. */
export interface CopyDialect {
  readonly stories: Pick<CmsDialect, 'read'>
  /** The fields of several states of stories as what can be read: ids of pictures, tags and authors become words, all asked for at once. */
  tell(states: readonly RemoteFields[]): Promise<Outcome<readonly UnreadCopy[]>>
  /** Notes where a picture lies, as if it had been brought there. */
  bindPicture(memory: TargetMemory, picture: BoundPicture): void
  list(query: CopyQuery): Promise<Outcome<CopyList>>
  picture(address: string): Promise<Outcome<Uint8Array>>
  close(): void
}

/** What a CMS tells of the stories it has. */
export function cmsCopies({ stories, tell, bindPicture, list, picture, close }: CopyDialect): Copies {
  const standing = (remote: RemoteStory, copy: UnreadCopy): StandingCopy => ({
    id: remote.id,
    mark: remoteMark(remote.fields),
    state: remote.state,
    page: remote.page,
    copy,
    bind: (memory) => bindStory(memory, remote),
    bindPictures: (memory, pictures) => pictures.forEach((picture) => bindPicture(memory, picture)),
  })
  return {
    look: async (memory) => {
      const known = recall(memory)
      if (known === null) return { kind: 'done', value: null }
      const read = await stories.read(known.id)
      if (read.kind !== 'done') return read
      const remote = read.value
      const seen = remote === null ? known.seen : likelier(known.seen, known.sending, remote.fields)
      const told = await tell(remote === null ? [seen] : [seen, remote.fields])
      if (told.kind !== 'done') return told
      const [was, is] = told.value
      if (was === undefined) return { kind: 'done', value: null }
      return { kind: 'done', value: { seen: { state: known.state, copy: was }, now: remote === null || is === undefined ? null : standing(remote, is) } }
    },
    list,
    read: async (id) => {
      const read = await stories.read(id)
      if (read.kind !== 'done') return read
      const remote = read.value
      if (remote === null) return { kind: 'done', value: null }
      const told = await tell([remote.fields])
      if (told.kind !== 'done') return told
      const [copy] = told.value
      return { kind: 'done', value: copy === undefined ? null : standing(remote, copy) }
    },
    picture,
    close,
  }
}

/** What was on its way when an answer was lost may have arrived: the state that shares more with what is there was the last. */
function likelier(seen: RemoteFields, sending: RemoteFields | null, now: RemoteFields): RemoteFields {
  const alike = (fields: RemoteFields) => Object.entries(fields).filter(([field, value]) => canonicalJson(value ?? null) === canonicalJson(now[field] ?? null)).length
  return sending !== null && alike(sending) > alike(seen) ? { ...seen, ...sending } : seen
}
