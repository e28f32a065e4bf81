import { z } from 'zod'
import { datelineSchema, type Dateline } from '../dateline/dateline.ts'
import { identifierSchema, type BlockId, type PictureId } from './identifier.ts'

/**
 * The body of a story is the editor's own JSON (Lexical's serialized editor state). Outside
 * `renderer/editor` it is walked only here and through `project.ts`.
 *
 * Block ids live in Lexical's NodeState, which serializes under `$`: `{"$": {"blockId": …, "origin": …}}`.
 */
export interface BodyNodeState {
  readonly blockId?: BlockId
  /** The block this one was split from, copied from or has absorbed. */
  readonly origin?: BlockId
}

export interface BodyNode {
  readonly type: string
  readonly version?: number
  readonly children?: readonly BodyNode[]
  readonly $?: BodyNodeState
  /** text */
  readonly text?: string
  /** text: bit 1 bold, bit 2 italic (Lexical's TextFormatType bits). Elements carry an alignment string here. */
  readonly format?: number | string
  /** heading: h2 is the crosshead. */
  readonly tag?: string
  /** list */
  readonly listType?: string
  /** link */
  readonly url?: string
  /** dateline */
  readonly dateline?: Dateline
  /** picture: which of the story's pictures stands here; its caption, credit and file are in `story.pictures` alone. */
  readonly picture?: PictureId
  readonly [other: string]: unknown
}

export interface Body {
  readonly root: BodyNode
}

/** Node types that a saved body may hold; anything else is refused on the way in, so that paste and import cannot smuggle. */
export const bodyNodeTypes = ['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink', 'text', 'linebreak', 'tab', 'dateline', 'picture'] as const

const maximumDepth = 40
const maximumNodes = 400_000

/** Parses a body from outside: known node types, bounded depth and size, links to http(s) and mailto only. */
export const bodySchema: z.ZodType<Body> = z.custom<Body>((value) => isBody(value), { message: 'The text of the story is not in a form Copydesk knows.' })

function isBody(value: unknown): value is Body {
  if (!isRecord(value) || !isRecord(value['root']) || value['root']['type'] !== 'root') return false
  let count = 0
  const stack: { node: unknown; depth: number }[] = [{ node: value['root'], depth: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next
    count += 1
    if (count > maximumNodes || depth > maximumDepth || !isNode(node)) return false
    if (node.type === 'picture' && !isPictureBlock(node, depth)) return false
    for (const child of node.children ?? []) stack.push({ node: child, depth: depth + 1 })
  }
  return true
}

function isNode(value: unknown): value is BodyNode {
  if (!isRecord(value) || !(bodyNodeTypes as readonly unknown[]).includes(value['type'])) return false
  if (value['children'] !== undefined && !Array.isArray(value['children'])) return false
  if (value['text'] !== undefined && typeof value['text'] !== 'string') return false
  if (value['type'] === 'dateline' && !datelineSchema.safeParse(value['dateline']).success) return false
  if (value['url'] !== undefined && (typeof value['url'] !== 'string' || !isSafeLink(value['url']))) return false
  return true
}

/** A picture is a block of its own between the paragraphs, and holds nothing but the id of its picture. */
function isPictureBlock(node: BodyNode, depth: number): boolean {
  return depth === 1 && identifierSchema.safeParse(node.picture).success && (node.children ?? []).length === 0
}

/** Links a story may carry. Everything else (javascript:, data:, file:) is dropped on the way in. */
export function isSafeLink(url: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(url)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
