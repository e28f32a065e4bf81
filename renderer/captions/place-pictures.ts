import type { Picture } from '../../shared/story/story.ts'

/** Puts each picture into the first slot that waits for one, else after the last; words that a person wrote into a slot are kept. */
export function placePictures(pictures: readonly Picture[], added: readonly Picture[]): Picture[] {
  const placed = [...pictures]
  for (const picture of added) {
    const slot = placed.findIndex(({ file }) => file === null)
    const waiting = placed[slot]
    if (waiting === undefined) placed.push(picture)
    else
      placed[slot] = {
        ...picture,
        id: waiting.id,
        caption: waiting.caption || picture.caption,
        photographer: waiting.photographer || picture.photographer,
        agency: waiting.agency || picture.agency,
        via: waiting.via || picture.via,
        alt: waiting.alt || picture.alt,
      }
  }
  return placed
}
