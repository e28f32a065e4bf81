import { atomsOf, type Atom } from './atoms.ts'

/** The longest run of plain signs that every match of a pattern holds, in small letters; empty where there is none. */
export function literalOf(pattern: string): string {
  const atoms = atomsOf(pattern) ?? []
  if (atoms.some(({ text }) => text === '|')) return ''
  let longest = ''
  let run = ''
  for (const atom of atoms) {
    const sign = signOf(atom)
    run = sign === null ? '' : run + sign
    if (run.length > longest.length) longest = run
    if (atom.quantifier !== '') run = ''
  }
  return longest
}

/** An apostrophe stands for a curly one too, so it is no plain sign. */
function signOf({ text, quantifier }: Atom): string | null {
  if (quantifier !== '' && !quantifier.startsWith('+')) return null
  if (/^\\[!-/:-@[-`{-~]$/u.test(text)) return text === "\\'" ? null : text.charAt(1)
  return /^[a-zA-Z0-9 ,;:"!%&/#@_-]$/u.test(text) ? text.toLowerCase() : null
}

let known = { text: '', small: '' }

/** The text in small letters, as `literalOf` is; kept for the next rule that looks at the same text. */
export function inSmallLetters(text: string): string {
  // The long s matches an s where case is not looked at, and has no small letter of its own.
  if (known.text !== text) known = { text, small: text.toLowerCase().replaceAll('ſ', 's') }
  return known.small
}
