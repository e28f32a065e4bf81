import { readFile, stat } from 'node:fs/promises'
import { failure, success, type Result } from '../../shared/result.ts'
import { isSystemError } from '../files/write-whole-file.ts'

/** Bytes; far more than a league's players. */
const mostBytes = 16 * 1024 * 1024

/** The text of a list of codes: UTF-8, or UTF-16 with its mark, as spreadsheets write. */
export async function readCodeListFile(file: string): Promise<Result<string>> {
  try {
    if ((await stat(file)).size > mostBytes) return failure('too-long', 'That file is larger than 16 MB, so it was not taken.', 'Cut it into several lists.')
    const bytes = await readFile(file)
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
    return success(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    if (isSystemError(error)) return failure('unreadable-file', 'That file could not be opened.', 'Check that it is still there and that you may read it.')
    if (error instanceof TypeError) return failure('not-utf8', 'That file is not UTF-8 text, so it was not taken: its accents would be lost.', 'Save it as UTF-8 and load it again.')
    throw error
  }
}
