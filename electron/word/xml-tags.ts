/** One tag of XML as it stands in its source. Offsets are UTF-16 units. */
export interface Tag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly start: number
  readonly end: number
  /** The tag whole, angle brackets included. */
  readonly source: string
}

/** The tags of a text of XML in order, found without building a tree: the cost grows with the length alone. Stops at the first that is never closed. */
export function* tagsOf(xml: string): Generator<Tag, void> {
  for (let at = xml.indexOf('<'); at !== -1; ) {
    const end = endOfMarkup(xml, at)
    if (end === null) return
    const first = xml.charCodeAt(at + 1)
    if (first !== exclamation && first !== question) {
      const isClose = first === slash
      const name = nameAt(xml, isClose ? at + 2 : at + 1)
      if (name !== '') yield { name, kind: isClose ? 'close' : xml.charCodeAt(end - 2) === slash ? 'empty' : 'open', start: at, end, source: xml.slice(at, end) }
    }
    at = xml.indexOf('<', end)
  }
}

/** The value of an attribute as it is written; null where there is none. */
export function attributeOf(source: string, name: string): string | null {
  const at = source.search(new RegExp(`[\\s]${name.replace(/[^\w:-]/g, '')}\\s*=`))
  if (at === -1) return null
  const found = /^\s[^=]*=\s*(?:"([^"]*)"|'([^']*)')/.exec(source.slice(at))
  return found === null ? null : (found[1] ?? found[2] ?? '')
}

/** Elements that stand one within the other in a document anyone wrote: tables within tables reach some sixty. */
const deepest = 256

/** True for markup that a parser can be given: every tag closed, at most `deepest` levels, no document type of its own. */
export function soundMarkup(xml: string): boolean {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return false
  let depth = 0
  let last = 0
  for (const { kind, end } of tagsOf(xml)) {
    if (kind === 'open') depth += 1
    else if (kind === 'close') depth -= 1
    if (depth > deepest || depth < 0) return false
    last = end
  }
  return depth === 0 && last > 0 && !/<(?![!?])/.test(xml.slice(last))
}

const exclamation = 0x21
const question = 0x3f
const slash = 0x2f

function endOfMarkup(xml: string, at: number): number | null {
  if (xml.startsWith('<!--', at)) return after(xml.indexOf('-->', at + 4), 3)
  if (xml.startsWith('<![CDATA[', at)) return after(xml.indexOf(']]>', at + 9), 3)
  if (xml.charCodeAt(at + 1) === question) return after(xml.indexOf('?>', at + 2), 2)
  // A quoted value may hold an angle bracket.
  for (let index = at + 1; index < xml.length; index += 1) {
    const character = xml[index]
    if (character === '>') return index + 1
    if (character === '<') return null
    if (character === '"' || character === "'") {
      const close = xml.indexOf(character, index + 1)
      if (close === -1) return null
      index = close
    }
  }
  return null
}

function after(index: number, length: number): number | null {
  return index === -1 ? null : index + length
}

function nameAt(xml: string, at: number): string {
  let end = at
  while (end < xml.length && !/[\s/>]/.test(xml[end] ?? '>')) end += 1
  return xml.slice(at, end)
}
