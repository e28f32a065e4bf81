import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { onPicture } from '../text/picture-blocks.ts'

export const altTextMissing: StoryRule = {
  id: 'alt-text-missing',
  scope: 'story',
  category: 'caption',
  title: 'Alt text missing',
  rationale:
    'Readers who cannot see the picture hear its alt text (W3C, Web Content Accessibility Guidelines 1.1.1; IPTC, Alt Text). A warning, not an error: the story misleads nobody without it, and it can be added after publication.',
  severity: 'warning',
  check: ({ pictures }) =>
    pictures.filter((picture) => picture.alt.trim() === '').map((picture) => onPicture(picture, 'alt', 0, 0, 'The picture has no alt text for readers who cannot see it.', [openForm('Write the alt text', 'alt')])),
  examples: {
    match: [{ kind: 'caption', text: 'A ferry leaves Oldport', picture: { alt: '' }, finds: '' }],
    pass: [{ kind: 'caption', text: 'A ferry leaves Oldport', picture: { alt: 'A white ferry with two funnels in a grey harbour' } }],
  },
}
