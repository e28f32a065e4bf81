import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { onPicture } from '../text/picture-blocks.ts'

const instruction = /mandatory credit|must credit|credit mandatory|must be credited|editorial use only|no (?:resale|sales|archives?|marketing)|third party|not for sale|restricted to/iu

export const creditMandatory: StoryRule = {
  id: 'credit-mandatory',
  scope: 'story',
  category: 'credit',
  title: 'Handout without its instruction',
  rationale: 'Reuters Handbook and AP Stylebook, handouts: a picture handed out by somebody carries the instruction it came with (`MANDATORY CREDIT`, editorial use only), for it may be used on no other terms.',
  severity: 'warning',
  check: ({ pictures }) =>
    pictures
      .filter(({ role, caption, agency }) => role === 'handout' && caption.trim() !== '' && !instruction.test(`${caption} ${agency}`))
      .map((picture) => onPicture(picture, 'caption', 0, picture.caption.trimEnd().length, 'This is a handout: the caption does not carry the instruction it came with, such as “Mandatory credit”.', [openForm('Edit the caption', 'caption')])),
  examples: {
    match: [{ kind: 'caption', text: 'A ferry leaves Oldport.', picture: { role: 'handout' }, finds: 'A ferry leaves Oldport.' }],
    pass: [
      { kind: 'caption', text: 'A ferry leaves Oldport. MANDATORY CREDIT.', picture: { role: 'handout' } },
      { kind: 'caption', text: 'A ferry leaves Oldport.', picture: { role: 'photo' } },
    ],
  },
}
