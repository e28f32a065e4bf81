/** One item of a pattern: a character, an escape, a class or a whole group, and the quantifier behind it. */
export interface Atom {
  readonly text: string
  /** `*`, `+?`, `{2,3}`; empty where there is none. */
  readonly quantifier: string
}

const escape = /\\(?:[pP]\{[^}]{0,40}\}|x\{[^}]{0,8}\}|u[0-9a-fA-F]{4}|u\{[^}]{0,8}\}|Q[^]*?(?:\\E|$)|[^])/uy
const quantifier = /(?:[*+?]|\{\d{0,4}(?:,\d{0,4})?\})[?+]?/uy

/**
 * The items of a pattern outside any group, in order; null where brackets do not close.
 * `|` outside groups comes as an item of its own.
 */
export function atomsOf(pattern: string): Atom[] | null {
  const atoms: Atom[] = []
  let at = 0
  while (at < pattern.length) {
    const end = endOfAtom(pattern, at)
    if (end === null) return null
    const text = pattern.slice(at, end)
    quantifier.lastIndex = end
    const repeated = text === '|' ? '' : (quantifier.exec(pattern)?.[0] ?? '')
    atoms.push({ text, quantifier: repeated })
    at = end + repeated.length
  }
  return atoms
}

/** Where the item that begins at an offset ends; null where a bracket does not close. */
export function endOfAtom(pattern: string, at: number): number | null {
  switch (pattern.charAt(at)) {
    case '\\':
      escape.lastIndex = at
      return at + (escape.exec(pattern)?.[0].length ?? 1)
    case '[':
      return endOfClass(pattern, at)
    case '(':
      return endOfGroup(pattern, at)
    default:
      return at + ((pattern.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  }
}

function endOfClass(pattern: string, start: number): number | null {
  let at = start + 1
  if (pattern.charAt(at) === '^') at += 1
  // A closing bracket right at the beginning stands for itself.
  if (pattern.charAt(at) === ']') at += 1
  while (at < pattern.length) {
    const sign = pattern.charAt(at)
    if (sign === ']') return at + 1
    if (sign === '\\') {
      escape.lastIndex = at
      at += escape.exec(pattern)?.[0].length ?? 1
    } else if (sign === '[' && pattern.charAt(at + 1) === ':') {
      const close = pattern.indexOf(':]', at + 2)
      at = close < 0 ? at + 1 : close + 2
    } else at += 1
  }
  return null
}

/** Brackets inside are counted, not descended into, so that no depth of them can fill the stack. */
function endOfGroup(pattern: string, start: number): number | null {
  let depth = 0
  let at = start
  while (at < pattern.length) {
    const sign = pattern.charAt(at)
    if (sign === '(') {
      depth += 1
      at += 1
    } else if (sign === ')') {
      depth -= 1
      at += 1
      if (depth === 0) return at
    } else {
      const end = sign === '[' || sign === '\\' ? endOfAtom(pattern, at) : at + 1
      if (end === null) return null
      at = end
    }
  }
  return null
}
