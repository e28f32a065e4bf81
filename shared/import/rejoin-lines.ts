/** Lines of more than this are no lines of a page set in type, in UTF-16 units. */
const longestLine = 140
const sentenceEnd = /[.!?:…]["'”’»)\]]*$/u
const listMark = /^(?:[•◦▪‣●○■–*-]\s|\d{1,3}[.)]\s)/u

/**
 * Paragraphs of a text whose lines were broken at a fixed width, as PDF viewers and e-mail give it; words that were
 * parted at a line's end are whole again. A text that was not broken so comes back line by line. Empty lines go.
 */
export function rejoinedLines(text: string): string[] {
  const lines = text.split(/\r\n?|\n|\f|\u2028|\u2029/u).map((line) => line.replace(/\t/g, ' '))
  const worded = lines.map((line) => line.trim()).filter((line) => line !== '')
  const width = widthOf(lines)
  return width === null ? worded : joined(lines, width, hyphenated(worded))
}

/** The width that the lines were broken at; null where they were not: nearly all full, and many going on in the middle of a sentence. */
function widthOf(lines: readonly string[]): number | null {
  const inner = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '').map((line) => line.trim())
  if (inner.length < 2) return null
  const lengths = inner.map((line) => line.length).sort((left, right) => left - right)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < 30 || (lengths.at(-1) ?? 0) > longestLine) return null
  const full = inner.filter((line) => line.length >= width * 0.65)
  const goingOn = lines.filter((line, index) => /^\p{Ll}/u.test(line.trim()) && (lines[index - 1] ?? '').trim() !== '' && !sentenceEnd.test((lines[index - 1] ?? '').trim()))
  return full.length >= inner.length * 0.6 && goingOn.length >= Math.max(1, inner.length * 0.25) ? width : null
}

/** Compounds that the text writes with a hyphen within a line: parted at a line's end they keep it. */
function hyphenated(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.toLowerCase()))
}

function joined(lines: readonly string[], width: number, compounds: ReadonlySet<string>): string[] {
  const paragraphs: string[] = []
  let open = ''
  let gap = false
  const close = (): void => {
    if (open !== '') paragraphs.push(open)
    open = ''
  }
  lines.forEach((raw, index) => {
    const line = raw.trim()
    if (line === '') {
      gap = true
      return
    }
    // A blank line ends a paragraph unless the sentence runs on below it, as it does over the end of a page.
    if (gap && (sentenceEnd.test(open) || !/^\p{Ll}/u.test(line))) close()
    else if (!gap && /^ {2,}/.test(raw) && sentenceEnd.test(open)) close()
    if (listMark.test(line)) close()
    gap = false
    open = open === '' ? line : joinedWords(open, line, compounds)
    if (endsParagraph(line, (lines[index + 1] ?? '').trim(), width)) close()
  })
  close()
  return paragraphs
}

/** Without a blank line a paragraph ends where its last line is short: at a sentence's end, or as a heading's does. */
function endsParagraph(line: string, next: string, width: number): boolean {
  if (next === '' || /^\p{Ll}/u.test(next)) return false
  return sentenceEnd.test(line) ? line.length < width * 0.85 : line.length < width * 0.6 && !/[,;–—-]$/u.test(line)
}

const keepsHyphen = /(?:^|\s)(?:self|ex|non|co|half|well|vice|anti|pro|all|cross)$/iu

function joinedWords(before: string, after: string, compounds: ReadonlySet<string>): string {
  const parted = /(\p{L}+|\d+)[-\u2010\u00ad]$/u.exec(before)
  const head = parted?.[1]
  const tail = /^\p{Ll}+/u.exec(after)?.[0]
  if (parted === null || head === undefined || tail === undefined) return `${before} ${after}`
  const isSoft = before.endsWith('\u00ad')
  const keeps = !isSoft && (/\d/.test(head) || keepsHyphen.test(before.slice(0, -1)) || compounds.has(`${head}-${tail}`.toLowerCase()))
  return `${before.slice(0, -1)}${keeps ? '-' : ''}${after}`
}
