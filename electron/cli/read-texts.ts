import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { failure, success, type Result } from '../../shared/result.ts'
import type { CommandLine } from './command.ts'

export interface NamedText {
  /** The file's own name, or `standard input`. */
  readonly name: string
  readonly text: string
}

/** Bytes; a text larger than this is no story. */
const largestText = 64_000_000

/**
 * The texts that a command was given as arguments: files, or standard input for `-` or no argument at all.
 * UTF-8 only. The first that cannot be read fails the whole, so that no half answer is taken for a whole one.
 */
export async function readTexts(names: readonly string[], io: CommandLine): Promise<Result<NamedText[]>> {
  const texts: NamedText[] = []
  for (const name of names.length === 0 ? ['-'] : names) {
    const bytes = name === '-' ? await readAll(io.stdin) : await readBytes(name)
    if (!bytes.ok) return bytes
    const label = name === '-' ? 'standard input' : basename(name)
    if (bytes.value.length > largestText) return failure('too-large', `${label} is larger than ${largestText / 1_000_000} MB.`)
    const text = decode(bytes.value)
    if (text === null) return failure('not-utf-8', `${label} is not UTF-8 text.`)
    texts.push({ name: label, text })
  }
  return success(texts)
}

async function readBytes(name: string): Promise<Result<Uint8Array>> {
  try {
    return success(await readFile(name))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'
    return failure('unreadable', `${basename(name)} cannot be read (${code}).`)
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    if (length > largestText) break
  }
  return success(Buffer.concat(chunks))
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
