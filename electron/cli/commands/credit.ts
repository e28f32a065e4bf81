import { parseArgs } from 'node:util'
import { findCredit, parseCredit } from '../../../shared/credit/find-credit.ts'
import { isBareName } from '../../../shared/credit/bare-name.ts'
import { writeCredit } from '../../../shared/credit/write-credit.ts'
import type { Credit, CreditForm, FoundCredit } from '../../../shared/credit/credit.ts'
import { exitCodes, type Command } from '../command.ts'
import { jsonLines } from '../json-lines.ts'
import { readTexts } from '../read-texts.ts'

/** `copydesk credit`: the credit in each caption (in a file, a line is a caption), or the parts of a bare credit. */
export const command: Command = {
  name: 'credit',
  usage: '[--jsonl] FILE… | -',
  async run(args, io) {
    const { values, positionals } = parseArgs({ args: [...args], options: { jsonl: { type: 'boolean', default: false } }, allowPositionals: true })
    if (values.jsonl) return jsonLines(io, (row) => answer(row.text))
    const texts = await readTexts(positionals, io)
    if (!texts.ok) {
      io.err(`copydesk credit: ${texts.failure.message}\n`)
      return exitCodes.unusable
    }
    for (const { name, text } of texts.value) {
      for (const [index, line] of text.split(/\r?\n/).entries()) if (line.trim() !== '') io.out(describe(`${name}, line ${index + 1}`, line))
    }
    return exitCodes.done
  },
}

/** The command also takes bare credits, so a name that is the whole text counts as one here. */
function creditOf(text: string): FoundCredit | null {
  const found = findCredit(text)
  if (!isBareName(text) || (found !== null && !/[/|]|\bvia\b/i.test(text))) return found
  const value = parseCredit(text)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return value === null ? null : { start, end, text: text.slice(start, end), value }
}

function answer(text: string): object {
  const found = creditOf(text)
  if (found === null) return { caption: text.trim(), credit: null }
  const { start, end, text: written, value } = found
  return { caption: captionWithout(text, start, end), credit: { start, end, text: written, ...value } }
}

function captionWithout(text: string, start: number, end: number): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim()
}

const forms: readonly (readonly [string, CreditForm])[] = [['AP', 'ap'], ['Reuters', 'reuters'], ['AFP, RFI', 'afp'], ['BBC', 'bbc'], ['Guardian', 'guardian']]

function describe(name: string, text: string): string {
  const found = creditOf(text)
  if (found === null) return `${name}: no credit\n`
  const { value } = found
  const facts = [...facets(value), ...forms.map(([house, form]) => [house, writeCredit(value, form)] as const)]
  return [`${name}: ${found.text}`, ...facts.map(([label, fact]) => `  ${label}: ${fact}`), ''].join('\n')
}

function facets({ photographer, agency, via, role }: Credit): (readonly [string, string])[] {
  const all = [['photographer', photographer], ['agency', agency], ['via', via], ['role', role]] as const
  return all.flatMap(([label, fact]) => (fact === undefined ? [] : [[label, fact] as const]))
}
