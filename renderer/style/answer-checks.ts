import { createStylebookShelf } from '../../shared/house-stylebook/stylebook-shelf.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { createChecker } from '../../shared/style/checker.ts'
import type { CheckAnswer, CheckRequest } from './check-protocol.ts'

/** The worker's side: keeps the blocks of the story and checks what has changed of them. */
export function answerChecks(): (request: CheckRequest) => CheckAnswer {
  const shelf = createStylebookShelf()
  let checker = createChecker()
  let known = new Map<string, TextBlock>()

  return ({ version, fresh, order, changed, head, pictures, houses }) => {
    const start = performance.now()
    if (houses !== undefined) shelf.put(houses)
    if (fresh) {
      checker = createChecker()
      known = new Map()
    }
    for (const [key, block] of changed) known.set(key, block)
    const blocks = order.flatMap((key) => known.get(key) ?? [])
    if (known.size > blocks.length) {
      const present = new Set(order)
      known = new Map([...known].filter(([key]) => present.has(key)))
    }
    const { findings, quotes } = checker.checkWithFaults({ blocks, head, pictures }, shelf.of(head))
    return { version, findings, quotes, took: performance.now() - start }
  }
}
