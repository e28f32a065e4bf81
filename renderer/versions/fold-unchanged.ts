import type { ComparedBlock } from '../../shared/compare/compare-stories.ts'

/** Parts of a redline in their order; a long row of unchanged ones is folded away. */
export type RedlineRun = { readonly kind: 'shown'; readonly block: ComparedBlock } | { readonly kind: 'folded'; readonly key: string; readonly blocks: readonly ComparedBlock[] }

/** Unchanged neighbours that stay in sight on either side of a change. */
const neighbours = 1
/** A shorter row than this is not worth a fold. */
const leastFolded = 3

/** Folds what did not change, so that the changes of a long story stand together. A redline without changes is not folded. */
export function foldUnchanged(blocks: readonly ComparedBlock[]): RedlineRun[] {
  const isChanged = blocks.map(({ change, moved, turned }) => change !== 'same' || moved || turned)
  if (!isChanged.includes(true)) return blocks.map((block) => ({ kind: 'shown', block }))
  const isNear = blocks.map((_, index) => isChanged.slice(Math.max(0, index - neighbours), index + neighbours + 1).includes(true))
  const runs: RedlineRun[] = []
  let row: ComparedBlock[] = []
  const close = () => {
    const first = row[0]
    if (first !== undefined && row.length >= leastFolded) runs.push({ kind: 'folded', key: `folded ${first.key}`, blocks: row })
    else runs.push(...row.map((block): RedlineRun => ({ kind: 'shown', block })))
    row = []
  }
  for (const [index, block] of blocks.entries()) {
    if (isNear[index] !== true) row.push(block)
    else {
      close()
      runs.push({ kind: 'shown', block })
    }
  }
  close()
  return runs
}
