import { z } from 'zod'
import { stylebookIds } from '../../stylebooks/stylebook.ts'
import { bounds, ownRuleKinds, parts, settings, type OwnRule } from '../house-stylebook.ts'

/** Every scalar of the file is text; the schemas here make of it what the field is. Messages end a sentence that begins with the field. */
const missing = 'is missing'

function must(be: string): { error: (issue: { input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? missing : be) }
}

/** A field left empty says nothing, as if it were not there. */
const unlessEmpty = (value: unknown): unknown => (value === '' ? undefined : value)

const longText = z.string(must('must be a text, not a list or a table')).max(bounds.text, { error: `is longer than ${bounds.text} characters` })
const text = longText.refine((value) => value.trim() !== '', { error: 'is empty' })
const optionalText = longText.default('')
const pattern = z.string(must('must be a pattern, not a list or a table')).max(bounds.pattern, { error: `is longer than the ${bounds.pattern} characters a pattern may have` }).refine((value) => value.trim() !== '', { error: 'is empty' })

function list<Item extends z.ZodType>(item: Item, most: number): z.ZodType<z.output<Item>[]> {
  const several = z.array(item, must('must be a list, each item on a line of its own after a dash')).max(most, { error: `has more than ${most} entries` })
  return z.preprocess((value) => (value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value), several)
}

const yes = ['true', 'yes', 'on']
function yesOrNo(usual: boolean): z.ZodType<boolean> {
  const said = z.enum([...yes, 'false', 'no', 'off'], { error: 'must be yes or no' }).transform((value) => yes.includes(value))
  return z.preprocess((value) => (value === undefined || value === '' ? (usual ? 'yes' : 'no') : value), said)
}

function figure(least: number): z.ZodType<number> {
  return z
    .string(must('must be a whole number'))
    .regex(/^\d{1,7}$/u, { error: 'must be a whole number' })
    .transform(Number)
    .refine((value) => value >= least, { error: `must be ${least} or more` })
}

function figureOrNone(least: number): z.ZodType<number | null> {
  return z.union([z.literal(['none', 'off']).transform(() => null), figure(least)], { error: 'must be a whole number, or none for no limit' })
}

const severity = z.enum(['suggestion', 'warning', 'error'], must('must be suggestion, warning or error'))
const part = z.enum(parts, { error: `must be a part of the story: ${parts.join(', ')}` })

const example = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  z.strictObject({ text, in: part.optional() }, must('must be a text, or a text and the part it stands in')).transform(({ text: words, in: stands }) => ({ text: words, part: stands ?? null })),
)

function table<Value>(value: z.ZodType<Value>): z.ZodType<{ key: string; value: Value }[]> {
  const rows = z.array(z.object({ key: text, value: value.nonoptional() }), must('must be a table, each line “words: what is said of them”')).max(bounds.entries, { error: `has more than ${bounds.entries} entries` })
  return z.preprocess((written) => (written === undefined || written === '' ? [] : written), rows)
}

const words = list(text, bounds.entries)
const uses = list(text, 20).refine((all) => all.length > 0, { error: 'must say what the house writes instead' })
const swaps = (find: z.ZodType<string>) => table(uses).transform((rows) => rows.map(({ key, value }) => ({ find: key, use: value }))).refine((all) => all.every((swap) => find.safeParse(swap.find).success), { error: 'has a pattern that is too long' })
const pairs = table(text).transform((rows) => rows.map(({ key, value }) => ({ one: key, other: value })))

const common = {
  id: z.string(must('must be a name in small letters')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'must be in small letters and figures, words joined by hyphens: no-utilise' }).max(60, { error: 'is longer than 60 characters' }),
  message: text,
  why: optionalText,
  severity: z.preprocess(unlessEmpty, severity.default('warning')),
  scope: list(part, parts.length),
  'must-match': list(example, bounds.examples),
  'must-not-match': list(example, bounds.examples),
}
const quotes = { 'ignore-quotes': yesOrNo(true) }
const matchCase = { 'match-case': yesOrNo(false) }
const exceptions = { exceptions: words }
const sought = { ...matchCase, 'whole-words': yesOrNo(true), ...exceptions }
const patterns = { patterns: list(pattern, bounds.entries) }
const find = { find: words, ...patterns }

/** The fields of each kind of rule, as the file writes them. */
export const ruleShapes = {
  existence: z.strictObject({ kind: z.literal('existence'), ...common, ...quotes, ...find, ...sought }),
  substitution: z.strictObject({ kind: z.literal('substitution'), ...common, ...quotes, swap: swaps(text), 'swap-patterns': swaps(pattern), ...sought }),
  occurrence: z.strictObject({ kind: z.literal('occurrence'), ...common, ...quotes, ...find, ...sought, max: figure(0).optional(), min: figure(1).optional(), per: z.enum(['sentence', 'paragraph', 'story'], { error: 'must be sentence, paragraph or story' }).default('sentence') }),
  repetition: z.strictObject({ kind: z.literal('repetition'), ...common, ...quotes, ...patterns, ...matchCase, ...exceptions, max: z.preprocess((value) => value ?? '1', figure(1)) }),
  consistency: z.strictObject({ kind: z.literal('consistency'), ...common, ...quotes, either: pairs, 'either-patterns': pairs, ...matchCase }),
  conditional: z.strictObject({ kind: z.literal('conditional'), ...common, ...quotes, first: pattern, second: pattern, 'match-case': yesOrNo(true), ...exceptions }),
  capitalization: z.strictObject({
    kind: z.literal('capitalization'),
    ...common,
    ...quotes,
    ...exceptions,
    match: z.enum(['sentence', 'title', 'lower', 'upper', 'pattern'], must('must be sentence, title, lower, upper or pattern')),
    pattern: pattern.optional(),
    style: z.enum(['ap', 'chicago'], { error: 'must be ap or chicago' }).default('ap'),
    threshold: z.preprocess((value) => value ?? '0.8', z.string(must('must be a share above 0 up to 1, such as 0.8')).regex(/^(?:0?\.\d{1,4}|1(?:\.0{1,4})?)$/u, { error: 'must be a share above 0 up to 1, such as 0.8' }).transform(Number).refine((value) => value > 0, { error: 'must be above 0' })),
  }),
  metric: z.strictObject({ kind: z.literal('metric'), ...common, formula: text.max(500, { error: 'is longer than 500 characters' }), condition: text, per: z.enum(['paragraph', 'story'], { error: 'must be paragraph or story' }).default('story') }),
} as const satisfies Record<OwnRule['kind'], z.ZodType>

const rule = z.discriminatedUnion('kind', [ruleShapes.existence, ruleShapes.substitution, ruleShapes.occurrence, ruleShapes.repetition, ruleShapes.consistency, ruleShapes.conditional, ruleShapes.capitalization, ruleShapes.metric], must(`must be one of ${ownRuleKinds.join(', ')}`))

const emptyTable = (value: unknown): unknown => (value === undefined || value === '' ? {} : value)

export const lengthShape = z.strictObject(
  { headline: figureOrNone(1).optional(), standfirst: figureOrNone(1).optional(), 'caption-sentences': figureOrNone(1).optional(), 'alt-text': figure(1).optional(), 'lede-words': figure(1).optional(), 'paragraph-words': figure(1).optional() },
  must('must be a table of lengths'),
)

const preferred = z.preprocess(
  (value) => (typeof value === 'string' || Array.isArray(value) ? { use: value } : value),
  z.strictObject({ use: uses, message: optionalText }, must('must be what the house writes instead')),
)
export const termShape = z.strictObject({ banned: table(longText), preferred: table(preferred) }, must('must be a table with “banned” and “preferred”'))

/** The file of a house's stylebook, tables as rows. */
export const fileShape = z.strictObject(
  {
    name: text.max(100, { error: 'is longer than 100 characters' }),
    version: text.max(60, { error: 'is longer than 60 characters' }),
    'change-note': optionalText,
    extends: z.enum(stylebookIds, must(`must be one of ${stylebookIds.join(', ')}`)),
    rules: table(z.enum(settings, { error: `must be ${settings.slice(0, -1).join(', ')} or ${settings.at(-1) ?? ''}` })),
    lengths: z.preprocess(emptyTable, lengthShape),
    words: list(text, bounds.words),
    names: list(text, bounds.words),
    terms: z.preprocess(emptyTable, termShape),
    'own-rules': list(rule, bounds.ownRules),
  },
  { error: 'The file must be a table of fields: name, version, extends and the others' },
)

/** Fields whose keys are the house's own words. */
export const tables: ReadonlySet<string> = new Set(['rules', 'banned', 'preferred', 'swap', 'swap-patterns', 'either', 'either-patterns'])
