import type { Imported, LeftOut } from '../../shared/import/imported.ts'
import type { Picture, Story } from '../../shared/story/story.ts'
import type { PictureStore } from '../pictures/picture-store.ts'

/**
 * Takes the pictures that came inside a file into the store and puts them in their places in the story. A picture keeps the
 * words that the file gives it; where it has none, what the picture says of itself is taken. One that the store refuses
 * leaves its place, with its words, waiting for another; the report says why.
 */
export async function keepPictures({ story, pictureFiles = [], leftOut }: Imported, pictures: Pick<PictureStore, 'add'>): Promise<{ readonly story: Story; readonly leftOut: readonly LeftOut[] }> {
  const places = new Map<string, Picture>(story.pictures.map((picture) => [picture.id, picture]))
  const refused: LeftOut[] = []
  for (const { picture: id, name, bytes } of pictureFiles) {
    const place = places.get(id)
    if (place === undefined) continue
    const added = await pictures.add({ name, bytes })
    if (!added.ok) {
      refused.push({ line: 0, text: place.caption || place.alt || name, why: `Picture not taken: ${added.failure.message}` })
      continue
    }
    const { file, caption, photographer, agency } = added.value
    const isUncredited = place.photographer === '' && place.agency === '' && place.via === ''
    places.set(id, { ...place, file, caption: place.caption || caption, ...(isUncredited && { photographer: photographer.slice(0, 300), agency: agency.slice(0, 300) }) })
  }
  return { story: { ...story, pictures: [...places.values()] }, leftOut: [...refused, ...leftOut] }
}
