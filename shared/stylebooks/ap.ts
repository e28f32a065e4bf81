import type { Stylebook } from './stylebook.ts'

/**
 * The Associated Press Stylebook: "datelines", "captions", "headlines", "quotations in the news".
 * The headline length of about 60 characters is known only second-hand, so it stays a suggestion.
 */
export const ap: Stylebook = {
  id: 'ap',
  name: 'The Associated Press',
  shortName: 'AP',
  version: '1.0.0',
  language: 'en-US',
  dateline: { kind: 'ap' },
  credit: 'ap',
  limits: { headline: 60, standfirst: 350, captionSentences: 2, altText: 250, ledeWords: 35, paragraphWords: 60 },
  captionDate: true,
  dates: 'ap',
  times: 'ap',
  percentSign: true,
  loadedVerbs: ['claimed', 'claims', 'admitted', 'admits', 'alleged', 'alleges', 'insisted', 'insists'],
  severities: { 'headline-length': 'suggestion' },
}
