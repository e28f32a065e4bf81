import { parseDateline } from '../../dateline/find-dateline.ts'
import { writeDateline } from '../../dateline/write-dateline.ts'
import type { Dateline } from '../../dateline/dateline.ts'
import type { Stylebook } from '../../stylebooks/stylebook.ts'
import { found, openForm, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { firstParagraph } from '../text/first-paragraph.ts'

export const datelineForm: StoryRule = {
  id: 'dateline-form',
  scope: 'story',
  category: 'dateline',
  title: 'Dateline not in the house’s form',
  rationale:
    'AP Stylebook, datelines: city in capitals, state or country unless the city stands alone, (AP), long dash. Reuters Handbook, datelines: city, country and date, (Reuters), hyphen. AFP: city in ordinary case, country in brackets, (AFP), dash. The fix writes the same place and date in the house’s form.',
  severity: 'error',
  check: (story, { stylebook }) => {
    const lede = firstParagraph(story)
    if (lede === undefined || stylebook.dateline.kind === 'none') return []
    if (lede.dateline !== undefined) {
      const lacks = lacking(lede.dateline.value, stylebook)
      return lacks === null ? [] : [found(lede, 0, lede.dateline.end, lacks, [openForm('Complete the dateline', 'dateline')])]
    }
    const typed = parseDateline(lede.text)
    if (typed === null) return []
    const lacks = lacking(typed.value, stylebook)
    if (lacks !== null) return [found(lede, typed.start, typed.start + typed.text.length, lacks, [openForm('Complete the dateline', 'dateline')])]
    const written = writeDateline(typed.value, stylebook.dateline)
    if (lede.text.slice(typed.start, typed.end).trim() === written.trim()) return []
    return [
      found(lede, typed.start, typed.start + typed.text.length, `${stylebook.shortName} writes this dateline “${written.trim()}”.`, [
        replaceWith('Write it in the house’s form', lede, typed.start, typed.end, written),
      ]),
    ]
  },
  examples: {
    match: [
      { text: 'PARIS (Reuters) - The bridge opened again.', stylebook: 'ap', finds: 'PARIS (Reuters) -', fixed: 'PARIS (AP) — The bridge opened again.' },
      { text: 'PARIS, March 3 (AP) — The bridge opened again.', stylebook: 'reuters', fixed: 'PARIS, March 3 (Reuters) - The bridge opened again.' },
      { text: 'PARIS (AP) — The bridge opened again.', stylebook: 'reuters', finds: 'PARIS (AP) —' },
    ],
    pass: [
      { text: 'PARIS (AP) — The bridge opened again.', stylebook: 'ap' },
      { text: 'PARIS, March 3 (Reuters) - The bridge opened again.', stylebook: 'reuters' },
      { text: 'Paris (AFP) – The bridge opened again.', stylebook: 'afp' },
      { text: 'The bridge opened again.', stylebook: 'ap' },
      { text: 'PARIS (AP) — The bridge opened again.', stylebook: 'guardian' },
    ],
  },
}

/** What the house's form wants and the dateline does not say; null where it says all. */
function lacking({ places, date }: Dateline, stylebook: Stylebook): string | null {
  if (places.length === 0) return 'The dateline names no place.'
  if (stylebook.dateline.kind === 'reuters' && date === undefined) return `The dateline gives no date, and ${stylebook.shortName} wants one.`
  return null
}
