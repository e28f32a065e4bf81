import { knownLetters } from './known-letters.ts'
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
  captions: { fullStop: true, positions: null, leftToRight: false, fullNames: false },
  dates: 'day-month-year',
  times: 'guardian',
  namedDays: false,
  percentSign: true,
  loadedVerbs: ['claimed', 'claims', 'admitted', 'admits', 'alleged', 'alleges', 'insisted', 'insists'],
  quotations: { leadIn: ':', sentenceStop: 'inside', partialStop: 'outside', headlineMarks: 'single', crossheadMarks: null, nameFirst: false, tense: null },
  figures: { wordsToNine: true, sentenceStart: true, yearMayStart: false, headlineStart: false, moneyInText: 'short', moneyInHeadlines: 'short', percentWord: null, always: 'abbreviated-units', shortMillions: true },
  abbreviations: { stops: 'none', withoutStops: [], spokenAsWords: true, known: knownLetters },
  secondReference: 'surname',
  spelling: 'british',
  isation: 'ise',
  serialComma: null,
  dash: ' – ',
  ellipsis: null,
  captionTense: 'present',
  severities: { 'isation-mixed': 'suggestion', 'loaded-verb': 'suggestion' },
}
