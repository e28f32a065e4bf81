import type { Picture, StoryHead } from '../story/story.ts'
import type { TextBlock } from '../story/text-block.ts'
import { projectPicture } from '../story/project.ts'
import { writeCredit } from '../credit/write-credit.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import type { RuleExample, StoryText } from './rule.ts'
import { bareText, creditOf } from './story-text.ts'

const picture: Picture = { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', file: null, caption: '', photographer: 'Ann Poe', agency: 'AFP', via: '', role: 'photo', alt: 'A grey harbour' }

/** The story that an example of a rule describes, and the stylebook in force (AP where it is not said). Body paragraphs stand apart by a blank line. */
export function exampleStory(example: RuleExample): { story: StoryText; stylebook: Stylebook } {
  const stylebook = stylebookOf(example.stylebook ?? 'ap')
  const kind = example.kind ?? 'paragraph'
  const head: StoryHead = { kicker: '', headline: '', standfirst: '', bylines: [], slug: '', language: 'en-GB', stylebook: stylebook.id, ...example.head }
  const pictures = example.picture === undefined ? [] : [{ ...picture, ...(kind === 'caption' && { caption: example.text }), ...example.picture }]
  const pictureBlocks = pictures.flatMap((each) => projectPicture(each, (shown) => writeCredit(creditOf(shown), stylebook.credit)))
  const story: StoryText = { blocks: [...headBlocks(example.head ?? {}, kind), ...textBlocks(example, kind), ...pictureBlocks], pictures, ...(example.head !== undefined && { head }) }
  return { story, stylebook }
}

/** The head's texts that the example gives, except the one that its own text is. */
function headBlocks(head: Partial<StoryHead>, kind: TextBlock['kind']): TextBlock[] {
  const fields = [['headline', head.headline], ['standfirst', head.standfirst]] as const
  const bylines = (head.bylines ?? []).map((text, index): TextBlock => ({ place: { part: 'head', field: 'byline', index }, kind: 'byline', text }))
  return [...fields.flatMap(([field, text = '']): TextBlock[] => (text === '' || field === kind ? [] : [{ place: { part: 'head', field, index: 0 }, kind: field, text }])), ...bylines]
}

function textBlocks(example: RuleExample, kind: TextBlock['kind']): readonly TextBlock[] {
  switch (kind) {
    case 'paragraph':
      return bareText(example.text.split('\n\n')).blocks
    case 'crosshead':
    case 'block-quote':
    case 'list-item':
      return [{ place: { part: 'body', block: '0' }, kind, text: example.text }]
    case 'caption':
    case 'credit':
    case 'alt':
    case 'photographer':
    case 'agency':
      return example.picture === undefined ? [{ place: { part: 'picture', picture: picture.id, field: kind }, kind, text: example.text }] : []
    case 'headline':
    case 'kicker':
    case 'standfirst':
    case 'byline':
    case 'slug':
      return [{ place: { part: 'head', field: kind, index: 0 }, kind, text: example.text }]
  }
}
