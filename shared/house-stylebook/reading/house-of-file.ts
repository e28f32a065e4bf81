import type { z } from 'zod'
import type { HouseStylebook, Lengths, OwnRule } from '../house-stylebook.ts'
import type { fileShape, lengthShape } from './file-schema.ts'

type FileForm = z.output<typeof fileShape>
type RuleForm = FileForm['own-rules'][number]

/** The stylebook that a valid file describes. */
export function houseOfFile(file: FileForm): HouseStylebook {
  return {
    name: file.name,
    version: file.version,
    changeNote: file['change-note'],
    extends: file.extends,
    rules: Object.fromEntries(file.rules.map(({ key, value }) => [key, value])),
    lengths: lengthsOf(file.lengths),
    words: file.words,
    names: file.names,
    terms: {
      banned: file.terms.banned.map(({ key, value }) => ({ term: key, message: value })),
      preferred: file.terms.preferred.map(({ key, value }) => ({ term: key, ...value })),
    },
    ownRules: file['own-rules'].map(ownRuleOf),
  }
}

function lengthsOf(lengths: z.output<typeof lengthShape>): Lengths {
  const { headline, standfirst, 'caption-sentences': captionSentences, 'alt-text': altText, 'lede-words': ledeWords, 'paragraph-words': paragraphWords } = lengths
  return {
    ...(headline !== undefined && { headline }),
    ...(standfirst !== undefined && { standfirst }),
    ...(captionSentences !== undefined && { captionSentences }),
    ...(altText !== undefined && { altText }),
    ...(ledeWords !== undefined && { ledeWords }),
    ...(paragraphWords !== undefined && { paragraphWords }),
  }
}

function ownRuleOf(rule: RuleForm): OwnRule {
  const { id, message, why, severity, scope } = rule
  const common = { id, message, why, severity, scope, mustMatch: rule['must-match'], mustNotMatch: rule['must-not-match'] }
  switch (rule.kind) {
    case 'existence':
      return { kind: 'existence', ...common, ...quotesOf(rule), ...soughtOf(rule), find: rule.find, patterns: rule.patterns }
    case 'substitution':
      return { kind: 'substitution', ...common, ...quotesOf(rule), ...soughtOf(rule), swap: rule.swap, swapPatterns: rule['swap-patterns'] }
    case 'occurrence':
      return { kind: 'occurrence', ...common, ...quotesOf(rule), ...soughtOf(rule), find: rule.find, patterns: rule.patterns, max: rule.max ?? null, min: rule.min ?? null, per: rule.per }
    case 'repetition':
      return { kind: 'repetition', ...common, ...quotesOf(rule), patterns: rule.patterns, max: rule.max, matchCase: rule['match-case'], exceptions: rule.exceptions }
    case 'consistency':
      return { kind: 'consistency', ...common, ...quotesOf(rule), either: rule.either, eitherPatterns: rule['either-patterns'], matchCase: rule['match-case'] }
    case 'conditional':
      return { kind: 'conditional', ...common, ...quotesOf(rule), first: rule.first, second: rule.second, matchCase: rule['match-case'], exceptions: rule.exceptions }
    case 'capitalization':
      return { kind: 'capitalization', ...common, ...quotesOf(rule), match: rule.match, pattern: rule.pattern ?? '', style: rule.style, threshold: rule.threshold, exceptions: rule.exceptions }
    case 'metric':
      return { kind: 'metric', ...common, ignoreQuotes: false, formula: rule.formula, condition: rule.condition, per: rule.per }
  }
}

function quotesOf(rule: { readonly 'ignore-quotes': boolean }): { ignoreQuotes: boolean } {
  return { ignoreQuotes: rule['ignore-quotes'] }
}

function soughtOf(rule: { readonly 'match-case': boolean; readonly 'whole-words': boolean; readonly exceptions: readonly string[] }): { matchCase: boolean; wholeWords: boolean; exceptions: readonly string[] } {
  return { matchCase: rule['match-case'], wholeWords: rule['whole-words'], exceptions: rule.exceptions }
}
