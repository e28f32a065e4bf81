import { openForm } from '../found.ts'
import type { StoryRule } from '../rule.ts'

export const kickerMissing: StoryRule = {
  id: 'kicker-missing',
  scope: 'story',
  category: 'kicker',
  title: 'Kicker missing',
  rationale: 'RFI has no dateline: the place stands in the kicker, in capitals (`FRANCE - BELGIUM`, form seen in its published pages). Without a kicker the reader is told no place. A suggestion, for not every story has one.',
  severity: 'suggestion',
  check: ({ head }, { stylebook: { dateline, shortName } }) => {
    if (head === undefined || head.kicker.trim() !== '' || dateline.kind !== 'none' || dateline.placeGoes !== 'kicker') return []
    return [{ place: { part: 'head', field: 'kicker', index: 0 }, start: 0, end: 0, message: `${shortName} stories give their place in the kicker, and this one has none.`, fixes: [openForm('Write the kicker', 'kicker')] }]
  },
  examples: {
    match: [{ text: 'The bridge is open.', stylebook: 'rfi', head: { headline: 'Bridge opens', kicker: '' }, finds: '' }],
    pass: [
      { text: 'The bridge is open.', stylebook: 'rfi', head: { headline: 'Bridge opens', kicker: 'NORWAY - SWEDEN' } },
      { text: 'The bridge is open.', stylebook: 'afp', head: { headline: 'Bridge opens', kicker: '' } },
    ],
  },
}
