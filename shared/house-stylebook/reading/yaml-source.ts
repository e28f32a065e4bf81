import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import { bounds } from '../house-stylebook.ts'

/** A fault of a file, where it stands, and what is wrong, in a sentence without its full stop. */
export interface SourceFault {
  /** From 1. */
  readonly line: number
  readonly field: string
  readonly reason: string
  /** The way to the field, as in the file; rows of tables by number. Empty for the file itself. */
  readonly path: readonly (string | number)[]
}

/** One row of a table whose keys are the house's own words: `chairman: chair`. */
export interface Row {
  readonly key: string
  readonly value: unknown
}

/** What a YAML file says, all scalars as the text that was written, and where each field stands. */
export interface YamlSource {
  /** Texts, lists, objects; and `Row[]` for the fields named as tables. */
  readonly plain: unknown
  /** The line of a field, from 1, or of what it is missing from. Table rows are named by number, then `key` or `value`. */
  lineAt(path: readonly PropertyKey[]): number
}

const deepest = 24

/**
 * Reads one YAML document. Scalars keep their text (`no` is a word, `1.10` a version). Two fields of one name, anchors,
 * aliases and several documents are faults. `tables` are the fields whose keys are free.
 */
export function readYaml(text: string, tables: ReadonlySet<string>): { source: YamlSource; faults: readonly [] } | { source: null; faults: readonly SourceFault[] } {
  if (text.length > bounds.file) return refused(1, `The file has ${text.length} characters; a stylebook may have ${bounds.file}`)
  const lines = new LineCounter()
  const parsed = isTooDeep(text) ? null : parse(text, lines)
  if (parsed === null) return refused(1, 'The file is nested too deeply to be read')
  const lineOf = (offset: number): number => lines.linePos(offset).line
  const faults = parsed.errors.map((error): SourceFault => ({ line: Math.max(1, lineOf(error.pos[0])), field: '', reason: yamlReason(error.code, error.message), path: [] }))
  // What is said of a line after its first fault comes of that fault.
  if (faults.length > 0) return { source: null, faults: faults.filter(({ line }, index) => faults[index - 1]?.line !== line).slice(0, bounds.faults) }
  try {
    const plain = plainOf(parsed.contents, tables, false, 0)
    return { source: { plain, lineAt: (path) => lineAt(parsed.contents, path, lineOf) }, faults: [] }
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.node?.range === undefined || error.node.range === null ? 1 : lineOf(error.node.range[0]), error.message)
    throw error
  }
}

function refused(line: number, reason: string): { source: null; faults: readonly SourceFault[] } {
  return { source: null, faults: [{ line, field: '', reason, path: [] }] }
}

/** The reader descends once for each level, and takes long over levels without end: a few hundred are more than any stylebook has. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const { 0: sign } of text.matchAll(/[[\]{}]/gu)) {
    depth += sign === '[' || sign === '{' ? 1 : -1
    if (depth > 300) return true
  }
  return /^[ \t]*(?:[-?:][ \t]+){50}/mu.test(text)
}

function parse(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(text, { lineCounter, schema: 'failsafe', version: '1.2', prettyErrors: false, uniqueKeys: true })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

class Unreadable extends Error {
  readonly node: Node | null
  constructor(node: Node | null, message: string) {
    super(message)
    this.node = node
  }
}

function plainOf(node: Node | null, tables: ReadonlySet<string>, isTable: boolean, depth: number): unknown {
  if (depth > deepest) throw new Unreadable(node, 'Lists stand in lists too deeply here')
  if (node === null) return ''
  if (isAlias(node)) throw new Unreadable(node, 'An alias (*name) is not taken in a stylebook; write the words out. Where a word begins with a star, put it in quotation marks')
  if (isScalar(node)) return textOf(node)
  if (isSeq(node)) return node.items.map((item) => plainOf(item as Node | null, tables, false, depth + 1))
  if (!isMap(node)) return ''
  const rows = node.items.map((pair) => {
    const key = keyOf(pair)
    return { key, value: plainOf(pair.value as Node | null, tables, !isTable && tables.has(key), depth + 1) }
  })
  return isTable ? rows : Object.fromEntries(rows.map(({ key, value }) => [key, value]))
}

function keyOf(pair: Pair): string {
  if (!isScalar(pair.key)) throw new Unreadable(pair.key as Node | null, 'A list or a table stands where a field’s name should')
  return textOf(pair.key)
}

function textOf(node: { readonly value: unknown }): string {
  return typeof node.value === 'string' ? node.value : ''
}

function lineAt(root: Node | null, path: readonly PropertyKey[], lineOf: (offset: number) => number): number {
  let node = root
  let line = startOf(root, lineOf) ?? 1
  for (const [depth, step] of path.entries()) {
    if (isSeq(node) && typeof step === 'number') {
      node = (node.items[step] as Node | undefined) ?? null
      line = startOf(node, lineOf) ?? line
      continue
    }
    if (!isMap(node)) break
    const pair = pairAt(node, step)
    if (pair === undefined) break
    line = startOf(pair.key as Node | null, lineOf) ?? line
    const isRowEnd = typeof step === 'number' && path[depth + 1] === 'key'
    node = isRowEnd ? null : (pair.value as Node | null)
    // A row's value is named by `value` next; a scalar has no fields, so the walk ends there at its own line.
    if (typeof step === 'number' && path[depth + 1] === 'value') return lineAtRest(node, path.slice(depth + 2), line, lineOf)
  }
  return line
}

function lineAtRest(node: Node | null, rest: readonly PropertyKey[], line: number, lineOf: (offset: number) => number): number {
  return rest.length === 0 || node === null || isScalar(node) ? line : Math.max(line, lineAt(node, rest, lineOf))
}

function pairAt(map: YAMLMap, step: PropertyKey): Pair | undefined {
  return typeof step === 'number' ? map.items[step] : map.items.find((pair) => isScalar(pair.key) && textOf(pair.key) === step)
}

function startOf(node: Node | null, lineOf: (offset: number) => number): number | null {
  const start = node?.range?.[0]
  return start === undefined ? null : lineOf(start)
}

const reasons: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This field stands twice here; keep one of them',
  TAB_AS_INDENT: 'A tab stands at the beginning of the line; use spaces',
  BAD_INDENT: 'The line begins further left or right than the lines it belongs to',
  MISSING_CHAR: 'A quotation mark or a bracket is opened and not closed, or a sign such as : is missing',
  BLOCK_AS_IMPLICIT_KEY: 'The line is not laid out as “field: value”; where the value itself holds a colon, put it in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'The line is not laid out as “field: value”; perhaps the colon is missing',
  BLOCK_IN_FLOW: 'A list with dashes stands inside square or curly brackets',
  BAD_ALIAS: 'A value that begins with * must stand in quotation marks',
  BAD_DQ_ESCAPE: 'In double quotation marks a backslash must be doubled; patterns are best put in single ones',
  BAD_SCALAR_START: 'A value that begins with this sign must stand in quotation marks',
  MULTIPLE_DOCS: 'The file holds several documents, apart by ---; a stylebook is one',
  UNEXPECTED_TOKEN: 'The line is not laid out as YAML; a value with : or # in it must stand in quotation marks',
}

function yamlReason(code: string, message: string): string {
  return reasons[code] ?? `The line is not laid out as YAML (${message.split('\n')[0] ?? code})`
}
