import { found } from '../../style/found.ts'
import type { BlockRule } from '../../style/rule.ts'
import type { ExistenceRule } from '../house-stylebook.ts'
import { searchFor } from '../patterns/search.ts'
import { cutShort, fillMessage, foldWords, hitsIn, type OwnContext, type RuleFault } from './own-context.ts'

/** Finds fault with each word or pattern that stands. */
export function existence(rule: ExistenceRule, { accepted }: OwnContext, faults: RuleFault[]): BlockRule['check'] {
  const { search, faults: unread } = searchFor({ ...rule, words: rule.find })
  for (const { index, reason } of unread) faults.push({ path: ['patterns', index], reason })
  const excepted = new Set([...accepted, ...rule.exceptions.map(foldWords)])
  return (block, { quoted }) => {
    const { hits, steps } = hitsIn(block, quoted, search, rule, excepted)
    return [...hits.map(({ start, end }) => found(block, start, end, fillMessage(rule.message, { found: block.text.slice(start, end) }))), ...cutShort(block, steps)]
  }
}
