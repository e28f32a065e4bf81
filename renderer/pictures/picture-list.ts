import type { AddPicturesAnswer } from '../../shared/ipc/contract.ts'
import type { Picture } from '../../shared/story/story.ts'

export type FetchedPicture = AddPicturesAnswer['added'][number]

/** The picture one place up or down; the same list where there is no such place. */
export function movePicture(pictures: readonly Picture[], id: string, step: -1 | 1): readonly Picture[] {
  const from = pictures.findIndex((picture) => picture.id === id)
  const picture = pictures[from]
  const to = from + step
  if (picture === undefined || to < 0 || to >= pictures.length) return pictures
  return pictures.filter((other) => other.id !== id).toSpliced(to, 0, picture)
}

/** The picture moved to stand right before or after another; the same list where either is missing. */
export function movePictureTo(pictures: readonly Picture[], id: string, other: string, side: 'before' | 'after'): readonly Picture[] {
  const picture = pictures.find((candidate) => candidate.id === id)
  const rest = pictures.filter((candidate) => candidate.id !== id)
  const at = rest.findIndex((candidate) => candidate.id === other)
  return picture === undefined || at < 0 ? pictures : rest.toSpliced(side === 'before' ? at : at + 1, 0, picture)
}

/** Another file in a picture's place. Words that a person has written stay; empty fields take what the file brings. */
export function fillSlot(pictures: readonly Picture[], id: string, { file, caption, photographer, agency }: FetchedPicture): readonly Picture[] {
  return pictures.map((picture) =>
    picture.id === id ? { ...picture, file, caption: picture.caption || caption, photographer: picture.photographer || photographer, agency: picture.agency || agency, embedded: { photographer, agency } } : picture,
  )
}
