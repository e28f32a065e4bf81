import type { StoryRule } from '../rule.ts'
import { onPicture } from '../text/picture-blocks.ts'

export const pictureMissing: StoryRule = {
  id: 'picture-missing',
  scope: 'story',
  category: 'caption',
  title: 'Caption without its picture',
  rationale: 'An imported page leaves a caption that waits for its picture. Published so, the caption would stand under nothing.',
  severity: 'warning',
  check: ({ pictures }) => pictures.filter((picture) => picture.file === null).map((picture) => onPicture(picture, 'caption', 0, picture.caption.length, 'This caption waits for its picture: add the picture or take the caption out.')),
  examples: {
    match: [{ kind: 'caption', text: 'A ferry leaves Oldport', picture: { file: null }, finds: 'A ferry leaves Oldport' }],
    pass: [{ text: 'A story without pictures.' }],
  },
}
