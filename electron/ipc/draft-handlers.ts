import type { WebContents } from 'electron'
import { whyNotAllowed, whyNotThisStatus } from '../../shared/ipc/roles.ts'
import { failure, success } from '../../shared/result.ts'
import { exampleStory } from '../../shared/story/example-story.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { DraftStore } from '../drafts/store.ts'
import type { ShownStories } from '../windows/shown-stories.ts'
import { notify, type Handlers } from './dispatch.ts'
import { tellingOthers } from './moved-draft.ts'

type DraftRequest = Extract<keyof Handlers, `drafts.${string}` | `waivers.${string}` | `fixes.${string}`>

interface DraftRooms {
  readonly drafts: DraftStore
  readonly preferences: () => Preferences
  /** Called after each change, so that the desk and the counts of findings follow. */
  readonly changed: (id: StoryId) => void
  readonly shown: ShownStories<WebContents>
}

const notAllowed = (why: string) => failure('not-allowed', why)

/** The drafts as the windows ask for them. Reads answer at once; whatever changes a draft also tells every window. */
export function draftHandlers({ drafts, preferences, changed, shown }: DraftRooms): Pick<Handlers, DraftRequest> {
  const moved = tellingOthers({ drafts, changed, shown })
  const telling =
    <Request extends { readonly id: StoryId }, Answer extends { readonly ok: boolean }>(change: (request: Request) => Answer) =>
    (request: Request, from: WebContents): Answer => {
      const answer = change(request)
      if (answer.ok) moved(request.id, from)
      return answer
    }
  const keptFromWaiving = () => {
    const why = whyNotAllowed(preferences().role, 'waive')
    return why === null ? null : notAllowed(why)
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
    'drafts.create-example': () => {
      const created = drafts.createFrom(exampleStory(), 'save')
      if (!created.ok) return created
      changed(created.value.id)
      return success({ id: created.value.id })
    },
    'drafts.duplicate': (request) => {
      const copy = drafts.duplicate(request)
      if (copy.ok) changed(copy.value.id)
      return copy
    },
    'drafts.bin': (request, from) => {
      const answer = drafts.bin(request)
      if (!answer.ok) return answer
      changed(request.id)
      for (const window of shown.showing(request.id)) if (window !== from) notify(window, 'drafts.gone', request)
      return answer
    },
    'drafts.restore': telling((request) => drafts.restore(request)),
    'drafts.delete-for-good': telling((request) => drafts.deleteForGood(request)),
    'drafts.open': (request, from) => {
      const opened = drafts.open(request)
      // Noted before the window has drawn it, so that no change in between passes it by.
      if (opened.ok) shown.note(from, request.id)
      return opened
    },
    'drafts.save': (request, from) => {
      const { id } = request.story
      const saved = drafts.save(request, shown.isShared(id, from) ? 'merge' : 'conflict')
      if (!saved.ok) return saved
      shown.noteWriter(from, id)
      if (saved.value.version !== request.base || saved.value.newer !== null) moved(id, from)
      return saved
    },
    'drafts.set-status': telling((request) => {
      const kept = whyNotThisStatus(preferences().role, request.status)
      return kept === null ? drafts.setStatus(request) : notAllowed(kept)
    }),
    'drafts.submit': telling((request) => drafts.submit(request)),
    'drafts.versions': (request) => drafts.versions(request),
    'drafts.read-version': (request) => drafts.readVersion(request),
    'drafts.restore-version': telling((request) => drafts.restoreVersion(request)),
    'drafts.resolve-conflict': telling((request) => drafts.resolveConflict(request)),
    'drafts.conflicts': (request) => drafts.conflicts(request),
    'waivers.add': (request, from) => {
      const kept = keptFromWaiving()
      if (kept !== null) return kept
      const added = drafts.addWaiver(request)
      if (added.ok) moved(request.storyId, from)
      return added
    },
    'waivers.remove': (request, from) => {
      const kept = keptFromWaiving()
      if (kept !== null) return kept
      const removed = drafts.removeWaiver(request)
      if (removed.ok) moved(request.storyId, from)
      return removed
    },
    'waivers.put-back': (request, from) => {
      const kept = keptFromWaiving()
      if (kept !== null) return kept
      const back = drafts.putWaiverBack(request)
      if (back.ok) moved(request.storyId, from)
      return back
    },
    'fixes.note': (request) => drafts.noteFixes(request),
  }
}
