import type { TextBlock } from '../../story/text-block.ts'
import { found, replaceWith } from '../../style/found.ts'
import type { RawFinding, StoryRule } from '../../style/rule.ts'
import type { ConsistencyRule } from '../house-stylebook.ts'
import { searchFor, type Hit } from '../patterns/search.ts'
import { cutShort, fillMessage, hitsIn, kindsOf, type OwnContext, type RuleFault } from './own-context.ts'

const nothing: ReadonlySet<string> = new Set()

/** Finds the second of two forms where a story uses both; the form that stands first is the one to keep. */
export function consistency(rule: ConsistencyRule, { edition }: OwnContext, faults: RuleFault[]): StoryRule['check'] {
  const { either, eitherPatterns, matchCase } = rule
  const { search, faults: unread } = searchFor({ words: either.flatMap(forms), patterns: eitherPatterns.flatMap(forms), matchCase, wholeWords: true })
  for (const { index, reason } of unread) faults.push({ path: ['either-patterns', index >> 1, index % 2 === 0 ? 'key' : 'value'], reason })
  const kinds = kindsOf(rule)
  return (story, context) => {
    const firstForms = new Map<number, { readonly entry: number; readonly words: string }>()
    const findings: RawFinding[] = []
    for (const block of story.blocks) {
      if (!kinds.includes(block.kind)) continue
      const { hits, steps } = context.noted(`${edition} ${rule.id} hits`, block, () => hitsIn(block, context.quoted(block), search, rule, nothing))
      for (const hit of hits) {
        const words = block.text.slice(hit.start, hit.end)
        const first = firstForms.get(hit.entry >> 1)
        if (first === undefined) firstForms.set(hit.entry >> 1, { entry: hit.entry, words })
        else if (first.entry !== hit.entry) findings.push(other(rule, block, hit, words, first.words, hit.entry < either.length * 2 ? listed(rule, first.entry) : null))
      }
      findings.push(...cutShort(block, steps))
    }
    return findings
  }
}

function other(rule: ConsistencyRule, block: TextBlock, { start, end }: Hit, words: string, first: string, keep: string | null): RawFinding {
  const fixes = keep === null ? [] : [replaceWith(`Write “${keep}” as before`, block, start, end, keep)]
  return found(block, start, end, fillMessage(rule.message, { found: words, use: [`“${first}”`] }), fixes)
}

function forms({ one, other: second }: { readonly one: string; readonly other: string }): readonly [string, string] {
  return [one, second]
}

/** The plain form of an entry, as the rule lists it. */
function listed(rule: ConsistencyRule, entry: number): string | null {
  return rule.either.flatMap(forms)[entry] ?? null
}
