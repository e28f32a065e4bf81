import type { LeftOut } from '../../../shared/import/imported.ts'
import type { ReadPicture } from '../../../shared/import/cms/read-copy.ts'
import type { Picture } from '../../../shared/story/story.ts'
import type { PictureStore } from '../../pictures/picture-store.ts'
import type { Copies } from '../targets/copies.ts'

/** More pictures than this are not fetched at a time: their captions wait for them. */
const mostPictures = 100

/** Brings the files of pictures that were read from a copy. One that does not come leaves its place with its words, and the reason is told. */
export async function fetchPictures(places: readonly Picture[], wanted: readonly ReadPicture[], copies: Pick<Copies, 'picture'>, store: Pick<PictureStore, 'add'>): Promise<{ readonly pictures: readonly Picture[]; readonly leftOut: readonly LeftOut[] }> {
  const pictures = new Map<string, Picture>(places.map((picture) => [picture.id, picture]))
  const leftOut: LeftOut[] = []
  const leave = ({ words, alt, address }: ReadPicture, why: string) => leftOut.push({ line: 0, text: words || alt || nameOf(address), why: `Picture not taken: ${why}` })
  for (const [index, picture] of wanted.entries()) {
    const place = pictures.get(picture.id)
    if (place === undefined || place.file !== null) continue
    if (picture.address === '' || index >= mostPictures) {
      leave(picture, picture.address === '' ? 'The copy names no file.' : 'There are too many.')
      continue
    }
    const fetched = await copies.picture(picture.address)
    if (fetched.kind !== 'done') {
      leave(picture, fetched.problem)
      continue
    }
    const added = await store.add({ name: nameOf(picture.address), bytes: fetched.value })
    if (added.ok) pictures.set(place.id, { ...place, file: added.value.file })
    else leave(picture, added.failure.message)
  }
  return { pictures: [...pictures.values()], leftOut }
}

/** The last part of an address, as a person would call the file. */
function nameOf(address: string): string {
  const last = address.replace(/[?#].*$/, '').split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last).replace(/[\\/:\p{Cc}]/gu, ' ').trim().slice(-200) || 'picture'
  } catch (error) {
    // Not an address that was written by the rules: its name is shown as it stands.
    if (error instanceof URIError) return last.slice(-200) || 'picture'
    throw error
  }
}
