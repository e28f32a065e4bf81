import { parseArgs } from 'node:util'
import type { EngineFault } from '../../../shared/style/engine-fault.ts'
import { createChecker } from '../../../shared/style/checker.ts'
import type { Finding } from '../../../shared/style/finding.ts'
import type { StoryText } from '../../../shared/style/rule.ts'
import { bareText } from '../../../shared/style/story-text.ts'
import { stylebookIds, type Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import { chooseStylebook } from '../choose-stylebook.ts'
import { exitCodes, type Command, type CommandLine } from '../command.ts'
import { jsonLines } from '../json-lines.ts'
import { readText } from '../read-input.ts'
import { writeReport } from './check-report.ts'
import { findingRows, findingsAsText } from './check-output.ts'
import { readChecked } from './check-input.ts'

/** Checks texts and story files against a stylebook; the same engine as the editor and the gate. */
export const command: Command = {
  name: 'check',
  usage: `[--report] [--stylebook ${stylebookIds.join('|')}|FILE.yaml] [--format text|json] (FILE… | - | --jsonl)`,
  run,
}

async function run(args: readonly string[], io: CommandLine): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { stylebook: { type: 'string' }, format: { type: 'string', default: 'text' }, jsonl: { type: 'boolean', default: false }, report: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const chosen = values.stylebook === undefined ? undefined : await chooseStylebook(values.stylebook, io)
  if (chosen?.ok === false) return badUsage(io, chosen.failure.message)
  if (values.format !== 'text' && values.format !== 'json') return badUsage(io, `There is no format "${values.format}". Known: text, json.`)
  if (values.report && values.jsonl) return badUsage(io, 'A report is made of files, not of JSON lines: leave --jsonl or --report out.')
  if (values.jsonl) return checkLines(io, chosen?.value ?? stylebookOf('ap'))
  if (positionals.length === 0) return badUsage(io, `Give a file, or - for standard input. Usage: copydesk check ${command.usage}`)
  return checkFiles(io, positionals, chosen?.value, { format: values.format, report: values.report })
}

function badUsage(io: CommandLine, line: string): number {
  io.err(`copydesk check: ${line}\n`)
  return exitCodes.unusable
}

async function checkLines(io: CommandLine, stylebook: Stylebook): Promise<number> {
  const seen = { errors: false, faults: false }
  const code = await jsonLines(io, ({ paragraphs }) => {
    const { story, findings, faults } = check(bareText(paragraphs), stylebook)
    note(seen, findings, faults)
    reportFaults(io, faults)
    return { findings: findingRows(story, findings) }
  })
  return code === exitCodes.done ? codeOf(seen) : code
}

async function checkFiles(io: CommandLine, files: readonly string[], chosen: Stylebook | undefined, { format, report }: { readonly format: 'text' | 'json'; readonly report: boolean }): Promise<number> {
  const seen = { errors: false, faults: false }
  let unreadable = false
  for (const file of files) {
    const read = await readText(file, io)
    const checked = read.ok ? readChecked(file, read.value, chosen) : read
    if (!checked.ok) {
      io.err(`copydesk check: ${checked.failure.message}\n`)
      unreadable = true
      continue
    }
    const { story, findings, faults } = check(checked.value.story, checked.value.stylebook)
    note(seen, findings, faults)
    reportFaults(io, faults)
    if (report) io.out(writeReport(file, format, story, checked.value.stylebook, findings, faults.map(({ rule }) => rule), new Date()))
    else if (format === 'json') io.out(`${JSON.stringify({ file, ...namesOf(checked.value.stylebook), findings: findingRows(story, findings) })}\n`)
    else io.out(findingsAsText(file, checked.value.stylebook, story, findings))
  }
  return unreadable ? exitCodes.unusable : codeOf(seen)
}

/** The stylebook’s id, and the name and version of a house’s own that is laid over it. */
function namesOf({ id, name, version, ownRules }: Stylebook): object {
  return { stylebook: id, ...(ownRules !== undefined && { house: { name, version } }) }
}

function check(story: StoryText, stylebook: Stylebook): { story: StoryText; findings: readonly Finding[]; faults: readonly EngineFault[] } {
  return { story, ...createChecker().checkWithFaults(story, stylebook) }
}

interface Seen {
  errors: boolean
  faults: boolean
}

function note(seen: Seen, findings: readonly Finding[], faults: readonly EngineFault[]): void {
  seen.errors ||= findings.some((finding) => finding.severity === 'error')
  seen.faults ||= faults.length > 0
}

function reportFaults(io: CommandLine, faults: readonly EngineFault[]): void {
  for (const fault of faults) io.err(`copydesk check: the rule ${fault.rule} failed and was left out (${fault.message}). This is a fault of Copydesk.\n`)
}

function codeOf(seen: Seen): number {
  if (seen.faults) return exitCodes.fault
  return seen.errors ? exitCodes.errorsFound : exitCodes.done
}
