import type { FoundCredit } from '../../credit/credit.ts'
import type { Picture } from '../../story/story.ts'
import type { Fix } from '../finding.ts'
import { changePicture } from './picture-blocks.ts'

/** Takes a credit out of a caption, with the space before it. */
export function withoutCredit(caption: string, credit: FoundCredit): { field: 'caption'; start: number; end: number; insert: string } {
  let start = credit.start
  while (start > 0 && /\s/u.test(caption.charAt(start - 1))) start -= 1
  return { field: 'caption', start, end: credit.end, insert: '' }
}

/** Moves a credit typed in a caption to the picture's own fields, from which the house's form is written. */
export function moveCredit(picture: Picture, credit: FoundCredit): Fix {
  const { photographer = '', agency = '', via = '' } = credit.value
  return changePicture('Move it from the caption to the credit', picture, [
    withoutCredit(picture.caption, credit),
    { field: 'photographer', start: 0, end: picture.photographer.length, insert: photographer },
    { field: 'agency', start: 0, end: picture.agency.length, insert: agency === '' ? via : agency },
  ])
}
