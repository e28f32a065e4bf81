import { failure, success, type Result } from '../../result.ts'

/** The counts a formula may name. */
export const variables = ['words', 'sentences', 'paragraphs', 'characters', 'syllables', 'long_words', 'complex_words'] as const
export type Counts = Readonly<Record<(typeof variables)[number], number>>

export type Formula = (counts: Counts) => number

const token = /\s*(?:(\d+(?:\.\d+)?)|([a-zA-Z_.]\w*)|([-+*/()]))/uy
const deepest = 40

/** Reads `words / sentences * 1.5`: figures, counts, the four operations and round brackets. The failure's message is the end of a sentence. */
export function readFormula(source: string): Result<Formula> {
  const tokens: string[] = []
  token.lastIndex = 0
  while (source.slice(token.lastIndex).trim() !== '') {
    const at = token.lastIndex
    const match = token.exec(source)
    if (match === null) return failure('formula', `holds “${source.slice(at).trim().slice(0, 20)}”, which is no figure, count or sign of arithmetic`)
    tokens.push(match[0].trim())
  }
  const reader = { tokens, at: 0, depth: 0 }
  const read = sum(reader)
  if (!read.ok) return read
  return reader.at < tokens.length ? failure('formula', `has “${tokens[reader.at] ?? ''}” where it should end`) : read
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
  depth: number
}

function sum(reader: Reader): Result<Formula> {
  return chain(reader, product, { '+': (one, other) => one + other, '-': (one, other) => one - other })
}

function product(reader: Reader): Result<Formula> {
  return chain(reader, single, { '*': (one, other) => one * other, '/': (one, other) => one / other })
}

function chain(reader: Reader, part: (reader: Reader) => Result<Formula>, operations: Readonly<Record<string, (one: number, other: number) => number>>): Result<Formula> {
  let left = part(reader)
  while (left.ok) {
    const operation = operations[reader.tokens[reader.at] ?? '']
    if (operation === undefined) break
    reader.at += 1
    const right = part(reader)
    if (!right.ok) return right
    const [one, other] = [left.value, right.value]
    left = success((counts) => operation(one(counts), other(counts)))
  }
  return left
}

function single(reader: Reader): Result<Formula> {
  const sign = reader.tokens[reader.at]
  reader.at += 1
  if (sign === undefined) return failure('formula', 'ends too soon')
  if (sign === '(' || sign === '-') {
    reader.depth += 1
    if (reader.depth > deepest) return failure('formula', 'has too many brackets within brackets')
    const inner = sign === '(' ? sum(reader) : single(reader)
    reader.depth -= 1
    if (!inner.ok) return inner
    if (sign === '-') return success((counts) => -inner.value(counts))
    if (reader.tokens[reader.at] !== ')') return failure('formula', 'has a bracket that is not closed')
    reader.at += 1
    return inner
  }
  if (/^\d/u.test(sign)) return success(() => Number(sign))
  const name = variables.find((known) => known === sign)
  if (name === undefined) return failure('formula', `names “${sign}”, which is not counted; there are ${variables.join(', ')}`)
  return success((counts) => counts[name])
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '==': (value, limit) => value === limit,
  '!=': (value, limit) => value !== limit,
}

export interface FaultCondition {
  /** True where the figure is a fault. */
  readonly isFault: (value: number) => boolean
  readonly limit: number
}

/** Reads `> 25`. */
export function readCondition(source: string): Result<FaultCondition> {
  const parts = /^\s*(>=|<=|==|!=|>|<)\s*(-?\d{1,9}(?:\.\d{1,9})?)\s*$/u.exec(source)
  const compare = comparisons[parts?.[1] ?? '']
  if (compare === undefined) return failure('condition', 'must be a comparison with a figure, such as > 25 or <= 8.5')
  const limit = Number(parts?.[2])
  return success({ limit, isFault: (value) => Number.isFinite(value) && compare(value, limit) })
}
