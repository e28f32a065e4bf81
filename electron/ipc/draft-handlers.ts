import { success } from '../../shared/result.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { DraftStore } from '../drafts/store.ts'
import { noteStoryHeld } from '../windows/story-holders.ts'
import type { Handlers } from './dispatch.ts'

type DraftRequest = Extract<keyof Handlers, `drafts.${string}` | `waivers.${string}` | `fixes.${string}`>

interface DraftRooms {
  readonly drafts: DraftStore
  readonly preferences: () => Preferences
  /** Called after each change, so that the desk and the counts of findings follow. */
  readonly changed: (id: StoryId) => void
}

/** The drafts as the windows ask for them. Reads answer at once; whatever changes a draft also tells every window. */
export function draftHandlers({ drafts, preferences, changed }: DraftRooms): Pick<Handlers, DraftRequest> {
  const telling =
    <Request extends { readonly id: StoryId }, Answer extends { readonly ok: boolean }>(change: (request: Request) => Answer) =>
    (request: Request): Answer => {
      const answer = change(request)
      if (answer.ok) changed(request.id)
      return answer
    }
  return {
    'drafts.list': (request) => drafts.list(request),
    'drafts.create': () => {
      const { stylebook, house, language } = preferences()
      const created = drafts.create({ stylebook, house, language })
      if (!created.ok) return created
      changed(created.value.id)
      return success({ id: created.value.id })
    },
    'drafts.duplicate': (request) => {
      const copy = drafts.duplicate(request)
      if (copy.ok) changed(copy.value.id)
      return copy
    },
    'drafts.bin': telling((request) => drafts.bin(request)),
    'drafts.restore': telling((request) => drafts.restore(request)),
    'drafts.delete-for-good': telling((request) => drafts.deleteForGood(request)),
    'drafts.open': (request, from) => {
      noteStoryHeld(from)
      return drafts.open(request)
    },
    'drafts.save': (request) => {
      const saved = drafts.save(request)
      if (saved.ok) changed(request.story.id)
      return saved
    },
    'drafts.set-status': telling((request) => drafts.setStatus(request)),
    'drafts.versions': (request) => drafts.versions(request),
    'drafts.read-version': (request) => drafts.readVersion(request),
    'drafts.restore-version': telling((request) => drafts.restoreVersion(request)),
    'drafts.resolve-conflict': telling((request) => drafts.resolveConflict(request)),
    'drafts.conflicts': (request) => drafts.conflicts(request),
    'waivers.add': (request) => {
      const added = drafts.addWaiver(request)
      if (added.ok) changed(request.storyId)
      return added
    },
    'waivers.remove': (request) => {
      const removed = drafts.removeWaiver(request)
      if (removed.ok) changed(request.storyId)
      return removed
    },
    'waivers.put-back': (request) => {
      const back = drafts.putWaiverBack(request)
      if (back.ok) changed(request.storyId)
      return back
    },
    'fixes.note': (request) => drafts.noteFixes(request),
  }
}
