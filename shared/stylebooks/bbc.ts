import type { Stylebook } from './stylebook.ts'

/** BBC News style guide: no dateline (`BBC News, Beirut` in the byline), captions of one or two lines. */
export const bbc: Stylebook = {
  id: 'bbc',
  name: 'BBC News',
  shortName: 'BBC',
  version: '1.0.0',
  language: 'en-GB',
  dateline: { kind: 'none', placeGoes: 'byline' },
  credit: 'bbc',
  limits: { headline: null, standfirst: 350, captionSentences: 2, altText: 250, ledeWords: 35, paragraphWords: 60 },
  captionDate: false,
  dates: 'day-month-year',
  times: null,
  percentSign: true,
  loadedVerbs: [],
  severities: { 'caption-sentences': 'suggestion' },
}
