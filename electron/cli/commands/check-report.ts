import { createHash } from 'node:crypto'
import type { Finding } from '../../../shared/style/finding.ts'
import { checkedText } from '../../../shared/style/report/checked-text.ts'
import { reportText } from '../../../shared/style/report/report-text.ts'
import { makeStyleReport, type StyleReport } from '../../../shared/style/report/style-report.ts'
import type { StoryText } from '../../../shared/style/rule.ts'
import { ruleTitle } from '../../../shared/style/rule-title.ts'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'

/**
 * The style report of a file. Waivers and applied fixes belong to a draft in the app and do not travel in a story
 * file, so a report made here has none.
 */
function reportOfFile(story: StoryText, stylebook: Stylebook, findings: readonly Finding[], brokenRules: readonly string[], madeAt: Date): StyleReport {
  return makeStyleReport({
    story: { headline: story.head?.headline ?? '', slug: story.head?.slug ?? '' },
    stylebook: { id: stylebook.id, name: stylebook.name, version: stylebook.version },
    blocks: story.blocks,
    open: findings,
    waived: [],
    lapsed: [],
    waivers: [],
    fixes: [],
    brokenRules,
    titleOf: (rule) => ruleTitle(rule, stylebook.ownRules),
    madeAt: madeAt.toISOString(),
    textHash: createHash('sha256').update(checkedText(story.blocks), 'utf8').digest('hex'),
  })
}

/** The report of a file as `copydesk check --report` prints it: text with the file’s name above, or one line of JSON. */
export function writeReport(file: string, format: 'text' | 'json', ...made: Parameters<typeof reportOfFile>): string {
  const report = reportOfFile(...made)
  return format === 'json' ? `${JSON.stringify({ file, ...report })}\n` : `File:       ${file}\n${reportText(report)}\n`
}
