import { decodeEntities } from '../../shared/import/entities.ts'
import { attributeOf, tagsOf, type Tag } from './xml-tags.ts'

/** Something that a Word file holds and a story does not. */
export interface SetAside {
  /** 1-based paragraph of the Word text; 0 where it belongs to none. */
  readonly paragraph: number
  readonly text: string
  /** In plain words, for the import report. */
  readonly why: string
}

/** The text of a Word file made ready for the reader, and what was taken out of it or has to be told of it. */
export interface PreparedMarkup {
  readonly markup: string
  readonly aside: readonly SetAside[]
  /** Where each comment stands, by the comment's id. */
  readonly commented: ReadonlyMap<string, CommentPlace>
}

export interface CommentPlace {
  readonly paragraph: number
  /** What stands before the words in their paragraph, as far as it helps to tell them from others. */
  readonly before: string
  /** The words themselves, a line for each paragraph; empty for a comment on a point of the text. */
  readonly words: string
}

/** Parts of the text that no story has: taken out whole, their words kept for the report. */
const takenOut: Readonly<Record<string, string>> = {
  'w:txbxContent': 'Text box',
  'w:object': 'Embedded object',
  'm:oMath': 'Equation',
  'm:oMathPara': 'Equation',
  'w:rt': 'Reading aid above the words',
  'w:del': 'Deleted in Word',
  'w:moveFrom': '',
}

/** Wrappers that the reader does not know, though the words in them are the story's. */
const unwrapped = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase'])
const rewritten: Readonly<Record<string, string>> = { 'w:cr': '<w:br/>', 'w:ptab': '<w:tab/>' }
const noted: Readonly<Record<string, string>> = { 'c:chart': 'Chart', 'dgm:relIds': 'Drawing (SmartArt)', 'w:altChunk': 'Part of another file, set into this one', 'w:subDoc': 'Part of another file, set into this one' }
/** UTF-16 units of a paragraph that are kept to know a comment's words by. */
const beforeKept = 200
const textTags = new Set(['w:t', 'w:delText', 'm:t'])

/**
 * Prepares the text of a Word file (ECMA-376 part 1, 17): takes out what a story cannot hold, hidden text and tracked
 * deletions, and notes them; finds the words that comments stand at. One pass over the tags; no tree is built.
 */
export function prepareMarkup(xml: string): PreparedMarkup {
  const reader = new MarkupReader(xml)
  for (const tag of tagsOf(xml)) reader.tag(tag)
  return reader.finish()
}

interface Open {
  readonly name: string
  readonly why: string
  readonly author: string
  readonly isFallback: boolean
  text: string
  detail: string
  depth: number
}

class MarkupReader {
  readonly #xml: string
  readonly #out: string[] = []
  readonly #aside: SetAside[] = []
  readonly #commented = new Map<string, { paragraph: number; before: string; words: string }>()
  readonly #openComments = new Set<string>()
  #copied = 0
  #paragraph = 0
  #textFrom = -1
  #dropped: Open | null = null
  #fallbacks = 0
  #inParagraphProperties = false
  #run: { readonly at: number; text: string; hidden: boolean; hasField: boolean } | null = null
  #insertions = 0
  #moves = 0
  /** The words of the paragraph so far. */
  #line = ''

  constructor(xml: string) {
    this.#xml = xml
  }

  tag(tag: Tag): void {
    if (tag.name === 'mc:Fallback' && tag.kind !== 'empty') this.#fallbacks += tag.kind === 'open' ? 1 : -1
    if (textTags.has(tag.name)) this.#words(tag)
    else if (this.#dropped !== null) this.#withinDropped(tag, this.#dropped)
    else this.#kept(tag)
  }

  finish(): PreparedMarkup {
    this.#copyTo(this.#xml.length)
    if (this.#insertions > 0) this.#note(0, '', `Tracked changes: ${this.#insertions} ${this.#insertions === 1 ? 'insertion' : 'insertions'} came in as if accepted`)
    if (this.#moves > 0) this.#note(0, '', `Tracked changes: ${this.#moves} moved ${this.#moves === 1 ? 'passage stands' : 'passages stand'} at the new place`)
    return { markup: this.#out.join(''), aside: this.#aside, commented: this.#commented }
  }

  #words(tag: Tag): void {
    if (tag.kind === 'open') {
      this.#textFrom = tag.end
      return
    }
    if (tag.kind === 'empty' || this.#textFrom === -1) return
    const words = decodeEntities(this.#xml.slice(this.#textFrom, tag.start))
    this.#textFrom = -1
    if (this.#dropped !== null) this.#dropped.text += words
    else {
      if (this.#run !== null) this.#run.text += words
      this.#line += words
      this.#commentWords(words)
    }
  }

  #commentWords(words: string): void {
    for (const id of this.#openComments) {
      const comment = this.#commented.get(id)
      if (comment !== undefined && comment.words.length < 2_000) comment.words += words
    }
  }

  #withinDropped(tag: Tag, dropped: Open): void {
    if (tag.name === 'w:p' && tag.kind === 'close') dropped.text += '\n'
    if (tag.name === 'o:OLEObject') dropped.detail = attributeOf(tag.source, 'ProgID') ?? ''
    if (tag.name !== dropped.name) return
    if (tag.kind === 'open') dropped.depth += 1
    if (tag.kind === 'close') dropped.depth -= 1
    if (dropped.depth > 0) return
    this.#dropped = null
    this.#copied = tag.end
    // A text box is written twice, for newer and for older programs; it is told once.
    if (dropped.isFallback && dropped.name === 'w:txbxContent') return
    this.#tellDropped(dropped)
  }

  #tellDropped({ name, why, text, detail, author }: Open): void {
    const words = text.replace(/\s*\n\s*/g, '\n').trim()
    if (name === 'w:del' && words !== '') this.#tellDeletion(words, author === '' ? `${why}; tracked changes are taken as accepted` : `${why} by ${author}; tracked changes are taken as accepted`)
    else if (name !== 'w:del' && why !== '' && (words !== '' || name === 'w:object')) this.#note(this.#paragraph, words, detail === '' ? why : `${why} (${detail})`)
  }

  /** Word writes one deletion in many pieces. */
  #tellDeletion(words: string, why: string): void {
    const last = this.#aside.at(-1)
    if (last?.paragraph === this.#paragraph && last.why === why) this.#aside[this.#aside.length - 1] = { ...last, text: `${last.text} … ${words}` }
    else this.#note(this.#paragraph, words, why)
  }

  #kept(tag: Tag): void {
    const { name, kind } = tag
    const why = takenOut[name]
    if (name === 'w:pPr') this.#inParagraphProperties = kind === 'open'
    if (name === 'w:p') this.#paragraphTag(kind)
    else if (name === 'w:del' && kind === 'empty' && this.#inParagraphProperties) this.#paragraph -= 1
    else if (why !== undefined && kind === 'open') this.#drop(tag, why)
    else if (unwrapped.has(name)) this.#replace(tag, '')
    else if (rewritten[name] !== undefined) this.#replace(tag, kind === 'close' ? '' : (rewritten[name] ?? ''))
    else if (name === 'w:ins' && kind === 'open') this.#insertions += 1
    else if (name === 'w:r') this.#runTag(tag)
    else if (this.#run !== null && name === 'w:vanish') this.#run.hidden = !/^(?:0|false|off)$/.test(attributeOf(tag.source, 'w:val') ?? '')
    else if (this.#run !== null && name === 'w:fldChar') this.#run.hasField = true
    else if (noted[name] !== undefined && kind !== 'close') this.#note(this.#paragraph, '', noted[name] ?? '')
    else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd' || name === 'w:commentReference') this.#comment(tag)
  }

  #paragraphTag(kind: Tag['kind']): void {
    if (kind === 'close') this.#commentWords('\n')
    else this.#paragraph += 1
    this.#line = ''
  }

  #drop(tag: Tag, why: string): void {
    this.#copyTo(tag.start)
    if (tag.name === 'w:moveFrom') this.#moves += 1
    this.#dropped = { name: tag.name, why, author: decodeEntities(attributeOf(tag.source, 'w:author') ?? ''), isFallback: this.#fallbacks > 0, text: '', detail: '', depth: 1 }
  }

  #runTag(tag: Tag): void {
    if (tag.kind === 'open') {
      this.#copyTo(tag.start)
      this.#run = { at: this.#out.length, text: '', hidden: false, hasField: false }
      return
    }
    const run = this.#run
    this.#run = null
    if (tag.kind !== 'close' || run === null || !run.hidden || run.text === '' || run.hasField) return
    this.#out.length = run.at
    this.#copied = tag.end
    this.#note(this.#paragraph, run.text.trim(), 'Hidden text')
  }

  #comment({ name, source }: Tag): void {
    const id = attributeOf(source, 'w:id')
    if (id === null) return
    if (name === 'w:commentRangeEnd') this.#openComments.delete(id)
    else if (name === 'w:commentRangeStart') this.#openComments.add(id)
    if (!this.#commented.has(id)) this.#commented.set(id, { paragraph: this.#paragraph, before: this.#line.slice(-beforeKept), words: '' })
  }

  #replace(tag: Tag, by: string): void {
    this.#copyTo(tag.start)
    if (by !== '') this.#out.push(by)
    this.#copied = tag.end
  }

  #copyTo(end: number): void {
    if (end > this.#copied) this.#out.push(this.#xml.slice(this.#copied, end))
    this.#copied = end
  }

  #note(paragraph: number, text: string, why: string): void {
    this.#aside.push({ paragraph, text, why })
  }
}
