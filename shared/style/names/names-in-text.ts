import { matchesOf } from '../text/matches.ts'

/** A person’s name of two words or more as it stands in a text; offsets are UTF-16 units. */
export interface FullName {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly given: string
  readonly surname: string
}

/** A capital is looked for first, and only then what stands before it: most letters are none. */
const run = /[A-ZÀ-ÖØ-ÞŁŚŠŻŽČĆĐİ](?<![\p{L}\p{N}’.-].)[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|ibn|bint|ter|ten)(?= )|\p{Lu}[\p{L}\p{M}'’-]+)){1,5}/gu
const particles = new Set('van von der den de del della di da dos du la le al bin ibn bint ter ten'.split(' '))

/** Words that begin a sentence or a title and are no part of a name. */
const leading = new Set(
  `The A An And But Or So Yet If When While As At In On By For From With After Before Since Though Although Because This That These Those There Here Then
  His Her Their Our My Your Its He She They We It What Who Why How Where Which Is Are Was Were Did Does Do Has Have Had Can Will Not No Yes Also Even Just Only Now
  Mr Mrs Ms Miss Dr Sir Lord Lady Dame President Vice Prime Minister Senator Sen Rep Gov Governor Mayor Councillor Councilman Councilwoman Justice Judge Captain Capt Sergeant Sgt General Gen Colonel Col
  Lieutenant Lt Officer Detective Chief Secretary Chancellor King Queen Prince Princess Pope Father Rev Reverend Bishop Archbishop Rabbi Imam Professor Prof Director Chairman Chairwoman Coach Former Deputy Speaker
  Republican Republicans Democrat Democratic Democrats Conservative Labour Liberal Attorney Congressman Congresswoman Representative Ambassador Sheriff Commissioner Spokesman Spokeswoman Nominee Candidate
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December`.split(/\s+/u),
)

/** Words that no person is called by: what holds one is an institution, a place or a day. */
const impersonal = new Set(
  `House Party University College School Street Road Avenue Square Bridge Harbour Harbor Council Court Committee Commission Department Ministry Office Agency Authority Association Foundation Institute Society
  Union States Kingdom City County State River Lake Mountain Island Islands Sea Ocean Coast Bay Beach Park Airport Station Hospital Church Center Centre Museum Theatre Theater Company Corporation Bank Group
  Times Post News Press Journal Herald Tribune Daily Radio Television Magazine Report Act Bill Law Amendment Constitution War Day Week Year Night Street World National International Global Federal
  American British English French German Russian Chinese European Americans Republicans Democrats North South East West New United Great Black White Supreme High Civil Army Navy Force Guard Police
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Convention Congress Senate Parliament Assembly League Club Team Tower Hotel
  Award Prize Cup Olympics Games Series Show Tour Festival Fund Trust Alliance Movement Campaign Project Program Programme Service Services Systems Technologies Industries Inc Corp Ltd`.split(/\s+/u),
)

/** Two or more capitalised words that follow one another, particles of names among them; the offset is in UTF-16 units. */
export interface CapitalRun {
  readonly start: number
  readonly words: readonly string[]
}

/** Every run of capitalised words in a text: names, names with what leads into them, institutions, titles of things. */
export function capitalRunsIn(text: string): CapitalRun[] {
  return matchesOf(text, run).map((match) => ({ start: match.index, words: match[0].split(' ') }))
}

/** True for a word that no person is called by: it names an institution, a place or a day. */
export function isImpersonal(word: string): boolean {
  return impersonal.has(word)
}

/** True for a small word within a name: `van`, `de`, `bin`. */
export function isParticle(word: string): boolean {
  return particles.has(word)
}

/** What may be a person’s full name in a text: runs of capitalised words, less what leads into them, and nothing that names an institution. */
export function fullNamesIn(text: string): FullName[] {
  return capitalRunsIn(text).flatMap((found): FullName[] => {
    const words = [...found.words]
    let start = found.start
    while (words.length > 1 && leading.has(words[0] ?? '')) start += (words.shift() ?? '').length + 1
    while (words.length > 1 && particles.has(words.at(-1) ?? '')) words.pop()
    const last = words.at(-1) ?? ''
    const surname = last.replace(/['’]{1,3}s?$/u, '')
    if (words.length < 2 || words.length > 4 || surname.length < 2 || words.some((word) => impersonal.has(word) || isAllCapitals(word)) || impersonal.has(surname)) return []
    const end = start + words.join(' ').length - (last.length - surname.length)
    return [{ start, end, text: text.slice(start, end), given: words[0] ?? '', surname }]
  })
}

function isAllCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase()
}
