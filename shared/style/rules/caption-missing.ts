import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { onPicture } from '../text/picture-blocks.ts'

export const captionMissing: StoryRule = {
  id: 'caption-missing',
  scope: 'story',
  category: 'caption',
  title: 'Caption missing',
  rationale: 'AP Stylebook, captions; Reuters Handbook, captions: every picture says who, what, where and when. A picture without a caption can mislead about all four.',
  severity: 'error',
  check: ({ pictures }) =>
    pictures.filter((picture) => picture.caption.trim() === '').map((picture) => onPicture(picture, 'caption', 0, 0, 'The picture has no caption.', [openForm('Write the caption', 'caption')])),
  examples: {
    match: [{ kind: 'caption', text: ' ', picture: {}, finds: '' }],
    pass: [{ kind: 'caption', text: 'A ferry leaves Oldport, 3 March 2021', picture: {} }, { text: 'A story without pictures.' }],
  },
}
