import type { CreditRole } from './credit.ts'

export interface CreditLabel {
  readonly start: number
  readonly end: number
  readonly role: CreditRole | undefined
  /** Strong labels are credits wherever they stand; others only at the start or after the end of a sentence. */
  readonly strong: boolean
}

/**
 * Words that announce a credit. The role is read from the words of the label itself. Every quantifier is bounded;
 * a label is at most some 40 letters.
 */
const label =
  /(?:^|(?<=[\s.,;:!?)("”’\]]))(?:(photo[- ]illustrations?|illustrations?|graphics?|infographics?|composites?|handouts?|artworks?|animations?|cartoons?)\s{0,2}(?::|by\b|credits?\b:?|courtesy(?:\s{1,2}of\b)?)|(?:file\s)?(photo(?:graph(?:s|y|er)?|s|\s(?:credits?|source))?|pictures?(?:\s(?:credits?|source))?|images?(?:\s(?:credits?|sources?|copyright|caption))?|pics?|credits?|sources?|videos?|lead image|feature image)\s{0,2}(?::|\.\.\.|…|(?:taken\s)?by\b:?|(?:via|©)|(?:provided|supplied)\s+by\b|courtesy(?:\s{1,2}of\b)?|(?=\p{Lu}[\p{L}'’.-]{0,30}[\s/]))|(courtesy)(?:\s{1,2}of\b)?:?|(care of|provided by|supplied by)|(©|\(c\)|copyright\b)(?:\s{0,2}(?:19|20)\d\d)?:?)\s{0,3}/giu

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
    const hasMark = /[:©…]|\.\.\.|\bby\b|courtesy|care of/i.test(written)
    const isShout = written.length > 4 && written.toUpperCase() === written
    // `Credit Chang W. Lee`: without a mark only the singular, and only where a sentence has ended.
    if (!hasMark && !/^(?:Credit|CREDIT|Photo|Picture|Source)\b/.test(written)) continue
    if (isSmall && !written.includes(':') && !written.startsWith('©') && !isAtStart(text, start) && !isOpeningBracket(text, start)) continue
    const strong = (hasMark && (!isSmall || written.includes(':')) && !/^(?:Video|Source|Sources|Copyright)\b/i.test(written)) || isShout
    if (!strong && !isAtStart(text, start) && !isOpeningBracket(text, start) && !isAfterSentence(text, start)) continue
    labels.push({ start, end: start + written.length, role: roleOf(match), strong })
  }
  return labels
}

function isAtStart(text: string, at: number): boolean {
  return text.slice(0, at).trim() === ''
}

function isOpeningBracket(text: string, at: number): boolean {
  return /[([]\s{0,2}$/.test(text.slice(Math.max(0, at - 3), at))
}

/** True where a sentence has ended before `at`; an initial or a short title is no end. */
export function isAfterSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd()
  if (/[!?…”"’»]$/.test(before)) return true
  if (!before.endsWith('.')) return /[\n\r]\s{0,20}$/.test(text.slice(Math.max(0, at - 24), at))
  return !/(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Prof|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|No)\.$/u.test(before) || /(?:[ap]\.m|U\.S|D\.C|U\.K|N\.\p{Lu})\.$/u.test(before)
}

function roleOf(match: RegExpMatchArray): CreditRole | undefined {
  const made = (match[1] ?? '').toLowerCase()
  if (/^photo/.test(made)) return 'photo-illustration'
  if (/^(?:illustration|artwork|cartoon)/.test(made)) return 'illustration'
  if (/^(?:graphic|infographic|animation)/.test(made)) return 'graphic'
  if (made.startsWith('composite')) return 'composite'
  if (made.startsWith('handout')) return 'handout'
  if (/courtesy/i.test(match[0]) || /^care of/i.test(match[4] ?? '')) return 'courtesy'
  if (/supplied|provided/i.test(match[0])) return 'handout'
  if (/^(?:photo|pic|image)/i.test(match[2] ?? '')) return 'photo'
  return undefined
}
