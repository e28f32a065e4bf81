import type { Picture } from '../story/story.ts'

/**
 * The longest text that is checked, in UTF-16 units: a block of more is no paragraph but a whole book, a table or an
 * attack, and would keep everybody waiting. Nothing in it is checked; `text-too-long` tells the person so, and what to do.
 */
export const longestText = 20_000

/** A text as far as rules for whole stories see it. Its findings are left out, for what it is cut to is not what stands there. */
export function cutToLongest(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText)
}

/** A picture with its caption and alt text cut likewise. */
export function cutPicture(picture: Picture): Picture {
  if (picture.caption.length <= longestText && picture.alt.length <= longestText) return picture
  return { ...picture, caption: cutToLongest(picture.caption), alt: cutToLongest(picture.alt) }
}
