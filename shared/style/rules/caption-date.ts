import { found, openForm } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { givesDate } from '../text/dates.ts'

export const captionDate: BlockRule = {
  id: 'caption-date',
  scope: 'block',
  category: 'caption',
  title: 'Caption without a date',
  rationale: 'AP Stylebook, captions: place and date, with the weekday if under two weeks old; Reuters Handbook: when; AFP and RFI give the date in their published captions. An old picture without its date passes for news. A suggestion: a drawing, a product or a place has none.',
  severity: 'suggestion',
  appliesTo: ['caption'],
  check: (block, { stylebook }) => {
    const { length } = block.text.trimEnd()
    if (!stylebook.captionDate || length === 0 || givesDate(block.text)) return []
    return [found(block, 0, length, `The caption gives no date, and ${stylebook.shortName} wants one.`, [openForm('Add the date', 'caption')])]
  },
  examples: {
    match: [
      { kind: 'caption', text: 'A ferry leaves Oldport', stylebook: 'rfi', finds: 'A ferry leaves Oldport' },
      { kind: 'caption', text: 'A ferry leaves Oldport on Monday.', stylebook: 'ap' },
      { kind: 'caption', text: 'May Smith leaves Oldport.', stylebook: 'ap' },
    ],
    pass: [
      { kind: 'caption', text: 'A ferry leaves Oldport, 3 March 2021', stylebook: 'rfi' },
      { kind: 'caption', text: 'A ferry leaves Oldport on Monday, Feb. 1, 2021.', stylebook: 'ap' },
      { kind: 'caption', text: 'In this undated picture a ferry leaves Oldport.', stylebook: 'ap' },
      { kind: 'caption', text: 'A ferry leaves Oldport', stylebook: 'bbc' },
    ],
  },
}
