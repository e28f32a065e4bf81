import type { Body, BodyNode } from './body.ts'
import type { PictureId } from './identifier.ts'
import type { Story } from './story.ts'

interface Identified {
  readonly id: PictureId
}

/** Where each picture of a story stands. Every picture is in exactly one of the three. */
export interface PictureLayout<Picture> {
  /** Stands above the text: the first picture that has no place in it. Null where there is none. */
  readonly lead: Picture | null
  /** Pictures with a place in the text by the block that holds it, in reading order. */
  readonly inText: ReadonlyMap<BodyNode, Picture>
  /** The others, which follow the text, in their own order. */
  readonly after: readonly Picture[]
}

/**
 * Where the pictures of a story stand (docs/decisions/0009-pictures-in-the-flow.md). A picture stands in the text at most
 * once: of two blocks that name it the first counts. A block that names a picture the story has not got holds nothing.
 */
export function layOutPictures<Picture extends Identified>({ body, pictures }: { readonly body: Body; readonly pictures: readonly Picture[] }): PictureLayout<Picture> {
  const free = new Map(pictures.map((picture) => [picture.id, picture]))
  const inText = new Map<BodyNode, Picture>()
  for (const node of body.root.children ?? []) {
    const picture = node.type === 'picture' && node.picture !== undefined ? free.get(node.picture) : undefined
    if (picture === undefined) continue
    free.delete(picture.id)
    inText.set(node, picture)
  }
  const [lead = null, ...after] = free.values()
  return { lead, inText, after }
}

/** The ids of the pictures that the blocks of a body name, in reading order, each once; also of pictures that are gone. */
export function placedPictures(body: Body): PictureId[] {
  return [...new Set((body.root.children ?? []).flatMap((node) => (node.type === 'picture' && node.picture !== undefined ? [node.picture] : [])))]
}

/** The pictures in the order a reader meets them: lead, those in the text, those after it. */
export function picturesInReadingOrder(story: Pick<Story, 'body' | 'pictures'>): Story['pictures'] {
  const { lead, inText, after } = layOutPictures(story)
  return [...(lead === null ? [] : [lead]), ...inText.values(), ...after]
}
