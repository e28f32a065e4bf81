import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'
import { beginsAsSentence } from '../text/quoted-words.ts'

/** What is written says still what it said: a document takes the present in a story told in the past. */
const document =
  /(?<![\p{L}])(?:lawsuit|suit|report|statement|letter|book|law|bill|sign|website|site|poll|survey|study|ad|advert|article|editorial|op-ed|tweet|post|document|memo|indictment|complaint|filing|release|page|e-?mail|rules?|guide|policy|script|song|transcript|note|constitution|amendment|bible|story|paper|column|headline|plaque|banner|motto|voice-?over|voice over|narrator|announcer|advertisement|commercial|video|spot)$/iu
/** What somebody says over and over is no change of tense. */
const habit = /(?:still|often|always|usually|sometimes|never) $/u

export const saidSaysMixed: StoryRule = {
  id: 'said-says-mixed',
  scope: 'story',
  category: 'quotation',
  title: 'Said and says mixed',
  rationale: 'AP Stylebook, attribution: said, in the past tense; Reuters Handbook, BBC and Guardian style guides: one tense all through a story. A change of tense makes the reader look for a change of time. Only the verbs of whole sentences are looked at, and not what a document says. The rarer of the two is pointed at, once.',
  severity: 'warning',
  check: (story, { quotes }) => {
    const body = bodyBlocks(story)
    const seen = new Set<string>()
    const cues = quotes.flatMap(({ text, cue, speaker }) => {
      if (!beginsAsSentence(text) || cue === undefined || !/^(?:said|says)$/iu.test(cue.text) || (speaker !== undefined && document.test(speaker.text)) || habit.test((body[cue.paragraph]?.text ?? '').slice(Math.max(0, cue.start - 12), cue.start))) return []
      const key = `${cue.paragraph}:${cue.start}`
      if (seen.has(key)) return []
      seen.add(key)
      return [cue]
    })
    const past = cues.filter((cue) => /d$/iu.test(cue.text))
    const present = cues.filter((cue) => /s$/iu.test(cue.text))
    const rarer = past.length < present.length ? past : present
    const [first] = rarer
    const block = first === undefined ? undefined : body[first.paragraph]
    if (past.length === 0 || present.length === 0 || first === undefined || block === undefined) return []
    const other = rarer === past ? 'says' : 'said'
    return [
      found(block, first.start, first.end, `The story mixes “said” (${past.length}) and “says” (${present.length}) for its quotes.`, [
        replaceWith(`Write “${other}”`, block, first.start, first.end, other),
      ]),
    ]
  },
  examples: {
    match: [
      { text: '“The bridge is open,” Mayor Ann Poe said.\n\n“The ferries stop on Friday,” Jon Roe says.', finds: 'says', fixed: '“The ferries stop on Friday,” Jon Roe said.' },
      { text: '“We stay,” Ann Poe says. “We all stay,” Jon Roe says. “We do not,” Eva Lund said.', finds: 'said' },
    ],
    pass: [
      { text: '“The bridge is open,” Mayor Ann Poe said.\n\n“The ferries stop on Friday,” Jon Roe said.' },
      { text: '“The bridge is open,” Mayor Ann Poe said. The timetable says otherwise.' },
      { text: '“The bridge is open,” Mayor Ann Poe says. “We stay,” Jon Roe added.' },
      { text: '“The bridge is open,” Mayor Ann Poe said. “No ferry shall run,” the new law says.' },
      { text: '“The bridge is open,” Mayor Ann Poe said. Her mother still says, “Never trust a ferry.”' },
      { text: 'Ann Poe says the bridge is “a harbour pact.” “The bridge is open,” Jon Roe said.' },
    ],
  },
}
