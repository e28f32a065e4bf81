import { parseArgs } from 'node:util'
import { findDateline } from '../../../shared/dateline/find-dateline.ts'
import { writeDateline } from '../../../shared/dateline/write-dateline.ts'
import type { FoundDateline } from '../../../shared/dateline/dateline.ts'
import { exitCodes, type Command } from '../command.ts'
import { jsonLines, splitParagraphs } from '../json-lines.ts'
import { readTexts } from '../read-texts.ts'

/** `copydesk dateline`: the dateline of each text, taken apart. */
export const command: Command = {
  name: 'dateline',
  usage: '[--jsonl] FILE… | -',
  async run(args, io) {
    const { values, positionals } = parseArgs({ args: [...args], options: { jsonl: { type: 'boolean', default: false } }, allowPositionals: true })
    if (values.jsonl) return jsonLines(io, (row) => ({ dateline: answer(findDateline(row.paragraphs)) }))
    const texts = await readTexts(positionals, io)
    if (!texts.ok) {
      io.err(`copydesk dateline: ${texts.failure.message}\n`)
      return exitCodes.unusable
    }
    for (const { name, text } of texts.value) io.out(describe(name, findDateline(splitParagraphs(text))))
    return exitCodes.done
  },
}

function answer(found: FoundDateline | null): object | null {
  if (found === null) return null
  const { paragraph, start, end, text, value, dateText } = found
  return { paragraph, start, end, text, places: value.places, ...(dateText === undefined ? {} : { date: dateText }), ...(value.agency === undefined ? {} : { agency: value.agency }) }
}

function describe(name: string, found: FoundDateline | null): string {
  if (found === null) return `${name}: no dateline\n`
  const { value } = found
  const places = value.places.map(({ city, region, country }) => [city, region, country].filter((part) => part !== undefined).join(', ')).join(' / ')
  const facts = [
    ['place', places],
    ['date', found.dateText ?? ''],
    ['agency', value.agency ?? ''],
    ['AP', writeDateline(value, { kind: 'ap' }).trim()],
    ['Reuters', writeDateline(value, { kind: 'reuters' }).trim()],
    ['AFP', writeDateline(value, { kind: 'afp' }).trim()],
  ] as const
  return [`${name}: paragraph ${found.paragraph + 1}: ${found.text}`, ...facts.filter(([, fact]) => fact !== '').map(([label, fact]) => `  ${label}: ${fact}`), ''].join('\n')
}
