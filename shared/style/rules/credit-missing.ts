import { findCredit } from '../../credit/find-credit.ts'
import type { Fix } from '../finding.ts'
import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { onPicture } from '../text/picture-blocks.ts'
import { moveCredit } from '../text/move-credit.ts'

export const creditMissing: StoryRule = {
  id: 'credit-missing',
  scope: 'story',
  category: 'credit',
  title: 'Credit line missing',
  rationale: 'Every house names who made a picture (AP Stylebook, captions; Reuters Handbook; BBC; Guardian), and licences demand it. Where the caption holds the credit, the fix moves it to its fields.',
  severity: 'error',
  check: ({ pictures }) =>
    pictures
      .filter(({ photographer, agency, via }) => `${photographer}${agency}${via}`.trim() === '')
      .map((picture) => {
        const typed = findCredit(picture.caption)
        const fixes: Fix[] = [openForm('Name who made it', 'credit')]
        if (typed !== null) fixes.unshift(moveCredit(picture, typed))
        return onPicture(picture, 'credit', 0, 0, 'The picture has no credit: name the photographer, the agency or both.', fixes)
      }),
  examples: {
    match: [
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: '', agency: '' }, finds: '' },
      { kind: 'caption', text: 'A ferry leaves Oldport. REUTERS/Ann Poe', picture: { photographer: '', agency: '' }, finds: '' },
    ],
    pass: [
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Ann Poe', agency: '' } },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: '', agency: 'AFP' } },
    ],
  },
}
