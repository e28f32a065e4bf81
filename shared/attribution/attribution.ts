import type { Quote } from '../quotes/quote.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'

/** How the words that name a speaker are set. */
export interface AttributionForm {
  readonly tense: 'past' | 'present'
  /** True for `Ostrowska said`, false for `said Ostrowska`. */
  readonly nameFirst: boolean
}

/** One replacement in the quote’s block; UTF-16 units. */
export interface AttributionEdit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/**
 * The house’s form, and where the house leaves it open the story’s own: the tense and the order that most of its quotes
 * have, said and the verb first where there are none yet (AP Stylebook, attribution; Reuters Handbook, quotes: one tense
 * all through a story).
 */
export function attributionForm(quotes: readonly Quote[], { quotations }: Pick<Stylebook, 'quotations'>): AttributionForm {
  let present = 0
  let nameFirst = 0
  for (const { cue, speaker, attribution } of quotes) {
    if (cue === undefined || !/^sa(?:id|ys)$/u.test(cue.text)) continue
    present += cue.text === 'says' ? 1 : -1
    if (speaker !== undefined && attribution === 'named' && speaker.paragraph === cue.paragraph) nameFirst += speaker.start < cue.start ? 1 : -1
  }
  return { tense: quotations.tense !== 'past' && present > 0 ? 'present' : 'past', nameFirst: quotations.nameFirst || nameFirst > 0 }
}

/** `Ostrowska said`, `said Ostrowska`, `asked Ostrowska`: the words that name the speaker of a quote. */
export function attributionWords(quote: string, speaker: string, { tense, nameFirst }: AttributionForm): string {
  const verb = /\?[”"»’']*$/u.test(quote) ? { past: 'asked', present: 'asks' }[tense] : { past: 'said', present: 'says' }[tense]
  return nameFirst ? `${speaker} ${verb}` : `${verb} ${speaker}`
}

/**
 * What puts the words behind a quote and closes the sentence: the quote’s full stop becomes a comma, which hands over to
 * the speaker; a question mark, an exclamation mark, a dash or three dots stay (AP Stylebook and Reuters Handbook,
 * quotes). `start` and `end` are those of the quote in the block’s text.
 */
export function attribute(text: string, { start, end }: { readonly start: number; readonly end: number }, words: string): AttributionEdit[] {
  const marks = /[’']?["”»]$/u.exec(text.slice(start, end))?.[0].length ?? 0
  const inside = end - marks
  const after = text.slice(end)
  const stop = /^[.,]/u.test(after) ? 1 : 0
  const isLast = after.slice(stop).trim() === ''
  const behind: AttributionEdit = { start: end, end: isLast ? text.length : end + stop, insert: ` ${words}.` }
  const comma = commaFor(text.slice(start, inside), inside)
  return comma === null ? [behind] : [comma, behind]
}

function commaFor(words: string, inside: number): AttributionEdit | null {
  if (/(?:[,?!…—–-]|\.\.|\. \.)$/u.test(words)) return null
  // The stop of `U.S.` belongs to the word.
  if (words.endsWith('.') && !/(?:^|[\s.(])\p{L}\.$/u.test(words)) return { start: inside - 1, end: inside, insert: ',' }
  return { start: inside, end: inside, insert: ',' }
}
