/**
 * The one way to write a value as JSON, so that equal values give equal bytes: object keys in order of their
 * UTF-16 units, no spaces, members that are `undefined` left out (in a list: null). Blocks are named by the hash of this text.
 *
 * @param value what `JSON.parse` can give; functions and symbols are no part of it
 */
export function canonicalJson(value: unknown): string {
  if (value === undefined) return 'null'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) {
    let list = ''
    for (const member of value) list += `${list === '' ? '' : ','}${canonicalJson(member)}`
    return `[${list}]`
  }
  const members = value as Readonly<Record<string, unknown>>
  let text = ''
  // Runs over every block at every save: no lists of pairs on the way.
  for (const key of Object.keys(members).sort()) {
    const member = members[key]
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}
