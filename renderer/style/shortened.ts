/** Words on one line, cut where they are longer than a list has room for. `most` in UTF-16 units. */
export function shortened(text: string, most = 140): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 2)}…` : line
}
