import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { onPicture } from '../text/picture-blocks.ts'
import { sameWords } from '../text/words.ts'

export const altTextCaption: StoryRule = {
  id: 'alt-text-caption',
  scope: 'story',
  category: 'caption',
  title: 'Alt text is the caption again',
  rationale: 'IPTC, Alt Text (Accessibility): alt text describes what is to be seen, the caption tells the news of it. Where both are the same a screen reader reads the same words twice.',
  severity: 'warning',
  check: ({ pictures }) =>
    pictures
      .filter((picture) => picture.alt.trim() !== '' && sameWords(picture.alt) === sameWords(picture.caption))
      .map((picture) => onPicture(picture, 'alt', 0, picture.alt.length, 'The alt text is the caption again: describe what is to be seen.', [openForm('Write the alt text', 'alt')])),
  examples: {
    match: [{ kind: 'caption', text: 'A ferry leaves Oldport.', picture: { alt: 'A ferry leaves Oldport' }, finds: 'A ferry leaves Oldport' }],
    pass: [{ kind: 'caption', text: 'A ferry leaves Oldport.', picture: { alt: 'A white ferry with two funnels in a grey harbour' } }],
  },
}
