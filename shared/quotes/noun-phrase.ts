import { cueOf } from './cues.ts'
import type { Token } from './tokens.ts'

/** A run of tokens, [from, to). */
export interface TokenRun {
  readonly from: number
  readonly to: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

export const pronouns = set('he she they it i we you who')
const auxiliaries = set(
  `has have had having was were is are be been being am will would could should may might can cannot can't did does do didn't doesn't don't not never ever also later then once even just recently
   repeatedly often still already soon now again always sometimes further first once famously simply reportedly allegedly herself himself themselves itself both all each too quickly`,
)
const boundaries = set('that which when while as because if although though but after before since until where whom what whose how why whether than so yet or nor unless once upon despite')
const leads = set(
  `in on at during after before when while as although though but and so yet if since until because despite by for from with without within under over amid among according following earlier later
   meanwhile however moreover still then now today yesterday tomorrow last next this that asked speaking writing responding referring citing recently once instead indeed perhaps about to of like unlike also`,
)
const prepositions = set('in on at during after before while when as to by with about from into over through via amid following since until against upon because if though although but that who which where')
const times = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb sept oct nov dec
   today yesterday tomorrow tonight earlier later last this next recently afterward afterwards then again simply only`,
)
/** Past tenses without -ed: they end the subject before them. */
const pastVerbs = set(
  `shook took went came ran stood sat held gave made got saw met sang spoke wore won lost set kept began became broke brought built bought caught chose drew drove fell fought grew heard hid hit hung
   laid paid rode rose sent shot slept sold struck taught threw woke wrote`,
)
const determiners = set('the a an one another his her their its our my some many several two three four five no each every both other')

const isCapital = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text)
const isAdverb = (token: Token): boolean => auxiliaries.has(token.low) || /..ly$/u.test(token.low)
const isMark = (token: Token | undefined, mark: string): boolean => token !== undefined && token.kind === 'mark' && token.text === mark
const isWeekdayOrMonth = (token: Token): boolean => times.has(token.low)

/** Who does the saying, named before its verb: `the minister’s aide, 45, [later] said`. Looks no further left than `floor`. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): TokenRun | null {
  let at = verb - 1
  while (at >= floor && isAdverb(tokenAt(tokens, at))) at -= 1
  if (at < floor) return null
  const next = tokenAt(tokens, at)
  if (next.low === 'who' || next.low === 'which') return at > floor && isMark(tokens[at - 1], ',') ? runEndingAt(tokens, at - 2, floor) : runEndingAt(tokens, at - 1, floor)
  if (pronouns.has(next.low)) return { from: at, to: at + 1 }
  if (isMark(next, ',') || isMark(next, ')') || isMark(next, '—') || isMark(next, '–')) return subjectBeforeAside(tokens, at, floor)
  return runEndingAt(tokens, at, floor)
}

/** `Marta Lindqvist, a councilwoman, said`: over the aside to the name before it. */
function subjectBeforeAside(tokens: readonly Token[], end: number, floor: number): TokenRun | null {
  const pieces: TokenRun[] = []
  let to = end
  for (let at = end - 1; at >= floor - 1; at -= 1) {
    const token = tokens[at]
    if (at >= floor && token !== undefined && token.kind !== 'quote' && !/^[,()—–;:]$/u.test(token.text)) continue
    if (to > at + 1) pieces.unshift({ from: at + 1, to })
    if (at < floor || token?.kind === 'quote' || token?.text === ';' || token?.text === ':') break
    to = at
  }
  for (const piece of pieces) {
    const run = trimmed(tokens, piece)
    if (run !== null) return run
  }
  return null
}

function runEndingAt(tokens: readonly Token[], end: number, floor: number): TokenRun | null {
  let from = end + 1
  for (let at = end; at >= floor && end - at < 14; at -= 1) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'quote' || (token.kind === 'mark' && !/^[-&'’%#@]$/u.test(token.text)) || boundaries.has(token.low)) break
    if (token.low === 'and' && !(isCapital(tokens[at - 1] ?? token) && isCapital(tokens[at + 1] ?? token))) break
    if (token.low === 'who') break
    from = at
  }
  return from > end ? null : trimmed(tokens, { from, to: end + 1 })
}

/** Without the words that lead into a clause: `But in a speech Tuesday Clinton` gives `Clinton`. */
function trimmed(tokens: readonly Token[], run: TokenRun): TokenRun | null {
  let from = run.from
  while (from < run.to && /^(?:but|and|so|yet|then|still|also|while|as|when|because|though|although|if|or)$/u.test(tokenAt(tokens, from).low)) from += 1
  if (from >= run.to) return null
  if (!leads.has(tokenAt(tokens, from).low)) return { from, to: run.to }
  return lastName(tokens, { from: from + 1, to: run.to })
}

function lastName(tokens: readonly Token[], run: TokenRun): TokenRun | null {
  for (let at = run.to - 1; at >= run.from; at -= 1) {
    const token = tokenAt(tokens, at)
    if (pronouns.has(token.low)) return { from: at, to: at + 1 }
    if (!isCapital(token) || isWeekdayOrMonth(token)) {
      if (isWeekdayOrMonth(token) || /^\d+$/u.test(token.text)) return null
      continue
    }
    let from = at
    while (from > run.from && isCapital(tokenAt(tokens, from - 1)) && !isWeekdayOrMonth(tokenAt(tokens, from - 1))) from -= 1
    return { from, to: at + 1 }
  }
  return null
}

/** Who does the saying, named after the verb: `said Marta Lindqvist, a councilwoman`. Looks no further right than `ceiling`. */
export function subjectAfter(tokens: readonly Token[], verb: number, ceiling: number): TokenRun | null {
  let at = verb + 1
  while (at < ceiling && /..ly$/u.test(tokenAt(tokens, at).low)) at += 1
  const first = tokens[at]
  if (first === undefined || at >= ceiling || first.kind !== 'word') return null
  if (pronouns.has(first.low)) return { from: at, to: at + 1 }
  if (isWeekdayOrMonth(first) || prepositions.has(first.low) || cueOf(first.low)?.participle === true) return null
  if (!isCapital(first) && !isNounStart(tokens, at, verb)) return null
  let to = at
  while (to < ceiling && to - at < 14) {
    const token = tokenAt(tokens, to)
    if (token.kind === 'quote' || (token.kind === 'mark' && !/^[-&'’]$/u.test(token.text)) || (to > at && (prepositions.has(token.low) || isWeekdayOrMonth(token)))) break
    to += 1
  }
  return to > at ? { from: at, to } : null
}

/** `said port officials`, `said al-Masri`: behind a verb of saying any plain word may begin who said it; behind others only what looks like a person. */
function isNounStart(tokens: readonly Token[], at: number, verb: number): boolean {
  const { low, text } = tokenAt(tokens, at)
  if (determiners.has(low) || text.startsWith('@')) return true
  if (/^(?:former|u\.s|police|officials|researchers|critics|experts|local|senior|[a-z]+(?:man|woman|er|or|ist|ian|s))$/u.test(low)) return true
  return cueOf(tokenAt(tokens, verb).low)?.base === 'say' && /^\p{L}/u.test(low) && !boundaries.has(low) && !leads.has(low) && !auxiliaries.has(low) && cueOf(low) === undefined
}

/** The first thing in a stretch that can do the saying: a pronoun, a name, `the committee`. */
export function firstSubject(tokens: readonly Token[], from: number, to: number): TokenRun | null {
  let piece = from
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at]
    if (at < to && token !== undefined && token.kind !== 'quote' && !/^[,;:—–()]$/u.test(token.text)) continue
    const subject = subjectOfPiece(tokens, { from: piece, to: at })
    if (subject !== null) return subject
    piece = at + 1
  }
  return anyName(tokens, from, to)
}

function subjectOfPiece(tokens: readonly Token[], run: TokenRun): TokenRun | null {
  let from = run.from
  while (from < run.to && /^(?:but|and|so|yet|still|then|also)$/u.test(tokenAt(tokens, from).low)) from += 1
  const first = tokens[from]
  if (first === undefined || from >= run.to) return null
  if (pronouns.has(first.low)) return { from, to: from + 1 }
  if (leads.has(first.low) || first.kind !== 'word' || /(?:ing|ly)$/u.test(first.low)) return null
  if (!isCapital(first) && !determiners.has(first.low)) return null
  let to = from + 1
  while (to < run.to && to - from < 10) {
    const token = tokenAt(tokens, to)
    if (auxiliaries.has(token.low) || boundaries.has(token.low) || token.low === 'who' || prepositions.has(token.low) || (cueOf(token.low) !== undefined && !isCapital(token)) || /[a-z]{3,}ed$/u.test(token.text) || pastVerbs.has(token.text) || /^[.!?…]+$/u.test(token.text)) break
    to += 1
  }
  return { from, to }
}

function anyName(tokens: readonly Token[], from: number, to: number): TokenRun | null {
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at)
    if (pronouns.has(token.low) && token.low !== 'it' && token.low !== 'who') return { from: at, to: at + 1 }
    if (!isCapital(token) || isWeekdayOrMonth(token) || leads.has(token.low) || (at === from && to - from > 1 && !isCapital(tokens[at + 1] ?? token))) continue
    let end = at + 1
    while (end < to && isCapital(tokenAt(tokens, end))) end += 1
    return { from: at, to: end }
  }
  return null
}

export function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index]
  if (token === undefined) throw new RangeError(`No token ${index} of ${tokens.length}`)
  return token
}
