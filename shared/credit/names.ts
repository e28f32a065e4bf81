import { isOrganisation } from './picture-agencies.ts'

const particles = new Set(['de', 'la', 'le', 'du', 'da', 'dos', 'das', 'di', 'del', 'della', 'van', 'von', 'der', 'den', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'ben', 'y', 'e', 'zu', "'t", 'st', 'los', 'las', 'lo', 'af', 'av', 'bint', 'abu', 'ould', 'mac', 'ap'])
const joiners = new Set(['of', 'the', 'for', 'and', '&', 'et', 'in', 'at', 'on', '+', 'und'])

const capitalised = /^[“"'‘(]?[@]?[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}'’.\-–&+®™]*[,”"'’)]?$/u

/** One word as it stands in a name: a capital first (`Heon-Kyun`, `W.`, `DYER-BENNET`, `O'Malley`, `d'Angelo`). */
export function isNameWord(word: string): boolean {
  return /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-]*|@[\p{L}\p{N}_.]{2,30}|[dl]['’]\p{Lu}[\p{L}\p{M}'’\-]*|al-\p{Lu}[\p{L}'’\-]*)$/u.test(word)
}

export function isNameParticle(word: string): boolean {
  return particles.has(word)
}

/** True for one initial: `W.`, `J.P.`, `H` . */
export function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?){1,3}$/u.test(word) && word.length <= 6 && (word.length === 1 || word.endsWith('.'))
}

/** A person's name by its shape: two to five words with capitals, particles between, no organisation's last word. */
export function isPersonShaped(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || text.length > 60) return false
  const [first = '', last = ''] = [words[0], words[words.length - 1]]
  if (!isNameWord(first) || !/^(?:\p{Lu}|[dl]['’]\p{Lu}|al-\p{Lu})/u.test(last)) return false
  return words.every((word) => isNameWord(word) || particles.has(word)) && !/^The$/i.test(first) && !isOrganisation(text)
}

/** An account by its name: `@martaquill`. */
function isHandle(word: string): boolean {
  return /^@[\p{L}\p{N}_.]{2,30}$/u.test(word)
}

/** Words that may all stand in a credit: names and organisations, with the small words that join them; no sentence. */
export function isCreditShaped(text: string, mostWords: number): boolean {
  const words = text.trim().replace(/\bspecial to (?:the )?/iu, 'Special ').split(/[\s/|]+/).filter((word) => word !== '' && !/^[-–—]+$/.test(word))
  if (words.length === 0 || words.length > mostWords) return false
  const plain = words.filter((word) => !(particles.has(word.toLowerCase()) || joiners.has(word.toLowerCase()) || word === 'via' || word === 'by'))
  return plain.length > 0 && plain.every((word) => capitalised.test(word) || isHandle(word) || /^[a-z]+[A-Z]\w*$/.test(word) || isOrganisation(word))
}
