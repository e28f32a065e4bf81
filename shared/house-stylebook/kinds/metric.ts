import type { TextBlock } from '../../story/text-block.ts'
import { found } from '../../style/found.ts'
import { wordSpans } from '../../style/text/words.ts'
import type { MetricRule } from '../house-stylebook.ts'
import { readCondition, readFormula, type Counts } from './formula.ts'
import type { Counting } from './occurrence.ts'
import { fillMessage, kindsOf, type RuleFault } from './own-context.ts'
import { sentenceSpans } from './sentence-spans.ts'

/** Works out a figure for each part or the whole story, and finds fault where the condition is so. Quotations count: they are read too. */
export function metric(rule: MetricRule, faults: RuleFault[]): Counting {
  const formula = readFormula(rule.formula)
  const condition = readCondition(rule.condition)
  if (!formula.ok) faults.push({ path: ['formula'], reason: formula.failure.message })
  if (!condition.ok) faults.push({ path: ['condition'], reason: condition.failure.message })
  if (!formula.ok || !condition.ok) return { scope: 'block', check: () => [] }
  const { isFault, limit } = condition.value
  const messageFor = (count: number): string => fillMessage(rule.message, { count, limit, found: String(Math.round(count * 10) / 10) })
  if (rule.per === 'paragraph') {
    return {
      scope: 'block',
      check: (block) => {
        const value = formula.value(countsOf(block.text))
        const words = wordSpans(block.text)
        return isFault(value) && words.length > 0 ? [found(block, words[0]?.start ?? 0, words.at(-1)?.end ?? 0, messageFor(value))] : []
      },
    }
  }
  const kinds = kindsOf(rule)
  return {
    scope: 'story',
    check: (story, context) => {
      const blocks: readonly TextBlock[] = story.blocks.filter((block) => kinds.includes(block.kind) && block.text.trim() !== '')
      const [first] = blocks
      if (first === undefined) return []
      const value = formula.value(total(blocks.map((block) => context.noted('house counts', block, countsOf))))
      return isFault(value) ? [found(first, 0, 0, messageFor(value))] : []
    },
  }
}

function countsOf(text: string): Counts {
  const words = wordSpans(text).map(({ start, end }) => text.slice(start, end).replaceAll(/[^\p{L}\p{N}]+/gu, ''))
  const syllables = words.map(syllablesOf)
  return {
    words: words.length,
    sentences: sentenceSpans(text).length,
    paragraphs: text.trim() === '' ? 0 : 1,
    characters: words.reduce((sum, word) => sum + word.length, 0),
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    long_words: words.filter((word) => word.length > 6).length,
    complex_words: syllables.filter((count) => count > 2).length,
  }
}

/** By groups of vowels, a silent e left out: near enough for a mean. */
function syllablesOf(word: string): number {
  const groups = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, '').match(/[aeiouyà-öø-ÿ]+/gu)
  return Math.max(1, groups?.length ?? 0)
}

function total(all: readonly Counts[]): Counts {
  const sum = (name: keyof Counts): number => all.reduce((so, counts) => so + counts[name], 0)
  return { words: sum('words'), sentences: sum('sentences'), paragraphs: sum('paragraphs'), characters: sum('characters'), syllables: sum('syllables'), long_words: sum('long_words'), complex_words: sum('complex_words') }
}
