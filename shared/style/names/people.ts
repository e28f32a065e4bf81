import type { TextBlock } from '../../story/text-block.ts'
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

/** Who is named in one text. */
export interface Names {
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
  return { full: fullNamesIn(text).map(personOf), bare }
}

function personOf({ start, end, text, given, surname }: FullName): Person {
  return { start, end, text, given, surname, givenName: folded(given), familyName: folded(surname), words: text.split(' ') }
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
  count: number
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

function findClashes(story: StoryText, { noted }: Pick<StoryContext, 'noted'>): readonly Clash[] {
  // In a headline of capitalised words every pair of words looks like a name.
  const named = story.blocks.flatMap((block) => {
    if (block.kind === 'slug' || block.kind === 'alt' || block.kind === 'credit') return []
    const { full, bare } = noted('names', block, namesOf)
    return full.length === 0 && bare.length === 0 ? [] : [{ block, full: block.kind === 'headline' && isTitleCase(block.text) ? [] : full, bare }]
  })
  const spellings = new Map<string, Spelling>()
  const alone = new Map<string, FoldedName>()
  for (const { full, bare } of named) {
    for (const name of full) {
      const spelling = spellings.get(name.text)
      if (spelling === undefined) spellings.set(name.text, { name, count: 1 })
      else spelling.count += 1
    }
    for (const { name } of bare) alone.set(name.written, name)
  }
  const all = [...spellings.values()]
  const inFull = wrongInFull(all)
  const bareWrong = wrongAlone([...alone.values()], all)
  // Most stories spell every name one way: only where one does not is it asked where the names stand.
  if (inFull.size === 0 && bareWrong.size === 0) return []
  return named.flatMap(({ block, full, bare }) => {
    const clash = (start: number, end: number, written: string, elsewhere: string | undefined): Clash[] => (elsewhere === undefined ? [] : [{ block, start, end, written, elsewhere }])
    return [
      ...full.flatMap(({ start, end, text }) => clash(start, end, text, inFull.get(text))),
      ...bare.flatMap(({ start, end, name }) => clash(start, end, name.written, bareWrong.get(name.written))),
    ]
  })
}

/** Spellings that the story has otherwise elsewhere, with what stands there. */
type Wrong = Map<string, string>

/** Names are held only against those that may be the same: of one given name with surnames of one first letter, or of one surname. */
function wrongInFull(all: readonly Spelling[]): Wrong {
  const groups = new Map<string, Spelling[]>()
  for (const each of all) {
    add(groups, `${each.name.given} ${each.name.familyName.folded.charAt(0)}`, each)
    add(groups, each.name.surname, each)
  }
  const wrong: Wrong = new Map()
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      for (let next = index + 1; next < group.length && next < index + mostAlike; next += 1) {
        const other = group[next]
        if (other === undefined || !isOnePerson(one.name, other.name)) continue
        const [right, rarer] = one.count >= other.count ? [one, other] : [other, one]
        if (!wrong.has(rarer.name.text)) wrong.set(rarer.name.text, right.name.text)
      }
    }
  }
  return wrong
}

function isOnePerson(one: Person, other: Person): boolean {
  return (one.given === other.given && isSurnameVariant(one.familyName, other.familyName)) || (one.surname === other.surname && isGivenVariant(one.givenName, other.givenName))
}

function wrongAlone(alone: readonly FoldedName[], all: readonly Spelling[]): Wrong {
  const words = new Set(all.flatMap(({ name }) => name.words))
  const surnames = new Map<string, FoldedName>()
  for (const { name } of all) if (surnames.size < mostSurnames) surnames.set(name.surname, name.familyName)
  const long = [...surnames.values()].filter(({ written }) => written.length >= 5)
  const wrong: Wrong = new Map()
  for (const name of alone) {
    const elsewhere = words.has(name.written) ? undefined : long.find((surname) => isSurnameVariant(name, surname))
    if (elsewhere !== undefined) wrong.set(name.written, elsewhere.written)
  }
  return wrong
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => word.length > 3)
  return words.length > 3 && words.filter((word) => /^\p{Ll}/u.test(word)).length < words.length / 4
}

function add(groups: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [spelling])
  else group.push(spelling)
}
