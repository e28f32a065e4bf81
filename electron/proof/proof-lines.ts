import type { Dateline } from '../../shared/dateline/dateline.ts'
import type { BodyNode } from '../../shared/story/body.ts'

/** A stretch of text in one look. */
export interface ProofRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

export type ProofBlockKind = 'paragraph' | 'crosshead' | 'block-quote' | 'list-item'

export interface ProofBlock {
  readonly kind: ProofBlockKind
  /** list-item: what stands before it, and how deep it stands. */
  readonly marker: string
  readonly depth: number
  readonly runs: readonly ProofRun[]
}

const boldBit = 1
const italicBit = 2
const kinds: Readonly<Record<string, ProofBlockKind>> = { heading: 'crosshead', quote: 'block-quote' }

/** The blocks of a body in reading order, the dateline written in the house's form. Empty blocks are left out. */
export function proofBlocks(nodes: readonly BodyNode[], write: (dateline: Dateline) => string, depth = 0): ProofBlock[] {
  const blocks = nodes.flatMap((node): ProofBlock[] => (node.type === 'list' ? listBlocks(node, write, depth) : [{ kind: kinds[node.type] ?? 'paragraph', marker: '', depth: 0, runs: runsOf(node.children ?? [], write) }]))
  return blocks.filter((block) => block.runs.some((run) => run.text.trim() !== ''))
}

function listBlocks(list: BodyNode, write: (dateline: Dateline) => string, depth: number): ProofBlock[] {
  let number = 0
  return (list.children ?? []).flatMap((item) => {
    const children = item.children ?? []
    const runs = runsOf(children.filter((child) => child.type !== 'list'), write)
    if (runs.length > 0) number += 1
    const own: ProofBlock = { kind: 'list-item', marker: list.listType === 'number' ? `${number}.` : '•', depth, runs }
    return [own, ...children.filter((child) => child.type === 'list').flatMap((nested) => listBlocks(nested, write, depth + 1))]
  })
}

function runsOf(nodes: readonly BodyNode[], write: (dateline: Dateline) => string): ProofRun[] {
  return nodes.flatMap((node): ProofRun[] => {
    if (node.type === 'linebreak') return [{ text: '\n', bold: false, italic: false }]
    if (node.type === 'dateline') return node.dateline === undefined ? [] : [{ text: write(node.dateline), bold: false, italic: false }]
    if (node.text === undefined) return runsOf(node.children ?? [], write)
    const format = typeof node.format === 'number' ? node.format : 0
    return [{ text: node.text.replace(/\t/g, ' '), bold: (format & boldBit) !== 0, italic: (format & italicBit) !== 0 }]
  })
}

/**
 * A text broken into lines, between words; a word longer than the measure is broken within. Every character is in one of
 * the lines, but for the space or the line's end that a break takes the place of.
 *
 * @param measure characters to a line (UTF-16 units), at least 1
 */
export function setInLines(runs: readonly ProofRun[], measure: number): ProofRun[][] {
  const text = runs.map((run) => run.text).join('')
  const lines: ProofRun[][] = []
  for (let from = 0; from < text.length; ) {
    const { end, next } = lineFrom(text, from, measure)
    lines.push(sliced(runs, from, end))
    from = next
  }
  return lines
}

function lineFrom(text: string, from: number, measure: number): { readonly end: number; readonly next: number } {
  const newline = text.indexOf('\n', from)
  if (newline !== -1 && newline - from <= measure) return { end: newline, next: newline + 1 }
  if (text.length - from <= measure) return { end: text.length, next: text.length }
  const space = text.lastIndexOf(' ', from + measure)
  if (space > from) return { end: space, next: space + 1 }
  // A pair of surrogates is one character: it is not parted.
  const cut = from + Math.max(1, measure)
  const end = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) && cut - 1 > from ? cut - 1 : cut
  return { end, next: end }
}

function sliced(runs: readonly ProofRun[], from: number, to: number): ProofRun[] {
  const parts: ProofRun[] = []
  let at = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += run.text.length
    if (text !== '') parts.push({ ...run, text })
  }
  return parts
}
