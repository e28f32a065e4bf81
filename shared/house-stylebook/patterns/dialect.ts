import { endOfAtom } from './atoms.ts'

/** Letters, figures and marks of any script, and the low line: what a word is made of. */
const wordClass = String.raw`\p{L}\p{N}\p{M}_`
const outside: Readonly<Record<string, string>> = {
  [String.raw`\w`]: `[${wordClass}]`,
  [String.raw`\W`]: `[^${wordClass}]`,
  [String.raw`\s`]: String.raw`[\s\p{Z}]`,
  [String.raw`\S`]: String.raw`[^\s\p{Z}]`,
  [String.raw`\h`]: String.raw`[\t\p{Zs}]`,
  [String.raw`\Z`]: String.raw`\z`,
  "'": '[\'’]',
}
const inside: Readonly<Record<string, string>> = { [String.raw`\w`]: wordClass, [String.raw`\s`]: String.raw`\s\p{Z}`, [String.raw`\h`]: String.raw`\t\p{Zs}`, "'": "'’" }

/**
 * A pattern in the words of RE2 that means what a writer of English means: `\w` and `\s` know letters and spaces of
 * any script, `\uXXXX` is taken, and a straight apostrophe matches a curly one too. Brackets must be known to close.
 */
export function translated(pattern: string): string {
  let written = ''
  let at = 0
  while (at < pattern.length) {
    const sign = pattern.charAt(at)
    // A group's opening bracket is passed over, so that what it holds is read as well.
    const end = sign === '(' ? at + groupOpening(pattern, at).length : (endOfAtom(pattern, at) ?? at + 1)
    const text = pattern.slice(at, end)
    written += sign === '[' ? translatedClass(text) : (outside[text] ?? codePoint(text))
    at = end
  }
  return written
}

/** `(`, `(?:`, `(?P<name>`: what a group begins with. Quoted names are not translated. */
function groupOpening(pattern: string, at: number): string {
  return /^\((?:\?(?:P?<\w{1,60}>|[a-zA-Z-]{0,10}:?))?/u.exec(pattern.slice(at, at + 80))?.[0] ?? '('
}

function translatedClass(text: string): string {
  let written = '['
  let at = 1
  while (at < text.length - 1) {
    const end = text.charAt(at) === '\\' ? (endOfAtom(text, at) ?? at + 1) : at + 1
    const item = text.slice(at, end)
    // A range that begins or ends with an apostrophe is left as it is.
    const inRange = item === "'" && (text.charAt(at + 1) === '-' || text.charAt(at - 1) === '-')
    written += inRange ? item : (inside[item] ?? codePoint(item))
    at = end
  }
  return `${written}]`
}

function codePoint(text: string): string {
  const hexadecimal = /^\\u\{?([0-9a-fA-F]{1,6})\}?$/u.exec(text)?.[1]
  return hexadecimal === undefined ? text : `\\x{${hexadecimal}}`
}
