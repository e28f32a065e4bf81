import type { WebContents } from 'electron'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { RemoteCopies } from '../publishing/remote-copy/remote-copies.ts'
import type { Handlers } from './dispatch.ts'

type CopyRequest = Extract<keyof Handlers, `copies.${string}`>

/** The copies that targets have of stories. `moved` is told where a draft was changed by it. */
export function remoteCopyHandlers(copies: RemoteCopies, moved: (id: StoryId, from: WebContents) => void): Pick<Handlers, CopyRequest> {
  return {
    'copies.look': (request) => copies.look(request),
    'copies.take': async (request, from) => {
      const taken = await copies.take(request)
      if (taken.ok) moved(request.id, from)
      return taken
    },
    'copies.put-back': async (request, from) => {
      const back = await copies.putBack(request)
      if (back.ok) moved(request.id, from)
      return back
    },
    'copies.list': (request) => copies.list(request),
    'copies.bring-in': (request) => copies.bringIn(request),
  }
}
