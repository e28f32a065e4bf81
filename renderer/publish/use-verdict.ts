import { useEffect, useState } from 'react'
import type { Verdict } from '../../shared/ipc/publishing.ts'
import type { Failure } from '../../shared/result.ts'
import { ask } from '../app/bridge.ts'
import type { OpenStory } from '../app/open-story.ts'
import type { Judgement } from './why-not.ts'

/** What main's gate says of the saved version; asked anew with each save and each waiver. */
export function useVerdict({ story, version, waivers, save }: OpenStory): Judgement {
  const [judged, setJudged] = useState<{ verdict: Verdict | null; failure: Failure | null; waivers: unknown }>({ verdict: null, failure: null, waivers })
  useEffect(() => {
    let current = true
    void ask('publishing.check', { id: story.id, version }).then((result) => {
      if (!current) return
      setJudged(result.ok ? { verdict: result.value, failure: null, waivers } : { verdict: null, failure: result.failure, waivers })
    })
    return () => {
      current = false
    }
  }, [story.id, version, waivers])
  const { verdict, failure } = judged
  const pending = save.kind === 'unsaved' || save.kind === 'saving' || (failure === null && (verdict?.version !== version || judged.waivers !== waivers))
  return { verdict, failure, pending }
}
