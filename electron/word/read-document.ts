import mammoth from 'mammoth'
import { success, type Result } from '../../shared/result.ts'
import { readXml, type WordPackage } from './word-package.ts'

/** A part of a Word text as the reader gives it; which of the fields it has goes by `type`. */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  /** text */
  readonly value?: string
  /** paragraph, run: the style's name, in English for the styles that Word brings. */
  readonly styleName?: string | null
  /** paragraph */
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null
  /** run */
  readonly isBold?: boolean
  readonly isItalic?: boolean
  /** hyperlink */
  readonly href?: string
  /** break: line, page or column. */
  readonly breakType?: string
  readonly checked?: boolean
  /** image: the name of its part stands in for its bytes. */
  readonly readAsBuffer?: () => Promise<Uint8Array>
  readonly altText?: string | null
  readonly noteType?: string
  readonly noteId?: string
  readonly commentId?: string
}

interface WordComment {
  readonly commentId: string
  readonly authorName: string | null
  readonly body: readonly WordNode[]
}

/** The text of a Word file as a tree, with what stands outside the run of the text. */
export interface WordDocument {
  readonly children: readonly WordNode[]
  readonly comments: readonly WordComment[]
  /** The text of a footnote or endnote; null where the file has none of that number. */
  note(reference: WordNode): readonly WordNode[] | null
  /** Elements that the reader does not know, by name; their words are not in the tree. */
  readonly unknown: readonly string[]
}

interface MammothDocument {
  readonly children: readonly WordNode[]
  readonly comments: readonly WordComment[]
  readonly notes: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null }
}

/** Parts that the reader may ask for; all others are as good as not there. */
const readable = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/.+\.(?:xml|rels))$/

/**
 * Reads the text of an opened Word file. `markup` takes the place of the main part's own. The reader unpacks nothing
 * itself: it is given parts that were bounded and looked over first, and for a picture the name of its part.
 */
export async function readDocument({ parts, main }: WordPackage, markup: string): Promise<Result<WordDocument>> {
  const texts = new Map<string, string>([[main.name, markup]])
  for (const name of parts.names.filter((part) => readable.test(part) && isNeeded(part, main.name))) {
    const text = readXml(parts, name)
    if (!text.ok) return text
    texts.set(name, text.value)
  }
  const file = {
    exists: (name: string) => texts.has(name),
    read: (name: string, encoding?: string) => Promise.resolve(encoding === undefined ? new TextEncoder().encode(name) : (texts.get(name) ?? '')),
  }
  let read: MammothDocument | null = null
  // Its HTML is not wanted: the tree is taken before, and an empty one goes on.
  const take = (document: MammothDocument): unknown => {
    read = document
    return { ...document, children: [] }
  }
  const { messages } = await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], { transformDocument: take as (element: unknown) => unknown, includeEmbeddedStyleMap: false })
  const document = read as MammothDocument | null
  return success({
    children: document?.children ?? [],
    comments: document?.comments ?? [],
    note: (reference) => document?.notes.resolve(reference)?.body ?? null,
    unknown: messages.flatMap(({ message }) => /^An unrecognised element was ignored: (\S+)/.exec(message)?.[1] ?? []),
  })
}

const asked = /^word\/(?:_rels\/)?[^/]*(?:styles|numbering|footnotes|endnotes|comments)\d*\.xml(?:\.rels)?$/

function isNeeded(part: string, main: string): boolean {
  return part !== main && (!part.startsWith('word/') || asked.test(part) || part === `word/_rels/${main.slice('word/'.length)}.rels`)
}
