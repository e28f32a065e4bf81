import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/story/canonical.ts'
import type { Body, BodyNode } from '../../shared/story/body.ts'
import { mintIdentifier, type BlockId } from '../../shared/story/identifier.ts'
import { projectBody } from '../../shared/story/project.ts'
import { countWords } from '../../shared/story/measure.ts'
import { storySchema, type Story } from '../../shared/story/story.ts'

/** SHA-256 of a block's canonical JSON, lower-case hex. */
export type BlockHash = string

/** A story as the tables hold it. */
export interface Content {
  /** The body's root without its blocks. */
  readonly root: string
  /** JSON: the ordered list of [block id, hash]. */
  readonly manifest: string
  readonly blocks: ReadonlyMap<BlockHash, string>
  readonly head: string
  readonly pictures: string
  /** Equal for two versions with the same words, pictures and head. */
  readonly contentHash: string
  readonly headline: string
  readonly slug: string
  /** The first words of the body, at most 200 UTF-16 units. */
  readonly opening: string
  readonly words: number
}

/** Takes a story apart for storing. A block without an id gets one; the top-level nodes are the blocks. */
export function contentOf(story: Story): Content {
  const { children = [], ...root } = story.body.root
  const blocks = new Map<BlockHash, string>()
  const list: [BlockId, BlockHash][] = []
  let words = 0
  for (const child of children) {
    const block = identified(child)
    const json = canonicalJson(block.node)
    const hash = sha256(json)
    blocks.set(hash, json)
    list.push([block.id, hash])
    words += wordsOf(hash, block.node)
  }
  const content = { root: canonicalJson(root), manifest: JSON.stringify(list), head: canonicalJson(story.head), pictures: canonicalJson(story.pictures) }
  return {
    ...content,
    blocks,
    contentHash: sha256(JSON.stringify([content.root, content.manifest, content.head, content.pictures])),
    headline: printable(story.head.headline),
    slug: printable(story.head.slug),
    opening: openingOf(story.body),
    words,
  }
}

function identified(node: BodyNode): { id: BlockId; node: BodyNode } {
  const id = node.$?.blockId
  if (id !== undefined && id !== '') return { id, node }
  const minted = mintIdentifier()
  return { id: minted, node: { ...node, $: { ...node.$, blockId: minted } } }
}

export interface StoredContent {
  readonly root: string
  readonly manifest: string
  readonly head: string
  readonly pictures: string
  readonly schemaVersion: number
}

/**
 * Puts a story together from what the tables hold; null where the bytes do not make a story any more
 * (a block gone or changed, JSON cut short, a form this Copydesk does not know).
 */
export function storyFrom(id: string, stored: StoredContent, blocks: ReadonlyMap<BlockHash, string>): Story | null {
  try {
    const children = manifestOf(stored.manifest).map(([, hash]) => {
      const json = blocks.get(hash)
      if (json === undefined || sha256(json) !== hash) throw new SyntaxError('A block is missing or changed.')
      return JSON.parse(json) as unknown
    })
    const root = JSON.parse(stored.root) as object
    const parsed = storySchema.safeParse({
      schemaVersion: stored.schemaVersion,
      id,
      head: JSON.parse(stored.head) as unknown,
      body: { root: { ...root, children } },
      pictures: JSON.parse(stored.pictures) as unknown,
    })
    return parsed.success ? parsed.data : null
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}

/** The ordered list of [block id, hash]; throws a SyntaxError where the text is not one. */
function manifestOf(manifest: string): [BlockId, BlockHash][] {
  const list: unknown = JSON.parse(manifest)
  if (!Array.isArray(list)) throw new SyntaxError('A version without its list of blocks.')
  return list.map((entry: unknown) => {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || typeof entry[1] !== 'string') throw new SyntaxError('A version with a broken list of blocks.')
    return [entry[0], entry[1]]
  })
}

/** The hashes a version's list names; null where the text is no such list. */
export function hashesOf(manifest: string): BlockHash[] | null {
  try {
    return manifestOf(manifest).map(([, hash]) => hash)
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}


/** Words of blocks met before: most blocks of a save were in the one before it. */
const knownWords = new Map<BlockHash, number>()
const maximumKnownWords = 20_000

function wordsOf(hash: BlockHash, block: BodyNode): number {
  const known = knownWords.get(hash)
  if (known !== undefined) return known
  const words = textsOf([block]).reduce((sum, text) => sum + countWords(text), 0)
  if (knownWords.size >= maximumKnownWords) knownWords.clear()
  knownWords.set(hash, words)
  return words
}

const openingLength = 200

function openingOf(body: Body): string {
  let opening = ''
  for (const child of body.root.children ?? []) {
    opening = `${opening} ${textsOf([child]).join(' ')}`.trim()
    if (opening.length >= openingLength) break
  }
  // A cut in the middle of a surrogate pair would leave half a character.
  return printable(opening.replace(/\s+/gu, ' ').slice(0, openingLength)).replace(/[\ud800-\udbff]$/, '').trim()
}

/** The blocks' own words, without a dateline. */
function textsOf(blocks: readonly BodyNode[]): string[] {
  return projectBody({ root: { type: 'root', children: blocks } }, () => '').map((block) => block.text)
}

/** Without control characters, which the desk has no glyph for and which mark the matches of a search. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
