/**
 * The one way to write a value as JSON, so that equal values give equal bytes: object keys in order of their
 * UTF-16 units, no spaces, members that are `undefined` left out. Blocks are named by the hash of this text.
 *
 * @param value what `JSON.parse` can give; functions and symbols are no part of it
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
}
