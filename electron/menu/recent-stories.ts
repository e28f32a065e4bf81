import type { StoryId } from '../../shared/story/identifier.ts'
import type { DraftName } from '../drafts/draft-store.ts'

/** So many stories are offered to be opened again. */
const most = 10

/** How long names must rest before the menus are drawn anew: a headline changes with each letter. Milliseconds. */
const rest = 400

interface RecentOptions {
  /** The ids kept from before, newest first. */
  readonly kept: readonly StoryId[]
  readonly keep: (ids: readonly StoryId[]) => void
  /** Of these, the drafts that lie on the desk, by their titles and in this order. */
  readonly named: (ids: readonly StoryId[]) => readonly DraftName[]
  /** The list, or a name on it, has changed. */
  readonly onChange: (recent: readonly DraftName[]) => void
}

export interface RecentStories {
  list(): readonly DraftName[]
  /** A window shows the story. */
  note(id: StoryId): void
  /** A draft was changed, binned, brought back or deleted. */
  refresh(): void
  stop(): void
}

/** The stories opened last, newest first: without those in the bin, by the names they have now. */
export function keepRecentStories({ kept, keep, named, onChange }: RecentOptions): RecentStories {
  let ids = kept.slice(0, most)
  let told = ''
  let timer: NodeJS.Timeout | undefined
  const tell = () => {
    const recent = named(ids)
    const state = JSON.stringify(recent)
    if (state === told) return
    told = state
    onChange(recent)
  }
  return {
    list: () => named(ids),
    note: (id) => {
      if (ids[0] === id) return
      ids = [id, ...ids.filter((other) => other !== id)].slice(0, most)
      keep(ids)
      tell()
    },
    refresh: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        tell()
      }, rest)
    },
    stop: () => clearTimeout(timer),
  }
}
