import { useEffect, useRef, useState } from 'react'
import type { BatchRequest } from '../../../shared/ipc/captions.ts'
import type { Failure } from '../../../shared/result.ts'
import { ask } from '../../app/bridge.ts'
import { flushCaptions } from '../form/caption-bench.ts'
import type { PicturePreview } from './preview-words.ts'

interface PreviewState {
  readonly previews: readonly PicturePreview[]
  /** The request that the previews answer; another one is on its way where it differs. */
  readonly of: BatchRequest | null
  readonly failure: Failure | null
}

/** A preview waits until the person has stopped typing for this many milliseconds. */
const pause = 180

/** What a batch would change, always of the template as it stands; a late answer to an earlier one is dropped. `request` must keep its identity while it stays the same. */
export function usePreview(request: BatchRequest): PreviewState {
  const [state, setState] = useState<PreviewState>({ previews: [], of: null, failure: null })
  const latest = useRef(request)
  useEffect(() => {
    latest.current = request
    const timer = setTimeout(() => {
      void flushCaptions().then(() => ask('captions.preview-batch', request)).then((answer) => {
        if (latest.current !== request) return
        setState((now) => (answer.ok ? { previews: answer.value, of: request, failure: null } : { ...now, of: request, failure: answer.failure }))
      })
    }, pause)
    return () => clearTimeout(timer)
  }, [request])
  return state
}
