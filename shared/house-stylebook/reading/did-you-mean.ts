/** The known word nearest to one that is not known; null where none is near. Counts letters put in, left out, changed or swapped with their neighbour. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = plain(word)
  let best: string | null = null
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    const distance = distanceBetween(wanted.slice(0, 60), plain(candidate))
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_]/gu, '-')
}

function distanceBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const costs = [(rows[row - 1]?.[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1)]
      if (swapped) costs.push((rows[row - 2]?.[column - 2] ?? 0) + 1)
      current.push(Math.min(...costs))
    }
    rows.push(current)
  }
  return rows[one.length]?.[other.length] ?? 0
}
