import { diffArrays } from 'diff'
import { inReadingOrder } from '../story/in-reading-order.ts'
import type { Story } from '../story/story.ts'
import { placeKey, type TextBlock, type TextBlockKind } from '../story/text-block.ts'
import { storyTextOf } from '../style/story-text.ts'
import { compareWords, type RedlineWords } from './compare-words.ts'

/** One part of a story in a redline, in the order of the newer text; what is gone stands where it stood. */
export interface ComparedBlock {
  readonly key: string
  readonly kind: TextBlockKind
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  /** True where the part stands elsewhere among the others than it did. */
  readonly moved: boolean
  /** True where it is another kind of part now: a paragraph that became a crosshead. */
  readonly turned: boolean
  readonly words: readonly RedlineWords[]
}

export interface ComparedStories {
  readonly blocks: readonly ComparedBlock[]
  /** How many parts were changed, added, removed, or only moved. */
  readonly changes: number
}

interface Keyed {
  readonly key: string
  readonly block: TextBlock
}

/**
 * Two versions of a story as a redline over head, body, captions, credits and alt texts. Parts are known by their ids;
 * a paragraph that has lost its id (a paste over everything) is known by its words.
 */
export function compareStories(older: Story, newer: Story): ComparedStories {
  const before = blocksOf(older)
  const after = knownByWords(before, blocksOf(newer))
  const beforeByKey = new Map(before.map((each) => [each.key, each.block]))
  const afterByKey = new Map(after.map((each) => [each.key, each.block]))
  const blocks: ComparedBlock[] = []
  for (const { value, added, removed } of diffArrays(before.map(({ key }) => key), after.map(({ key }) => key))) {
    for (const key of value) {
      const old = beforeByKey.get(key)
      const now = afterByKey.get(key)
      // A part that moved is shown where it is now.
      if (removed && now !== undefined) continue
      if (old !== undefined && now !== undefined) blocks.push(both(key, old, now, added))
      else if (now !== undefined) blocks.push(alone(key, now, 'added'))
      else if (old !== undefined) blocks.push(alone(key, old, 'removed'))
    }
  }
  return { blocks, changes: blocks.filter(({ change, moved, turned }) => change !== 'same' || moved || turned).length }
}

function blocksOf(story: Story): Keyed[] {
  const seen = new Map<string, number>()
  return inReadingOrder(story, storyTextOf(story).blocks)
    .filter(({ text }) => text.trim() !== '')
    .map((block) => {
      const key = placeKey(block.place)
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return { key: nth === 1 ? key : `${key}~${nth}`, block }
    })
}

/** Gives parts of the newer text that have no counterpart by id the key of an older part of the same kind and words. */
function knownByWords(before: readonly Keyed[], after: readonly Keyed[]): Keyed[] {
  const taken = new Set(after.map(({ key }) => key))
  const free = new Map<string, string[]>()
  for (const { key, block } of before) {
    if (taken.has(key)) continue
    const words = wordsKey(block)
    free.set(words, [...(free.get(words) ?? []), key])
  }
  const known = new Set(before.map(({ key }) => key))
  return after.map((each) => {
    if (known.has(each.key)) return each
    const key = free.get(wordsKey(each.block))?.shift()
    return key === undefined ? each : { ...each, key }
  })
}

function wordsKey({ kind, text }: TextBlock): string {
  return `${kind} ${text}`
}

function both(key: string, old: TextBlock, now: TextBlock, moved: boolean): ComparedBlock {
  const turned = old.kind !== now.kind
  return { key, kind: now.kind, change: old.text === now.text ? 'same' : 'changed', moved, turned, words: compareWords(old.text, now.text) }
}

function alone(key: string, { kind, text }: TextBlock, change: 'added' | 'removed'): ComparedBlock {
  return { key, kind, change, moved: false, turned: false, words: [{ text, change }] }
}
