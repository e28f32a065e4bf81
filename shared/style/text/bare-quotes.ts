import { cueOf } from '../../quotes/cues.ts'
import type { Quote } from '../../quotes/quote.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { bodyKinds } from './kinds.ts'
import { matchesOf } from './matches.ts'

/** A full-sentence quote whose paragraph names nobody. */
export interface BareQuote {
  readonly quote: Quote
  readonly block: TextBlock
  /** True where the paragraph before lets somebody speak, whom a reader takes for the speaker. */
  readonly assumed: boolean
}

/** `— Ann Poe` on the line below a quote signs it. */
const signature = /^\s{0,3}[―—–-]{1,2}\s{0,2}@?\p{Lu}[^.!?"“”]{0,90}$/u
/** `That was how Ann Poe described …`, `Those were the words of …` say afterwards who spoke. */
const saidAfterwards = /^(?:That|Those|These|This|Such|So)\b[^.!?"“”]{0,60}\b(?:was|were|is|are|said|says|wrote|read|reads|told|asked|tweeted|posted)\b/u
/** A paragraph no longer than this that speaks of saying introduces the quote below it; UTF-16 units. */
const longestIntroduction = 90
const spokenOf = /\b(?:questions?|slogan|motto|messages?|statements?|remarks?|words|repl(?:y|ies)|answers?|response|tweets?|post|letter|note|caption|chant|joke|headline|verdict|plea|warning|reviews?|comments?)\b/iu
const word = /\p{L}[\p{L}’'-]*/gu

/** Every full-sentence quote of the body that names nobody in its paragraph and carries on no open quote. */
export function bareQuotes(body: readonly TextBlock[], quotes: readonly Quote[]): BareQuote[] {
  return quotes.flatMap((quote, index): BareQuote[] => {
    const block = body[quote.paragraph]
    if (block === undefined || quote.attribution !== 'none' || !quote.fullSentence || !bodyKinds.includes(block.kind)) return []
    const before = body[quote.paragraph - 1]?.text ?? ''
    const after = body[quote.paragraph + 1]?.text ?? ''
    if (signature.test(after) || saidAfterwards.test(after)) return []
    const earlier = quotes[index - 1]
    const spoken = earlier !== undefined && earlier.paragraph === quote.paragraph - 1 && earlier.attribution !== 'none'
    const saying = !spoken && saysSomething(before)
    if (!spoken && before.length <= longestIntroduction && (saying || spokenOf.test(before))) return []
    return [{ quote, block, assumed: spoken || saying }]
  })
}

function saysSomething(text: string): boolean {
  return matchesOf(text, word).some(({ 0: each, index }) => index > 0 && cueOf(each.toLowerCase())?.weak === false && /^\p{Ll}/u.test(each))
}

/** True where the paragraph ends with a quote that the next carries on, naming nobody of its own: leave it open there. `index` is the quote that ends the paragraph. */
export function runsOn(body: readonly TextBlock[], quotes: readonly Quote[], index: number): boolean {
  const quote = quotes[index]
  const next = quotes[index + 1]
  if (quote === undefined || next === undefined || next.paragraph !== quote.paragraph + 1 || !quote.fullSentence || !next.fullSentence) return false
  const after = body[quote.paragraph]?.text.slice(quote.end) ?? ''
  const before = body[next.paragraph]?.text.slice(0, next.start) ?? ''
  if (!/["”]$/u.test(quote.text) || after.trim() !== '' || before.trim() !== '') return false
  // The next paragraph names nobody of its own: the same person goes on.
  return quote.speaker !== undefined && (next.attribution === 'carried' || next.attribution === 'none') && quotes[index + 2]?.paragraph !== next.paragraph
}
