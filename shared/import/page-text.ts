import type { SourceBlock } from './source-block.ts'

/** What a browser gives for the text of a page: one block a line, blank lines between some of them. */
export function pageTextBlocks(source: string): SourceBlock[] {
  return marked(linesOf(source).map((line): Entry => ({ ...line, hint: 'text' })))
}

/**
 * A manuscript: paragraphs apart by blank lines. Lines that were wrapped at a fixed width are joined again;
 * elsewhere each line is a paragraph of its own.
 */
export function plainTextBlocks(source: string): SourceBlock[] {
  const groups = groupsOf(linesOf(source))
  if (!isWrapped(groups)) return pageTextBlocks(source)
  return marked(groups.flatMap((group): Entry[] => (staysApart(group) ? group.map((line) => ({ ...line, hint: 'text' })) : [{ line: group[0]?.line ?? 1, text: group.map((part) => part.text).join(' '), joined: false, hint: 'text' }])))
}

interface Line {
  readonly line: number
  readonly text: string
  /** No blank line above. */
  readonly joined: boolean
}
interface Entry extends Line {
  readonly hint: 'text'
}

/** Non-blank lines, numbered from 1. Soft hyphens and zero-width marks are not words and go. */
function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let joined = false
  source.split(/\r\n|\r|\n|\u2028|\u2029|\f|\v/).forEach((raw, index) => {
    const text = raw.replace(/[\u00ad\u200b\ufeff]/g, '').trim()
    if (text !== '') lines.push({ line: index + 1, text, joined })
    joined = text !== ''
  })
  return lines
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (line.joined && last !== undefined) last.push(line)
    else groups.push([line])
  }
  return groups
}

/** A fixed width shows: of the lines that another follows without a blank, nearly all are of much the same length and break mid-sentence. */
function isWrapped(groups: readonly Line[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1))
  if (inner.length < 2) return false
  const longest = Math.max(...inner.map((line) => line.text.length))
  const breaking = inner.filter((line) => line.text.length >= longest * 0.7 && line.text.length >= 40)
  const runningOn = groups.flatMap((group) => group.slice(1)).filter((line) => /^\p{Ll}/u.test(line.text))
  return longest <= 100 && breaking.length >= inner.length * 0.75 && runningOn.length >= inner.length * 0.3
}

/** Short lines of a wrapped manuscript (a heading block, a list) are lines of their own. */
function staysApart(group: readonly Line[]): boolean {
  return group.length === 1 || group.slice(0, -1).every((line) => line.text.length < 40) || group.every((line) => bullet.test(line.text))
}

const bullet = /^(?:[•◦▪‣●○■]|[-–*·](?= ))\s*(?=\S)/u
const sureBullet = /^[•◦▪‣●○■]\s*(?=\S)/u

/** Turns bulleted lines into list items: `•` always, a hyphen or star only where two lines or more run on with it. */
function marked(entries: readonly Entry[]): SourceBlock[] {
  return entries.map((entry, index): SourceBlock => {
    const near = [entries[index - 1], entries[index + 1]].some((other) => other !== undefined && bullet.test(other.text))
    if (!sureBullet.test(entry.text) && !(bullet.test(entry.text) && near)) return block(entry, 'text', entry.text)
    return { ...block(entry, 'list-item', entry.text.replace(bullet, '')), list: { listType: 'bullet', depth: 0 } }
  })
}

function block(entry: Entry, hint: 'text' | 'list-item', text: string): SourceBlock {
  return { line: entry.line, hint, runs: [{ text }], ...(entry.joined ? { joined: true } : {}) }
}
