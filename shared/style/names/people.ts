import { placeKey, type TextBlock } from '../../story/text-block.ts'
import type { StoryContext, StoryText } from '../rule.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePerStory } from '../text/once-per-story.ts'
import { foldName, isGivenVariant, isSurnameVariant, type FoldedName } from './near-miss.ts'
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

/** A full name with what it is compared by. */
interface Person extends FullName {
  readonly givenName: FoldedName
  readonly familyName: FoldedName
  readonly words: readonly string[]
}

interface Surname {
  readonly start: number
  readonly end: number
  readonly name: FoldedName
}

interface Names {
  readonly full: readonly Person[]
  readonly bare: readonly Surname[]
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
  return { full: fullNamesIn(text).map((name) => ({ ...name, givenName: folded(name.given), familyName: folded(name.surname), words: name.text.split(' ') })), bare }
}

function folded(written: string): FoldedName {
  return { written, folded: foldName(written) }
}

function surnameAt(start: number, words: string): Surname {
  const text = words.replace(/['’]s?$/u, '')
  return { start, end: start + text.length, name: folded(text) }
}

interface Spelling {
  readonly name: Person
  readonly places: NamePlace[]
}

/** More spellings than this that share a given name or a surname are not each held against each: it is a list, not a story. */
const mostAlike = 40

/** More surnames than this are not looked through for each surname that stands by itself. */
const mostSurnames = 400

/**
 * Names that a story spells in two ways, in reading order: the same given name with a surname a letter away, the same
 * surname with a given name that has two spellings, and a surname by itself a letter away from a full name’s. The
 * rarer spelling is pointed at, and of two equally frequent the later one. Nothing is held against any dictionary.
 */
export const clashesIn = oncePerStory<Pick<StoryContext, 'noted'>, readonly Clash[]>(findClashes)

function findClashes(story: StoryText, { noted }: Pick<StoryContext, 'noted'>): Clash[] {
  const spellings = new Map<string, Spelling>()
  const bare: (Surname & { readonly block: TextBlock })[] = []
  for (const block of story.blocks) {
    if (block.kind === 'slug' || block.kind === 'alt' || block.kind === 'credit') continue
    const names = noted('names', block, namesOf)
    // In a headline of capitalised words every pair of words looks like a name.
    for (const name of block.kind === 'headline' && isTitleCase(block.text) ? [] : names.full) {
      const place = { block, start: name.start, end: name.end }
      const spelling = spellings.get(name.text)
      if (spelling === undefined) spellings.set(name.text, { name, places: [place] })
      else spelling.places.push(place)
    }
    for (const each of names.bare) bare.push({ block, ...each })
  }
  const all = [...spellings.values()]
  const clashes = [...fullClashes(all), ...bareClashes(bare, all)]
  const seen = new Set<string>()
  return clashes.filter(({ block, start }) => {
    const key = `${placeKey(block.place)} ${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function fullClashes(all: readonly Spelling[]): Clash[] {
  const byGiven = new Map<string, Spelling[]>()
  const bySurname = new Map<string, Spelling[]>()
  const inOrder: Spelling[][] = []
  for (const each of all) {
    add(byGiven, each.name.given.toLowerCase(), each, inOrder)
    add(bySurname, each.name.surname.toLowerCase(), each, inOrder)
  }
  const clashes: Clash[] = []
  for (const group of inOrder) {
    for (const [index, one] of group.entries()) {
      for (let next = index + 1; next < group.length && next < index + mostAlike; next += 1) {
        const other = group[next]
        if (other === undefined || !isOnePerson(one.name, other.name)) continue
        const [right, wrong] = one.places.length >= other.places.length ? [one, other] : [other, one]
        for (const place of wrong.places) clashes.push({ ...place, written: wrong.name.text, elsewhere: right.name.text })
      }
    }
  }
  return clashes
}

function isOnePerson(one: Person, other: Person): boolean {
  return (one.given === other.given && isSurnameVariant(one.familyName, other.familyName)) || (one.surname === other.surname && isGivenVariant(one.givenName, other.givenName))
}

function bareClashes(bare: readonly (Surname & { readonly block: TextBlock })[], all: readonly Spelling[]): Clash[] {
  if (bare.length === 0) return []
  const words = new Set(all.flatMap(({ name }) => name.words))
  const surnames = new Map<string, FoldedName>()
  for (const { name } of all) if (surnames.size < mostSurnames) surnames.set(name.surname, name.familyName)
  const long = [...surnames.values()].filter(({ written }) => written.length >= 5)
  const judged = new Map<string, string | null>()
  return bare.flatMap(({ block, start, end, name }): Clash[] => {
    const { written } = name
    if (words.has(written)) return []
    let elsewhere = judged.get(written)
    if (elsewhere === undefined) {
      elsewhere = long.find((surname) => isSurnameVariant(name, surname))?.written ?? null
      judged.set(written, elsewhere)
    }
    return elsewhere === null ? [] : [{ block, start, end, written, elsewhere }]
  })
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word.length > 3)
  return words.length > 3 && words.filter((word) => /^\p{Ll}/u.test(word)).length < words.length / 4
}

/** Adds to the group of that key; a new group is put behind the others, in the order in which their first names are read. */
function add(groups: Map<string, Spelling[]>, key: string, spelling: Spelling, inOrder: Spelling[][]): void {
  const group = groups.get(key)
  if (group !== undefined) group.push(spelling)
  else {
    const made = [spelling]
    groups.set(key, made)
    inOrder.push(made)
  }
}
