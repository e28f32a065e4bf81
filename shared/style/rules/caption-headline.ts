import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { onPicture } from '../text/picture-blocks.ts'
import { sameWords } from '../text/words.ts'

export const captionHeadline: StoryRule = {
  id: 'caption-headline',
  scope: 'story',
  category: 'caption',
  title: 'Caption only repeats the headline',
  rationale: 'AP Stylebook, captions: a caption says what the picture shows. The headline’s words under a picture tell the reader nothing of it.',
  severity: 'warning',
  check: ({ pictures, head }) =>
    pictures
      .filter((picture) => head !== undefined && picture.caption.trim() !== '' && sameWords(picture.caption) === sameWords(head.headline))
      .map((picture) => onPicture(picture, 'caption', 0, picture.caption.length, 'The caption is the headline again: say what the picture shows.', [openForm('Write the caption', 'caption')])),
  examples: {
    match: [{ kind: 'caption', text: 'Bridge opens again.', picture: {}, head: { headline: 'Bridge opens again' }, finds: 'Bridge opens again.' }],
    pass: [{ kind: 'caption', text: 'Cars cross the harbour bridge, 3 March 2021', picture: {}, head: { headline: 'Bridge opens again' } }],
  },
}
