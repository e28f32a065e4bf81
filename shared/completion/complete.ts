import { greatCities } from '../dateline/cities.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import type { Spot, Term } from './term.ts'
import { calendarWords, isLeadIn, isTitleWord, openers } from './word-lists.ts'

/** What is asked while a word is being typed. */
export interface CompletionRequest {
  /** The block’s text up to the caret, and behind it. */
  readonly before: string
  readonly after: string
  /** Where the caret stands. */
  readonly at: Spot
  readonly terms: readonly Term[]
  readonly stylebook: Pick<Stylebook, 'secondReference' | 'accepted'>
  /** True where a spot stands before the caret in reading order. */
  readonly isBefore: (spot: Spot) => boolean
}

/** Words offered for those that are being typed; offsets are UTF-16 units of the block’s text. */
export interface Completion {
  /** Where what is typed of them begins; it ends at the caret. */
  readonly start: number
  readonly typed: string
  /** All of them; they begin with what is typed. */
  readonly text: string
}

const run = /(?<![\p{L}\p{M}\p{N}’'.-])(?:\p{Lu}[\p{L}\p{M}’'.-]* (?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|ibn|bint|ter|ten) )*){0,4}\p{Lu}[\p{L}\p{M}’'-]*$/u
/** The longest stretch looked at before the caret. UTF-16 units. */
const looked = 160
/** An offer that saves fewer letters than this is not worth the look. */
const leastSaved = 2

/**
 * The one completion that is sure enough to be offered, or null. Names, roles and places of the story itself come first
 * and in the story’s own spelling; then the names that the house lists; then great cities, behind a word that places.
 * Where several would fit, only what they share is offered. At the start of a sentence nothing is offered while the
 * letters may be those of an everyday word. A surname alone is offered only after the full name, and in a house of
 * courtesy titles only behind a title (the stylebooks on second reference).
 */
export function complete(request: CompletionRequest): Completion | null {
  const { before, after } = request
  if (/^[\p{L}\p{M}\p{N}]|^[’'-]\p{L}/u.test(after)) return null
  const words = run.exec(before.slice(-looked))?.[0].split(' ')
  if (words === undefined) return null
  for (let from = 0; from < words.length; from += 1) {
    const typed = words.slice(from).join(' ')
    const leading = words[from - 1]
    // `Jon Ma`: whoever is called Jon is somebody else than Maria.
    if (leading !== undefined && !isTitleWord(leading) && !isLeadIn(leading)) continue
    const start = before.length - typed.length
    const found = completeStretch(request, typed, start)
    if (found.length > 0) return offer(found, typed, start)
  }
  return null
}

function completeStretch(request: CompletionRequest, typed: string, start: number): readonly Candidate[] {
  const lead = request.before.slice(Math.max(0, start - looked), start)
  const isSentenceStart = /(?:^|\n|[.!?…:]["”’)]*\s+)["“‘'(\s]*$/u.test(lead)
  const isOneWord = !typed.includes(' ')
  if (isOneWord && isSentenceStart && (typed.length < 3 || openers.some((word) => word.startsWith(typed)))) return []
  if (isOneWord && datesFollow.test(lead) && calendarWords.some((word) => word.startsWith(typed))) return []
  const isPlaced = /(?:^|[^\p{L}])(?:in|at|from|to|near|outside|across|of|for|around|into) $/u.test(lead)
  const own = isOneWord && typed.length < 2 ? [] : inStory(request, typed, start, lead, isPlaced)
  if (own.length > 0 || (isOneWord && typed.length < 3)) return own
  const listed = starting((request.stylebook.accepted?.names ?? []).map((text) => ({ text, count: 1 })), typed)
  if (listed.length > 0) return listed
  return isPlaced && !isSentenceStart ? starting(cities(), typed) : []
}

const datesFollow = /(?:^|[^\p{L}])(?:in|on|since|until|last|next|this|early|late|every|by|before|after) $/u

interface Candidate {
  readonly text: string
  readonly count: number
}

function inStory({ at, terms, stylebook, isBefore }: CompletionRequest, typed: string, start: number, lead: string, isPlaced: boolean): readonly Candidate[] {
  const titled = isTitleWord(/(\S+) $/u.exec(lead)?.[1] ?? '')
  const offset = at.start - typed.length
  const fitting = terms.filter(({ text, kind, count, first }) => {
    if (!text.startsWith(typed)) return false
    // The very words that are being typed have been read with the story, half finished.
    if (count === 1 && first.place === at.place && first.start <= offset && offset <= first.start + text.length) return false
    if (kind === 'surname') return isBefore(first) && (titled || stylebook.secondReference !== 'courtesy-title')
    return kind !== 'place' || isPlaced || (typed.length > 2 && start > 0)
  })
  const places = /(?:^|[^\p{L}])(?:in|near|outside|across) $/u.test(lead) ? fitting.filter(({ kind }) => kind === 'place') : []
  return starting(places.length > 0 ? places : fitting, typed)
}

function starting(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const byText = new Map<string, Candidate>()
  for (const candidate of candidates) if (candidate.text.startsWith(typed) && !byText.has(candidate.text)) byText.set(candidate.text, candidate)
  return [...byText.values()]
}

/** One candidate, one that stands far more often than all others, or the words that all share. */
function offer(candidates: readonly Candidate[], typed: string, start: number): Completion | null {
  const [best, second] = candidates.toSorted((one, other) => other.count - one.count)
  if (best === undefined) return null
  const text = second === undefined || best.count >= 4 * second.count ? best.text : sharedWords(candidates.map((candidate) => candidate.text))
  return text.length >= typed.length + leastSaved && text.startsWith(typed) ? { start, typed, text } : null
}

/** The whole words that all texts begin with. */
function sharedWords(texts: readonly string[]): string {
  const [first = [], ...others] = texts.map((text) => text.split(' '))
  let shared = 0
  while (shared < first.length && others.every((words) => words[shared] === first[shared])) shared += 1
  return first.slice(0, shared).join(' ')
}

let known: readonly Candidate[] | null = null

/** Laid out at the first question, so that a start pays nothing for it. */
function cities(): readonly Candidate[] {
  known ??= greatCities().map((text) => ({ text, count: 1 }))
  return known
}
