/** The house's next number: `3` gives `4`, `1.10` gives `1.11`, `Spring` gives `Spring 2`. */
export function nextVersion(version: string): string {
  const trimmed = version.trim()
  const last = /(\d{1,9})(\D*)$/u.exec(trimmed)
  if (last === null) return trimmed === '' ? '1' : `${trimmed} 2`
  const [, figure = '', rest = ''] = last
  return `${trimmed.slice(0, last.index)}${String(Number(figure) + 1).padStart(figure.length, '0')}${rest}`
}
