/**
 * How well a title answers typed words, 0 best; null where it does not. Each typed word must begin a word of the
 * title, or stand somewhere within it; where the words come in the order of the title, and at its beginning, it
 * answers better.
 */
export function matchWords(typed: string, title: string): number | null {
  const wanted = wordsOf(typed)
  const words = wordsOf(title)
  const whole = words.join(' ')
  let score = 0
  let after = 0
  for (const word of wanted) {
    const place = words.findIndex((candidate, index) => index >= after && candidate.startsWith(word))
    const any = place === -1 ? words.findIndex((candidate) => candidate.startsWith(word)) : place
    if (any !== -1) {
      score += any === after ? 0 : place === -1 ? 3 : 1
      after = any + 1
    } else if (word.length > 1 && whole.includes(word)) score += 5
    else return null
  }
  return score
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
