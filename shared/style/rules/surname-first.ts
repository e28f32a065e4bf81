import { mentionsIn } from '../names/mentions.ts'
import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'

export const surnameFirst: StoryRule = {
  id: 'surname-first',
  scope: 'story',
  category: 'names',
  title: 'Surname before the full name',
  rationale: 'AP Stylebook, names; Reuters Handbook; BBC News and Guardian style guides: the first mention gives the full name and who the person is, the surname alone comes after. Only looked at where the full name does stand further down; a suggestion, for the well-known are sometimes brought in so.',
  severity: 'suggestion',
  check: (story, context) => {
    const mentions = mentionsIn(story, context)
    const seen = new Set<string>()
    const firsts = mentions.paragraphs.flatMap((paragraph) => paragraph.bare.filter(({ text }) => !seen.has(text) && seen.add(text)).map((name) => ({ ...name, in: paragraph })))
    return firsts.flatMap(({ start, end, text: surname, in: { block, paragraph } }) => {
      const first = mentions.firstInFull.get(surname)
      const isLater = first !== undefined && (first.in.paragraph > paragraph || (first.in.paragraph === paragraph && first.name.start > start))
      if (!isLater || start < (block.dateline?.end ?? 0) || mentions.givenOf.get(surname)?.size !== 1 || !namesAlone(block.text, start)) return []
      // The surname may have come before in another way: as a given name, in a possessive, in somebody’s longer name.
      const earlier = story.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, paragraph + 1)
      if (earlier.some((each) => hasBefore(each.text, surname, each === block ? start : each.text.length))) return []
      return [found(block, start, end, `${first.name.text} is named in full only further down: give the full name here.`, [replaceWith(`Write “${first.name.text}”`, block, start, end, first.name.text)])]
    })
  },
  examples: {
    match: [{ text: 'The bridge is open. “It will stand,” Lindqvist said.\n\nMayor Ann Lindqvist opened the bridge.', finds: 'Lindqvist', fixed: 'The bridge is open. “It will stand,” Ann Lindqvist said.' }],
    pass: [
      { text: 'Mayor Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.' },
      { text: 'The Lindqvists came. “It will stand,” Lindqvist said.\n\nAnn Lindqvist left.' },
      { text: '“It will stand,” President Lindqvist said.\n\nAnn Lindqvist left.' },
      { text: '“It will stand,” Lindqvist said.' },
    ],
  },
}

/** True where no title stands before the surname: `President Poe` is a form of its own. */
function namesAlone(text: string, start: number): boolean {
  return !/(?:\p{Lu}[\p{L}.’'-]*) $/u.test(text.slice(Math.max(0, start - 30), start))
}

function hasBefore(text: string, surname: string, end: number): boolean {
  const at = text.indexOf(surname)
  return at >= 0 && at < end
}
