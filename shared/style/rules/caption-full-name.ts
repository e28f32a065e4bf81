import { fullNamesIn } from '../names/names-in-text.ts'
import { mentionsIn } from '../names/mentions.ts'
import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'

export const captionFullName: StoryRule = {
  id: 'caption-full-name',
  scope: 'story',
  category: 'caption',
  title: 'Surname alone in a caption',
  rationale: 'BBC News style guide, captions: first name and surname, for a caption is read before the story. Only people whom the story names in full and elsewhere calls by surname are looked at. A suggestion.',
  severity: 'suggestion',
  check: (story, context) => {
    const { captions, shortName } = context.stylebook
    const shown = captions.fullNames ? story.blocks.filter(({ kind, text }) => kind === 'caption' && text !== '') : []
    if (shown.length === 0) return []
    const mentions = mentionsIn(story, context)
    const surnames = [...mentions.givenOf].flatMap(([surname, givens]) => (givens.size === 1 ? [surname] : []))
    return shown.flatMap((block) =>
      surnames.flatMap((surname) => {
        const name = mentions.firstInFull.get(surname)?.name
        const start = block.text.indexOf(surname)
        const end = start + surname.length
        const isAlone = start >= 0 && !/\p{Lu}[\p{L}.’'-]* $|[\p{L}\p{N}’'-]$/u.test(block.text.slice(0, start)) && !/^(?:[\p{L}\p{N}-]| \p{Lu})/u.test(block.text.slice(end))
        if (name === undefined || !isAlone || fullNamesIn(block.text).some((each) => each.surname === surname)) return []
        return [found(block, start, end, `${shortName} captions give first name and surname: ${name.text}.`, [replaceWith(`Write “${name.text}”`, block, start, end, name.text)])]
      }),
    )
  },
  examples: {
    match: [
      {
        text: 'Mayor Ann Lindqvist opened the bridge. “It will stand,” Lindqvist said.',
        stylebook: 'bbc',
        picture: { caption: 'Lindqvist crosses the bridge' },
        finds: 'Lindqvist',
        fixed: 'Ann Lindqvist crosses the bridge',
      },
    ],
    pass: [
      { text: 'Mayor Ann Lindqvist opened the bridge. “It will stand,” Lindqvist said.', stylebook: 'bbc', picture: { caption: 'Ann Lindqvist crosses the bridge' } },
      { text: 'Mayor Ann Lindqvist opened the bridge. “It will stand,” Lindqvist said.', stylebook: 'ap', picture: { caption: 'Lindqvist crosses the bridge' } },
      { text: 'Mayor Ann Lindqvist opened the bridge.', stylebook: 'bbc', picture: { caption: 'Lindqvist Bridge in May' } },
    ],
  },
}
