import { knownLetters } from './known-letters.ts'
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
  captions: { fullStop: true, positions: null, leftToRight: false, fullNames: false },
  dates: 'day-month-year',
  times: null,
  namedDays: false,
  percentSign: false,
  loadedVerbs: ['claimed', 'claims', 'admitted', 'admits', 'alleged', 'alleges', 'insisted', 'insists'],
  quotations: { leadIn: null, sentenceStop: 'inside', partialStop: null, headlineMarks: 'single', crossheadMarks: null, nameFirst: false, tense: 'past' },
  figures: { wordsToNine: false, sentenceStart: false, yearMayStart: true, headlineStart: false, moneyInText: null, moneyInHeadlines: null, percentWord: null, always: null, shortMillions: false },
  abbreviations: { stops: null, withoutStops: [], spokenAsWords: false, known: knownLetters },
  secondReference: null,
  spelling: 'british',
  isation: null,
  serialComma: null,
  dash: null,
  ellipsis: null,
  captionTense: null,
  severities: { 'loaded-verb': 'suggestion' },
}
