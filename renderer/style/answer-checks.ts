import { gatherTerms } from '../../shared/completion/gather-terms.ts'
import type { Term } from '../../shared/completion/term.ts'
import { createStylebookShelf } from '../../shared/house-stylebook/stylebook-shelf.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { createChecker } from '../../shared/style/checker.ts'
import type { CheckAnswer, CheckRequest } from './check-protocol.ts'

/** The worker's side: keeps the blocks of the story and checks what has changed of them. */
export function answerChecks(): (request: CheckRequest) => CheckAnswer {
  const shelf = createStylebookShelf()
  let checker = createChecker()
  let known = new Map<string, TextBlock>()
  let sent: readonly Term[] | null = null

  return ({ version, fresh, order, changed, head, pictures, houses }) => {
    const start = performance.now()
    if (houses !== undefined) shelf.put(houses)
    if (fresh) {
      checker = createChecker()
      known = new Map()
      sent = null
    }
    for (const [key, block] of changed) known.set(key, block)
    const blocks = order.flatMap((key) => known.get(key) ?? [])
    if (known.size > blocks.length) {
      const present = new Set(order)
      known = new Map([...known].filter(([key]) => present.has(key)))
    }
    const { findings, quotes } = checker.checkWithFaults({ blocks, head, pictures }, shelf.of(head))
    const terms = gatherTerms(blocks)
    const isNew = sent === null || !sameTerms(sent, terms)
    if (isNew) sent = terms
    return { version, findings, quotes, ...(isNew && { terms }), took: performance.now() - start }
  }
}

function sameTerms(before: readonly Term[], now: readonly Term[]): boolean {
  return before.length === now.length && JSON.stringify(before) === JSON.stringify(now)
}
