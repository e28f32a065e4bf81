import { parseArgs } from 'node:util'
import { findQuotes } from '../../../shared/quotes/find-quotes.ts'
import type { Quote } from '../../../shared/quotes/quote.ts'
import { exitCodes, type Command } from '../command.ts'
import { jsonLines, splitParagraphs } from '../json-lines.ts'
import { readTexts } from '../read-texts.ts'

/** `copydesk quotes`: every direct quotation of each text with its speaker. */
export const command: Command = {
  name: 'quotes',
  usage: '[--jsonl] FILE… | -',
  async run(args, io) {
    const { values, positionals } = parseArgs({ args: [...args], options: { jsonl: { type: 'boolean', default: false } }, allowPositionals: true })
    if (values.jsonl) return jsonLines(io, (row) => ({ quotes: findQuotes(row.paragraphs) }))
    const texts = await readTexts(positionals, io)
    if (!texts.ok) {
      io.err(`copydesk quotes: ${texts.failure.message}\n`)
      return exitCodes.unusable
    }
    for (const { name, text } of texts.value) for (const quote of findQuotes(splitParagraphs(text))) io.out(describe(name, quote))
    return exitCodes.done
  },
}

function describe(name: string, quote: Quote): string {
  const speaker = quote.attribution === 'none' ? 'nobody named' : (quote.speaker?.text ?? 'carried on')
  return `${name}: paragraph ${quote.paragraph + 1}: ${speaker}: ${quote.text}\n`
}
