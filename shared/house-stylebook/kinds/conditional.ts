import { found } from '../../style/found.ts'
import type { RawFinding, StoryRule } from '../../style/rule.ts'
import type { ConditionalRule } from '../house-stylebook.ts'
import { searchFor } from '../patterns/search.ts'
import { freshSteps } from '../patterns/steps.ts'
import { cutShort, fillMessage, foldWords, hitsIn, kindsOf, type OwnContext, type RuleFault } from './own-context.ts'

/**
 * Finds what `first` matches where nothing that `second` matches stands before it or in the same paragraph. Each set
 * of words is called out once. Headline, standfirst and captions may rely on what the body says anywhere.
 */
export function conditional(rule: ConditionalRule, { accepted, edition }: OwnContext, faults: RuleFault[]): StoryRule['check'] {
  const look = { words: [], matchCase: rule.matchCase, wholeWords: false }
  const first = searchFor({ ...look, patterns: [rule.first] })
  const second = searchFor({ ...look, patterns: [rule.second] })
  for (const { reason } of first.faults) faults.push({ path: ['first'], reason })
  for (const { reason } of second.faults) faults.push({ path: ['second'], reason })
  const excepted = new Set([...accepted, ...rule.exceptions.map(foldWords)])
  const kinds = kindsOf(rule)
  const key = (words: string): string => (rule.matchCase ? words : words.toLowerCase())
  return (story, context) => {
    const blocks = story.blocks.filter((block) => kinds.includes(block.kind))
    const read = blocks.map((block) => ({
      block,
      ...context.noted(`${edition} ${rule.id} first`, block, () => hitsIn(block, context.quoted(block), first.search, rule, excepted)),
      meant: context.noted(`${edition} ${rule.id} second`, block, (text) => second.search(text, freshSteps()).map(({ group }) => (group === null ? null : key(group)))),
    }))
    const everywhere = new Set(read.flatMap(({ meant }) => meant))
    const before = new Set<string | null>()
    const told = new Set<string>()
    const findings: RawFinding[] = []
    for (const { block, hits, steps, meant } of read) {
      for (const each of meant) if (block.place.part === 'body') before.add(each)
      const known = block.place.part === 'body' ? before : everywhere
      for (const { start, end, group } of hits) {
        const words = group ?? block.text.slice(start, end)
        if (known.has(null) || known.has(key(words)) || told.has(key(words)) || excepted.has(foldWords(words))) continue
        told.add(key(words))
        findings.push(found(block, start, end, fillMessage(rule.message, { found: words })))
      }
      findings.push(...cutShort(block, steps))
    }
    return findings
  }
}
