import { z } from 'zod'
import { stylebookIdSchema } from '../stylebooks/stylebook.ts'
import { bounds, parts, settings, type HouseStylebook, type OwnRule } from './house-stylebook.ts'

/**
 * The shape of a stylebook as windows and the store hand it about while somebody works on it: half-typed patterns,
 * empty terms and unknown rules are let through, since nothing that was typed may be lost. `readStylebook` alone says
 * whether it is sound.
 */

const text = z.string().max(bounds.text)
const texts = z.array(text).max(bounds.entries)
const pattern = z.string().max(bounds.text)
const patterns = z.array(pattern).max(bounds.entries)
const wordList = z.array(z.string().max(bounds.text)).max(bounds.words)
const severity = z.enum(['suggestion', 'warning', 'error'])
const example = z.object({ text, part: z.enum(parts).nullable() })
const examples = z.array(example).max(bounds.examples)
const swap = z.object({ find: text, use: z.array(text).max(20) })
const swaps = z.array(swap).max(bounds.entries)
const pairs = z.array(z.object({ one: text, other: text })).max(bounds.entries)
const count = z.number().int().nonnegative().max(9_999_999)

const common = { id: z.string().max(200), message: text, why: text, severity, scope: z.array(z.enum(parts)).max(parts.length), ignoreQuotes: z.boolean(), mustMatch: examples, mustNotMatch: examples }
const sought = { matchCase: z.boolean(), wholeWords: z.boolean(), exceptions: texts }

const ownRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existence'), ...common, ...sought, find: texts, patterns }),
  z.object({ kind: z.literal('substitution'), ...common, ...sought, swap: swaps, swapPatterns: swaps }),
  z.object({ kind: z.literal('occurrence'), ...common, ...sought, find: texts, patterns, max: count.nullable(), min: count.nullable(), per: z.enum(['sentence', 'paragraph', 'story']) }),
  z.object({ kind: z.literal('repetition'), ...common, patterns, max: count, matchCase: z.boolean(), exceptions: texts }),
  z.object({ kind: z.literal('consistency'), ...common, either: pairs, eitherPatterns: pairs, matchCase: z.boolean() }),
  z.object({ kind: z.literal('conditional'), ...common, first: pattern, second: pattern, matchCase: z.boolean(), exceptions: texts }),
  z.object({ kind: z.literal('capitalization'), ...common, match: z.enum(['sentence', 'title', 'lower', 'upper', 'pattern']), pattern, style: z.enum(['ap', 'chicago']), threshold: z.number().min(0).max(1), exceptions: texts }),
  z.object({ kind: z.literal('metric'), ...common, formula: z.string().max(bounds.text), condition: z.string().max(bounds.text), per: z.enum(['paragraph', 'story']) }),
]) satisfies z.ZodType<OwnRule>

const length = z.exactOptional(count.nullable())

const lengthsSchema = z.object({ headline: length, standfirst: length, captionSentences: length, altText: z.exactOptional(count), ledeWords: z.exactOptional(count), paragraphWords: z.exactOptional(count) })

export const houseStylebookSchema: z.ZodType<HouseStylebook, HouseStylebook> = z.object({
  name: z.string().max(bounds.text),
  version: z.string().max(bounds.text),
  changeNote: text,
  extends: stylebookIdSchema,
  rules: z.record(z.string().max(200), z.enum(settings)),
  lengths: lengthsSchema,
  words: wordList,
  names: wordList,
  terms: z.object({
    banned: z.array(z.object({ term: text, message: text })).max(bounds.entries),
    preferred: z.array(z.object({ term: text, use: z.array(text).max(20), message: text })).max(bounds.entries),
  }),
  ownRules: z.array(ownRuleSchema).max(bounds.ownRules),
})
