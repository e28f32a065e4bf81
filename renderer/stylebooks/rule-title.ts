/** The name of a rule as people read it: `no-crowd-words` becomes `No crowd words`. */
export function ruleTitleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
