import { diffArrays } from 'diff'

/** One side of a merge told position by position of the base: what it kept, and what it put before each place. */
interface Side<Item> {
  /** For each place of the base, whether the side still has what stood there. */
  readonly kept: readonly boolean[]
  /** What the side put before place `index`; the last one stands at the end. */
  readonly put: readonly (readonly Item[])[]
}

/** Above this many changes two sequences have nothing to do with each other: one took the other's place. */
const mostChanges = 2_000

/**
 * Two changes of one sequence made into one: what either side took out is out, what either put in is in. Where both put
 * something into the same place, theirs stands first; where it is the same, it stands once. So nothing that was put in
 * is ever lost, and no choice is asked for.
 *
 * @param keyOf items with equal keys are the same item
 */
export function mergeSequences<Item>(base: readonly Item[], ours: readonly Item[], theirs: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keysOf = (items: readonly Item[]) => items.map(keyOf)
  const baseKeys = keysOf(base)
  const one = sideOf(baseKeys, ours, keysOf(ours))
  const other = sideOf(baseKeys, theirs, keysOf(theirs))
  const merged: Item[] = []
  for (let place = 0; place <= base.length; place += 1) {
    const fromUs = one.put[place] ?? []
    const fromThem = other.put[place] ?? []
    merged.push(...fromThem)
    if (!isSame(keysOf(fromUs), keysOf(fromThem))) merged.push(...fromUs)
    const item = base[place]
    if (item !== undefined && one.kept[place] === true && other.kept[place] === true) merged.push(item)
  }
  return merged
}

function sideOf<Item>(base: readonly string[], items: readonly Item[], keys: readonly string[]): Side<Item> {
  const kept: boolean[] = base.map(() => false)
  const put: Item[][] = [...base, ''].map(() => [])
  let head = 0
  while (head < base.length && head < keys.length && base[head] === keys[head]) {
    kept[head] = true
    head += 1
  }
  let tail = 0
  while (tail < base.length - head && tail < keys.length - head && base[base.length - 1 - tail] === keys[keys.length - 1 - tail]) {
    kept[base.length - 1 - tail] = true
    tail += 1
  }
  let place = head
  let taken = head
  const changes = diffArrays(base.slice(head, base.length - tail), keys.slice(head, keys.length - tail), { maxEditLength: mostChanges })
  // Nothing where the library was stopped by the limit: the stretch was replaced as a whole.
  for (const { count, added, removed } of changes ?? [{ count: keys.length - tail - head, added: true, removed: false }]) {
    if (added) put[place]?.push(...items.slice(taken, taken + count))
    else if (removed) place += count
    else for (let step = 0; step < count; step += 1) kept[place + step] = true
    if (!removed) taken += count
    if (!added && !removed) place += count
  }
  return { kept, put }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index])
}
