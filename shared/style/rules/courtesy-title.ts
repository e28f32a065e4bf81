import { namesOf } from '../names/people.ts'
import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const title = /(?<![\p{L}\p{N}’'-])(Mr|Mrs|Ms)\.?[ \u00a0](?=(\p{Lu}[\p{L}\p{M}’'-]+))/gu
/** What is called so without being anybody’s courtesy title. */
const ownName = new Set('President Speaker Chairman Chairwoman Justice Secretary Vice Clean Bean Right Big Darcy Robot Magoo Ed Potato Fox Holmes Hyde Men T Men’s Marvel Magazine Universe World America Nice Universe'.split(' '))

export const courtesyTitle: StoryRule = {
  id: 'courtesy-title',
  scope: 'story',
  category: 'names',
  title: 'Courtesy title',
  rationale: 'AP Stylebook, courtesy titles: none but in quotes, or where two people of one surname must be kept apart. Reuters Handbook: the surname alone; the Guardian too, known only second-hand. The fix is offered where one person alone has the surname. A suggestion.',
  severity: 'suggestion',
  check: (story, { stylebook, noted, quoted }) => {
    if (stylebook.secondReference !== 'surname') return []
    const titles = story.blocks.flatMap((block) => {
      if (!bodyKinds.includes(block.kind) && block.kind !== 'caption' && block.kind !== 'standfirst') return []
      const all = noted('courtesy-titles', block, titlesIn)
      return all.length === 0 ? [] : all.filter(({ start, end }) => !overlapsAny(quoted(block), start, end)).map((each) => ({ block, ...each }))
    })
    if (titles.length === 0) return []
    const kinds = new Map<string, Set<string>>()
    for (const { name, word } of titles) kinds.set(name, (kinds.get(name) ?? new Set<string>()).add(word === 'Mr' ? 'he' : 'she'))
    const bearers = new Map<string, Set<string>>([...kinds.keys()].map((name) => [name, new Set()]))
    for (const block of story.blocks) for (const { surname, given } of noted('names', block, namesOf).full) bearers.get(surname)?.add(given)
    return titles.map(({ block, start, end, name, word }) => {
      const shared = (bearers.get(name)?.size ?? 0) > 1 || (kinds.get(name)?.size ?? 0) > 1
      const message = shared ? `${stylebook.shortName} uses no ${word}; more than one ${name} is in the story, so use the full name.` : `${stylebook.shortName} uses no ${word} outside quotes.`
      return found(block, start, end, message, shared ? [] : [replaceWith('Take it out', block, start, end, '')])
    })
  },
  examples: {
    match: [
      { text: 'The bridge is open, Mr. Lindqvist said.', stylebook: 'ap', finds: 'Mr. ', fixed: 'The bridge is open, Lindqvist said.' },
      { text: 'The bridge is open, Mrs Lindqvist said.', stylebook: 'guardian', fixed: 'The bridge is open, Lindqvist said.' },
      { text: 'Ann Lindqvist and Jon Lindqvist came. Mr. Lindqvist left.', stylebook: 'reuters', finds: 'Mr. ' },
    ],
    pass: [
      { text: '“Thank you, Mr. Lindqvist,” she said.', stylebook: 'ap' },
      { text: 'Mr. and Mrs. Lindqvist came.', stylebook: 'ap' },
      { text: 'The bridge is open, Mrs Lindqvist said.', stylebook: 'bbc' },
      { text: 'He was called Mr. Clean.', stylebook: 'ap' },
    ],
  },
}

interface Title {
  readonly start: number
  /** Behind the space, so that taking it out leaves the name. */
  readonly end: number
  readonly word: string
  readonly name: string
}

function titlesIn(text: string): readonly Title[] {
  return matchesOf(text, title).flatMap(({ 0: written, 1: word = '', 2: name = '', index }): Title[] => {
    const coupled = /(?:Mr|Mrs|Ms)\.? (?:and|&) $/u.test(text.slice(Math.max(0, index - 9), index))
    const surname = name.replace(/['’]s?$/u, '')
    return coupled || ownName.has(surname) ? [] : [{ start: index, end: index + written.length, word, name: surname }]
  })
}
