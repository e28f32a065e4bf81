import { usualCase } from './cities.ts'

/** Words inside place names that stay in small letters. */
const particles: ReadonlySet<string> = new Set(['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'les', 'lez', 'der', 'den', 'am', 'an', 'im', 'bei', 'ob', 'van', 'sur', 'sous', 'en', 'et', 'au', 'aux', 'es', 'al', 'el', 'y', 'e', 'upon', 'on', 'of', 'the', 'by', 'in', 'and', 'under', 'next', 'a'])

/** True for the small words of place names: `de` in Rio de Janeiro, `upon` in Stratford-upon-Avon. */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase())
}

/** A place name in capitals as running text writes it: `SELMA` gives `Selma`, `MCLEAN` gives `McLean`, `PORT-AU-PRINCE` gives `Port-au-Prince`. */
export function ordinaryCase(name: string): string {
  const usual = usualCase(name)
  if (usual !== undefined) return usual
  let first = true
  return name.replace(/[\p{L}\p{M}.'’ʻ]+/gu, (word) => {
    const written = wordCase(word, first)
    first = false
    return written
  })
}

function wordCase(word: string, first: boolean): string {
  if (/^(?:\p{Lu}\.){2,6}$/u.test(word)) return word
  const small = word.toLowerCase()
  if (!first && isParticle(small)) return small
  const capital = small.slice(0, 1).toUpperCase() + small.slice(1)
  if (/^Mc\p{Ll}{3}/u.test(capital)) return `Mc${capital.slice(2, 3).toUpperCase()}${capital.slice(3)}`
  return capital.replace(/^([OLDN]['’ʻ])(\p{Ll})/u, (_whole, prefix: string, letter: string) => prefix + letter.toUpperCase())
}
