import type { TextBlock, TextBlockKind } from '../../story/text-block.ts'
import type { RawFinding } from '../../style/rule.ts'
import { found } from '../../style/found.ts'
import { overlapsAny, type TextSpan } from '../../style/text/spans.ts'
import type { OwnRule, Part } from '../house-stylebook.ts'
import type { Hit, Search } from '../patterns/search.ts'
import { freshSteps, type Steps } from '../patterns/steps.ts'

/** What the kinds of rules need to know of the house. */
export interface OwnContext {
  /** Accepted words and names, folded by `foldWords`. */
  readonly accepted: ReadonlySet<string>
  /** Told apart from every other compiling: what a checker notes of a block must not outlive the rule it was noted for. */
  readonly edition: string
}

/** A fault in one rule: the field of the file, and the end of a sentence that begins with it. */
export interface RuleFault {
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** Words as two people would call them the same: no case, one kind of apostrophe, single spaces. */
export function foldWords(words: string): string {
  return words.normalize('NFC').replaceAll(/[’‘ʼ]/gu, "'").replaceAll(/\s+/gu, ' ').trim().toLowerCase()
}

const bodyKinds = ['paragraph', 'block-quote', 'list-item'] as const
const everything: readonly Part[] = ['headline', 'kicker', 'standfirst', 'body', 'crosshead', 'caption', 'alt']

/** The kinds of text that a rule looks at. Block quotes are other people's words, looked at only where they are asked for. */
export function kindsOf({ scope, ignoreQuotes }: Pick<OwnRule, 'scope' | 'ignoreQuotes'>): TextBlockKind[] {
  const wanted = scope.length === 0 ? everything : scope
  const kinds = wanted.flatMap((part): readonly TextBlockKind[] => (part === 'body' ? bodyKinds : [part]))
  return [...new Set(kinds)].filter((kind) => kind !== 'block-quote' || !ignoreQuotes || wanted.includes('block-quote'))
}

/** True where a stretch is not ours to judge: in a quotation, in the dateline, or excepted. */
export function isSpared(block: TextBlock, span: TextSpan, quoted: readonly TextSpan[], rule: Pick<OwnRule, 'ignoreQuotes'>): boolean {
  if (block.dateline !== undefined && span.start < block.dateline.end) return true
  return rule.ignoreQuotes && overlapsAny(quoted, span.start, span.end)
}

/** Searches one block, leaves out what is spared or excepted, and says where the search had to stop. */
export function hitsIn(block: TextBlock, quoted: readonly TextSpan[], search: Search, rule: Pick<OwnRule, 'ignoreQuotes'>, excepted: ReadonlySet<string>): { hits: Hit[]; steps: Steps } {
  const steps = freshSteps()
  const hits = search(block.text, steps).filter((hit) => !isSpared(block, hit, quoted, rule) && !(excepted.size > 0 && excepted.has(foldWords(block.text.slice(hit.start, hit.end)))))
  return { hits, steps }
}

/** The finding that owns up to a search cut short; none where everything was seen. */
export function cutShort(block: TextBlock, { stoppedAt }: Steps): RawFinding[] {
  if (stoppedAt === null) return []
  return [found(block, stoppedAt, stoppedAt, 'This text is too long for this rule to be checked whole; from here on it was not. Divide the text, or make the rule’s pattern simpler.')]
}

export interface MessageWords {
  readonly found?: string
  readonly use?: readonly string[]
  readonly count?: number
  readonly limit?: number
}

/** The rule's message with `{found}`, `{use}`, `{count}` and `{limit}` filled in; a name without a value stays as it is written. */
export function fillMessage(message: string, words: MessageWords): string {
  return message.replaceAll(/\{(found|use|count|limit)\}/gu, (written, name: keyof MessageWords) => {
    const value = words[name]
    if (value === undefined) return written
    if (typeof value === 'object') return value.join(' or ')
    return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
  })
}
