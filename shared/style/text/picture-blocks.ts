import type { Picture } from '../../story/story.ts'
import type { PictureField, Place } from '../../story/text-block.ts'
import type { RawFinding } from '../rule.ts'
import type { Fix } from '../finding.ts'

/** The place of one of a picture's texts. */
export function picturePlace(picture: Picture, field: PictureField): Place {
  return { part: 'picture', picture: picture.id, field }
}

/** A finding on [start, end) of a picture's text; 0 and 0 where it is missing. UTF-16 units. */
export function onPicture(picture: Picture, field: PictureField, start: number, end: number, message: string, fixes: readonly Fix[] = []): RawFinding {
  return { place: picturePlace(picture, field), start, end, message, fixes }
}

/** A fix that changes a picture's texts: what to take out of each field and what to put there. */
export function changePicture(label: string, picture: Picture, edits: readonly { readonly field: PictureField; readonly start: number; readonly end: number; readonly insert: string }[]): Fix {
  return { kind: 'edits', label, edits: edits.map(({ field, start, end, insert }) => ({ place: picturePlace(picture, field), start, end, insert })) }
}
