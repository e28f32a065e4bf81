import type { TextBlock } from '../../story/text-block.ts'
import { found, replaceWith } from '../../style/found.ts'
import type { BlockRule } from '../../style/rule.ts'
import type { TextSpan } from '../../style/text/spans.ts'
import { wordSpans } from '../../style/text/words.ts'
import type { CapitalizationRule } from '../house-stylebook.ts'
import { readPattern } from '../patterns/pattern.ts'
import { fillMessage, foldWords, isSpared, type OwnContext, type RuleFault } from './own-context.ts'

/** Small words of a title. AP Stylebook, composition titles: articles, conjunctions and prepositions of three letters or fewer; Chicago Manual of Style: every preposition. */
const smallWords = { ap: new Set('a an the and but or nor for so yet as at by in of off on per to up via if'.split(' ')), chicago: new Set(`a an the and but or nor for so yet as at by in of off on per to up via about above across after against along among
  around before behind below beneath beside between beyond despite down during except from inside into like near onto out outside over past since through throughout toward towards under until upon with within without`.split(/\s+/u)) }

/** Finds a part whose capitals are not as the house sets them; the fix is offered where it needs no judgement. */
export function capitalization(rule: CapitalizationRule, { accepted }: OwnContext, faults: RuleFault[]): BlockRule['check'] {
  const excepted = new Set([...accepted, ...rule.exceptions].flatMap((words) => foldWords(words).split(' ')))
  const whole = rule.match === 'pattern' ? readPattern(rule.pattern, { matchCase: true, wholeWords: false }) : null
  if (whole?.ok === false) faults.push({ path: ['pattern'], reason: whole.failure.message })
  return (block, { quoted }) => {
    const start = block.dateline?.end ?? 0
    const text = block.text.slice(start).trimEnd()
    if (text.trim() === '') return []
    const all = wordSpans(block.text).filter((span) => span.start >= start)
    const words = all.filter((span) => !isSpared(block, span, quoted, rule))
    // The first and the last word of the part are so also where they are somebody else's.
    const edges = { first: all[0], last: all.at(-1) }
    const wrong = whole === null ? wrongWords(rule, block, words, edges, excepted) : whole.ok && !whole.value.matchesWhole(text) ? words : []
    const [first, last] = [wrong[0], wrong.at(-1)]
    if (first === undefined || last === undefined) return []
    const fixes = rule.match === 'pattern' || rule.match === 'sentence' ? [] : [replaceWith('Set it so', block, start, start + text.length, rewritten(rule, block.text, start, start + text.length, wrong, edges))]
    return [found(block, first.start, last.end, fillMessage(rule.message, { found: text.trim(), count: wrong.length }), fixes)]
  }
}

interface Edges {
  readonly first: TextSpan | undefined
  readonly last: TextSpan | undefined
}

function wrongWords(rule: CapitalizationRule, block: TextBlock, words: readonly TextSpan[], { first, last }: Edges, excepted: ReadonlySet<string>): TextSpan[] {
  const judged = words.filter((span) => !excepted.has(foldWords(bare(block.text.slice(span.start, span.end)))))
  const wrong = judged.filter((span) => {
    const word = bare(block.text.slice(span.start, span.end))
    return word !== setWord(rule, word, span === first || span === last, span === first)
  })
  if (rule.match !== 'sentence') return wrong
  // Names have capitals in a sentence too: only a share of wrong words tells that a part is set in title case.
  return judged.length > 0 && (judged.length - wrong.length) / judged.length < rule.threshold ? wrong : []
}

/** A word as the rule sets it. Words in capitals throughout, or with a capital or figure inside, are names or initials and stay in titles and sentences. */
function setWord(rule: CapitalizationRule, word: string, isEdge: boolean, isFirst: boolean): string {
  switch (rule.match) {
    case 'lower':
      return word.toLowerCase()
    case 'upper':
      return word.toUpperCase()
    case 'title':
      if (isOwnForm(word)) return word
      return smallWords[rule.style].has(word.toLowerCase()) && !isEdge ? word.toLowerCase() : capital(word)
    case 'sentence':
      if (isOwnForm(word)) return word
      return isFirst ? capital(word) : word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    case 'pattern':
      return word
  }
}

function rewritten(rule: CapitalizationRule, text: string, start: number, end: number, wrong: readonly TextSpan[], { first, last }: Edges): string {
  let written = ''
  let at = start
  for (const span of wrong) {
    const word = text.slice(span.start, span.end)
    const inner = bare(word)
    written += text.slice(at, span.start) + word.replace(inner, () => setWord(rule, inner, span === first || span === last, span === first))
    at = span.end
  }
  return written + text.slice(at, end)
}

function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function isOwnForm(word: string): boolean {
  return /\p{N}|.\p{Lu}/u.test(word)
}

function capital(word: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
