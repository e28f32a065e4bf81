/** True where a Vale token is words and nothing of a pattern. */
export function isPlain(token: string): boolean {
  return !/[\\^$.|?*+()[\]{}]/u.test(token)
}

/** Plain words and patterns apart; `(?i)` before plain words says nothing where case is not looked at. */
export function sorted(tokens: readonly string[]): { words: string[]; patterns: string[] } {
  const given = tokens.filter((token) => token.trim() !== '')
  return { words: given.filter(isPlain), patterns: given.filter((token) => !isPlain(token)) }
}

/** The lines of a word list: one word a line, `#` for remarks. `line` counts from 1. */
export function wordLines(text: string): { word: string; line: number }[] {
  return text
    .split(/\r?\n/u)
    .map((written, index) => ({ word: written.trim().replace(/^\(\?i\)/u, ''), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'))
}

/** Vale’s `%s` in our words, in the order that the kind of rule fills them; marks of quotation round them are set anew. */
export function messageOf(message: string, names: readonly ('found' | 'use' | 'count')[]): string {
  let nth = 0
  const written = message.replaceAll(/(["'“‘`]?)%(?:\[(\d)\])?[sdvq](["'”’`]?)/gu, (_, before: string, position: string | undefined, after: string) => {
    const index = position === undefined ? nth : Number(position) - 1
    nth += 1
    const name = names[Math.min(index, names.length - 1)] ?? 'found'
    if (name === 'use') return '{use}'
    return before !== '' && after !== '' ? `“{${name}}”` : `${before}{${name}}${after}`
  })
  return written.replaceAll('%%', '%')
}
