import type { Stylebook } from './stylebook.ts'

/** Guardian and Observer style guide: no dateline, the place follows the byline (`Name in Paris`). */
export const guardian: Stylebook = {
  id: 'guardian',
  name: 'The Guardian',
  shortName: 'Guardian',
  version: '1.0.0',
  language: 'en-GB',
  dateline: { kind: 'none', placeGoes: 'byline' },
  credit: 'guardian',
  limits: { headline: null, standfirst: 350, captionSentences: null, altText: 250, ledeWords: 35, paragraphWords: 60 },
  captionDate: false,
  dates: 'day-month-year',
  times: null,
  percentSign: true,
  loadedVerbs: [],
  severities: {},
}
