import { exitCodes, type Command, type CommandLine } from './command.ts'
import { command as captions } from './commands/captions.ts'
import { command as check } from './commands/check.ts'
import { command as credit } from './commands/credit.ts'
import { command as dateline } from './commands/dateline.ts'
import { command as exporting } from './commands/export.ts'
import { command as importing } from './commands/import.ts'
import { command as publish } from './commands/publish.ts'
import { command as quotes } from './commands/quotes.ts'
import { command as stylebook } from './commands/stylebook.ts'

const commands: readonly Command[] = [check, dateline, quotes, credit, importing, exporting, stylebook, captions, publish]

/** Runs one command line, without the program's name: `['check', '-']`. Gives the exit code. */
export async function runCopydesk(args: readonly string[], io: CommandLine): Promise<number> {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(usage())
    return exitCodes.done
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) {
    io.err(name === undefined ? usage() : `copydesk: there is no command "${name}". Known: ${commands.map((known) => known.name).join(', ')}.\n`)
    return exitCodes.unusable
  }
  if (rest.includes('--help')) {
    io.out(`copydesk ${command.name} ${command.usage}\n`)
    return exitCodes.done
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (!isBadUsage(error)) throw error
    io.err(`copydesk ${command.name}: ${firstSentence(error.message)} Usage: copydesk ${command.name} ${command.usage}\n`)
    return exitCodes.unusable
  }
}

function usage(): string {
  return ['Usage:', ...commands.map((command) => `  copydesk ${command.name} ${command.usage}`), ''].join('\n')
}

/** parseArgs of node:util throws these for unknown options and missing values. */
function isBadUsage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS')
}

function firstSentence(message: string): string {
  const sentence = message.split('. ')[0] ?? message
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
