import type { Body, BodyNode } from '../story/body.ts'
import { mergeInline } from './merge-block.ts'
import { canonicalJson } from '../story/canonical.ts'
import { mergeSequences } from './merge-sequences.ts'

/** The three forms of one block; null where that side has none. */
interface Forms {
  readonly base: BodyNode | null
  readonly ours: BodyNode | null
  readonly theirs: BodyNode | null
}

/**
 * Two changes of one body made into one, block by block by their ids. A block that one side changed and the other took
 * out stays, changed: words are never lost.
 */
export function mergeBodies(base: Body, ours: Body, theirs: Body): Body {
  if (ours === theirs || isSame(theirs.root, base.root)) return ours
  if (isSame(ours.root, base.root)) return theirs
  return { root: { ...ours.root, children: mergeBlocks(base.root, ours.root, theirs.root) } }
}

function mergeBlocks(base: BodyNode | null, ours: BodyNode, theirs: BodyNode): BodyNode[] {
  const [were, mine, other] = [keyed(base), keyed(ours), keyed(theirs)]
  const formsOf = (key: string): Forms => ({ base: were.get(key) ?? null, ours: mine.get(key) ?? null, theirs: other.get(key) ?? null })
  // A block that one side took out counts as kept there while the other has changed it.
  const keysOf = (side: ReadonlyMap<string, BodyNode>) => withRescued([...side.keys()], [...were.keys()], (key) => isRescued(formsOf(key)))
  const order = mergeSequences([...were.keys()], keysOf(mine), keysOf(other), (key) => key)
  return [...new Set(order)].flatMap((key) => mergeForms(formsOf(key)) ?? [])
}

function mergeForms({ base, ours, theirs }: Forms): BodyNode | null {
  if (ours === null || theirs === null) return ours ?? theirs
  if (isSame(ours, theirs) || (base !== null && isSame(theirs, base))) return ours
  if (base !== null && isSame(ours, base)) return theirs
  const { children: ourChildren, ...ourFrame } = ours
  const { children: theirChildren, ...theirFrame } = theirs
  const frame = base !== null && isSame(ourFrame, frameOf(base)) ? theirFrame : ourFrame
  if (ourChildren === undefined || theirChildren === undefined) return { ...frame, ...(ourChildren !== undefined && { children: ourChildren }) }
  const holdsBlocks = [ours, theirs].some(({ children = [] }) => children.some(({ $ }) => $?.blockId !== undefined))
  return { ...frame, children: holdsBlocks ? mergeBlocks(base, ours, theirs) : mergeInline(base?.children ?? [], ourChildren, theirChildren) }
}

function frameOf(node: BodyNode): Omit<BodyNode, 'children'> {
  const { children, ...frame } = node
  return children === undefined ? node : frame
}

function isRescued({ base, ours, theirs }: Forms): boolean {
  const left = ours ?? theirs
  return base !== null && (ours === null) !== (theirs === null) && left !== null && !isSame(left, base)
}

/** A side's order with the blocks that are to stay put back after the block they stood behind. */
function withRescued(order: readonly string[], before: readonly string[], isKept: (key: string) => boolean): string[] {
  const present = new Set(order)
  const result = [...order]
  before.forEach((key, index) => {
    if (present.has(key) || !isKept(key)) return
    const above = before.slice(0, index).findLast((other) => result.includes(other))
    result.splice(above === undefined ? 0 : result.indexOf(above) + 1, 0, key)
  })
  return result
}

/** Blocks by their ids; what carries none (of a file that the editor has not opened yet) by what it is and where. */
function keyed(parent: BodyNode | null): ReadonlyMap<string, BodyNode> {
  const blocks = new Map<string, BodyNode>()
  for (const node of parent?.children ?? []) {
    const key = node.$?.blockId ?? canonicalJson(node)
    let unique = key
    for (let count = 2; blocks.has(unique); count += 1) unique = `${key}#${String(count)}`
    blocks.set(unique, node)
  }
  return blocks
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other)
}
