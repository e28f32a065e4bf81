import type { CreditRole } from './credit.ts'

export interface CreditLabel {
  readonly start: number
  readonly end: number
  readonly role: CreditRole | undefined
  /** Strong labels are credits wherever they stand; others only at the start or after the end of a sentence. */
  readonly strong: boolean
  /** True for `From left:` and the like, which as often name the people seen. */
  readonly side: boolean
}

/** What somebody made other than a photograph. */
const made = 'photo[- ]illustrations?|illustrations?|graphics?|infographics?|composites?|handouts?|artworks?|animations?|cartoons?|screen[- ]?(?:grabs?|shots?)|stills?'
/** Who stands before `photo`: the staff, a pool, a service (`U.S. Navy photo by`). */
const whose = '(?:file|staff|pool|courtesy|handout|contributed|submitted|undated|(?:u\\.?s\\.? )?(?:navy|army|air force|coast guard|marine corps|national guard))\\s'
/** A picture, in the languages whose agencies English papers take pictures from. */
const picture = 'photo(?:graph(?:s|y|er)?|s|\\s(?:credits?|source))?|pictures?(?:\\s(?:credits?|source))?|images?(?:\\s(?:credits?|sources?|copyright|caption))?|pics?|credits?|sources?|videos?|lead image|feature image|crédits?(?:\\sphotos?)?|fotos?|fotografie|fotografía|bild(?:er)?|kuva|zdjęcie'
/** What ties the label to the name: a mark, `by`, `courtesy of`; or a capital or a handle right behind. */
const tie = '\\s{0,2}(?::|\\.\\.\\.|…|(?:taken\\s)?by\\b:?|(?:via|©)|(?:provided|supplied)\\s+by\\b|courtesy(?:\\s{1,2}of\\b)?|(?=\\p{Lu}[\\p{L}\'’.-]{0,30}[\\s/]))'
const sides = '(?:clockwise\\s)?from\\s(?:(?:top|far)\\s)?(?:left|top):|(?:top\\s|bottom\\s|far\\s)?(?:left|right):|[lr]:'

/**
 * Words that announce a credit. The role is read from the words of the label itself. Every quantifier is bounded;
 * a label is at most some 40 letters.
 */
const label = new RegExp(
  `(?:^|(?<=[\\s.,;:!?)("”’\\]]))(?:(${made})\\s{0,2}(?::|by\\b|/|via\\b|credits?\\b:?|courtesy(?:\\s{1,2}of\\b)?)|(?:${whose}){0,2}(${picture})\\b${tie}|(courtesy)(?:\\s{1,2}of\\b|\\sphoto\\b)?:?|(care of|(?:provided|supplied|photographed|pictured|submitted) by\\b)|(©|\\(c\\)|copyright\\b:?)(?:\\s{0,2}(?:19|20)\\d\\d\\b)?:?|(${sides})|(files?:))\\s{0,3}`,
  'giu',
)

/** Sentences go on with `this photo by …`, `a picture of …`: no label then. */
const wordBeforeNoLabel = /\b(?:this|the|a|an|that|his|her|their|its|our|my|in|of|for|on|take|took|taking|with|from|no|more|these|those|two|another|undated)\s{1,2}$/i

/** All labels in a text, in order. Offsets are UTF-16 units. */
export function creditLabels(text: string): CreditLabel[] {
  const labels: CreditLabel[] = []
  for (const match of text.matchAll(label)) {
    const start = match.index
    const written = match[0]
    const first = written.charAt(0)
    const isSmall = first !== first.toUpperCase()
    const before = text.slice(Math.max(0, start - 12), start)
    if (wordBeforeNoLabel.test(before)) continue
    const hasMark = match[1] !== undefined || /[:©…/]|\.\.\.|\bby\b|\(c\)|courtesy|care of|^copyright\s{1,2}\d/i.test(written)
    // The pattern ignores case: what stands behind a label without a mark must begin with a capital all the same.
    if (!hasMark && !/^\p{Lu}/u.test(text.slice(start + written.length))) continue
    const isShout = written.length > 4 && written.toUpperCase() === written
    // `Credit Chang W. Lee`: without a mark only the singular, and only where a sentence has ended.
    if (!hasMark && !/^(?:Credit|CREDIT|Photo|Picture|Source|Copyright)\b/.test(written)) continue
    if (isSmall && !written.includes(':') && !/^(?:©|\(c\))/.test(written) && !isAtStart(text, start) && !isOpeningBracket(text, start)) continue
    const strong = (hasMark && (!isSmall || /[:©]|^\(c\)/.test(written)) && !/^(?:Videos?|Sources?)\b(?!.*:)/i.test(written)) || isShout
    const isSigned = written.startsWith('Credit') && /^[^./]{3,50}(?:\/| for The | via )/.test(text.slice(start + written.length, start + written.length + 60))
    if (!strong && !isSigned && !isAtStart(text, start) && !isOpeningBracket(text, start) && !isAfterSentence(text, start)) continue
    labels.push({ start, end: start + written.length, role: roleOf(match), strong, side: match[6] !== undefined })
  }
  return labels
}

function isAtStart(text: string, at: number): boolean {
  return text.slice(0, at).trim() === ''
}

function isOpeningBracket(text: string, at: number): boolean {
  return /[([]\s{0,2}$/.test(text.slice(Math.max(0, at - 3), at))
}

/** What goes on behind `U.S.` in one name. */
const american = /^(?:Navy|Army|Air|Marine|Coast|Senate|House|Congress|Embassy|Department|Geological|Fish|Customs|Forest|Attorney|National|Open|Capitol|Space|Southern|Central)\b/

/** True where a sentence has ended before `at`; an initial or a short title is no end. */
export function isAfterSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd()
  if (/[!?…”"’»]$/.test(before)) return true
  if (/(?:^|[\s.(])U\.S\.$/u.test(before) && american.test(text.slice(at, at + 20))) return false
  if (!before.endsWith('.')) return /[\n\r]\s{0,20}$/.test(text.slice(Math.max(0, at - 24), at))
  return !/(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Prof|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|No|Mt|Ft|Bros|Insp|Supt|Cpl|Pvt|Maj|Adm|Cmdr|Hon)\.$/u.test(before) || /(?:[ap]\.m|U\.S|D\.C|U\.K|N\.\p{Lu})\.$/u.test(before)
}

function roleOf(match: RegExpMatchArray): CreditRole | undefined {
  const made = (match[1] ?? '').toLowerCase()
  if (/^(?:screen|still)/.test(made)) return undefined
  if (/^photo/.test(made)) return 'photo-illustration'
  if (/^(?:illustration|artwork|cartoon)/.test(made)) return 'illustration'
  if (/^(?:graphic|infographic|animation)/.test(made)) return 'graphic'
  if (made.startsWith('composite')) return 'composite'
  if (made.startsWith('handout')) return 'handout'
  if (/courtesy/i.test(match[0]) || /^care of/i.test(match[4] ?? '')) return 'courtesy'
  if (/supplied|provided|handout|submitted|contributed/i.test(match[0])) return 'handout'
  if (/^files?:/i.test(match[0]) || /^file\s/i.test(match[0])) return 'archive'
  if (/^(?:photo|pic|image|crédits? photo|foto|bild|kuva|zdj)/i.test(match[2] ?? '') || /graphed|pictured/i.test(match[4] ?? '')) return 'photo'
  return undefined
}
