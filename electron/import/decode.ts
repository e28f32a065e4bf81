import { failure, success, type Result } from '../../shared/result.ts'

/** The text of a file and what had to be assumed to read it. */
export interface Decoded {
  readonly text: string
  /** For the import report; null where the bytes were plain UTF-8 or said themselves what they are. */
  readonly note: string | null
}

/** Largest file that is read, in bytes: larger than any story or page. */
export const largestImport = 50 * 1024 * 1024

export const tooLarge = failure('import-too-large', 'That file is larger than 50 MB and was not read. Nothing was changed.', 'Copy the text of the story out of it and paste that.')

/**
 * Bytes of a text file as text: byte order marks, UTF-16, the character set an HTML page names, UTF-8, and Windows-1252 for
 * what is not UTF-8. Pictures, archives and the like are refused.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length > largestImport) return tooLarge
  const known = officeFile(bytes)
  if (known !== null) return known
  if (isBinary(bytes)) return failure('import-binary', 'That file holds no text that can be read. Nothing was changed.', 'Save the story as text, Markdown or a web page, or copy its text and paste that.')
  const decoded = decode(bytes)
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) return failure('import-empty', 'That file holds no words. Nothing was changed.', 'Check that it is the right file, and that it was saved.')
  return success(decoded)
}

function officeFile(bytes: Uint8Array): Result<Decoded> | null {
  const advice = 'Open it in the program it was made with, copy the text and paste that, or save it as a web page.'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return failure('import-binary', 'That is an archive or an office file, not text. Nothing was changed.', advice)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Office keeps a file that is locked with a password in its older form, under this name in UTF-16.
    const isLocked = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000)).includes('EncryptedPackage'.replace(/.(?!$)/g, '$&\0'))
    if (isLocked) return failure('import-docx-locked', 'That Word file is locked with a password and could not be opened. Nothing was changed.', 'Open it in Word, take the password off, save it, and import it again.')
    return failure('import-docx', 'Copydesk reads Word documents (.docx), not the older .doc files. Nothing was changed.', 'Open it in Word and save it as a Word document (.docx), or copy its text and paste that.')
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return failure('import-binary', 'Copydesk does not read PDF files. Nothing was changed.', 'Copy the text out of it and paste that.')
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return failure('import-binary', 'Copydesk does not read rich text (RTF) files yet. Nothing was changed.', advice)
  return null
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Text has hardly any control characters; UTF-16 has zero bytes, but on one side only. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  if (utf16Kind(sample) !== null) return false
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control += 1
  }
  return control > sample.length * 0.02
}

function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Kind(bytes.subarray(0, 65_536))
  if (wide !== null) return { text: stripMark(new TextDecoder(wide).decode(bytes)), note: null }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { text: stripMark(new TextDecoder('utf-8').decode(bytes)), note: null }
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, note: null }
  const named = namedCharset(bytes)
  if (named !== null) {
    const text = strictly(named, bytes)
    if (text !== null) return { text, note: null }
  }
  if (isNearlyUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), note: 'A few bytes of the file are not valid UTF-8; they are shown as \ufffd' }
  return { text: western(new TextDecoder('windows-1252').decode(bytes)), note: 'The file is not UTF-8; it was read as Windows-1252' }
}

function stripMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}

function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    const text = stripMark(new TextDecoder(charset, { fatal: true }).decode(bytes))
    return /^(?:windows-1252|cp-?1252|x-cp1252|(?:iso-?8859-1|latin-?1|us-ascii|ascii|l1))$/i.test(charset) ? western(text) : text
  } catch {
    // A character set nobody knows, or bytes that are not in it: the next guess is tried.
    return null
  }
}

const westernMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Windows-1252 has marks where Latin-1 has control characters; some versions of Node read it as Latin-1. */
function western(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => westernMarks[control.charCodeAt(0) - 0x80] ?? control)
}

/** Valid sequences of several bytes far outnumber the broken ones: UTF-8 that was cut or damaged. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = (text.match(/\ufffd/g) ?? []).length
  const good = (text.match(/[^\u0000-\u007f\ufffd]/g) ?? []).length
  return good > broken * 4
}

/** UTF-16 by its mark, or by its zero bytes where the mark is missing. */
function utf16Kind(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(sample, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(sample, [0xfe, 0xff])) return 'utf-16be'
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even += 1
    if (sample[index + 1] === 0) odd += 1
  }
  const pairs = sample.length / 2
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le'
  return even > pairs * 0.6 && odd === 0 ? 'utf-16be' : null
}

/** The character set in the page's own `meta`, where it is not UTF-8. */
function namedCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(start)?.[1] ?? /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})["']/i.exec(start)?.[1] ?? null
}
