import { found, replaceWith } from '../found.ts'
import { isListed } from '../names/listed-names.ts'
import { clashesIn } from '../names/people.ts'
import type { StoryRule } from '../rule.ts'

export const captionName: StoryRule = {
  id: 'caption-name',
  scope: 'story',
  category: 'caption',
  title: 'Name in the caption unlike the story’s',
  rationale: 'AP Stylebook, captions; Reuters Handbook, captions: names in a caption are checked against the story, the commonest place for a slip. The name is only held against the story’s own.',
  severity: 'warning',
  check: (story, context) => {
    if (story.pictures.length === 0) return []
    return clashesIn(story, context)
      .filter(({ block, written }) => block.kind === 'caption' && !isListed(written, context.stylebook))
      .map(({ block, start, end, written, elsewhere }) =>
        found(block, start, end, `The caption says “${written}”, the story “${elsewhere}”. Find out which is right.`, [replaceWith(`Write “${elsewhere}”`, block, start, end, elsewhere)]),
      )
  },
  examples: {
    match: [
      {
        kind: 'caption',
        text: 'Marta Lindquist crosses the bridge.',
        head: { headline: 'Marta Lindqvist opens bridge', standfirst: '' },
        picture: { alt: 'A bridge' },
        finds: 'Marta Lindquist',
        fixed: 'Marta Lindqvist crosses the bridge.',
      },
    ],
    pass: [
      { kind: 'caption', text: 'Marta Lindqvist crosses the bridge.', head: { headline: 'Marta Lindqvist opens bridge' }, picture: {} },
      { kind: 'caption', text: 'Jon Roe crosses the bridge.', head: { headline: 'Marta Lindqvist opens bridge' }, picture: {} },
    ],
  },
}
