import { creditLabels } from './credit-labels.ts'
import { isPersonShaped } from './names.ts'
import { isKnownAgency, isOrganisation } from './picture-agencies.ts'
import type { Credit, CreditRole } from './credit.ts'

interface Parts {
  photographer?: string
  agency?: string
  via?: string
  role?: CreditRole
}

const longestCredit = 300

/** Takes a credit's words apart, labels and brackets included. Null where nobody is named. */
export function takeApart(text: string): Credit | null {
  if (text.length > longestCredit) return null
  const words = withoutWrapping(text)
  return severalCredits(words) ?? oneCredit(words)
}

const side = /(?:^|[\s.,;/|])(?:(?:clockwise )?from (?:(?:top|far) )?(?:left|top)|(?:top |bottom |far )?(?:left|right)|top|above|bottom|below|[LR])\s?:/giu

/** `L: … / R: …`, `From left: Name/Agency; Name/Agency`: the parts’ names together, as a composite. */
function severalCredits(words: string): Credit | null {
  const pieces = words.split(side).flatMap((piece) => piece.split(';')).map(trimMarks).filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.length > 6) return null
  const credits = pieces.map(oneCredit)
  if (credits.some((credit) => credit === null)) return null
  const all = (field: 'photographer' | 'agency' | 'via', joint: string): string => [...new Set(credits.flatMap((credit) => credit?.[field] ?? []))].join(joint)
  const photographer = all('photographer', ' and ')
  const agency = all('agency', '/')
  const via = all('via', '/')
  return { ...(photographer !== '' && { photographer }), ...(agency !== '' && { agency }), ...(via !== '' && { via }), role: 'composite' }
}

function oneCredit(words: string): Credit | null {
  const labels = creditLabels(words).filter((label) => !label.side)
  const parts: Parts = {}
  let at = 0
  let role: CreditRole | undefined
  let passed = ''
  for (const label of [...labels, null]) {
    const stretch = passed + words.slice(at, label?.start ?? words.length)
    if (stretch.trim() !== '') merge(parts, namesOf(stretch, role))
    else if (role !== undefined) parts.role ??= role
    if (label === null) break
    at = label.end
    role = label.role
    const written = words.slice(label.start, label.end)
    // `Handout via Reuters` says who passed it on, `U.S. Navy photo by …` whose it is.
    passed = /\bvia\s*$/i.test(written) ? 'via ' : ''
    const service = /^(?:u\.?s\.? )?(?:navy|army|air force|coast guard|marine corps|national guard)/i.exec(written)
    if (service !== null) merge(parts, { agency: service[0] })
  }
  const { photographer, agency, via } = parts
  if (photographer === undefined && agency === undefined && via === undefined) return null
  return parts
}

/** The first to name a photographer, an agency, a role is believed. */
function merge(into: Parts, from: Parts): void {
  if (into.photographer === undefined && from.photographer !== undefined) into.photographer = from.photographer
  if (into.agency === undefined && from.agency !== undefined) into.agency = from.agency
  if (into.via === undefined && from.via !== undefined) into.via = from.via
  if (from.role !== undefined && (into.role === undefined || into.role === 'photo')) into.role = from.role
}

/** Brackets round the whole, `hide caption` and the like behind it, sources of a graphic. */
function withoutWrapping(text: string): string {
  let words = text.trim().replace(/\s{1,9}(?:hide|toggle|show) caption$/i, '').replace(/;\s{1,9}sources?:.{0,280}$/is, '')
  const wrapped = /^[([]\s{0,9}([^()[\]]{1,280}?)\s{0,9}[)\]]\.?$/.exec(words)
  if (wrapped !== null) words = wrapped[1] ?? words
  return words
}

function namesOf(stretch: string, labelRole: CreditRole | undefined): Parts {
  const parts: Parts = labelRole === undefined ? {} : { role: labelRole }
  let rest = trimMarks(stretch)
  const ending = /^(.{1,250}?)\s{0,3}[,/]?\s{0,3}\(?\b(composite|handout|hand out|files|file|file photo|archive|archives|illustration)\)?$/i.exec(rest)
  if (ending !== null && isRoleWord(rest, ending[1] ?? '', ending[2] ?? '')) {
    rest = trimMarks(ending[1] ?? '')
    parts.role = roleWords[(ending[2] ?? '').toLowerCase()] ?? 'photo'
  }
  const passed = /^(.{0,200}?)[\s,;/|!(–—-]{0,6}\bvia\b[\s:!/,–—-]{0,6}(.{1,120})$/i.exec(rest)
  if (passed !== null) {
    parts.via = trimMarks(passed[2] ?? '')
    rest = trimMarks(passed[1] ?? '')
  }
  if (/^(?:supplied|hand ?out)$/i.test(rest)) return { ...parts, role: 'handout', agency: rest }
  return { ...parts, ...people(rest, parts) }
}

const roleWords: Readonly<Record<string, CreditRole>> = { composite: 'composite', handout: 'handout', 'hand out': 'handout', files: 'archive', file: 'archive', 'file photo': 'archive', archive: 'archive', archives: 'archive', illustration: 'illustration' }

/** `Reuters files`, `AP Photo/Name, File`, `(Composite)`; but PA Archive and Hulton Archive are names. */
function isRoleWord(whole: string, before: string, word: string): boolean {
  const between = whole.slice(before.length, whole.length - word.length)
  return /[,/(]/.test(between) || (/^(?:files?|handout|composite)$/.test(word) && before.trim() !== '')
}

/** Who took it and who gave it, from words without label, role and `via`. */
function people(words: string, soFar: Parts): Parts {
  if (words === '') return {}
  const signed = /^(.{2,40}?) (?:File )?Photos?\s{0,3}(?:[/:|,]|by\b)\s{0,3}(.{1,120})$/i.exec(words)
  if (signed !== null && isKnownAgency(signed[1] ?? '')) return mostlyName(signed[2] ?? '', signed[1] ?? '')
  const bare = /^(.{2,40}?) (?:File )?Photos?$/i.exec(words)
  if (bare !== null && isKnownAgency(bare[1] ?? '') && !/^(?:alamy stock|magnum|archive)/i.test(words)) return { agency: bare[1] ?? words }
  const sports = /^(.{3,60}?)-((?:USA TODAY Sports|Imagn Images).{0,20})$/i.exec(words)
  if (sports !== null) return { photographer: sports[1] ?? words, agency: sports[2] ?? '' }
  const onBehalf = /^(.{3,80}?) for (\p{Lu}.{1,80}|the \p{Lu}.{1,80})$/u.exec(words)
  if (onBehalf !== null && !/[/|]/.test(onBehalf[1] ?? '')) return named(onBehalf[1] ?? '', onBehalf[2] ?? '')
  const slashed = words.split(/\s{0,4}[/|•]\s{0,4}/).map(trimMarks).filter((part) => part !== '' && !/^hand ?out$/i.test(part))
  const role: Parts = /(?:^|[/|]\s{0,3})hand ?out\b/i.test(words) ? { role: 'handout' } : {}
  const [first = '', ...others] = slashed
  if (slashed.length > 1) {
    // `AFP — Getty Images` after the photographer: the second passed it on.
    const dashed = /^(.{2,60}?)\s{1,3}[-–—]{1,2}\s{1,3}(.{2,60})$/.exec(others[others.length - 1] ?? '')
    if (dashed !== null && soFar.via === undefined) return { ...role, ...byOrder(first, [...others.slice(0, -1), dashed[1] ?? '']), via: dashed[2] ?? '' }
    return { ...role, ...byOrder(first, others) }
  }
  if (arePeople(first)) return { ...role, photographer: first }
  const parted = /^(.{2,80}?)(?:\s{1,3}[-–—]{1,2}\s{1,3}|—|,\s{1,3})(.{2,120})$/.exec(first)
  if (parted !== null && (isPersonShaped(parted[1] ?? '') || isKnownAgency(parted[1] ?? '') || isKnownAgency(parted[2] ?? '')) && !/^(?:Jr|Sr)\.?$/.test(parted[2] ?? '')) {
    return { ...role, ...byOrder(parted[1] ?? '', [parted[2] ?? '']) }
  }
  const resident = /^(.{3,60}?) of \p{Lu}.{1,80}$/u.exec(first)
  if (resident !== null && isPersonShaped(resident[1] ?? '')) return { photographer: resident[1] ?? first }
  return { ...role, ...(isOrganisation(first) || !(isPersonShaped(first) || (soFar.via !== undefined && !/\s/.test(first))) ? { agency: first } : { photographer: first }) }
}

/** `Ann Poe and Jon Roe`, `Ann Poe, Jon Roe`. */
function arePeople(words: string): boolean {
  const people = words.split(/,? (?:and|&) |, /)
  return people.length > 1 && people.every(isPersonShaped)
}

/** `Name/Agency`, `AFP/Name`, `Archive/Agency`; with a comma inside the first part, as in `Name, ClassicStock/Corbis`. */
function byOrder(first: string, others: readonly string[]): Parts {
  const comma = /^(.{3,60}?),\s{1,3}(.{2,60})$/.exec(first)
  if (comma !== null && isPersonShaped(comma[1] ?? '') && !/^(?:Jr|Sr)\.?$/.test(comma[2] ?? '')) return { photographer: comma[1] ?? first, agency: [comma[2] ?? '', ...others].join('/') }
  if (arePeople(first)) return { photographer: first, agency: others.map(withoutPhoto).join('/') }
  const second = others[0] ?? ''
  if (isOrganisation(first)) {
    const signer = others[others.length - 1] ?? ''
    const pooled = /^pool$/i.test(signer) && others.length === 2 && isPersonShaped(second)
    if (pooled) return { photographer: second, agency: `${first}/${signer}` }
    if (others.length > 1 && isPersonShaped(signer) && others.slice(0, -1).every(isOrganisation)) return { photographer: signer, agency: [first, ...others.slice(0, -1)].join('/') }
    if (others.length === 1 && isPersonShaped(second)) return { photographer: second, agency: withoutPhoto(first) }
    return { agency: [first, ...others].join('/') }
  }
  return { photographer: first, agency: others.map(withoutPhoto).join('/') }
}

function withoutPhoto(agency: string): string {
  const match = /^(.{2,40}?) (?:File )?Photos?$/i.exec(agency)
  return match !== null && /^(?:AP|AFP|EPA|PA|UPI|Reuters|Xinhua|CP)$/i.test(match[1] ?? '') ? (match[1] ?? agency) : agency
}

/** After `AP Photo/` stands a name, whatever its shape; a second part behind a slash is a further source. */
function mostlyName(name: string, agency: string): Parts {
  const [first = '', ...others] = name.split(/\s{0,3}\/\s{0,3}|, (?=pool$)/i)
  return { photographer: trimMarks(first), agency: [agency, ...others].join('/') }
}

function named(name: string, agency: string): Parts {
  return isOrganisation(name) ? { agency: `${name} for ${agency}` } : { photographer: name, agency }
}

/** Spaces and marks at both ends; the stop of Ltd., Jr. and initials stays. */
function trimMarks(text: string): string {
  const trimmed = text.replace(/^[\s,;:|/!"“(–—.-]{1,20}/, '').replace(/[\s,;:|/!"”–—-]{1,20}$/, '')
  const closed = trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1).trimEnd() : trimmed
  return closed.endsWith('.') && !/\b(?:Ltd|Inc|Co|Corp|Bros|J[Rr]|S[Rr]|St|No|LTD|INC|\p{Lu})\.$/u.test(closed) ? closed.slice(0, -1) : closed
}
