import { applyWaivers } from '../../shared/style/apply-waivers.ts'
import type { Severity } from '../../shared/style/finding.ts'
import { hasBegun } from '../../shared/story/has-begun.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { Log } from '../diagnostics/log.ts'
import type { DraftStore } from '../drafts/store.ts'
import type { Engine } from './engine.ts'

/** After the last change of a story this long is waited (ms) before the desk's count is made anew. */
const quietTime = 700

export interface FindingCounts {
  /** Has a story counted soon; many calls in a row make one count. */
  recount(id: StoryId): void
  stop(): void
}

/** Keeps the desk's count of open findings for each story, made by main's own engine, one story at a time. */
export function keepFindingCounts(drafts: DraftStore, engine: Engine, log: Log, counted: (id: StoryId) => void): FindingCounts {
  const timers = new Map<StoryId, NodeJS.Timeout>()
  const count = async (id: StoryId) => {
    timers.delete(id)
    const opened = drafts.open({ id })
    if (!opened.ok) return
    const { story, version, waivers } = opened.value
    const { blocks } = storyTextOf(story)
    const findings = hasBegun(blocks, story.pictures) ? (await engine.check(story)).findings : []
    const { open } = applyWaivers(findings, waivers, blocks)
    const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 }
    for (const finding of open) counts[finding.severity] += 1
    if (drafts.setCheckSummary(id, version, counts).ok) counted(id)
  }
  return {
    recount: (id) => {
      clearTimeout(timers.get(id))
      timers.set(
        id,
        setTimeout(() => void count(id).catch((fault: unknown) => log.recordFault('count-failed', fault)), quietTime),
      )
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
