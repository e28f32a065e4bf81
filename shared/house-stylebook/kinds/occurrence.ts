import type { TextBlock } from '../../story/text-block.ts'
import { found } from '../../style/found.ts'
import type { BlockRule, RawFinding, StoryRule } from '../../style/rule.ts'
import type { TextSpan } from '../../style/text/spans.ts'
import { wordSpans } from '../../style/text/words.ts'
import type { OccurrenceRule } from '../house-stylebook.ts'
import { searchFor, type Hit } from '../patterns/search.ts'
import { cutShort, fillMessage, foldWords, hitsIn, kindsOf, type OwnContext, type RuleFault } from './own-context.ts'
import { sentenceSpans } from './sentence-spans.ts'

/** What a rule that counts does: by itself on each block, or over the whole story. */
export type Counting = Pick<BlockRule, 'scope' | 'check'> | Pick<StoryRule, 'scope' | 'check'>

/** Counts what the rule looks for, and finds fault with more than its `max` or less than its `min`. */
export function occurrence(rule: OccurrenceRule, { edition }: OwnContext, faults: RuleFault[]): Counting {
  const { search, faults: unread } = searchFor({ ...rule, words: rule.find })
  for (const { index, reason } of unread) faults.push({ path: ['patterns', index], reason })
  const excepted = new Set(rule.exceptions.map(foldWords))
  const kinds = kindsOf(rule)
  if (rule.per === 'story') {
    return {
      scope: 'story',
      check: (story, context) => {
        const blocks = story.blocks.filter((block) => kinds.includes(block.kind))
        const read = blocks.map((block) => ({ block, ...context.noted(`${edition} ${rule.id} hits`, block, () => hitsIn(block, context.quoted(block), search, rule, excepted)) }))
        const all = read.flatMap(({ block, hits }) => hits.map((hit) => ({ block, hit })))
        const [first] = blocks
        const over = rule.max === null ? undefined : all[rule.max]
        const findings = over === undefined ? [] : [found(over.block, over.hit.start, over.hit.end, message(rule, over.block, over.hit, all.length))]
        if (rule.min !== null && all.length < rule.min && first !== undefined) findings.push(found(first, 0, 0, message(rule, first, null, all.length)))
        return [...findings, ...read.flatMap(({ block, steps }) => cutShort(block, steps))]
      },
    }
  }
  return {
    scope: 'block',
    check: (block, { quoted }) => {
      const { hits, steps } = hitsIn(block, quoted, search, rule, excepted)
      const stretches = rule.per === 'sentence' ? sentenceSpans(block.text) : [{ start: 0, end: block.text.length }]
      return [...stretches.flatMap((stretch) => judge(rule, block, stretch, hits.filter((hit) => hit.start >= stretch.start && hit.start < stretch.end))), ...cutShort(block, steps)]
    },
  }
}

function judge(rule: OccurrenceRule, block: TextBlock, stretch: TextSpan, hits: readonly Hit[]): RawFinding[] {
  const over = rule.max === null ? undefined : hits[rule.max]
  if (over !== undefined) return [found(block, over.start, over.end, message(rule, block, over, hits.length))]
  if (rule.min === null || hits.length >= rule.min) return []
  const [first] = wordSpans(block.text.slice(stretch.start, stretch.end))
  return first === undefined ? [] : [found(block, stretch.start + first.start, stretch.start + first.end, message(rule, block, null, hits.length))]
}

function message(rule: OccurrenceRule, block: TextBlock, hit: Hit | null, count: number): string {
  return fillMessage(rule.message, { found: hit === null ? '' : block.text.slice(hit.start, hit.end), count, limit: (hit === null ? rule.min : rule.max) ?? 0 })
}
