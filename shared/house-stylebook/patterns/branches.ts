import { failure, success, type Result } from '../../result.ts'
import { atomsOf, type Atom } from './atoms.ts'

/** What must be so where a match begins or ends. `\b` is worked out by our own idea of a word, which knows every script. */
export type Condition =
  | { readonly kind: 'boundary'; readonly at: 'start' | 'end' }
  | { readonly kind: 'look'; readonly at: 'start' | 'end'; readonly direction: 'ahead' | 'behind'; readonly wanted: boolean; readonly pattern: string }

/** One way for a pattern to match: RE2 has no look-around, so what looks around at the edges is taken off and kept beside. */
export interface Branch {
  readonly core: string
  readonly conditions: readonly Condition[]
}

/** More alternatives than this in one pattern are refused: they belong into a list of words. */
const mostBranches = 300
const mostUnwrapped = 6

const boundary = String.raw`\b`
const look = /^\(\?(<?)([=!])([^]*)\)$/u

/**
 * The alternatives of a pattern, each without its look-around: `(?<!a)b(?=c)|d` is two. Look-around is taken at the
 * edges of an alternative, where Vale styles have it; in the middle it is refused in words.
 */
export function branchesOf(pattern: string): Result<Branch[]> {
  const flags = /^\(\?[a-z]{1,6}\)/u.exec(pattern)?.[0] ?? ''
  const branches = unwrapped(pattern.slice(flags.length), [], mostUnwrapped)
  if (!branches.ok || flags === '') return branches
  return success(branches.value.map(({ core, conditions }) => ({ core: `${flags}${core}`, conditions: conditions.map((each) => (each.kind === 'look' ? { ...each, pattern: `${flags}${each.pattern}` } : each)) })))
}

function unwrapped(pattern: string, around: readonly Condition[], levels: number): Result<Branch[]> {
  const atoms = atomsOf(pattern)
  if (atoms === null) return failure('brackets', 'a bracket is opened and not closed, or closed and not opened')
  const branches: Branch[] = []
  for (const branch of split(atoms)) {
    const { rest, conditions } = edges(branch)
    const all = [...around, ...conditions]
    const [only] = rest
    const inner = rest.length === 1 && only !== undefined && only.quantifier === '' ? /^\(\?:([^]*)\)$/u.exec(only.text)?.[1] : undefined
    const read = inner !== undefined && holdsLook(inner) && levels > 0 ? unwrapped(inner, all, levels - 1) : one(rest, all)
    if (!read.ok) return read
    branches.push(...read.value)
    if (branches.length > mostBranches) return failure('too-many', `it has more than ${mostBranches} alternatives; put plain words into a list instead`)
  }
  return success(branches)
}

function one(atoms: readonly Atom[], conditions: readonly Condition[]): Result<Branch[]> {
  const core = atoms.map(({ text, quantifier }) => `${text}${quantifier}`).join('')
  if (holdsLook(core)) return failure('look-around', 'it looks ahead or behind — (?=…), (?!…), (?<=…) or (?<!…) — in the middle; that is taken only at the beginning or the end of a pattern')
  return success([{ core, conditions }])
}

function split(atoms: readonly Atom[]): Atom[][] {
  const branches: Atom[][] = [[]]
  for (const atom of atoms) {
    if (atom.text === '|') branches.push([])
    else branches.at(-1)?.push(atom)
  }
  return branches
}

/** Takes boundaries and look-around off both ends. */
function edges(atoms: readonly Atom[]): { rest: readonly Atom[]; conditions: Condition[] } {
  const conditions: Condition[] = []
  let from = 0
  let to = atoms.length
  const take = (atom: Atom | undefined, at: 'start' | 'end'): boolean => {
    const condition = atom?.quantifier === '' ? conditionOf(atom.text, at) : null
    if (condition !== null) conditions.push(condition)
    return condition !== null
  }
  while (from < to && take(atoms[from], 'start')) from += 1
  while (to > from && take(atoms[to - 1], 'end')) to -= 1
  return { rest: atoms.slice(from, to), conditions }
}

function conditionOf(text: string, at: 'start' | 'end'): Condition | null {
  if (text === boundary) return { kind: 'boundary', at }
  const parts = look.exec(text)
  if (parts === null) return null
  const [, behind = '', sign = '', pattern = ''] = parts
  return { kind: 'look', at, direction: behind === '<' ? 'behind' : 'ahead', wanted: sign === '=', pattern }
}

/** True where `(?=`, `(?!`, `(?<=` or `(?<!` stands anywhere but in a class or behind a backslash. */
function holdsLook(pattern: string): boolean {
  return /\(\?<?[=!]/u.test(pattern.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/gu, ''))
}
