import { datelineSchema } from '../../../shared/dateline/dateline.ts'
import { isSafeLink, type BodyNode } from '../../../shared/story/body.ts'
import { identifierSchema, type BlockId, type PictureId } from '../../../shared/story/identifier.ts'

const inline = ['text', 'linebreak', 'tab', 'link', 'dateline'] as const
const allowedWithin: Readonly<Record<string, readonly string[]>> = {
  paragraph: inline,
  heading: inline,
  quote: inline,
  list: ['listitem'],
  listitem: [...inline, 'list'],
  link: ['text', 'linebreak', 'tab'],
}
const deepest = 20

/**
 * Copied blocks in the editor's own form. Any program can put such a thing on the clipboard, so it is built anew
 * from the parts that a story may hold. Null where it is not ours or nothing of it is left.
 *
 * @param namespace the name our own copies carry
 * @param isKnown true for ids of this story: a block that was cut and is pasted again stays the same block. Others
 *   lose their id and keep it as `origin`.
 * @param hasPicture true for pictures of this story; those of another cannot come with the text alone and are left out
 */
export function readOwnForm(data: string, namespace: string, isKnown: (id: BlockId) => boolean, hasPicture: (id: PictureId) => boolean = () => false): BodyNode[] | null {
  const payload = parse(data)
  if (!isRecord(payload) || payload['namespace'] !== namespace || !Array.isArray(payload['nodes'])) return null
  const nodes = payload['nodes'].flatMap((node) => pictureBlock(node, isKnown, hasPicture) ?? rebuild(node, ['paragraph', 'heading', 'quote', 'list', 'listitem', ...inline], isKnown, 0))
  return nodes.length === 0 ? null : nodes
}

/** Nothing (an empty list) for a picture that the story has not got, null for what is no picture. */
function pictureBlock(value: unknown, isKnown: (id: BlockId) => boolean, hasPicture: (id: PictureId) => boolean): BodyNode[] | null {
  if (!isRecord(value) || value['type'] !== 'picture') return null
  const picture = identifierSchema.safeParse(value['picture'])
  return picture.success && hasPicture(picture.data) ? [{ type: 'picture', version: 1, picture: picture.data, ...identityOf(value, isKnown) }] : []
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    // Not JSON, so not ours: the paste goes on with its HTML or plain text.
    return null
  }
}

function rebuild(value: unknown, allowed: readonly string[], isKnown: (id: BlockId) => boolean, depth: number): BodyNode[] {
  if (!isRecord(value) || depth > deepest) return []
  const type = value['type']
  if (typeof type !== 'string' || !allowed.includes(type)) return []
  if (type === 'text') return textNode(value)
  if (type === 'linebreak') return [{ type, version: 1 }]
  if (type === 'tab') return [{ type, version: 1, text: '\t', format: 0, detail: 2, mode: 'normal', style: '' }]
  if (type === 'dateline') {
    const parsed = datelineSchema.safeParse(value['dateline'])
    return parsed.success ? [{ type, version: 1, dateline: parsed.data }] : []
  }
  const given: readonly unknown[] = Array.isArray(value['children']) ? value['children'] : []
  const children = given.flatMap((child) => rebuild(child, allowedWithin[type] ?? [], isKnown, depth + 1))
  const element = { type, version: 1, direction: null, format: '', indent: 0, children }
  if (type === 'link') {
    const url = value['url']
    return typeof url === 'string' && isSafeLink(url) ? [{ ...element, url, rel: null, target: null, title: null }] : children
  }
  return [{ ...element, ...propertiesOf(type, value), ...identityOf(value, isKnown) }]
}

function textNode(value: Readonly<Record<string, unknown>>): BodyNode[] {
  const { text, format } = value
  if (typeof text !== 'string' || text === '') return []
  return [{ type: 'text', version: 1, text, format: typeof format === 'number' ? format & 3 : 0, detail: 0, mode: 'normal', style: '' }]
}

function propertiesOf(type: string, value: Readonly<Record<string, unknown>>): Partial<BodyNode> {
  if (type === 'heading') return { tag: 'h2' }
  if (type === 'list') return value['listType'] === 'number' ? { listType: 'number', start: 1, tag: 'ol' } : { listType: 'bullet', start: 1, tag: 'ul' }
  if (type === 'listitem') return { value: typeof value['value'] === 'number' ? value['value'] : 1 }
  return {}
}

function identityOf(value: Readonly<Record<string, unknown>>, isKnown: (id: BlockId) => boolean): Partial<BodyNode> {
  const state = value['$']
  const id = identifierSchema.safeParse(isRecord(state) ? state['blockId'] : undefined)
  if (!id.success) return {}
  return { $: isKnown(id.data) ? { blockId: id.data } : { origin: id.data } }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
