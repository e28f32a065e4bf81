import { creditLabels, isAfterSentence } from './credit-labels.ts'
import { isCreditShaped, isInitial, isNameParticle, isNameWord, isPersonShaped } from './names.ts'
import { isKnownAgency, isOrganisation, isUnmistakableAgency } from './picture-agencies.ts'
import { takeApart } from './take-apart.ts'
import type { Credit, FoundCredit } from './credit.ts'

/** A credit at the end of a caption is no longer than this; what stands further up is the caption's own. */
const longestTail = 260
const mostWords = 14
/** Slashes and the like within one credit. */
const mostJoints = 6

/**
 * The credit at the end of a caption, or at its start after ©, or null. The span takes in brackets, label and
 * `hide caption`, so that the text without it is the caption. A bare name without label, agency or brackets is no
 * credit here: a caption may be just that name; see `parseCredit` for text known to be a credit.
 */
export function findCredit(text: string): FoundCredit | null {
  const end = text.trimEnd().length
  if (end === 0) return null
  const span = leadingCopyright(text, end) ?? graphicWithSources(text, end) ?? sideBySide(text, end) ?? inBrackets(text, end) ?? labelled(text, end) ?? behindSentence(text, end) ?? withAgency(text, end) ?? bareAgency(text, end)
  if (span === null) return null
  const written = text.slice(span.start, span.end)
  const value = takeApart(written)
  return value === null ? null : { start: span.start, end: span.end, text: written, value }
}

/** A credit line taken apart: photographer, agency, via, role. The text is known to be a credit; null where it names nobody. */
export function parseCredit(text: string): Credit | null {
  return takeApart(text)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** `© Getty Images` before the caption; or the whole text, once or glued to its repetition. */
function leadingCopyright(text: string, end: number): Stretch | null {
  const open = /^\s{0,9}©\s{0,3}(?:(?:19|20)\d\d\s{1,3})?/.exec(text)
  if (open === null) return null
  const from = open[0].length
  const start = text.indexOf('©')
  const rest = text.slice(from, end)
  const half = (rest.length - 1) / 2
  if (rest.length > 6 && rest.length < 2 * longestTail && Number.isInteger(half) && rest.slice(0, half) === rest.slice(half + 1)) return { start, end: from + half }
  if (rest.length < longestTail && isCreditShaped(rest, 8)) return { start, end }
  const words = rest.slice(0, 80).split(' ')
  for (let count = Math.min(5, words.length); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    if (isKnownAgency(name)) return { start, end: from + name.length }
  }
  return null
}

/** `(AP Photo/Name)`, `( NAME/LIBRARY)`, also two brackets one behind the other, and a role in brackets behind a credit. */
function inBrackets(text: string, end: number): Stretch | null {
  const shown = /(?:\)|\])\.?$/.exec(text.slice(Math.max(0, end - 2), end))
  if (shown === null) return null
  const closing = end - shown[0].length
  const opening = Math.max(text.lastIndexOf('(', closing), text.lastIndexOf('[', closing))
  if (opening < 0 || closing - opening > longestTail) return null
  const inside = text.slice(opening + 1, closing).trim()
  if (/^(?:composite|file|files|file photo|handout|archive)$/i.test(inside)) {
    const before = text.slice(0, opening).trimEnd().length
    const span = labelled(text, before) ?? behindSentence(text, before) ?? withAgency(text, before) ?? bareAgency(text, before)
    return span === null ? null : { start: span.start, end }
  }
  const standsAlone = isAfterSentence(text, opening) && (isPersonShaped(inside) || isPersonAndPaper(inside) || /^(?:handout|supplied)$/i.test(inside))
  if (!standsAlone && !isCredit(inside)) return null
  const before = text.slice(0, opening).trimEnd()
  const earlier = before.endsWith(')') ? inBrackets(text, before.length) : null
  return { start: earlier?.start ?? opening, end }
}

/** Words in brackets that are a credit: labelled, by an agency, or name and agency. */
function isCredit(inside: string): boolean {
  const first = creditLabels(inside)[0]
  if (first?.start === 0 && first.end < inside.length) return isCreditShaped(inside.slice(first.end), mostWords)
  if (isKnownAgency(inside) && (inside.length > 3 || inside === 'AP' || inside === 'AFP')) return true
  if (!isCreditShaped(inside.replaceAll(',', ''), mostWords)) return false
  const parts = inside.split(/[/|]|,? via |, /).map((part) => part.trim())
  return parts.length > 1 && (/[/|]|\bvia\b/.test(inside) ? parts.some(isOrganisation) || inside.includes('/') : isKnownAgency(parts[parts.length - 1] ?? ''))
}

/** From the first label on, as long as nothing but credits follows it. */
function labelled(text: string, end: number): Stretch | null {
  const from = Math.max(0, end - longestTail)
  const labels = creditLabels(text.slice(from, end)).map((label) => ({ ...label, start: label.start + from, end: label.end + from }))
  for (const [index, label] of labels.entries()) {
    const rest = labels.slice(index)
    const stretches = rest.map((each, at) => text.slice(each.end, rest[at + 1]?.start ?? end))
    // People seen are listed from the left too: there only what an agency signs is a credit.
    const isAllCredit = stretches.every((words, at) => isNamed(words) && (rest[at]?.side !== true || isSigned(words)))
    if (isAllCredit) return { start: label.start, end }
  }
  return null
}

/** True where each of several credits gives an agency behind a slash. */
function isSigned(words: string): boolean {
  return words.split(';').every((each) => /.[/|].|\bvia\b/.test(each))
}

/** Whom a label names without a name. */
const nameless = /\b(?:the )?(?:artist|author|family|estate|photographer|film-?makers?|owner|company|gallery|museum|school|publisher|campaign|university|library)\b/giu

/** What stands behind a label: names, not a sentence. */
function isNamed(words: string): boolean {
  const bare = words.trim().replace(/\s{1,9}(?:hide|toggle|show) caption$/i, '').replace(/;\s{1,9}sources?:.{0,200}$/is, '')
  if (bare === '') return false
  return isCreditShaped(bare.replace(/[,;]/g, ' ').replace(/[.)\]]{1,2}$/, '').replace(nameless, 'X'), mostWords) && !/[a-z]{3}[.!?] \p{Lu}/u.test(bare.replace(/\b(?:Ltd|Inc|Bros|Corp)\. /gu, ''))
}

/** `Studio for Magazine; sources: …` under a graphic is all credit. */
function graphicWithSources(text: string, end: number): Stretch | null {
  const match = end > longestTail ? null : /^(\S.{2,120}?); sources?: /iu.exec(text)
  const maker = match?.[1]
  return maker !== undefined && / for \p{Lu}|^(?:graphic|infographic)/iu.test(maker) && isCreditShaped(maker, 10) ? { start: 0, end } : null
}

/** `L: … / R: …` and nothing else: a slash stands between two makers; people who are seen have a comma or an `and`. */
function sideBySide(text: string, end: number): Stretch | null {
  const match = end > longestTail ? null : /^\s{0,9}L(?:eft)?: (.{2,100}?) \/ R(?:ight)?: (.{2,100})$/u.exec(text.slice(0, end))
  return match !== null && isCreditShaped(match[1] ?? '', 8) && isCreditShaped(match[2] ?? '', 8) ? { start: text.length - text.trimStart().length, end } : null
}

/** The words behind the caption's last full stop, where they are names and nothing closes them. */
function behindSentence(text: string, end: number): Stretch | null {
  const from = Math.max(0, end - 120)
  const tail = withoutHiding(text, end)
  const ending = text.slice(Math.max(0, tail - 8), tail)
  if (/[.!?:;]$/.test(ending) && !/\b(?:Ltd|Inc|Corp|Bros|Jr|Sr)\.$/.test(ending)) return null
  for (let at = tail - 1; at > from; at -= 1) {
    if (!/\s/.test(text.charAt(at - 1)) || !isAfterSentence(text, at)) continue
    const words = text.slice(at, tail)
    const most = /[/|]| via | for /.test(words) ? 10 : 6
    if (!isCreditShaped(words.replaceAll(',', ''), most) && !isKnownAgency(words)) return null
    return /[/|]| via /.test(words) || isOrganisation(words) || isKnownAgency(words) || isPersonShaped(words) || (/^\p{Lu}[\p{L}\p{N}]*[\p{Lu}.][\p{L}\p{N}.]*$/u.test(words) && text.charAt(at - 2) === '.') || arePeople(words) || isPersonAndPaper(words) ? { start: at, end } : null
  }
  return null
}

function isPersonAndPaper(words: string): boolean {
  const match = /^(.{3,60}?)(?: for |, )(.{2,60})$/.exec(words)
  return match !== null && isPersonShaped(match[1] ?? '') && (isOrganisation(match[2] ?? '') || words.includes(' for '))
}

/** `Ann Poe and Jon Roe` behind a full stop. */
function arePeople(words: string): boolean {
  const people = words.split(/ (?:and|&) |, /)
  return people.length > 1 && people.length < 5 && people.every(isPersonShaped)
}

function withoutHiding(text: string, end: number): number {
  const hiding = /\s{1,9}(?:hide|toggle|show) caption$/i.exec(text.slice(Math.max(0, end - 30), end))
  return hiding === null ? end : end - hiding[0].length
}

/** Name and agency joined by a slash, a bar or `via`, with no sentence end before the name. */
function withAgency(text: string, end: number): Stretch | null {
  const tail = withoutHiding(text, end)
  const from = Math.max(0, tail - 140)
  const words = text.slice(from, tail)
  const joints = [...words.matchAll(/\s{0,3}(?:[/|]|,? via\b|,(?= (?:AP|AFP|Reuters|EPA)$)| for(?= (?:The )?\p{Lu}[\p{L} ]{1,30}$)|[–—-](?= |USA T(?:ODAY|oday) Sports$|Imagn Images$))\s{0,3}/gu)].filter(({ 0: joint }) => !/^[–—-]/.test(joint) || /\s$/.test(joint) || joint === '-').slice(-mostJoints)
  for (const [index, joint] of joints.entries()) {
    const parts = joints.slice(index).map((each, at) => words.slice(each.index + each[0].length, joints[index + at + 1]?.index ?? words.length))
    if (!parts.every((part) => isCreditShaped(part.replaceAll(',', ''), 7) || isKnownAgency(part))) continue
    const before = words.slice(0, joint.index)
    // `Ann Poe for NPR`: only where nothing else stands, or the page hid it with its caption.
    if (joint[0].trim() === 'for' && !(isKnownAgency(last(parts)) && (tail < end || isPersonShaped(before) || /\d\s$/.test(before.slice(0, nameStart(before) ?? 0))))) continue
    const isDash = /[–—-]/.test(joint[0])
    // Where nothing but names stands before the first joint, the whole text is the credit.
    const start = from === 0 && index === 0 && isAllNames(before) ? before.length - before.trimStart().length : nameStart(before)
    if (start === null) continue
    const isWhole = from === 0 && words.slice(0, start).trim() === ''
    const giver = last(parts)
    if (isDash && !isKnownAgency(giver)) continue
    const name = words.slice(start, joint.index)
    if (!(isOrganisation(giver) || isKnownAgency(name) || (/^(?:The |@)\p{L}/u.test(giver) && !isWhole && isPersonShaped(name)) || (isWhole && parts.length > 1) || (isWhole && /via/.test(joint[0])))) continue
    return { start: from + start, end }
  }
  const hidden = tail < end && joints.length === 0 ? nameStart(words) : null
  return hidden !== null && isPersonShaped(words.slice(hidden)) ? { start: from + hidden, end } : null
}

function last(parts: readonly string[]): string {
  return parts[parts.length - 1] ?? ''
}

/** `Tarn Police Department`, `Ann Poe and Jon Roe`: an organisation or people, and no more. */
function isAllNames(words: string): boolean {
  const trimmed = words.trim()
  const ownStart = nameStart(trimmed) ?? 0
  if (ownStart > 0 && isKnownAgency(trimmed.slice(ownStart))) return false
  return isPersonShaped(trimmed) || arePeople(trimmed) || (isOrganisation(trimmed) && isCreditShaped(trimmed, 6))
}

/**
 * Where the photographer's name (or the first agency) starts that ends `words`: an agency in full, a run of words in
 * capitals, or first name and surname with initials and particles. Null where no name stands there.
 */
function nameStart(words: string): number | null {
  const trimmed = words.trimEnd()
  const spans = [...trimmed.matchAll(/\S+/gu)].slice(-8).map((match) => ({ word: match[0], start: match.index }))
  if (spans.length === 0) return null
  for (let count = Math.min(4, spans.length); count > 0; count -= 1) {
    const start = spans[spans.length - count]?.start ?? 0
    if (isKnownAgency(trimmed.slice(start))) return start
  }
  const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}'’.-]+$/u.test(word) && word.replace(/[^\p{L}]/gu, '').length > 1
  const last = spans[spans.length - 1]
  if (last === undefined || !isNameWord(last.word)) return null
  if (/^@|^\p{Lo}|^(?:Pool|Handout|Supplied|Screen ?(?:grab|shot))$/iu.test(last.word)) return last.start
  let first = spans.length - 1
  let names = /^(?:Jr|Sr|II|III|IV)\.?$/.test(last.word) ? 0 : 1
  let particle = 0
  let initials = 0
  const shouted = isShouted(last.word)
  while (first > 0) {
    const before = spans[first - 1]
    if (before === undefined) break
    if (isAfterSentence(trimmed, spans[first]?.start ?? 0)) break
    const isPartOfName = isInitial(before.word) || isNameParticle(before.word) || isNameWord(before.word)
    if (!isPartOfName || (shouted && !isShouted(before.word) && !isInitial(before.word))) break
    const counts = !isInitial(before.word) && !isNameParticle(before.word)
    // `Maria de los Ángeles Ruiz`: a particle ties one name more to the surname; Jr. is none.
    if (names === 2 && isNameParticle(before.word)) particle = 1
    if (counts && (names >= (shouted ? 4 : 2) + particle || initials > 1)) break
    if (counts) names += 1
    if (names === 2 && counts && /^al-\p{Lu}/u.test(before.word)) particle = 1
    else if (isInitial(before.word)) initials += before.word.replace(/[^\p{L}]/gu, '').length
    first -= 1
  }
  while (first < spans.length - 1 && isNameParticle(spans[first]?.word ?? '')) first += 1
  return spans[first]?.start ?? null
}

/** An agency's name alone at the end: after a capital, a figure or a stop, not in `told Reuters`; or as the whole text. */
function bareAgency(text: string, end: number): Stretch | null {
  const tail = withoutHiding(text, end)
  if (isKnownAgency(text.slice(0, tail).trim())) return { start: text.length - text.trimStart().length, end }
  const from = Math.max(0, tail - 60)
  const words = [...text.slice(from, tail).matchAll(/\S+/gu)]
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const start = words[words.length - count]?.index ?? 0
    const before = words[words.length - count - 1]?.[0] ?? ''
    if (isUnmistakableAgency(text.slice(from + start, tail)) && /^[\p{Lu}\p{N}]|[.!?)”"]$/u.test(before) && before !== 'The') return { start: from + start, end }
  }
  return null
}
