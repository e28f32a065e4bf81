import { z } from 'zod'
import { fieldName, partNames } from '../../story/part-names.ts'
import { placeKey, type Place, type TextBlock } from '../../story/text-block.ts'
import type { WaivedFinding } from '../apply-waivers.ts'
import type { Finding, Severity } from '../finding.ts'
import { waiverCovers, type Waiver } from '../waiver.ts'
import { standingFixes, type AppliedFix } from './applied-fix.ts'

const countsSchema = z.object({ error: z.number().int(), warning: z.number().int(), suggestion: z.number().int() })

const reportedWaiverSchema = z.object({
  covers: z.enum(waiverCovers),
  rule: z.string(),
  title: z.string(),
  /** Where the one finding stands; empty where more than one place is covered, or none any more. */
  where: z.string(),
  words: z.string(),
  reason: z.string(),
  author: z.string(),
  at: z.string(),
  /** How many findings it lets pass now. */
  findings: z.number().int(),
})
export type ReportedWaiver = z.infer<typeof reportedWaiverSchema>

/** What house style says of one version of a story, for people and for files. Times are ISO 8601, UTC. */
export const styleReportSchema = z.object({
  story: z.object({ headline: z.string(), slug: z.string() }),
  stylebook: z.object({ id: z.string(), name: z.string(), version: z.string() }),
  madeAt: z.string(),
  /** SHA-256 of `checkedText`, lower-case hex. */
  textHash: z.string(),
  /** Of the open findings. */
  counts: countsSchema,
  findings: z.array(z.object({ where: z.string(), rule: z.string(), title: z.string(), severity: z.enum(['error', 'warning', 'suggestion']), message: z.string(), words: z.string() })),
  /** Rules that failed, by their ids: the story was judged without them. */
  brokenRules: z.array(z.string()),
  /** Those in force, oldest first. */
  waivers: z.array(reportedWaiverSchema),
  /** Those that let nothing pass any more, since their words have changed. */
  lapsed: z.array(reportedWaiverSchema),
  /** Fixes applied in the app whose result stands. */
  fixes: z.array(z.object({ where: z.string(), rule: z.string(), title: z.string(), before: z.string(), after: z.string(), author: z.string(), at: z.string() })),
})
export type StyleReport = z.infer<typeof styleReportSchema>

/** What whoever checked the story knows of it. */
export interface CheckedStory {
  readonly story: StyleReport['story']
  /** The stylebook that the check was made by. */
  readonly stylebook: StyleReport['stylebook']
  readonly blocks: readonly TextBlock[]
  readonly open: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  readonly lapsed: readonly Waiver[]
  /** Every waiver that has not been taken back, oldest first. */
  readonly waivers: readonly Waiver[]
  readonly fixes: readonly AppliedFix[]
  readonly brokenRules: readonly string[]
  /** What a rule is called in lists. */
  readonly titleOf: (rule: string) => string
  readonly madeAt: string
  readonly textHash: string
}

/** The report of a check; everything in it is taken from the arguments. */
export function makeStyleReport({ story, stylebook, blocks, open, waived, lapsed, waivers, fixes, brokenRules, titleOf, madeAt, textHash }: CheckedStory): StyleReport {
  const whereOf = wherePlaces(blocks)
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 }
  for (const { severity } of open) counts[severity] += 1
  const lapsedIds = new Set(lapsed.map(({ id }) => id))
  const reported = (waiver: Waiver): ReportedWaiver => {
    const { covers, rule, words, reason, author, at } = waiver
    const passed = waived.filter((entry) => entry.waiver.id === waiver.id)
    const [only] = passed
    return { covers, rule, title: titleOf(rule), where: covers === 'finding' && only !== undefined ? whereOf.place(only.finding.place) : '', words: covers === 'rule' ? '' : words, reason, author, at, findings: passed.length }
  }
  return {
    story,
    stylebook,
    madeAt,
    textHash,
    counts,
    findings: open.map(({ rule, severity, message, place, text }) => ({ where: whereOf.place(place), rule, title: titleOf(rule), severity, message, words: text })),
    brokenRules: [...brokenRules],
    waivers: waivers.filter(({ id }) => !lapsedIds.has(id)).map(reported),
    lapsed: lapsed.map(reported),
    fixes: standingFixes(fixes, blocks).map(({ rule, place, before, after, author, at }) => ({ where: whereOf.key(place), rule, title: titleOf(rule), before, after, author, at })),
  }
}

/** Names of places for a line of text: `Paragraph 3`, `Picture 1, caption`. */
function wherePlaces(blocks: readonly TextBlock[]): { readonly place: (place: Place) => string; readonly key: (key: string) => string } {
  const name = partNames(blocks)
  const place = (at: Place) => [name(at).title, fieldName(at)].filter((part) => part !== '').join(', ')
  const byKey = new Map(blocks.map((block) => [placeKey(block.place), block.place]))
  return {
    place,
    key: (key) => {
      const known = byKey.get(key)
      return known === undefined ? 'Text' : place(known)
    },
  }
}
