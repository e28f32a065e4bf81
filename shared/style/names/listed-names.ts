import { placeKey } from '../../story/text-block.ts'
import type { Stylebook } from '../../stylebooks/stylebook.ts'
import type { StoryContext, StoryText } from '../rule.ts'
import { foldName, isGivenVariant, isSurnameVariant, type FoldedName } from './near-miss.ts'
import { namesOf, type Clash } from './people.ts'

interface ListedName {
  readonly text: string
  readonly given: FoldedName
  readonly surname: FoldedName
}

interface Listed {
  /** As they are written, the possessive left off. */
  readonly texts: ReadonlySet<string>
  readonly byGiven: ReadonlyMap<string, readonly ListedName[]>
  readonly bySurname: ReadonlyMap<string, readonly ListedName[]>
}

const nobody: Listed = { texts: new Set(), byGiven: new Map(), bySurname: new Map() }
const kept = new WeakMap<object, Listed>()

/** The names that the house lists; those of two words and more are people's, and a near miss of one is called out. */
function listed({ accepted }: Stylebook): Listed {
  if (accepted === undefined || accepted.names.length === 0) return nobody
  const known = kept.get(accepted)
  if (known !== undefined) return known
  const byGiven = new Map<string, ListedName[]>()
  const bySurname = new Map<string, ListedName[]>()
  for (const text of accepted.names) {
    const words = text.trim().split(/\s+/u)
    const [given = '', surname = ''] = [words[0], words.at(-1)]
    if (words.length < 2) continue
    const name = { text: words.join(' '), given: { written: given, folded: foldName(given) }, surname: { written: surname, folded: foldName(surname) } }
    add(byGiven, given.toLowerCase(), name)
    add(bySurname, surname.toLowerCase(), name)
  }
  const made: Listed = { texts: new Set(accepted.names.map((text) => text.trim().replaceAll(/\s+/gu, ' '))), byGiven, bySurname }
  kept.set(accepted, made)
  return made
}

/** True for a name that the house lists just as it is written: it is right, whatever stands elsewhere. */
export function isListed(text: string, stylebook: Stylebook): boolean {
  return listed(stylebook).texts.has(text)
}

/**
 * The story's full names that are a near miss of one the house lists, in reading order: the same given name with a
 * surname a letter away, or the same surname with a given name that has two spellings. A name that is listed itself
 * is right; one that shares neither word with a listed one is somebody else's.
 */
export function nearMissesOfListed(story: StoryText, { noted, stylebook }: Pick<StoryContext, 'noted' | 'stylebook'>): Clash[] {
  const { texts, byGiven, bySurname } = listed(stylebook)
  if (byGiven.size === 0) return []
  return story.blocks
    .filter(({ kind }) => kind !== 'slug' && kind !== 'alt')
    .flatMap((block) =>
      noted('names', block, namesOf).full.flatMap(({ start, end, text, given, surname, givenName, familyName }): Clash[] => {
        if (texts.has(text)) return []
        const meant =
          byGiven.get(given.toLowerCase())?.find((name) => isSurnameVariant(familyName, name.surname)) ??
          bySurname.get(surname.toLowerCase())?.find((name) => isGivenVariant(givenName, name.given))
        return meant === undefined ? [] : [{ block, start, end, written: text, elsewhere: meant.text }]
      }),
    )
}

/** Where a clash stands, to tell two of the same words apart. */
export function spotOf({ block, start }: Clash): string {
  return `${placeKey(block.place)} ${start}`
}

function add(map: Map<string, ListedName[]>, key: string, name: ListedName): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [name])
  else list.push(name)
}
