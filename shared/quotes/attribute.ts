import { cueOf } from './cues.ts'
import { pronouns, firstSubject, subjectAfter, subjectBefore, tokenAt, type TokenRun } from './noun-phrase.ts'
import type { Token } from './tokens.ts'

/** Who says a quotation and by which words; runs of tokens. A speaker without a cue is the subject of the sentence that the quoted words stand in. */
export interface Source {
  readonly speaker: TokenRun | null
  readonly cue: TokenRun | null
}

/** The sentence around a token, [from, to), no further than `reach` tokens either way. */
export function sentenceAround(tokens: readonly Token[], at: number, reach: number): TokenRun {
  let from = at
  while (from > 0 && at - from < reach && !tokenAt(tokens, from - 1).endsSentence) from -= 1
  let to = at
  while (to < tokens.length - 1 && to - at < reach && !tokenAt(tokens, to).endsSentence) to += 1
  return { from, to: to + 1 }
}

/** The source that the quotation’s own sentence names, or null where it names none. */
export function sourceInSentence(tokens: readonly Token[], at: number, sentence: TokenRun): Source | null {
  const handed = handedOver(tokens, at, sentence.to)
  if (handed !== null) return handed
  const near = sourceBefore(tokens, at, sentence.from, true)
  if (near !== null) return near
  return sourceAfter(tokens, at, sentence.to) ?? sourceBefore(tokens, at, sentence.from, false) ?? accordingTo(tokens, sentence) ?? subjectOnly(tokens, at, sentence)
}

/** `…, “…,” the union wrote`; `“…,” per the union`; `“…,” as the union put it`: what stands right behind the comma is who said it. A pronoun there may be whoever is named before. */
function handedOver(tokens: readonly Token[], at: number, end: number): Source | null {
  const quote = tokenAt(tokens, at)
  const first = tokens[at + 1]
  if (first === undefined || at + 1 >= end) return null
  if (first.low === 'per' || (first.low === 'according' && tokens[at + 2]?.low === 'to')) return accordingTo(tokens, { from: at + 1, to: end })
  if (first.low === 'as') return asPut(tokens, at + 2, end)
  if (quote.handsOver !== true || first.kind !== 'word' || pronouns.has(first.low)) return null
  for (let verb = at + 2; verb < end && verb - at < 7; verb += 1) {
    const token = tokenAt(tokens, verb)
    if (token.kind !== 'word') return null
    if (cueOf(token.low)?.weak !== false || cueOf(token.low)?.participle === true || !isCue(tokens, verb, true)) continue
    const speaker = subjectBefore(tokens, verb, at + 1)
    return speaker?.from === at + 1 ? { speaker, cue: { from: verb, to: verb + 1 } } : null
  }
  return null
}

function asPut(tokens: readonly Token[], from: number, end: number): Source | null {
  for (let verb = from + 1; verb < end && verb - from < 12; verb += 1) {
    if (tokenAt(tokens, verb).kind !== 'word') return null
    if (cueOf(tokenAt(tokens, verb).low) === undefined && !/^puts?$/u.test(tokenAt(tokens, verb).low)) continue
    const speaker = subjectBefore(tokens, verb, from)
    return speaker === null ? null : { speaker, cue: { from: verb, to: verb + 1 } }
  }
  return null
}

/** `Lindqvist said:` before the quotation. `touching` asks for a cue close to it or a colon. */
function sourceBefore(tokens: readonly Token[], at: number, floor: number, touching: boolean): Source | null {
  if (isText(tokens[at - 1], ':')) {
    const cue = lastCue(tokens, at - 1, floor, 30)
    if (cue !== null) return sourceOfVerb(tokens, cue, floor)
    // `Said Ann Poe: “…”`
    if (/^(?:said|says|adds|added|wrote|writes|asked|asks|tweeted)$/u.test(tokenAt(tokens, floor).low) && floor + 1 < at - 1) {
      const inverted = subjectAfter(tokens, floor, at - 1)
      if (inverted?.to === at - 1) return { speaker: inverted, cue: { from: floor, to: floor + 1 } }
    }
    const speaker = firstSubject(tokens, floor, at - 1)
    return speaker === null ? null : { speaker, cue: { from: at - 1, to: at } }
  }
  const cue = lastCue(tokens, at, floor, touching ? 5 : 40)
  return cue === null ? null : sourceOfVerb(tokens, cue, floor)
}

function sourceOfVerb(tokens: readonly Token[], verb: number, floor: number): Source {
  const near = nearSource(tokens, verb, floor)
  // `Lindqvist said she thinks it is “…”`: the clause with the pronoun hangs on the saying before it, which names who speaks.
  if (near.speaker === null || near.speaker.to - near.speaker.from > 1 || !hangingPronoun.test(tokenAt(tokens, near.speaker.from).low)) return near
  const governing = lastCue(tokens, near.speaker.from, floor, 30, (token) => cueOf(token.low)?.base === 'say' && cueOf(token.low)?.participle === false)
  return governing === null ? near : nearSource(tokens, governing, floor)
}

const hangingPronoun = /^(?:he|she|it|they)$/u

function nearSource(tokens: readonly Token[], verb: number, floor: number): Source {
  const cue = { from: verb, to: verb + 1 }
  const participle = cueOf(tokenAt(tokens, verb).low)?.participle === true || isInfinitive(tokens, verb)
  const speaker = (participle ? null : subjectBefore(tokens, verb, floor)) ?? firstSubject(tokens, floor, verb)
  return { speaker, cue }
}

/** `going on to say`, `let them know`: whoever says it stands further up. */
function isInfinitive(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.low ?? ''
  return before === 'to' || (/^(?:them|him|her|us|me|you|people|everyone|everybody)$/u.test(before) && /^(?:let|lets|letting|make|makes|made|help|helps|helped)$/u.test(tokens[verb - 2]?.low ?? ''))
}

function lastCue(tokens: readonly Token[], before: number, floor: number, reach: number, wanted: (token: Token) => boolean = () => true): number | null {
  for (let at = before - 1; at >= floor && before - at <= reach; at -= 1) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'quote') return null
    if (token.kind === 'word' && isCue(tokens, at, before - at <= 4) && wanted(token)) return at
  }
  return null
}

/** A weak verb counts only next to the quotation; a word with a capital inside a sentence is a name; a noun after `the` is no verb. */
function isCue(tokens: readonly Token[], at: number, touching: boolean): boolean {
  const token = tokenAt(tokens, at)
  const cue = cueOf(token.low)
  if (cue === undefined || (cue.weak && !touching) || /^\p{Lu}/u.test(token.text)) return false
  const before = tokens[at - 1]
  return before === undefined || cue.base === 'say' || !/^(?:the|a|an|his|her|their|its|this|that|these|those|my|our|your|to|of|no|any|some|such|in|for|more|other)$|['’]s$|s['’]$/u.test(before.low)
}

/** `said Lindqvist`, `Lindqvist said`, `— Lindqvist` behind the quotation. */
function sourceAfter(tokens: readonly Token[], at: number, end: number): Source | null {
  let ceiling = at + 1
  while (ceiling < end && tokenAt(tokens, ceiling).kind !== 'quote') ceiling += 1
  let first = at + 1
  while (first < ceiling && isText(tokens[first], ',')) first += 1
  if (first < ceiling && /^[―—–-]$/u.test(tokenAt(tokens, first).text)) return dashName(tokens, first, ceiling)
  for (let verb = first; verb < ceiling && verb - first < 30; verb += 1) {
    if (tokenAt(tokens, verb).kind !== 'word' || !isCue(tokens, verb, verb - first < 4)) continue
    const inverted = verb === first || (verb === first + 1 && /ly$|^also$/u.test(tokenAt(tokens, first).low))
    const speaker = inverted ? subjectAfter(tokens, verb, ceiling) : subjectBefore(tokens, verb, first)
    if (speaker !== null) return { speaker, cue: { from: verb, to: verb + 1 } }
    if (!inverted) return null
  }
  return accordingTo(tokens, { from: first, to: ceiling })
}

function dashName(tokens: readonly Token[], dash: number, ceiling: number): Source | null {
  const name = tokens[dash + 1]
  if (name === undefined || dash + 1 >= ceiling || !/^\p{Lu}/u.test(name.text)) return null
  let to = dash + 1
  while (to < ceiling && tokenAt(tokens, to).kind === 'word') to += 1
  return { speaker: { from: dash + 1, to }, cue: { from: dash, to: dash + 1 } }
}

function accordingTo(tokens: readonly Token[], run: TokenRun): Source | null {
  for (let at = run.from; at + 1 < run.to; at += 1) {
    const isPer = tokenAt(tokens, at).low === 'per' && at === run.from
    if (!isPer && (tokenAt(tokens, at).low !== 'according' || tokenAt(tokens, at + 1).low !== 'to')) continue
    const last = isPer ? at : at + 1
    const speaker = subjectAfter(tokens, last, run.to)
    if (isPer && speaker === null) return null
    return { speaker, cue: { from: at, to: last + 1 } }
  }
  return null
}

/** Quoted words inside a sentence of the story’s own belong, failing all else, to the one it speaks of. */
function subjectOnly(tokens: readonly Token[], at: number, sentence: TokenRun): Source | null {
  const before = firstSubject(tokens, sentence.from, at)
  if (before !== null) return { speaker: before, cue: null }
  const after = countWords(tokens, sentence) > 2 ? firstSubject(tokens, at + 1, sentence.to) : null
  return after === null ? null : { speaker: after, cue: null }
}

/** Words of the story’s own in a stretch. */
export function countWords(tokens: readonly Token[], run: TokenRun): number {
  let words = 0
  for (let at = run.from; at < run.to; at += 1) if (tokenAt(tokens, at).kind === 'word') words += 1
  return words
}

function isText(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === 'mark' && token.text === text
}
