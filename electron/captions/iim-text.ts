/**
 * IIM in files says of itself at best that it is UTF-8 (1:90 = ESC % G, IIM 4.2). Where it says nothing, most old files
 * are Latin-1 as Windows writes it, many newer ones are UTF-8 all the same: what reads as UTF-8 is taken for that.
 */
export type IimCharacters = 'marked' | 'Latin' | 'UTF8' | 'plain'

/** What Windows puts where Latin-1 has control signs, from 0x80 on; a place it leaves empty keeps its number. */
const windowsSigns = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Not by TextDecoder: some versions of Node take its `windows-1252` for plain Latin-1. */
function latinLetter(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? windowsSigns.charAt(byte - 0x80) : String.fromCharCode(byte)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const forgiving = new TextDecoder('utf-8')

/** The text of one data set. `isMarked`: 1:90 says UTF-8. */
export function decodeIim(bytes: Uint8Array, isMarked: boolean): string {
  if (isMarked) return forgiving.decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    // Not UTF-8, so it is what Windows wrote.
    return Array.from(bytes, latinLetter).join('')
  }
}

/** What ExifTool decoded as Latin-1 because nothing was marked, decoded anew. */
export function redecodeIim(text: string): string {
  const bytes = latinBytes(text)
  return bytes === null ? text : decodeIim(bytes, false)
}

/** What the unmarked texts of a file are written in. */
export function iimCharacters(texts: readonly string[], isMarked: boolean): IimCharacters {
  if (isMarked) return 'marked'
  const strange = texts.filter((text) => /[^\u0000-\u007f]/u.test(text))
  if (strange.length === 0) return 'plain'
  return strange.every((text) => redecodeIim(text) !== text) ? 'UTF8' : 'Latin'
}

const latinCodes = new Map(Array.from({ length: 256 }, (_, code) => [latinLetter(code), code]))

/** The bytes that Windows' Latin-1 would have had; null where a letter is none of it. */
function latinBytes(text: string): Uint8Array | null {
  const codes: number[] = []
  for (const letter of text) {
    const code = latinCodes.get(letter)
    if (code === undefined) return null
    codes.push(code)
  }
  return Uint8Array.from(codes)
}
