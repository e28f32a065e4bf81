/** Entries of a list as a person types or pastes them: one a line, blank lines and spaces at the ends dropped, none twice. */
export function linesOf(text: string, most: number): readonly string[] {
  return [...new Set(text.split(/\r\n?|\n/u).map((line) => line.trim()).filter((line) => line !== ''))].slice(0, most)
}

/** The number of the line, from 1, that holds each entry. */
export function lineOfEntry(text: string, entry: string): number | null {
  const at = text.split(/\r\n?|\n/u).findIndex((line) => line.trim() === entry)
  return at < 0 ? null : at + 1
}

export function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index])
}
