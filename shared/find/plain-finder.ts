import { endsInWord, startsInWord } from '../house-stylebook/patterns/word-edges.ts'
import type { FindQuery, Finder, Match } from './find-query.ts'
import { signEdges } from './sign-edges.ts'

/**
 * Looks for plain words. Where case is not matched, straight and curly marks are one and any space is a space: what
 * is typed on a keyboard finds what stands in print. An accent counts the same whether it is one code point or two.
 */
export function plainFinder({ words, matchCase, wholeWords }: Omit<FindQuery, 'isPattern'>): Finder {
  if (words === '') return () => []
  const forms = new Set([words, words.normalize('NFC'), words.normalize('NFD')])
  const expression = new RegExp([...forms].map((form) => sourceOf(form, matchCase)).join('|'), matchCase ? 'gu' : 'giu')
  return (text) => {
    const isEdge = signEdges(text)
    const matches: Match[] = []
    expression.lastIndex = 0
    for (let hit = expression.exec(text); hit !== null; hit = expression.exec(text)) {
      const start = hit.index
      const end = start + hit[0].length
      const stands = isEdge(start) && isEdge(end) && (!wholeWords || (!startsInWord(text, start, end) && !endsInWord(text, start, end)))
      if (stands) matches.push({ start, end, groups: [] })
      // What is not taken may overlap what is: the search goes on with the next sign.
      else expression.lastIndex = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
    }
    return matches
  }
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/^['’‘ʼ]$/u, "['’‘ʼ]"],
  [/^["“”„]$/u, '["“”„]'],
  [/^\s$/u, String.raw`\s`],
]

function sourceOf(words: string, matchCase: boolean): string {
  return Array.from(words, (sign) => {
    const loose = matchCase ? undefined : alike.find(([is]) => is.test(sign))
    return loose?.[1] ?? sign.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
  }).join('')
}
