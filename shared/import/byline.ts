/** Bylines as pages write them: `By X and Y`, `Text by: X`, `From our correspondent in …`, `Kim Someone in Paris`. */

const label = /^(?:(?:written|words|text|story|report(?:ed)?|reporting|analysis|interview|posted|published|article|commentary|opinion)\s+by|by|from|author|authors|text|texte par|par|von|por|da|di|door|av|af|autor|autora|auteur)\s*:\s*|^(?:(?:written|words|text|story|report(?:ed)?|analysis|interview|posted|commentary)\s+by|by)\s+|^(?:texte par|par|von|por|door)\s+(?=\p{Lu})/iu

const particle = "(?:de|da|di|do|dos|du|des|del|della|van|von|der|den|ter|ten|bin|ibn|al|el|la|le|y|e|st\\.?|mc|o['’])"
const name = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)(?: (?:${particle} )*(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,4}`
const onlyName = new RegExp(`^${name}$`, 'u')
const fullName = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)(?: (?:${particle} )*(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)){1,4}$`, 'u')
const nameInPlace = new RegExp(`^${name}(?:(?:,| and) ${name}){0,3} in ${name}(?:,? (?:and )?${name}){0,2}$`, 'u')
const jobTitle = /\b(?:correspondents?|editors?|reporters?|writers?|staff|bureau|columnists?|producers?|news|agency|agencies|team|desk|service|journalists?|analysts?|contributors?|freelance|chief|press|times|post|media|today|online|\.com|\.org|bbc|cnn|afp|ap|reuters|rfi)\b/iu
const correspondent = /^from (?:our|the) (?:special |own |own special )?(?:correspondents?|envoys?|staff)\b[^.!?]{0,100}$/iu
const notNames = /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/iu

/** The people a byline line names, each as it is to be printed without `By`; null where the line is not a byline. */
export function readByline(text: string): string[] | null {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length > 200 || line === '') return null
  if (correspondent.test(line)) return [line]
  const found = label.exec(line)
  if (found === null) return null
  const people = line.slice(found[0].length).trim()
  return people === '' || !namesPeople(people) ? null : splitPeople(people)
}

/** True for `By` or `Text by:` standing alone, its name on the next line. */
export function isBylineLabel(text: string): boolean {
  return /^(?:by|(?:written|words|text|story|reported) by|author|texte par|par|von)\s*:?$/iu.test(text.trim())
}

/** `Kim Someone in Paris`: a byline without its `By`. Good evidence only between headline and text. */
export function readPlacedName(text: string): string[] | null {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 90 && nameInPlace.test(line) && !notNames.test(line) ? [line] : null
}

/** `Jane Doe`, `Jane Doe, Political Correspondent`: only where something else says that a byline stands here. */
export function readBareNames(text: string): string[] | null {
  const line = text.replace(/\s+/g, ' ').trim().replace(/^by\s*:?\s+/iu, '')
  return line.length <= 160 && namesPeople(line) ? splitPeople(line) : null
}

/** True for two to five words in capitals that read as one person's name. */
export function isFullName(text: string): boolean {
  return fullName.test(text.trim()) && !notNames.test(text)
}

function namesPeople(people: string): boolean {
  if (/[!?;"“”]|\.$/u.test(people.replace(/\b(?:jr|sr|st|dr|ph\.d|m\.d|[a-z])\.$/iu, '')) || notNames.test(people)) return false
  const parts = people.split(partSeparator).map((part) => part.trim()).filter((part) => part !== '')
  const first = parts[0]
  if (first === undefined) return false
  return parts.every((part, index) => part.length <= 80 && (onlyName.test(part) || nameInPlace.test(part) || jobTitle.test(part) || (index > 0 && /^(?:in|at|for) \p{Lu}/u.test(part)))) && /\p{Lu}/u.test(first)
}

const partSeparator = /,\s+(?:and\s+)?|\s+(?:and|et|und|y|&|with)\s+|\s*[|•·]\s*/u

function splitPeople(people: string): string[] {
  const names: string[] = []
  let from = 0
  const separators = [...people.matchAll(new RegExp(partSeparator.source, 'gu'))]
  const cuts = [...separators.map((cut) => ({ start: cut.index, end: cut.index + cut[0].length })), { start: people.length, end: people.length }]
  let pending = ''
  cuts.forEach((cut, index) => {
    const part = people.slice(from, cut.start).trim()
    const separator = index > 0 ? people.slice(cuts[index - 1]?.start ?? 0, from) : ''
    // A job title or a place belongs to the name before it.
    if (pending !== '' && !isPerson(part)) pending += separator + part
    else {
      if (pending !== '') names.push(pending)
      pending = part
    }
    from = cut.end
  })
  if (pending !== '') names.push(pending)
  return names
}

function isPerson(part: string): boolean {
  return (onlyName.test(part) || nameInPlace.test(part)) && !(jobTitle.test(part) && !nameInPlace.test(part))
}
