import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { countSentences } from '../text/sentences.ts'

export const captionSentences: BlockRule = {
  id: 'caption-sentences',
  scope: 'block',
  category: 'caption',
  title: 'Caption too long',
  rationale: 'AP Stylebook, captions: at most two sentences. Reuters Handbook: usually one. The BBC: one or two lines. What more there is to say belongs in the story.',
  severity: 'warning',
  appliesTo: ['caption'],
  check: (block, { stylebook }) => {
    const limit = stylebook.limits.captionSentences
    const count = countSentences(block.text)
    if (limit === null || count <= limit) return []
    return [found(block, 0, block.text.trimEnd().length, `The caption has ${count} sentences; ${stylebook.shortName} likes at most ${limit}.`)]
  },
  examples: {
    match: [
      { kind: 'caption', stylebook: 'ap', text: 'A ferry leaves Oldport. The bridge was shut. It opens on May 3, 2021.' },
      { kind: 'caption', stylebook: 'reuters', text: 'A ferry leaves Oldport on May 3, 2021. The bridge was shut.' },
    ],
    pass: [
      { kind: 'caption', stylebook: 'ap', text: 'Sen. Ann Poe, right, leaves Oldport, Conn., on Jan. 3, 2021. The bridge was shut.' },
      { kind: 'caption', stylebook: 'rfi', text: 'A ferry leaves Oldport. The bridge was shut. It opens on 3 May 2021.' },
    ],
  },
}
