import { fullNamesIn } from '../names/names-in-text.ts'
import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

/** Who may be meant by he or she: a title with a name, a name and its verb, somebody’s office or trade. */
const person =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Sir|Lord|Lady|Dame|Prof|Judge|Mayor|President|Senator|Minister|Chancellor|Governor|Secretary|Officer|Captain|Pope|King|Queen|Prince|Princess)\b|\b(?:man|woman|boy|girl|mother|father|son|daughter|wife|husband|brother|sister|victim|suspect|witness|resident|neighbou?r|teacher|student|farmer|driver|worker|owner|author|writer|artist|actor|actress|singer|player|coach|doctor|nurse|lawyer|attorney|judge|officer|official|spokes(?:man|woman|person)|minister|mayor|president|senator|governor|candidate|nominee|leader|chief|director|chair(?:man|woman|person)?|captain|analyst|expert|professor|researcher|scientist|who|[a-z]{3,}(?:ist|ian|er|or|man|woman))\b|\p{Lu}[\p{L}'’-]+(?:['’]s|,? (?:said|says|told|wrote|added|was|is|has|had|who))\b/u

export const speakerPronounFirst: StoryRule = {
  id: 'speaker-pronoun-first',
  scope: 'story',
  category: 'quotation',
  title: 'Speaker never named',
  rationale: 'AP Stylebook, attribution: name the speaker at the first quote; “he said” is enough only where the words before leave no doubt who he is. Silent as soon as anybody who may be meant stands in the story before the quote.',
  severity: 'warning',
  check: (story, { quotes }) => {
    const body = bodyBlocks(story)
    const first = quotes.find((quote) => quote.speaker !== undefined)
    if (first?.speaker === undefined || first.attribution !== 'pronoun' || !/^(?:he|she)$/iu.test(first.speaker.text)) return []
    const block = body[first.paragraph]
    if (block === undefined || !bodyKinds.includes(block.kind)) return []
    const before = [...body.slice(Math.max(0, first.paragraph - 6), first.paragraph).map(({ text }) => text), block.text.slice(0, first.speaker.start), block.text.slice(first.speaker.end)]
    if (before.some((text) => person.test(text) || fullNamesIn(text).length > 0)) return []
    return [found(block, first.speaker.start, first.speaker.end, `Nobody has been named yet: who is “${first.speaker.text}”?`)]
  },
  examples: {
    match: [
      { text: 'The bridge is open again.\n\n“The ferries stop on Friday,” she said.', finds: 'she' },
      { text: '“The ferries stop on Friday,” he said.\n\nThe bridge is open again.', finds: 'he' },
    ],
    pass: [
      { text: 'Mayor Ann Poe walked over the bridge.\n\n“The ferries stop on Friday,” she said.' },
      { text: 'The bridge was Lindqvist’s work. “It will stand,” she said.' },
      { text: 'A ferryman stood at the rail. “It will stand,” he said.' },
      { text: '“It is done,” Ann Poe said. “It will stand,” she said.' },
      { text: '“It will stand,” he said, and Jon Roe smiled.' },
    ],
  },
}
