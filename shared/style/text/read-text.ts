import { apostrophe, blank, capital, closing, figure, hyphen, kindOfUnit, letter, other, stop, surrogate, white } from './characters.ts'

/** What a text holds that wakes rules: a kind of character, or two things side by side. */
export type Sign =
  | 'figure'
  | 'money'
  | 'percent'
  | 'bracket'
  /** A double quotation mark of any kind, guillemets included. */
  | 'quotation-mark'
  /** A long dash, two hyphens, or a hyphen behind a space. */
  | 'dash'
  /** `‘`, as single marks and some nested quotes open. */
  | 'single-mark'
  /** A word with two capitals or more: `NHA`, `McKay`. */
  | 'capitals'
  /** Two capitals with a stop each: `U.S.`, `J.R.` */
  | 'initials'
  /** Two spaces running. */
  | 'double-space'
  /** A space and then a comma, full stop, colon, semicolon, question or exclamation mark. */
  | 'space-before-mark'
  /** The same word twice running, with nothing but white space between. */
  | 'repeated-word'

/** What one look at a text tells all rules, so that not every rule has to search every text. */
export interface TextReading {
  readonly signs: ReadonlySet<Sign>
  /** Those of the listed words that stand in the text, in small letters. */
  readonly words: ReadonlySet<string>
  /** Runs of letters, figures and apostrophes: at least as many as a person would count words. */
  readonly wordCount: number
}

/**
 * The signs that a character is by itself. Letters beyond the basic plane (two surrogates) are not read: where one
 * stands, everything that letters may make is taken to be there.
 */
function signsOfCharacter(unit: number): readonly Sign[] {
  return kindOfUnit(unit) === surrogate ? anyLetters : (signOfCharacter.get(unit) ?? noSigns)
}

const noSigns: readonly Sign[] = []
const anyLetters: readonly Sign[] = ['capitals', 'initials', 'repeated-word']

const signOfCharacter: ReadonlyMap<number, readonly Sign[]> = new Map(
  (
    [
      ['$£€', 'money'],
      ['%', 'percent'],
      ['(', 'bracket'],
      ['"“”„«»', 'quotation-mark'],
      ['‘', 'single-mark'],
      ['—–―', 'dash'],
    ] as const
  ).flatMap(([characters, sign]) => Array.from(characters, (character) => [character.charCodeAt(0), [sign]] as const)),
)

/**
 * Makes a reader that looks out for the given words: small plain letters only, for apostrophes, hyphens and figures end
 * a word here. One pass over the UTF-16 units, in time that grows with the length of the text and with nothing else.
 */
export function createTextReader(listed: Iterable<string>): (text: string) => TextReading {
  const list = new Set(listed)
  // A word is cut out of the text and looked up only if its hash is a listed word's: most words never are.
  const hashes = new Uint8Array(0x10000)
  for (const word of list) hashes[hashOf(word)] = 1
  return (text) => {
    const signs = signsOf(text)
    return { ...signs, words: wordsOf(text, list, hashes) }
  }
}

function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | 0x20)) & 0xffff
}

function hashOf(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index += 1) hash = nextHash(hash, word.charCodeAt(index))
  return hash
}

function wordsOf(text: string, list: ReadonlySet<string>, hashes: Uint8Array): ReadonlySet<string> {
  const words = new Set<string>()
  let start = -1
  let hash = 0
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const isLetter = at < text.length && kindOfUnit(unit) <= letter
    if (isLetter) {
      if (start < 0) {
        start = at
        hash = 0
      }
      hash = nextHash(hash, unit)
    } else if (start >= 0) {
      if (hashes[hash] === 1) {
        const word = text.slice(start, at).toLowerCase()
        if (list.has(word)) words.add(word)
      }
      start = -1
    }
  }
  return words
}

function signsOf(text: string): Pick<TextReading, 'signs' | 'wordCount'> {
  const signs = new Set<Sign>()
  let wordCount = 0
  let wordStart = -1
  let capitals = 0
  let initials = 0
  let before = other
  let beforeThat = other
  // The word before, for as long as only white space stands between.
  let earlier = -1
  let earlierEnd = -1
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const kind = at < text.length ? kindOfUnit(unit) : other
    if (kind <= apostrophe) {
      if (wordStart < 0) {
        wordStart = at
        capitals = 0
      }
      if (kind === capital) {
        capitals += 1
        if (capitals === 2) signs.add('capitals')
      } else if (kind === figure) signs.add('figure')
    } else {
      if (wordStart >= 0) {
        wordCount += 1
        if (earlier >= 0 && earlierEnd - earlier === at - wordStart && isSameWord(text, earlier, wordStart, at - wordStart)) signs.add('repeated-word')
        earlier = wordStart
        earlierEnd = at
        wordStart = -1
      }
      if (kind > white) {
        earlier = -1
        if (kind === surrogate) wordCount += 1
        if (before === blank && (kind === stop || kind === closing)) signs.add('space-before-mark')
        if (kind === stop && before === capital) {
          initials = beforeThat === stop ? initials + 1 : 1
          if (initials === 2) signs.add('initials')
        }
        if (kind === hyphen && (before === blank || before === hyphen)) signs.add('dash')
        if (kind >= surrogate && at < text.length) for (const sign of signsOfCharacter(unit)) signs.add(sign)
      } else if (kind === blank && before === blank) signs.add('double-space')
    }
    beforeThat = before
    before = kind
  }
  return { signs, wordCount }
}

/** True where the words of one length at two offsets differ at most in case. Mostly the first letters tell. */
function isSameWord(text: string, one: number, other: number, length: number): boolean {
  const [first, second] = [text.charCodeAt(one), text.charCodeAt(other)]
  if (first < 0x80 && second < 0x80 && (first | 0x20) !== (second | 0x20)) return false
  return text.slice(one, one + length).toLowerCase() === text.slice(other, other + length).toLowerCase()
}
