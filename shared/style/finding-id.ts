/** Words longer than this stand in an id by their beginning and a hash, so that an id stays short enough to keep. UTF-16 units. */
const maximumWords = 120

/** The id of a finding: stable over re-checks while the rule, the place and the words stay. `nth` counts the same words in one place from 0. */
export function findingId(rule: string, place: string, words: string, nth: number): string {
  const shown = words.length <= maximumWords ? words : `${words.slice(0, maximumWords)}…${hash(words)}`
  // Half a surrogate pair does not survive a database; the waiver that names the id must.
  const kept = shown.toWellFormed()
  return `${rule}|${place}|${kept}|${nth}`
}

/** FNV-1a over UTF-16 units, as eight hex digits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
