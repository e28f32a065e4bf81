import { found, replaceWith } from '../../style/found.ts'
import type { BlockRule } from '../../style/rule.ts'
import type { SubstitutionRule } from '../house-stylebook.ts'
import { searchFor } from '../patterns/search.ts'
import { cutShort, fillMessage, foldWords, hitsIn, type OwnContext, type RuleFault } from './own-context.ts'

/** Finds words that the house writes otherwise, and offers its own as fixes. `messages` are those of single swaps, where they have one. */
export function substitution(rule: SubstitutionRule, { accepted }: OwnContext, faults: RuleFault[], messages: readonly string[] = []): BlockRule['check'] {
  const swaps = [...rule.swap, ...rule.swapPatterns]
  const { search, faults: unread } = searchFor({ ...rule, words: rule.swap.map((swap) => swap.find), patterns: rule.swapPatterns.map((swap) => swap.find) })
  for (const { index, reason } of unread) faults.push({ path: ['swap-patterns', index, 'key'], reason })
  const excepted = new Set([...accepted, ...rule.exceptions.map(foldWords)])
  return (block, { quoted }) => {
    const { hits, steps } = hitsIn(block, quoted, search, rule, excepted)
    const findings = hits.flatMap(({ start, end, entry }) => {
      const words = block.text.slice(start, end)
      const uses = (swaps[entry]?.use ?? []).map((use) => withCapitalOf(words, use))
      if (uses.some((use) => standsAround(block.text, start, end, use))) return []
      const message = fillMessage(messages[entry] || rule.message, { found: words, use: uses.map((use) => `“${use}”`) })
      return [found(block, start, end, message, uses.map((use) => replaceWith(`Write “${use}”`, block, start, end, use)))]
    })
    return [...findings, ...cutShort(block, steps)]
  }
}

/** `Utilise` becomes `Use`: a capital at the beginning is kept where the house's form has none of its own. */
function withCapitalOf(found: string, use: string): string {
  return /^\p{Lu}[\p{Ll}\p{M}\P{L}]*$/u.test(found) && /^\p{Ll}[^\p{Lu}]*$/u.test(use) ? use.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : use
}

/** True where the house's own form already stands: `Covid` inside `Covid-19`. */
function standsAround(text: string, start: number, end: number, use: string): boolean {
  const words = text.slice(start, end)
  for (let at = use.indexOf(words); at >= 0; at = use.indexOf(words, at + 1)) {
    if (text.startsWith(use, start - at)) return true
  }
  return false
}
