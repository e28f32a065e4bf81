import { found, replaceWith } from '../found.ts'
import { isListed, nearMissesOfListed, spotOf } from '../names/listed-names.ts'
import { clashesIn } from '../names/people.ts'
import type { StoryRule } from '../rule.ts'

export const nameSpelling: StoryRule = {
  id: 'name-spelling',
  scope: 'story',
  category: 'names',
  title: 'One name spelled two ways',
  rationale: 'AP Stylebook, names; Reuters Handbook, accuracy; BBC and Guardian style guides: a person’s name is spelled one way all through, and rightly. No surname is ever called a misspelling here: a name is only held against the same name elsewhere in the story, and against the names that the house lists in its own stylebook.',
  severity: 'warning',
  check: (story, context) => {
    const clashes = clashesIn(story, context).filter(({ written }) => !isListed(written, context.stylebook))
    const said = new Set(clashes.map(spotOf))
    const ofStory = clashes
      .filter(({ block }) => block.kind !== 'caption')
      .map(({ block, start, end, written, elsewhere }) =>
        found(block, start, end, `“${written}” is spelled “${elsewhere}” elsewhere in the story. Find out which is right.`, [replaceWith(`Write “${elsewhere}”`, block, start, end, elsewhere)]),
      )
    const ofList = nearMissesOfListed(story, context)
      .filter((clash) => !said.has(spotOf(clash)))
      .map(({ block, start, end, written, elsewhere }) => {
        // An initial or a particle between the two is not to be lost.
        const isWhole = written.split(' ').length === elsewhere.split(' ').length
        return found(block, start, end, `The house’s list of names has “${elsewhere}”, not “${written}”. Find out whether this is the same person.`, isWhole ? [replaceWith(`Write “${elsewhere}”`, block, start, end, elsewhere)] : [])
      })
    return [...ofStory, ...ofList]
  },
  examples: {
    match: [
      { text: 'Mayor Marta Lindqvist opened the bridge.\n\nMarta Lindqvist left early.\n\nThe council thanked Marta Lindquist.', finds: 'Marta Lindquist', fixed: 'The council thanked Marta Lindqvist.' },
      { text: 'Mayor Ann Poe opened the bridge.\n\nThe council thanked Anne Poe.', finds: 'Anne Poe' },
      { text: 'Mayor Marta Lindqvist opened the bridge.\n\n“It will stand,” Lindquist said.', finds: 'Lindquist', fixed: '“It will stand,” Lindqvist said.' },
      { text: 'The council thanked Marta Lindqvist.', head: { headline: 'Marta Lindkvist opens bridge' }, finds: 'Marta Lindqvist' },
    ],
    pass: [
      { text: 'Mayor Marta Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.' },
      { text: 'Anna Petrov and Ivan Petrova met the Petrovs.' },
      { text: 'Ann Poe and her sister Amy Poe opened the bridge.' },
      { text: 'Mayor Jon Roberts met Robert Ruiz. “It will stand,” Roberts said.' },
      { text: 'Marta Lindqvist opened the bridge.\n\nJon Roe says Lindqvist Hall is next.' },
      { text: "Fans of ''Harbour Wake'' met.\n\nHarbour Wake is back." },
      { text: 'Qwzrtl Xyvmn opened the bridge.' },
    ],
  },
}
