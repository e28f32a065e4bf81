import { readFile, stat } from 'node:fs/promises'
import { failure, success, type Result } from '../../shared/result.ts'
import type { CommandLine } from './command.ts'

/** Bytes; more than any story, less than what would fill the memory. */
const maximumBytes = 64_000_000

/** The bytes of a file, or of standard input for `-`. Failures name the file as it was given. */
export async function readBytes(name: string, io: CommandLine): Promise<Result<Uint8Array>> {
  return name === '-' ? readStandardInput(io) : readNamed(name)
}

/** The text of a file or of standard input; UTF-8, byte order mark taken off. */
export async function readText(name: string, io: CommandLine): Promise<Result<string>> {
  const bytes = await readBytes(name, io)
  if (!bytes.ok) return bytes
  if (bytes.value.includes(0)) return failure('not-text', `${shown(name)} is not a text.`)
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return failure('not-utf8', `${shown(name)} is not UTF-8 text.`)
  }
}

async function readNamed(name: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(name)
    return size > maximumBytes ? tooLarge(name) : success(await readFile(name))
  } catch (error) {
    return failure('unreadable', `${shown(name)} ${reason(error)}.`)
  }
}

async function readStandardInput(io: CommandLine): Promise<Result<Uint8Array>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    chunks.push(bytes)
    size += bytes.length
    if (size > maximumBytes) return tooLarge('-')
  }
  return success(Buffer.concat(chunks))
}

function tooLarge(name: string): Result<Uint8Array> {
  return failure('too-large', `${shown(name)} is larger than ${maximumBytes / 1_000_000} MB.`)
}

function shown(name: string): string {
  return name === '-' ? 'Standard input' : name
}

function reason(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
      return 'does not exist'
    case 'EISDIR':
      return 'is a folder, not a file'
    case 'EACCES':
    case 'EPERM':
      return 'may not be read: permission denied'
    default:
      return `cannot be read (${error instanceof Error ? error.message : String(error)})`
  }
}
