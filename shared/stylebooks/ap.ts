import { knownLetters } from './known-letters.ts'
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
  captions: { fullStop: true, positions: 'commas', leftToRight: true, fullNames: false },
  dates: 'ap',
  times: 'ap',
  namedDays: false,
  percentSign: true,
  loadedVerbs: ['claimed', 'claims', 'admitted', 'admits', 'alleged', 'alleges', 'insisted', 'insists'],
  quotations: { leadIn: ',', sentenceStop: 'inside', partialStop: 'inside', headlineMarks: 'single', crossheadMarks: null, nameFirst: true, tense: 'past' },
  figures: { wordsToNine: true, sentenceStart: true, yearMayStart: true, headlineStart: false, moneyInText: 'spelled', moneyInHeadlines: 'spelled', percentWord: null, always: 'ages-and-measures', shortMillions: false },
  abbreviations: { stops: 'two-letters', withoutStops: ['EU', 'ID', 'IQ', 'TV', 'PC', 'GI', 'OK', 'AP', 'AI', 'IT', 'PR', 'DJ', 'MP'], spokenAsWords: false, known: knownLetters },
  secondReference: 'surname',
  spelling: 'american',
  isation: 'ize',
  serialComma: false,
  dash: ' — ',
  ellipsis: ' ... ',
  captionTense: 'present',
  severities: { 'headline-length': 'suggestion', 'isation-mixed': 'suggestion' },
}
