import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { mostHits, type RuleHit, type TryRuleAnswer } from '../../shared/ipc/stylebooks.ts'
import { success, type Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import type { DraftStore } from '../drafts/store.ts'
import type { Engine } from '../engine/engine.ts'

/** Drafts read in one go: few enough that main is never held up for longer than a frame. */
const batch = 8

interface Trial {
  readonly house: HouseStylebook
  readonly rule: string
  /** Told after each batch. */
  readonly onProgress: (progress: { readonly searched: number; readonly drafts: number }) => void
  readonly signal: AbortSignal
}

/**
 * Tries a rule over every draft on this machine but those in the bin, newest first, in the engine's thread. Stopping it
 * gives what was found so far; a draft that cannot be read is passed by.
 */
export async function tryOverDrafts(drafts: Pick<DraftStore, 'list' | 'open'>, engine: Pick<Engine, 'tryRule'>, { house, rule, onProgress, signal }: Trial): Promise<Result<TryRuleAnswer>> {
  const trial = mintIdentifier()
  const listed = everyDraft(drafts)
  if (!listed.ok) return listed
  const ids = listed.value
  const hits: RuleHit[] = []
  let searched = 0
  let findings = 0
  let draftsHit = 0
  // Asked once without drafts, so that a rule that cannot run says so also where there is no draft yet.
  const ready = await engine.tryRule({ trial, house, rule, stories: [] })
  if (ready.fault !== null) return success({ searched, drafts: ids.length, findings, draftsHit, hits, faults: [ready.fault] })
  for (let at = 0; at < ids.length && !signal.aborted; at += batch) {
    const stories = readStories(drafts, ids.slice(at, at + batch))
    const tried = await engine.tryRule({ trial, house, rule, stories })
    for (const [index, found] of tried.hits.entries()) {
      const story = stories[index]
      if (story === undefined || found.length === 0) continue
      findings += found.length
      draftsHit += 1
      const headline = story.head.headline.trim() || story.head.slug || 'Untitled story'
      for (const hit of found.slice(0, mostHits - hits.length)) hits.push({ storyId: story.id, headline, ...hit })
    }
    searched = Math.min(at + batch, ids.length)
    onProgress({ searched, drafts: ids.length })
  }
  return success({ searched, drafts: ids.length, findings, draftsHit, hits, faults: [] })
}

function everyDraft(drafts: Pick<DraftStore, 'list'>): Result<string[]> {
  const ids: string[] = []
  for (;;) {
    const page = drafts.list({ search: '', bin: false, offset: ids.length, limit: 200 })
    if (!page.ok) return page
    ids.push(...page.value.rows.map(({ id }) => id))
    if (page.value.rows.length === 0 || ids.length >= page.value.total) return success(ids)
  }
}

function readStories(drafts: Pick<DraftStore, 'open'>, ids: readonly string[]): Story[] {
  return ids.flatMap((id) => {
    const opened = drafts.open({ id })
    return opened.ok ? [opened.value.story] : []
  })
}
