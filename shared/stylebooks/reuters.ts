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
  dates: 'reuters',
  times: null,
  percentSign: false,
  loadedVerbs: ['alleged', 'alleges', 'claimed', 'claims', 'maintained', 'maintains', 'noted', 'notes', 'pointed', 'points', 'emphasized', 'emphasizes', 'emphasised', 'emphasises', 'admitted', 'admits'],
  severities: { 'caption-sentences': 'suggestion' },
}
