import { findCredit } from '../../credit/find-credit.ts'
import { writeCredit } from '../../credit/write-credit.ts'
import type { StoryRule } from '../rule.ts'
import { creditOf } from '../story-text.ts'
import { changePicture, onPicture } from '../text/picture-blocks.ts'
import { moveCredit, withoutCredit } from '../text/move-credit.ts'
import { sameWords } from '../text/words.ts'

export const creditInCaption: StoryRule = {
  id: 'credit-in-caption',
  scope: 'story',
  category: 'credit',
  title: 'Credit inside the caption',
  rationale: 'The credit line is written from its own fields in the house’s form. Typed in the caption as well it is printed twice; typed only there it keeps the form of whoever sent it.',
  severity: 'warning',
  check: ({ pictures }, { stylebook }) =>
    pictures.flatMap((picture) => {
      const typed = findCredit(picture.caption)
      if (typed === null) return []
      const line = writeCredit(creditOf(picture), stylebook.credit)
      const typedLine = writeCredit(typed.value, stylebook.credit)
      if (line === '') {
        return [onPicture(picture, 'caption', typed.start, typed.end, `The credit stands in the caption; the house writes it “${typedLine}” on a line of its own.`, [moveCredit(picture, typed)])]
      }
      const remove = changePicture('Take it out of the caption', picture, [withoutCredit(picture.caption, typed)])
      const message = sameCredit(line, typedLine) ? 'The credit is repeated inside the caption.' : `The caption credits the picture otherwise than its credit line, “${line}”. Find out which is right.`
      return [onPicture(picture, 'caption', typed.start, typed.end, message, [remove, moveCredit(picture, typed)])]
    }),
  examples: {
    match: [
      { kind: 'caption', text: 'A ferry leaves Oldport. REUTERS/Ann Poe', picture: { photographer: 'Ann Poe', agency: 'Reuters' }, finds: 'REUTERS/Ann Poe', fixed: 'A ferry leaves Oldport.' },
      { kind: 'caption', text: 'A ferry leaves Oldport. (AP Photo/Ann Poe)', picture: { photographer: '', agency: '' }, finds: '(AP Photo/Ann Poe)', fixed: 'A ferry leaves Oldport.' },
    ],
    pass: [{ kind: 'caption', text: 'A ferry leaves Oldport.', picture: { photographer: 'Ann Poe', agency: 'Reuters' } }],
  },
}

function sameCredit(one: string, other: string): boolean {
  const [first, second] = [sameWords(one), sameWords(other)]
  return first === second || (second !== '' && first.includes(second)) || (first !== '' && second.includes(first))
}
