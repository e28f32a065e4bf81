import { knownLetters } from './known-letters.ts'
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
  captions: { fullStop: false, positions: 'brackets', leftToRight: false, fullNames: true },
  dates: 'day-month-year',
  times: 'twenty-four-hours',
  namedDays: true,
  percentSign: true,
  loadedVerbs: ['claimed', 'claims', 'admitted', 'admits', 'alleged', 'alleges', 'insisted', 'insists'],
  quotations: { leadIn: ':', sentenceStop: null, partialStop: 'outside', headlineMarks: 'single', crossheadMarks: 'single', nameFirst: false, tense: null },
  figures: { wordsToNine: true, sentenceStart: true, yearMayStart: false, headlineStart: true, moneyInText: 'spelled', moneyInHeadlines: 'short', percentWord: null, always: 'abbreviated-units', shortMillions: false },
  abbreviations: { stops: 'none', withoutStops: [], spokenAsWords: true, known: knownLetters },
  secondReference: 'courtesy-title',
  spelling: 'british',
  isation: 'ise',
  serialComma: null,
  dash: null,
  ellipsis: null,
  captionTense: null,
  severities: { 'caption-sentences': 'suggestion', 'isation-mixed': 'suggestion', 'loaded-verb': 'suggestion' },
}
