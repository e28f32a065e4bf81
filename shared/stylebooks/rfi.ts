import type { Stylebook } from './stylebook.ts'

/** Radio France Internationale in English: no dateline, the place stands in the kicker in capitals (`FRANCE - BELGIUM`). */
export const rfi: Stylebook = {
  id: 'rfi',
  name: 'Radio France Internationale',
  shortName: 'RFI',
  version: '1.0.0',
  language: 'en-GB',
  dateline: { kind: 'none', placeGoes: 'kicker' },
  credit: 'rfi',
  limits: { headline: null, standfirst: 350, captionSentences: null, altText: 250, ledeWords: 35, paragraphWords: 60 },
  captionDate: true,
  dates: 'day-month-year',
  times: null,
  percentSign: false,
  loadedVerbs: [],
  severities: {},
}
