import { basename } from 'node:path'
import { success, type Result } from '../../shared/result.ts'
import type { CommandLine } from './command.ts'
import { readText } from './read-input.ts'

export interface NamedText {
  /** The file's own name, or `standard input`. */
  readonly name: string
  readonly text: string
}

/**
 * The texts that a command was given as arguments: files, or standard input for `-` or no argument at all.
 * UTF-8 only. The first that cannot be read fails the whole, so that no half answer is taken for a whole one.
 */
export async function readTexts(names: readonly string[], io: CommandLine): Promise<Result<NamedText[]>> {
  const texts: NamedText[] = []
  for (const name of names.length === 0 ? ['-'] : names) {
    const text = await readText(name, io)
    if (!text.ok) return text
    texts.push({ name: name === '-' ? 'standard input' : basename(name), text: text.value })
  }
  return success(texts)
}
