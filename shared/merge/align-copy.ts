import { diffArrays } from 'diff'
import { stemOf, type ReadCopy, type ReadPicture } from '../import/cms/read-copy.ts'
import type { BodyNode } from '../story/body.ts'
import { canonicalJson } from '../story/canonical.ts'
import type { PictureId } from '../story/identifier.ts'
import type { Picture } from '../story/story.ts'

type Told = Pick<ReadCopy, 'story' | 'pictures'>

/**
 * A copy with the ids of another text of the same story: a part that both have carries the id it has there, so that the two
 * can be compared and merged as versions are. Parts are known by their words; one that was changed by where it stands and
 * the words it has kept.
 *
 * @param writeBlock the words of a block as they compare: with its dateline, in one form
 */
export function alignCopy<Copy extends Told>(from: Told, copy: Copy, writeBlock: (node: BodyNode) => string): Copy {
  const pictures = matchPictures(from.pictures, copy.pictures)
  const idOf = (id: PictureId) => pictures.get(id) ?? id
  const blocks = (copy.story.body.root.children ?? []).map((node) => (node.picture === undefined ? node : { ...node, picture: idOf(node.picture) }))
  const known = from.story.body.root.children ?? []
  const matches = matchBlocks(known.map((node) => toldBlock(node, writeBlock)), blocks.map((node) => toldBlock(node, writeBlock)))
  const children = blocks.map((node, index): BodyNode => {
    const match = matches.get(index)
    const blockId = match === undefined ? undefined : known[match]?.$?.blockId
    return blockId === undefined ? node : { ...node, $: { ...node.$, blockId } }
  })
  return {
    ...copy,
    story: { ...copy.story, body: { root: { ...copy.story.body.root, children } }, pictures: copy.story.pictures.map((picture): Picture => ({ ...picture, id: idOf(picture.id) })) },
    pictures: copy.pictures.map((picture) => ({ ...picture, id: idOf(picture.id) })),
  }
}

/** Which picture of `from` each of `to` is: by its file, then by the words under it, then by its alt text, then by its turn where as many are left. */
function matchPictures(from: readonly ReadPicture[], to: readonly ReadPicture[]): ReadonlyMap<PictureId, PictureId> {
  const matches = new Map<PictureId, PictureId>()
  const free = (pictures: readonly ReadPicture[], taken: Iterable<PictureId>) => {
    const gone = new Set(taken)
    return pictures.filter(({ id }) => !gone.has(id))
  }
  const left = () => [free(from, matches.values()), free(to, matches.keys())] as const
  for (const keyOf of [({ address }: ReadPicture) => stemOf(address), ({ words }: ReadPicture) => words.trim(), ({ alt }: ReadPicture) => alt.trim()]) {
    const [before, after] = left()
    const waiting = new Map<string, PictureId[]>()
    for (const picture of before) waiting.set(keyOf(picture), [...(waiting.get(keyOf(picture)) ?? []), picture.id])
    for (const picture of after) {
      const match = keyOf(picture) === '' ? undefined : waiting.get(keyOf(picture))?.shift()
      if (match !== undefined) matches.set(picture.id, match)
    }
  }
  const [before, after] = left()
  // Where both sides tell where their files lie, another file is another picture.
  if (before.length === after.length) after.forEach(({ id, address }, index) => (before[index]?.address === '' || address === '') && matches.set(id, before[index]?.id ?? id))
  return matches
}

interface ToldBlock {
  readonly key: string
  readonly type: string
  readonly words: ReadonlySet<string>
}

function toldBlock(node: BodyNode, writeBlock: (node: BodyNode) => string): ToldBlock {
  const text = writeBlock(node)
  return { key: blockKey(node, text), type: node.type, words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) }
}

/** What makes two blocks the same: their kind, their words, and how these are set. */
function blockKey(node: BodyNode, text: string): string {
  return node.type === 'picture' ? `picture ${node.picture ?? ''}` : canonicalJson([node.type, node.listType ?? '', text, settingOf(node)])
}

/** True where two blocks say the same in the same way, whatever their ids. */
export function saysTheSame(one: BodyNode, other: BodyNode, writeBlock: (node: BodyNode) => string): boolean {
  return blockKey(one, writeBlock(one)) === blockKey(other, writeBlock(other))
}

const boldAndItalic = 3

/** Stretches of bold, italic and links, and the depth of list items; offsets count letters, so that spaces make no difference. */
function settingOf(node: BodyNode): readonly (readonly [start: number, end: number, format: number, url: string])[] {
  const stretches: [number, number, number, string][] = []
  let at = 0
  const walk = (part: BodyNode, url: string, depth: number): void => {
    if (part.type === 'listitem' && (part.children ?? []).some(({ type }) => type !== 'list')) stretches.push([at, at, depth, 'item'])
    if (part.text !== undefined) {
      const start = at
      at += part.text.replace(/\s/g, '').length
      const format = typeof part.format === 'number' ? part.format & boldAndItalic : 0
      const last = stretches.at(-1)
      if ((format === 0 && url === '') || at === start) return
      if (last?.[1] === start && last[2] === format && last[3] === url) last[1] = at
      else stretches.push([start, at, format, url])
      return
    }
    for (const child of part.children ?? []) walk(child, part.url ?? url, part.type === 'list' ? depth + 1 : depth)
  }
  // The dateline is words of the block whether it stands there as itself or as text: what follows it is counted alone.
  for (const child of node.children ?? []) walk(child, '', 0)
  return stretches
}

const mostChanges = 4_000
/** A stretch in which more pairs than this would have to be weighed was written anew. */
const mostPairs = 40_000
/** Above this share of words in common (0 to 1) a changed block is still the same one. */
const alike = 0.4

/** For each block of `to`, by its index, the index of the block of `from` that it is. */
function matchBlocks(from: readonly ToldBlock[], to: readonly ToldBlock[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (after: number, before: number) => {
    matches.set(after, before)
    taken.add(before)
  }
  const gaps: { readonly before: number[]; readonly after: number[] }[] = [{ before: [], after: [] }]
  let [before, after] = [0, 0]
  const changes = diffArrays(from.map(({ key }) => key), to.map(({ key }) => key), { maxEditLength: mostChanges })
  // Nothing where the library was stopped by the limit: the two have little to do with each other.
  for (const { count, added, removed } of changes ?? [{ count: from.length, added: false, removed: true }, { count: to.length, added: true, removed: false }]) {
    for (let step = 0; step < count; step += 1) {
      if (removed) gaps.at(-1)?.before.push(before)
      else if (added) gaps.at(-1)?.after.push(after)
      else pair(after, before)
      if (!added) before += 1
      if (!removed) after += 1
    }
    if (!added && !removed) gaps.push({ before: [], after: [] })
  }
  // What stands elsewhere with the same words has moved.
  const moved = new Map<string, number[]>()
  for (const index of gaps.flatMap((gap) => gap.before)) moved.set(from[index]?.key ?? '', [...(moved.get(from[index]?.key ?? '') ?? []), index])
  for (const index of gaps.flatMap((gap) => gap.after)) {
    const match = moved.get(to[index]?.key ?? '')?.shift()
    if (match !== undefined) pair(index, match)
  }
  for (const gap of gaps) {
    if (gap.before.length * gap.after.length > mostPairs) continue
    for (const index of gap.after) {
      if (matches.has(index)) continue
      const best = gap.before.filter((candidate) => !taken.has(candidate)).map((candidate) => ({ candidate, share: shared(from[candidate], to[index]) })).sort((one, other) => other.share - one.share)[0]
      if (best !== undefined && best.share >= alike) pair(index, best.candidate)
    }
  }
  return matches
}

function shared(one: ToldBlock | undefined, other: ToldBlock | undefined): number {
  if (one === undefined || other === undefined || one.type === 'picture' || other.type === 'picture') return 0
  const common = [...one.words].filter((word) => other.words.has(word)).length
  return common / Math.max(1, Math.min(one.words.size, other.words.size), Math.max(one.words.size, other.words.size) / 2)
}
