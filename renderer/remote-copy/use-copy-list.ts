import { useCallback, useEffect, useRef, useState } from 'react'
import type { CopyRow } from '../../shared/ipc/remote-copy.ts'
import type { Failure } from '../../shared/result.ts'
import { ask } from '../app/bridge.ts'

/** A search waits until the person has stopped typing for this many milliseconds. */
const searchPause = 300

export interface CopyListing {
  readonly rows: readonly CopyRow[]
  readonly hasMore: boolean
  /** The last page that came; 0 before the first. */
  readonly page: number
  readonly failure: Failure | null
  readonly isAsking: boolean
}

const nothingYet: CopyListing = { rows: [], hasMore: false, page: 0, failure: null, isAsking: true }

/** What stands at a target, by words of the headline, page by page. */
export function useCopyList(target: string, words: string): { readonly listing: CopyListing; readonly askMore: () => void } {
  const [listing, setListing] = useState(nothingYet)
  const asked = useRef(0)
  const askFor = useCallback(
    async (page: number) => {
      asked.current += 1
      const turn = asked.current
      setListing((before) => (page === 1 ? nothingYet : { ...before, isAsking: true, failure: null }))
      const result = await ask('copies.list', { target, search: words, page })
      // A later question has overtaken this one.
      if (turn !== asked.current) return
      setListing((before) => (result.ok ? { rows: [...(page === 1 ? [] : before.rows), ...result.value.rows], hasMore: result.value.hasMore, page, failure: null, isAsking: false } : { ...before, failure: result.failure, isAsking: false }))
    },
    [target, words],
  )
  useEffect(() => {
    const timer = setTimeout(() => void askFor(1), words === '' ? 0 : searchPause)
    return () => clearTimeout(timer)
  }, [askFor, words])
  return { listing, askMore: () => void askFor(listing.page + 1) }
}
