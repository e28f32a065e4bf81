import { parseCredit } from '../../credit/find-credit.ts'
import { writeCredit } from '../../credit/write-credit.ts'
import type { StoryRule } from '../rule.ts'
import { creditOf } from '../story-text.ts'
import { changePicture, onPicture } from '../text/picture-blocks.ts'

/** What stands in a whole credit and in no name. */
const marks = /[/|©]|\b(?:photo(?:graph)?s?|pictures?|images?|credits?|courtesy)\s{0,2}(?::|by\b|of\b)|\bAP Photo\b/iu

const label = /[:©]|\b(?:by|courtesy of)\b/iu

export const creditFields: StoryRule = {
  id: 'credit-fields',
  scope: 'story',
  category: 'credit',
  title: 'A whole credit in one field',
  rationale: 'Every house writes its credit line from photographer and agency in a form of its own (AP Stylebook, Reuters Handbook, AFP, BBC, Guardian, RFI). A credit typed whole into one field keeps the form of whoever sent it; the fix takes it apart.',
  severity: 'warning',
  check: ({ pictures }, { stylebook }) =>
    pictures.flatMap((picture) => {
      const { photographer, agency, via } = picture
      const whole = agency === '' ? photographer : agency
      if ((photographer !== '' && agency !== '') || via !== '' || !marks.test(whole)) return []
      const parsed = parseCredit(whole)
      if (parsed === null || !((parsed.photographer !== undefined && parsed.agency !== undefined) || label.test(whole))) return []
      const parts = { photographer: parsed.photographer ?? '', agency: parsed.agency ?? parsed.via ?? '' }
      if (parts.photographer === photographer && parts.agency === agency) return []
      const line = writeCredit(creditOf(picture), stylebook.credit)
      const better = writeCredit({ ...parsed, role: parsed.role ?? picture.role }, stylebook.credit)
      if (line === '' || line === better) return []
      return [
        onPicture(picture, 'credit', 0, line.length, `One field holds a whole credit; taken apart, ${stylebook.shortName} writes it “${better}”.`, [
          changePicture('Take it apart', picture, [
            { field: 'photographer', start: 0, end: photographer.length, insert: parts.photographer },
            { field: 'agency', start: 0, end: agency.length, insert: parts.agency },
          ]),
        ]),
      ]
    }),
  examples: {
    match: [
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Ann Poe/Reuters', agency: '' }, stylebook: 'bbc' },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: '', agency: 'AP Photo/Ann Poe' }, stylebook: 'rfi' },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Photo by Ann Poe', agency: '' }, stylebook: 'guardian' },
    ],
    pass: [
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Ann Poe', agency: 'Reuters' } },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Ann Poe', agency: '' } },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: '', agency: 'Getty Images' } },
    ],
  },
}
