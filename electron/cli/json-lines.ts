import { failure, success, type Result } from '../../shared/result.ts'
import { exitCodes, type CommandLine } from './command.ts'

/** One line of input, both ways of giving the text filled in from the other. */
export interface InputRow {
  readonly id: unknown
  /** As given, or the paragraphs with a blank line between them. */
  readonly text: string
  /** As given, or the text cut at each blank line. */
  readonly paragraphs: readonly string[]
}

/** UTF-16 units; a longer line is refused, so that a wrong file cannot fill the memory. */
const maximumLine = 32_000_000

/**
 * Answers one JSON object a line on standard input with one a line on standard output: same order, same `id`.
 * Each line must hold `text` or `paragraphs`. Blank lines are passed over. The first line that cannot be read ends
 * the run with one line on standard error and exit code 2; the answers before it stand.
 */
export async function jsonLines(io: CommandLine, answer: (row: InputRow) => object): Promise<number> {
  let number = 0
  const give = (line: string): boolean => {
    number += 1
    if (line.trim() === '') return true
    const row = readRow(line)
    if (!row.ok) {
      io.err(`Line ${number} of the input cannot be read: ${row.failure.message}\n`)
      return false
    }
    io.out(`${JSON.stringify({ id: row.value.id, ...answer(row.value) })}\n`)
    return true
  }
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of io.stdin) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    if (rest.includes('\n')) {
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (!give(line)) return exitCodes.unusable
    }
    if (rest.length > maximumLine) {
      io.err(`Line ${number + 1} of the input is longer than ${maximumLine} characters.\n`)
      return exitCodes.unusable
    }
  }
  rest += decoder.decode()
  return give(rest) ? exitCodes.done : exitCodes.unusable
}

function readRow(line: string): Result<InputRow> {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return failure('not-json', 'it is not JSON.')
  }
  if (typeof row !== 'object' || row === null) return failure('not-an-object', 'it is not a JSON object.')
  const { id, text, paragraphs } = row as { id?: unknown; text?: unknown; paragraphs?: unknown }
  if (Array.isArray(paragraphs) && paragraphs.every((paragraph) => typeof paragraph === 'string')) {
    return success({ id, text: typeof text === 'string' ? text : paragraphs.join('\n\n'), paragraphs })
  }
  if (typeof text === 'string') return success({ id, text, paragraphs: splitParagraphs(text) })
  return failure('no-text', 'it holds neither "text" nor "paragraphs".')
}

/** The paragraphs of a plain text, apart by one blank line. A further blank line makes an empty paragraph, so that offsets can be counted back. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\r?\n[ \t]*\r?\n/u)
}
