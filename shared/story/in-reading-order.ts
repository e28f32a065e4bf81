import { layOutPictures } from './lay-out-pictures.ts'
import { projectBody } from './project.ts'
import type { Story } from './story.ts'
import type { Place } from './text-block.ts'

/**
 * The texts of a story as a reader meets them: those of a picture in the text stand where the picture stands. The check
 * goes by another order (head, body, pictures), so that a caption between two paragraphs parts nothing that belongs together.
 *
 * @param texts texts with their places: head, then the body in its order, then pictures
 */
export function inReadingOrder<Text extends { readonly place: Place }>(story: Pick<Story, 'body' | 'pictures'>, texts: readonly Text[]): Text[] {
  const { inText } = layOutPictures(story)
  if (inText.size === 0) return [...texts]
  const placed = new Set([...inText.values()].map(({ id }) => id))
  const ofPictures = new Map<string, Text[]>()
  const others: Text[] = []
  for (const text of texts) {
    if (text.place.part === 'picture' && placed.has(text.place.picture)) ofPictures.set(text.place.picture, [...(ofPictures.get(text.place.picture) ?? []), text])
    else others.push(text)
  }
  const ordered = others.filter(({ place }) => place.part === 'head')
  const body = others.filter(({ place }) => place.part === 'body')
  let next = 0
  for (const node of story.body.root.children ?? []) {
    const picture = inText.get(node)
    if (picture !== undefined) ordered.push(...(ofPictures.get(picture.id) ?? []))
    else {
      const blocks = new Set(projectBody({ root: { type: 'root', children: [node] } }, () => '').map(({ place }) => (place.part === 'body' ? place.block : '')))
      for (let text = body[next]; text?.place.part === 'body' && blocks.has(text.place.block); text = body[next]) {
        ordered.push(text)
        next += 1
      }
    }
  }
  return [...ordered, ...body.slice(next), ...others.filter(({ place }) => place.part === 'picture')]
}
