import { placeKey, type TextBlock } from '../../story/text-block.ts'
import type { StoryContext, StoryText } from '../rule.ts'
import { matchesOf } from '../text/matches.ts'
import { isGivenVariant, isSurnameVariant } from './near-miss.ts'
import { fullNamesIn, type FullName } from './names-in-text.ts'

/** A name in its place in the story. */
export interface NamePlace {
  readonly block: TextBlock
  readonly start: number
  readonly end: number
}

/** One person’s name spelled in two ways: the stretch that is spelled otherwise, and what stands elsewhere. */
export interface Clash extends NamePlace {
  readonly written: string
  readonly elsewhere: string
}

/** A word beside which a surname is a person’s, whatever else it may mean; a plain search, for every paragraph is asked. */
const beside = /(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sen|Rep|Gov|Mayor|President|Senator|Minister)\.? |(?:said|says|told|added|wrote|replied|asked)(?![a-z])/gu
const nameAfter = /^ ?(\p{Lu}[\p{L}\p{M}’'-]{3,})(?![\p{L}\p{M}’'-]| \p{Lu})/u
const nameBefore = /(?<![\p{L}\p{N}’'.-])(\p{Lu}[\p{L}\p{M}’'-]{3,}) $/u

interface Names {
  readonly full: readonly FullName[]
  readonly bare: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

/** The names of one text; kept by the checker until the text changes. */
export function namesOf(text: string): Names {
  const bare = matchesOf(text, beside).flatMap(({ 0: sign, index }) => {
    const end = index + sign.length
    const after = nameAfter.exec(text.slice(end, end + 40))
    if (after?.[1] !== undefined) return [surnameAt(end + after[0].length - after[1].length, after[1])]
    const behind = text.slice(Math.max(0, index - 60), index)
    const before = sign.endsWith(' ') ? null : nameBefore.exec(behind)
    if (before?.[1] === undefined || /\p{Lu}[\p{L}’'.-]* $/u.test(behind.slice(0, before.index))) return []
    return [surnameAt(index - behind.length + before.index, before[1])]
  })
  return { full: fullNamesIn(text), bare }
}

function surnameAt(start: number, words: string): Names['bare'][number] {
  const text = words.replace(/['’]s?$/u, '')
  return { start, end: start + text.length, text }
}

interface Spelling {
  readonly name: FullName
  readonly block: TextBlock
  count: number
}

/**
 * Names that a story spells in two ways, in reading order: the same given name with a surname a letter away, the same
 * surname with a given name that has two spellings, and a surname by itself a letter away from a full name’s. The
 * rarer spelling is pointed at, and of two equally frequent the later one. Nothing is held against any dictionary.
 */
export function clashesIn(story: StoryText, { noted }: Pick<StoryContext, 'noted'>): Clash[] {
  const spellings = new Map<string, Spelling>()
  const bare: (NamePlace & { readonly text: string })[] = []
  const places = new Map<string, NamePlace[]>()
  for (const block of story.blocks) {
    if (block.kind === 'slug' || block.kind === 'alt' || block.kind === 'credit') continue
    const names = noted('names', block, namesOf)
    // In a headline of capitalised words every pair of words looks like a name.
    for (const name of block.kind === 'headline' && isTitleCase(block.text) ? [] : names.full) {
      const known = spellings.get(name.text)
      if (known === undefined) spellings.set(name.text, { name, block, count: 1 })
      else known.count += 1
      add(places, name.text, { block, start: name.start, end: name.end })
    }
    for (const each of names.bare) bare.push({ block, ...each })
  }
  const all = [...spellings.values()]
  const byKey = new Map<string, Spelling[]>()
  for (const each of all) {
    add(byKey, `given ${each.name.given.toLowerCase()}`, each)
    add(byKey, `surname ${each.name.surname.toLowerCase()}`, each)
  }
  const clashes: Clash[] = []
  const clash = (one: Spelling, other: Spelling): void => {
    const [right, wrong] = one.count >= other.count ? [one, other] : [other, one]
    for (const place of places.get(wrong.name.text) ?? []) clashes.push({ ...place, written: wrong.name.text, elsewhere: right.name.text })
  }
  for (const group of byKey.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1, index + 40)) {
        const sameGiven = one.name.given === other.name.given
        const sameSurname = one.name.surname === other.name.surname
        if ((sameGiven && isSurnameVariant(one.name.surname, other.name.surname)) || (sameSurname && isGivenVariant(one.name.given, other.name.given))) clash(one, other)
      }
    }
  }
  clashes.push(...bareClashes(bare, all))
  const seen = new Set<string>()
  return clashes.filter(({ block, start }) => {
    const key = `${placeKey(block.place)} ${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function bareClashes(bare: readonly (NamePlace & { readonly text: string })[], all: readonly Spelling[]): Clash[] {
  const words = new Set(all.flatMap(({ name }) => name.text.split(' ')))
  const surnames = [...new Set(all.map(({ name }) => name.surname))].slice(0, 400)
  const judged = new Map<string, string | null>()
  return bare.flatMap(({ block, start, end, text }): Clash[] => {
    if (words.has(text)) return []
    let elsewhere = judged.get(text)
    if (elsewhere === undefined) {
      elsewhere = surnames.find((surname) => surname.length >= 5 && isSurnameVariant(text, surname)) ?? null
      judged.set(text, elsewhere)
    }
    return elsewhere === null ? [] : [{ block, start, end, written: text, elsewhere }]
  })
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word.length > 3)
  return words.length > 3 && words.filter((word) => /^\p{Ll}/u.test(word)).length < words.length / 4
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
