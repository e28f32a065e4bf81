import type { BodyNode } from '../story/body.ts'
import { canonicalJson } from '../story/canonical.ts'
import { mergeSequences } from './merge-sequences.ts'

/** The smallest part of a block's words: one character, or one thing that is no text (a line break, a dateline). */
interface Unit {
  readonly key: string
  /** The nodes it stands in, from the block inwards, without what they hold. */
  readonly chain: readonly BodyNode[]
  /** Null where the last of the chain is itself the unit. */
  readonly character: string | null
}

/** Two changes of one block's inline children made into one, character by character; formats and links go with their characters. */
export function mergeInline(base: readonly BodyNode[], ours: readonly BodyNode[], theirs: readonly BodyNode[]): BodyNode[] {
  return nodesOf(mergeSequences(unitsOf(base), unitsOf(ours), unitsOf(theirs), ({ key }) => key), 0)
}

/** Two changes of one text made into one. */
export function mergeText(base: string, ours: string, theirs: string): string {
  if (ours === theirs || theirs === base) return ours
  if (ours === base) return theirs
  return mergeSequences(Array.from(base), Array.from(ours), Array.from(theirs), (character) => character).join('')
}

function unitsOf(nodes: readonly BodyNode[], above: readonly BodyNode[] = []): Unit[] {
  return nodes.flatMap((node): Unit[] => {
    if (node.type === 'text') {
      const { text = '', ...bare } = node
      const chain = [...above, bare]
      const key = canonicalJson(chain)
      return Array.from(text).map((character) => ({ key: `${character}${key}`, chain, character }))
    }
    if (node.children === undefined) {
      const chain = [...above, node]
      return [{ key: canonicalJson(chain), chain, character: null }]
    }
    const { children, ...bare } = node
    return unitsOf(children, [...above, bare])
  })
}

function nodesOf(units: readonly Unit[], depth: number): BodyNode[] {
  const nodes: BodyNode[] = []
  for (let from = 0; from < units.length; ) {
    const unit = units[from]
    const template = unit?.chain[depth]
    if (unit === undefined || template === undefined) break
    const isLeaf = depth === unit.chain.length - 1
    let end = from + 1
    // Things that are no text stand each for itself.
    if (!isLeaf || unit.character !== null) while (end < units.length && isWithin(units[end], template, depth, isLeaf)) end += 1
    const run = units.slice(from, end)
    if (!isLeaf) nodes.push({ ...template, children: nodesOf(run, depth + 1) })
    else if (unit.character === null) nodes.push(template)
    else nodes.push({ ...template, text: run.map(({ character }) => character).join('') })
    from = end
  }
  return nodes
}

function isWithin(unit: Unit | undefined, template: BodyNode, depth: number, isLeaf: boolean): boolean {
  const own = unit?.chain[depth]
  if (unit === undefined || own === undefined || isLeaf !== (depth === unit.chain.length - 1)) return false
  return own === template || canonicalJson(own) === canonicalJson(template)
}
