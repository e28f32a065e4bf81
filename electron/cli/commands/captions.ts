import { mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { captionChangesSchema, captionPropertyNames, withChanges, type CaptionChanges, type CaptionData, type CaptionProperty } from '../../../shared/captions/caption-data.ts'
import { readCaptionDate } from '../../../shared/captions/caption-date.ts'
import { checkCaption } from '../../../shared/captions/caption-findings.ts'
import { overLimits } from '../../../shared/captions/byte-limits.ts'
import { isDataMiningCode } from '../../../shared/captions/batch-template.ts'
import { sourceTypeAddress, sourceTypes } from '../../../shared/captions/source-types.ts'
import { failure, success, type Result } from '../../../shared/result.ts'
import { stylebookIds, type Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import { freeName } from '../../captions/export-copies.ts'
import { openMetadataTool, type MetadataTool } from '../../captions/metadata-tool.ts'
import { readCaption, type ReadCaption } from '../../captions/read-picture.ts'
import { clearStaleParts, writeCopy } from '../../captions/write-copy.ts'
import { readPictureType, type PictureType } from '../../pictures/picture-type.ts'
import { openThumbnailer } from '../../pictures/thumbnailer.ts'
import { chooseStylebook } from '../choose-stylebook.ts'
import { exitCodes, type Command, type CommandLine } from '../command.ts'
import { readBytes } from '../read-input.ts'

/** Prints what pictures say of themselves, checks it in a house's style, or writes copies that say more. */
export const command: Command = {
  name: 'captions',
  usage: `[--check] [--stylebook ${stylebookIds.join('|')}|FILE.yaml] [--set PROPERTY=VALUE … --output FOLDER] FILE…`,
  run,
}

async function run(args: readonly string[], io: CommandLine): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean', default: false }, stylebook: { type: 'string' }, set: { type: 'string', multiple: true, default: [] }, output: { type: 'string' } },
    allowPositionals: true,
  })
  if (files.length === 0) return badUsage(io, `Give a picture. Usage: copydesk captions ${command.usage}`)
  if ((values.set.length > 0) !== (values.output !== undefined)) return badUsage(io, 'Pictures are never written to: --set needs --output with the folder for the copies, and --output needs --set.')
  if (values.check && values.set.length > 0) return badUsage(io, 'Check pictures, or write copies: leave --check or --set out.')
  const chosen = values.stylebook === undefined ? undefined : await chooseStylebook(values.stylebook, io)
  if (chosen?.ok === false) return badUsage(io, chosen.failure.message)
  const changes = changesOf(values.set)
  if (!changes.ok) return badUsage(io, changes.failure.message)
  const tool = openMetadataTool()
  try {
    if (values.output !== undefined) return await writeCopies(io, tool, files, changes.value, values.output)
    return await readAll(io, tool, files, values.check ? (chosen?.value ?? stylebookOf('ap')) : null)
  } finally {
    await tool.close()
  }
}

function badUsage(io: CommandLine, line: string): number {
  io.err(`copydesk captions: ${line}\n`)
  return exitCodes.unusable
}

interface ReadPicture extends ReadCaption {
  readonly type: PictureType
}

async function readPicture(file: string, io: CommandLine, tool: MetadataTool): Promise<Result<ReadPicture>> {
  const bytes = await readBytes(file, io)
  if (!bytes.ok) return bytes
  const type = readPictureType(bytes.value)
  if (!type.ok) return failure(type.failure.code, `${file} ${type.failure.message}`)
  return success({ type: type.value, ...(await readCaption(tool, file, bytes.value)) })
}

async function readAll(io: CommandLine, tool: MetadataTool, files: readonly string[], stylebook: Stylebook | null): Promise<number> {
  let [unreadable, errors] = [false, false]
  for (const file of files) {
    const read = await readPicture(file, io, tool)
    if (!read.ok) {
      io.err(`copydesk captions: ${read.failure.message}\n`)
      unreadable = true
      continue
    }
    const { type, caption, conflicts, warnings } = read.value
    const common = { file, type: type.mediaType, width: type.width, height: type.height }
    if (stylebook === null) {
      const overLimit = overLimits(caption).map(({ property, entry, bytes, limit }) => ({ property, ...(entry !== null && { entry }), bytes, limit }))
      io.out(`${JSON.stringify({ ...common, caption, conflicts, overLimit, warnings })}\n`)
      continue
    }
    const findings = checkCaption(caption, stylebook).map(({ rule, severity, property, start, end, text, message, fixes }) => ({ rule, severity, property, start, end, text, message, fixes }))
    errors ||= findings.some(({ severity }) => severity === 'error')
    io.out(`${JSON.stringify({ ...common, stylebook: stylebook.id, findings, conflicts, warnings })}\n`)
  }
  if (unreadable) return exitCodes.unusable
  return errors ? exitCodes.errorsFound : exitCodes.done
}

/** `--set city=Oldport --set "creators=Ann Poe; Jon Roe"`: entries of a list are apart by `;`, an empty value takes the property out. */
function changesOf(settings: readonly string[]): Result<CaptionChanges> {
  const changes: Record<string, unknown> = {}
  for (const setting of settings) {
    const at = setting.indexOf('=')
    const name = setting.slice(0, Math.max(0, at)).trim()
    const property = captionPropertyNames.find((known) => known === name)
    if (at < 0 || property === undefined || property === 'locationsShown') return failure('unknown-property', `There is no property "${at < 0 ? setting : name}" to set. Known: ${captionPropertyNames.filter((known) => known !== 'locationsShown').join(', ')}.`)
    const value = valueOf(property, setting.slice(at + 1))
    if (!value.ok) return value
    changes[property] = value.value
  }
  const parsed = captionChangesSchema.safeParse(changes)
  return parsed.success ? success(parsed.data) : failure('too-long', 'A value is longer than a caption can hold.')
}

function valueOf(property: CaptionProperty, text: string): Result<string | string[]> {
  switch (property) {
    case 'creators':
    case 'keywords':
    case 'personsShown':
      return success(text.split(';').map((entry) => entry.trim()).filter((entry) => entry !== ''))
    case 'dateCreated': {
      const date = readCaptionDate(text)
      return date === '' && text !== '' ? failure('not-a-date', `"${text}" is no date: write 2031, 2031-03, 2031-03-04 or 2031-03-04T09:05:00+01:00.`) : success(date)
    }
    case 'dataMining':
      return isDataMiningCode(text) ? success(text) : failure('not-a-choice', `"${text}" is no permission for data mining that PLUS knows, such as DMI-PROHIBITED.`)
    case 'digitalSourceType': {
      const known = sourceTypes.some(({ code }) => code === text)
      return text === '' || known || /^https?:\/\//u.test(text) ? success(known ? sourceTypeAddress(text) : text) : failure('not-a-choice', `"${text}" is no digital source type. Known: ${sourceTypes.map(({ code }) => code).join(', ')}.`)
    }
    default:
      return success(text.replaceAll('\\n', '\n'))
  }
}

async function writeCopies(io: CommandLine, tool: MetadataTool, files: readonly string[], changes: CaptionChanges, folder: string): Promise<number> {
  const able = await tool.check()
  if (!able.ok) return badUsage(io, `${able.failure.message} ${able.failure.advice ?? ''}`.trim())
  await mkdir(folder, { recursive: true })
  await clearStaleParts(folder, Date.now())
  const thumbnailer = openThumbnailer({ workerFile: fileURLToPath(new URL('../electron/thumbnail.worker.js', import.meta.url)) })
  // The decoder's thread alone does not keep a program running.
  const awake = setInterval(() => undefined, 1_000)
  const taken = new Set<string>()
  let failed = false
  try {
    for (const file of files) {
      const written = await writeOne(io, tool, thumbnailer, file, changes, folder, taken)
      if (written.ok) io.out(`${JSON.stringify(written.value)}\n`)
      else {
        io.err(`copydesk captions: ${written.failure.message}\n`)
        failed = true
      }
    }
  } finally {
    clearInterval(awake)
    await thumbnailer.close()
  }
  return failed ? exitCodes.unusable : exitCodes.done
}

async function writeOne(io: CommandLine, tool: MetadataTool, thumbnailer: ReturnType<typeof openThumbnailer>, file: string, changes: CaptionChanges, folder: string, taken: Set<string>): Promise<Result<{ file: string; copy: string; warnings: readonly string[] }>> {
  const read = await readPicture(file, io, tool)
  if (!read.ok) return read
  const { mediaType } = read.value.type
  const name = freeName(path.basename(file), mediaType, taken)
  const target = path.join(folder, name)
  if (await isSameFile(file, target)) return failure('same-file', `${file} lies in the output folder itself, and pictures are never written to. Give another folder.`)
  // ExifTool writes into broken pictures without a word: each is decoded once before.
  if (mediaType !== 'image/heic') {
    const looked = await thumbnailer.look(new Uint8Array(await readFile(file)))
    if (!looked.ok) return failure(looked.failure.code, `${file} ${looked.failure.message}`)
  }
  taken.add(name.toLowerCase())
  const caption: CaptionData = withChanges(read.value.caption, changes)
  const written = await writeCopy({ tool, source: path.resolve(file), mediaType, target: path.resolve(target), caption })
  return written.ok ? success({ file, copy: target, warnings: [...read.value.warnings, ...written.value.warnings] }) : failure(written.failure.code, `${file}: ${written.failure.message}`)
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((file) => stat(file).catch(() => null)))
  return first != null && second != null && first.ino === second.ino && first.dev === second.dev
}
