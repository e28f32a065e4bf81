import { inflateRawSync } from 'node:zlib'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'

export type ZipFailure = Failure<'import-docx-damaged' | 'import-docx-locked' | 'import-docx-too-large'>

/** The parts of a ZIP file by their names. Nothing is unpacked before it is asked for. */
export interface ZipParts {
  readonly names: readonly string[]
  has(name: string): boolean
  /** The bytes of one part, unpacked. What it unpacks to counts against the file's whole allowance, whatever the file says of itself. */
  read(name: string): Result<Uint8Array, ZipFailure>
}

export interface ZipLimits {
  /** Bytes that all parts together may unpack to, by the file's own word and in truth. */
  readonly wholeBytes: number
  /** Bytes that one part may unpack to. */
  readonly partBytes: number
  readonly parts: number
}

interface Entry {
  readonly method: number
  readonly packed: number
  readonly declared: number
  readonly header: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50
const endLength = 22
const longestComment = 65_535
const locked = 1

const damaged = () => failure('import-docx-damaged', 'That Word file is damaged and could not be opened. Nothing was changed.', 'Open it in Word and save it again, or ask for it again.')
const tooLarge = () => failure('import-docx-too-large', 'That Word file unpacks to far more than a story can hold, so it was not opened. Nothing was changed.', 'If you trust it, open it in Word, copy the text of the story and paste that.')

/**
 * Reads the central directory of a ZIP file (PKWARE APPNOTE 4.3.12 and 4.3.16) and keeps to the limits: sizes are added up
 * before anything is unpacked, and unpacking stops where a part is larger than it may be.
 */
export function openZipParts(bytes: Uint8Array, limits: ZipLimits): Result<ZipParts, ZipFailure> {
  const directory = readDirectory(bytes, limits)
  if (!directory.ok) return directory
  const entries = directory.value
  let left = limits.wholeBytes
  return success({
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name)
      const part = entry === undefined ? damaged() : unpack(bytes, entry, Math.min(limits.partBytes, left))
      if (part.ok) left -= part.value.length
      return part
    },
  })
}

function readDirectory(bytes: Uint8Array, limits: ZipLimits): Result<Map<string, Entry>, ZipFailure> {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end === null) return damaged()
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) return tooLarge()
  const entries = new Map<string, Entry>()
  const names = new TextDecoder('utf-8')
  let declared = 0
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return damaged()
    if ((view.getUint16(at + 8, true) & locked) !== 0) return failure('import-docx-locked', 'That Word file is locked with a password and could not be opened. Nothing was changed.', 'Open it in Word, take the password off, save it, and import it again.')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return damaged()
    const entry = { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), declared: view.getUint32(at + 24, true), header: view.getUint32(at + 42, true) }
    declared += entry.declared
    if (declared > limits.wholeBytes) return tooLarge()
    // Some writers part folders by backslashes; the first of two parts of one name is the one that Word reads.
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    if (!entries.has(name)) entries.set(name, entry)
    at = next
  }
  return success(entries)
}

/** The end record stands last but for a comment of up to 64 KB. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

function unpack(bytes: Uint8Array, entry: Entry, most: number): Result<Uint8Array, ZipFailure> {
  const view = viewOf(bytes)
  if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== headerSignature) return damaged()
  if (entry.declared > most) return tooLarge()
  const start = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true)
  if (start + entry.packed > bytes.length) return damaged()
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed.length > most ? tooLarge() : success(packed)
  if (entry.method !== 8) return damaged()
  try {
    return success(inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }))
  } catch (fault) {
    // zlib tells broken data and output over the limit by their codes; anything else is a bug.
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge()
    if (code.startsWith('Z_')) return damaged()
    throw fault
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
