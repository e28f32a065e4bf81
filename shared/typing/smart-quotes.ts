import type { TypingEdit } from './smart-typing.ts'

/** Words that begin with letters left out: what stands before them is an apostrophe. */
const clipped = /(?:^|[\s([{“—–-])(‘)(?:tis|twas|twere|twill|em|til|cause|bout|cos|n|\d0s)[\s.,;:!?’”)—–-]$/iu

/** A curly mark for the straight one that has just been typed, or the apostrophe of a clipped word that has just ended; null where there is neither. */
export function smartQuote(before: string, language: string): TypingEdit | null {
  if (!/^en\b/iu.test(language)) return null
  const at = before.length - 1
  const typed = before.charAt(at)
  if (typed === '"' || typed === "'") {
    const mark = markFor(typed, before.slice(0, at))
    return mark === null ? null : { start: at, end: at + 1, insert: mark }
  }
  const word = clipped.exec(before)
  if (word === null) return null
  const start = word.index + word[0].indexOf('‘')
  return { start, end: start + 1, insert: '’' }
}

function markFor(typed: '"' | "'", before: string): string | null {
  const [opening, closing] = typed === '"' ? ['“', '”'] : ['‘', '’']
  const previous = before.at(-1) ?? ''
  const isOpen = before.lastIndexOf(opening) > before.lastIndexOf(closing)
  // Feet and inches stay as they are typed, unless a quote waits to be closed.
  if (/\d/u.test(previous)) return isOpen ? closing : null
  if (previous === '' || /[\s([{]/u.test(previous)) return opening
  // A dash breaks a quote off, or leads into one.
  if (/[—–-]/u.test(previous)) return isOpen ? closing : opening
  // A quote within a quote opens right after its mark.
  if (typed === "'" && previous === '“') return opening
  if (typed === '"' && previous === '‘') return opening
  return closing
}
