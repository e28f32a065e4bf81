import { execFile, spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { ExifTool } from 'exiftool-vendored'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'
import type * as exiftool from './exiftool.ts'

/** Tags of one file as ExifTool names them (`XMP-dc:Description`): every value as text, in lists and structures too. */
export type RawTags = Readonly<Record<string, RawValue>>
export type RawValue = string | boolean | readonly RawValue[] | { readonly [field: string]: RawValue }

/** What is to be written; null takes a tag out. */
export type TagsToWrite = Readonly<Record<string, TagToWrite>>
export type TagToWrite = string | readonly string[] | readonly { readonly [field: string]: unknown }[] | null

export type ToolFailure = Failure<'no-perl' | 'tool-failed'>

/** The one ExifTool of a process: started at the first question, answering many at once through a small pool. */
export interface MetadataTool {
  /** Whether it can run here; tried once, with its own question for its version. */
  check(): Promise<Result<null, ToolFailure>>
  read(file: string): Promise<Result<RawTags, ToolFailure>>
  /**
   * Writes a copy of `file` to `copy`, which must not be there yet. Any warning is a failure: ExifTool warns where it
   * did not write what it was asked to.
   */
  writeCopy(file: string, copy: string, tags: TagsToWrite): Promise<Result<null, ToolFailure>>
  /** The same copy with all its IIM brought from one character set into UTF-8, and marked so; no other tag changes. */
  transcodeCopy(file: string, copy: string, from: 'Latin' | 'UTF8'): Promise<Result<null, ToolFailure>>
  /** Writes into a copy of ours in place. */
  rewrite(copy: string, tags: TagsToWrite): Promise<Result<null, ToolFailure>>
  /** Ends the processes; later questions fail. */
  close(): Promise<void>
}

export interface MetadataToolOptions {
  /** Finds perl; null where there is none. Windows needs none: ExifTool comes with its own. */
  readonly findPerl?: () => Promise<string | null>
  /** Milliseconds after which one file is given up. */
  readonly longestTask?: number
}

export const noPerl: ToolFailure = {
  code: 'no-perl',
  message: 'Perl is not installed on this computer, so caption data cannot be written into pictures, and only the most common kinds are read. Everything else works.',
  advice: process.platform === 'darwin' ? 'Install Perl with “brew install perl” and start Copydesk again.' : 'Install Perl (on Debian and Ubuntu: sudo apt install perl; on Fedora: sudo dnf install perl) and start Copydesk again.',
}

export function openMetadataTool({ findPerl = perlOnPath, longestTask = 60_000 }: MetadataToolOptions = {}): MetadataTool {
  let running: ExifTool | null = null
  let closed = false
  let command: Promise<readonly string[] | null> | null = null

  const check = async (): Promise<Result<null, ToolFailure>> => {
    command ??= findCommand(findPerl)
    return (await command) === null ? { ok: false, failure: noPerl } : success(null)
  }

  const start = ({ ExifTool: Tool }: typeof exiftool): ExifTool => {
    running ??= new Tool({
      maxProcs: Math.max(1, Math.min(3, Math.floor(os.cpus().length / 4))),
      taskTimeoutMillis: longestTask,
      taskRetries: 0,
      // Groups are named one by one; synonyms written behind our back would be a second opinion in the file.
      useMWG: false,
      // Let through, minor errors hide texts that were cut.
      ignoreMinorErrors: false,
      // The perl that was tried, whatever the script's first line would find.
      processFactory: async () => {
        const [program = '', ...script] = (await command) ?? []
        return spawn(program, [...script, '-charset', 'filename=utf8', '-stay_open', 'True', '-@', '-'], { stdio: 'pipe', env: { ...process.env, LANG: 'C' } })
      },
    })
    return running
  }

  const ask = async <T>(work: (tool: ExifTool, tasks: typeof exiftool) => Promise<Result<T, ToolFailure>>): Promise<Result<T, ToolFailure>> => {
    const able = await check()
    if (!able.ok) return able
    const tasks = await import('./exiftool.ts')
    if (closed) return failure('tool-failed', 'Copydesk is closing, so the picture was not looked at.')
    try {
      return await work(start(tasks), tasks)
    } catch (error) {
      // The library rejects with what ExifTool said, for files of every kind of damage.
      return toolFailed(error instanceof Error ? error.message : String(error))
    }
  }

  const write = (args: readonly string[]) =>
    ask(async (tool, { WriteByArguments }) => {
      const { warnings, isDone } = await tool.enqueueTask(() => new WriteByArguments([...args]))
      return warnings.length === 0 && isDone ? success(null) : toolFailed(warnings.join('; '))
    })

  return {
    check,
    read: (file) =>
      ask(async (tool, { ReadTags }) => {
        const tags = await tool.enqueueTask(() => new ReadTags([...readArguments, file]))
        return success(tags)
      }),
    writeCopy: (file, copy, tags) =>
      ask(async (tool) => {
        const { created, warnings = [] } = await tool.write(file, { ...tags }, { writeArgs: ['-o', copy], struct: 1, useMWG: false, ignoreMinorErrors: false })
        return created === 1 && warnings.length === 0 ? success(null) : toolFailed(warnings.join('; '))
      }),
    rewrite: (copy, tags) =>
      ask(async (tool) => {
        const { updated, warnings = [] } = await tool.write(copy, { ...tags }, { writeArgs: ['-overwrite_original'], struct: 1, useMWG: false, ignoreMinorErrors: false })
        return updated === 1 && warnings.length === 0 ? success(null) : toolFailed(warnings.join('; '))
      }),
    transcodeCopy: (file, copy, from) => // Minor: an old data set of another program that is longer or shorter than it should be is brought over as it is.
      write(['-m', '-charset', 'filename=utf8', '-charset', `iptc=${from}`, '-tagsFromFile', '@', '-IPTC:all', '-IPTC:CodedCharacterSet=UTF8', '-o', copy, file]),
    close: async () => {
      closed = true
      const ended = running
      running = null
      await ended?.end()
    },
  }
}

/** XMP whole, of IIM and Exif what captions need; numbers and codes as they stand in the file. */
const readArguments = ['-charset', 'filename=utf8', '-json', '-n', '-G1', '-struct', '-fast', '-XMP:all', '-IPTC:all', '-IFD0:ImageDescription', '-IFD0:Artist', '-IFD0:Copyright', '-IFD0:Orientation', '-ExifIFD:DateTimeOriginal', '-ExifIFD:OffsetTimeOriginal', '-Photoshop:IPTCDigest', '-File:CurrentIPTCDigest', '-ImageWidth', '-ImageHeight']

function toolFailed(why: string): { readonly ok: false; readonly failure: ToolFailure } {
  return failure('tool-failed', `The caption data could not be dealt with${why === '' ? '' : `: ${firstLine(why)}`}.`, 'Ask for the picture again, or save it anew as a JPEG.')
}

/** What ExifTool says ends with the file's path, which is nobody's business. */
function firstLine(why: string): string {
  return (why.split(/\r?\n/u)[0] ?? '').replace(/^(?:Error|Warning):\s*/u, '').replace(/\s+-\s+\S.*$/u, '').replace(/\.$/u, '').slice(0, 200)
}

const run = promisify(execFile)

/** The program and its script that run ExifTool here; null where they do not. Windows has a program of its own. */
async function findCommand(findPerl: () => Promise<string | null>): Promise<readonly string[] | null> {
  const perl = process.platform === 'win32' ? null : await findPerl()
  if (perl === null && process.platform !== 'win32') return null
  const { exiftoolPath } = await import('./exiftool.ts')
  const script = await exiftoolPath()
  const command = perl === null ? [script] : [perl, script]
  try {
    const [program = '', ...args] = command
    await run(program, [...args, '-ver'], { timeout: 20_000 })
    return command
  } catch {
    // A perl without its own modules cannot run it; nor can what is none.
    return null
  }
}

async function perlOnPath(): Promise<string | null> {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
  for (const folder of folders.filter((each) => each !== '')) {
    const file = path.join(folder, 'perl')
    try {
      await access(file, constants.X_OK)
      return file
    } catch {
      // Not in this folder.
    }
  }
  return null
}
