import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Imported, ImportFormat } from '../../../shared/import/imported.ts'
import { failure, success, type Result } from '../../../shared/result.ts'
import { stylebookIdSchema, stylebookIds, type StylebookId } from '../../../shared/stylebooks/stylebook.ts'
import { largestImport } from '../../import/decode.ts'
import { importFile } from '../../import/import-source.ts'
import { exitCodes, type Command, type CommandLine } from '../command.ts'

const formats: readonly ImportFormat[] = ['page-text', 'plain-text', 'markdown', 'html']

/** `copydesk import FILE`: prints what was read, what was left out and the whole story, which `copydesk export` takes. */
export const command: Command = {
  name: 'import',
  usage: `[--format ${formats.join('|')}] [--stylebook ID] FILE | -`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string' }, stylebook: { type: 'string' } } })
    const chosen = chosenOptions(values)
    const imported = chosen.ok ? await importNamed(positionals, chosen.value, io) : chosen
    if (!imported.ok) {
      io.err(`${[imported.failure.message, imported.failure.advice ?? ''].join(' ').trim()}\n`)
      return exitCodes.unusable
    }
    const { text, leftOut, story, notes = [], pictureFiles = [] } = imported.value
    const apart = pictureFiles.map(({ name }) => ({ line: 0, text: name, why: 'Picture: its words came in; the file itself is taken in by the app only' }))
    io.out(`${JSON.stringify({ text, leftOut: [...apart, ...leftOut], ...(notes.length > 0 && { notes }), story }, null, 2)}\n`)
    return exitCodes.done
  },
}

interface Chosen {
  readonly format?: ImportFormat
  readonly stylebook?: StylebookId
}

function chosenOptions(values: { readonly format?: string | undefined; readonly stylebook?: string | undefined }): Result<Chosen> {
  const format = formats.find((known) => known === values.format)
  if (values.format !== undefined && format === undefined) return failure('bad-usage', `There is no format "${values.format}". Known: ${formats.join(', ')}.`)
  const stylebook = values.stylebook === undefined ? null : stylebookIdSchema.safeParse(values.stylebook)
  if (stylebook?.success === false) return failure('bad-usage', `There is no stylebook "${values.stylebook ?? ''}". Known: ${stylebookIds.join(', ')}.`)
  return success({ ...(format === undefined ? {} : { format }), ...(stylebook === null ? {} : { stylebook: stylebook.data }) })
}

async function importNamed(files: readonly string[], chosen: Chosen, io: CommandLine): Promise<Result<Imported>> {
  const [file, ...more] = files
  if (file === undefined || more.length > 0) return failure('bad-usage', `Name one file, or - for standard input. Usage: copydesk import ${command.usage}`)
  const bytes = file === '-' ? await readBounded(io.stdin) : await readNamed(file)
  return bytes.ok ? importFile({ bytes: bytes.value, name: file === '-' ? '' : path.basename(file), ...chosen }) : bytes
}

async function readNamed(file: string): Promise<Result<Uint8Array>> {
  try {
    return success(await readFile(file))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failure('import-unreadable', `${path.basename(file)} cannot be read (${String(error.code)}).`)
  }
}

/** Standard input up to one byte over the limit: the rest would only fill the memory. */
async function readBounded(stdin: NodeJS.ReadableStream): Promise<Result<Uint8Array>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    if (length > largestImport) break
  }
  return success(Buffer.concat(chunks))
}
