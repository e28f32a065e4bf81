import { createHash } from 'node:crypto'
import type { AnswerOf, RequestOf } from '../../shared/ipc/contract.ts'
import { success, type Result } from '../../shared/result.ts'
import type { Story } from '../../shared/story/story.ts'
import { checkedText } from '../../shared/style/report/checked-text.ts'
import { reportText } from '../../shared/style/report/report-text.ts'
import { makeStyleReport } from '../../shared/style/report/style-report.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import type { DraftStore } from '../drafts/store.ts'
import { saveStoryFile } from '../publishing/export-file.ts'
import type { Publishing, PublishingOptions } from '../publishing/publishing.ts'

interface ReportOptions {
  readonly drafts: Pick<DraftStore, 'open' | 'readStory' | 'fixes'>
  /** The gate's own word on a saved version. */
  readonly check: Publishing['check']
  readonly saveDialog: PublishingOptions['saveDialog']
  readonly now: () => Date
}

/** Style reports of saved versions, made of what the gate itself finds; one method for each `report.*` request. */
export interface StyleReports {
  make(request: RequestOf<'report.make'>): Promise<Result<AnswerOf<'report.make'>>>
  /** Asks where, then writes the report as plain text. */
  save(request: RequestOf<'report.save'>): Promise<Result<AnswerOf<'report.save'>>>
}

export function openStyleReports({ drafts, check, saveDialog, now }: ReportOptions): StyleReports {
  const made = async (request: RequestOf<'report.make'>) => {
    const story = drafts.readStory(request.id, request.version)
    if (!story.ok) return story
    const opened = drafts.open({ id: request.id })
    if (!opened.ok) return opened
    const fixes = drafts.fixes(request.id)
    if (!fixes.ok) return fixes
    const verdict = await check(request)
    if (!verdict.ok) return verdict
    const { blocks } = storyTextOf(story.value)
    // Titles come with the rules themselves, which main has no other use for: the engine has a thread of its own.
    const { ruleTitle } = await import('../../shared/style/rule-title.ts')
    const { open, waived, lapsed, stylebook, stylebookName, stylebookVersion, brokenRules } = verdict.value
    const report = makeStyleReport({
      story: { headline: story.value.head.headline, slug: story.value.head.slug },
      // As the gate names it: a house's own where one counts.
      stylebook: { id: stylebook, name: stylebookName, version: stylebookVersion },
      blocks,
      open,
      waived,
      lapsed,
      waivers: opened.value.waivers,
      fixes: fixes.value,
      brokenRules,
      titleOf: ruleTitle,
      madeAt: now().toISOString(),
      textHash: createHash('sha256').update(checkedText(blocks), 'utf8').digest('hex'),
    })
    return success({ story: story.value, report, text: reportText(report) })
  }

  return {
    make: async (request) => {
      const answer = await made(request)
      return answer.ok ? success({ report: answer.value.report, text: answer.value.text }) : answer
    },
    save: async (request) => {
      const answer = await made(request)
      if (!answer.ok) return answer
      return saveStoryFile(new TextEncoder().encode(answer.value.text), reportName(answer.value.story), 'txt', saveDialog)
    },
  }
}

function reportName({ head }: Story): string {
  return `${head.slug || head.headline || 'story'} style report`
}
