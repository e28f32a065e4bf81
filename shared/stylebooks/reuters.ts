import { knownLetters } from './known-letters.ts'
import type { Stylebook } from './stylebook.ts'

/** Reuters Handbook of Journalism: "Datelines", "Headlines" (64 characters), "Captions" (usually one sentence). */
export const reuters: Stylebook = {
  id: 'reuters',
  name: 'Reuters',
  shortName: 'Reuters',
  version: '1.0.0',
  language: 'en-US',
  dateline: { kind: 'reuters' },
  credit: 'reuters',
  limits: { headline: 64, standfirst: 350, captionSentences: 1, altText: 250, ledeWords: 35, paragraphWords: 60 },
  captionDate: true,
  captions: { fullStop: true, positions: null, leftToRight: false, fullNames: false },
  dates: 'reuters',
  times: null,
  namedDays: false,
  percentSign: false,
  loadedVerbs: ['alleged', 'alleges', 'claimed', 'claims', 'maintained', 'maintains', 'noted', 'notes', 'pointed', 'points', 'emphasized', 'emphasizes', 'emphasised', 'emphasises', 'admitted', 'admits'],
  quotations: { leadIn: ':', sentenceStop: 'inside', partialStop: null, headlineMarks: null, crossheadMarks: null, nameFirst: false, tense: null },
  figures: { wordsToNine: true, sentenceStart: false, yearMayStart: true, headlineStart: false, moneyInText: null, moneyInHeadlines: null, percentWord: null, always: null, shortMillions: false },
  abbreviations: { stops: 'two-letters', withoutStops: ['EU', 'UK', 'ID', 'IQ', 'TV', 'PC', 'GI', 'OK', 'AI', 'IT', 'PR', 'DJ', 'MP'], spokenAsWords: false, known: knownLetters },
  secondReference: 'surname',
  spelling: null,
  isation: null,
  serialComma: null,
  dash: null,
  ellipsis: null,
  captionTense: 'present',
  severities: { 'caption-sentences': 'suggestion' },
}
