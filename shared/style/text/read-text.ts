/** What a text holds that wakes rules: a kind of character, or two things side by side. */
export type Sign =
  | 'figure'
  | 'money'
  | 'bracket'
  /** A double quotation mark of any kind, guillemets included. */
  | 'quotation-mark'
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

const capital = 1
const letter = 2
const figure = 3
const mark = 4
const apostrophe = 5
const blank = 6
const white = 7
const stop = 8
const closing = 9
const surrogate = 10
const other = 11

/**
 * The signs that a character is by itself, by number; 0 is none. Letters beyond the basic plane (two surrogates) are
 * not read: where one stands, everything that letters may make is taken to be there.
 */
const signOfNumber: readonly (readonly Sign[])[] = [[], ['figure'], ['money'], ['bracket'], ['quotation-mark'], ['single-mark'], ['capitals', 'initials', 'repeated-word']]
const numberOfCharacter: ReadonlyMap<string, number> = new Map([...[...'$£€'].map((each) => [each, 2] as const), ['(', 3] as const, ...[...'"“”„«»'].map((each) => [each, 4] as const), ['‘', 5] as const])

/** Kind (low four bits) and sign (high four) of each UTF-16 unit, filled in as they are met; 0 is not yet known. */
const known = new Uint8Array(0x10000)

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = kindOf(character)
  const sign = kind === figure ? 1 : kind === surrogate ? 6 : (numberOfCharacter.get(character) ?? 0)
  const entry = kind | (sign << 4)
  known[unit] = entry
  return entry
}

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return capital
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return figure
  if (/\p{M}/u.test(character)) return mark
  if (character === "'" || character === '’') return apostrophe
  if (/[ \u00a0\u202f]/u.test(character)) return blank
  if (/\s/u.test(character)) return white
  if (character === '.') return stop
  if (/\p{Cs}/u.test(character)) return surrogate
  return /[,;:!?]/u.test(character) ? closing : other
}

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
    const isLetter = at < text.length && ((known[unit] || classify(unit)) & 15) <= letter
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
  let characters = 0
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
    const entry = at < text.length ? known[text.charCodeAt(at)] || classify(text.charCodeAt(at)) : other
    const kind = entry & 15
    characters |= 1 << (entry >> 4)
    if (kind <= apostrophe) {
      if (wordStart < 0) {
        wordStart = at
        capitals = 0
      }
      if (kind === capital) {
        capitals += 1
        if (capitals === 2) signs.add('capitals')
      }
    } else if (wordStart >= 0) {
      wordCount += 1
      if (earlier >= 0 && earlierEnd - earlier === at - wordStart && isSameWord(text, earlier, wordStart, at - wordStart)) signs.add('repeated-word')
      earlier = wordStart
      earlierEnd = at
      wordStart = -1
    }
    if (kind > white) {
      earlier = -1
      if (kind === surrogate) wordCount += 1
      else if (before === blank && (kind === stop || kind === closing)) signs.add('space-before-mark')
      else if (kind === stop && before === capital) {
        initials = beforeThat === stop ? initials + 1 : 1
        if (initials === 2) signs.add('initials')
      }
    } else if (kind === blank && before === blank) signs.add('double-space')
    beforeThat = before
    before = kind
  }
  signOfNumber.forEach((sign, number) => {
    if ((characters & (1 << number)) !== 0) for (const each of sign) signs.add(each)
  })
  return { signs, wordCount }
}

/** True where the words of one length at two offsets differ at most in case. Mostly the first letters tell. */
function isSameWord(text: string, one: number, other: number, length: number): boolean {
  const [first, second] = [text.charCodeAt(one), text.charCodeAt(other)]
  if (first < 0x80 && second < 0x80 && (first | 0x20) !== (second | 0x20)) return false
  return text.slice(one, one + length).toLowerCase() === text.slice(other, other + length).toLowerCase()
}
