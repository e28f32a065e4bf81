import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileStylebook } from '../house-stylebook/compile-stylebook.ts'
import { readStylebook } from '../house-stylebook/read-stylebook.ts'
import { exampleHouse } from '../house-stylebook/testing/example-house.ts'
import type { Picture, StoryHead } from '../story/story.ts'
import type { TextBlock, TextBlockKind } from '../story/text-block.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { stylebookOf, stylebooks } from '../stylebooks/stylebooks.ts'
import { createChecker } from './checker.ts'
import { longestText } from './longest-text.ts'
import type { StoryText } from './rule.ts'
import { rules } from './rules/index.ts'

const house = readStylebook(exampleHouse)
const books: readonly Stylebook[] = [...stylebooks, ...(house.ok ? [compileStylebook(house.value, stylebookOf(house.value.extends)).stylebook] : [])]

/** What wakes the rules: their own examples, paragraphs that lean on their neighbours, and one too long to be checked. */
const examples = rules.flatMap(({ examples: { match, pass } }) => [...match, ...pass]).flatMap(({ text }) => (text.length > 400 ? [] : text.split('\n\n')))
const neighbours = [
  '“The harbour is ours. It always was.',
  '“And it will be ours,” Mayor Ann Poe said. “We stay.”',
  '“Nobody asked us about the bridge or the ferries.”',
  'The Northern Harbour Authority (NHA) raised its fees.',
  'The NHA did not answer, and Poe, who organised it, left.',
  'Mayor Anne Poe told reporters:',
  'and it always will be,” she said.',
  '"Straight marks," she said.',
  'Ann Po said the color … is grey – the NHA organizes it...',
  '',
]
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...neighbours) }, { weight: 3, arbitrary: fc.constantFrom(...examples) }, { weight: 1, arbitrary: fc.constant('The the bridge. '.repeat(longestText / 15)) })
const at = fc.nat(40)
const kinds: readonly TextBlockKind[] = ['paragraph', 'paragraph', 'paragraph', 'crosshead', 'block-quote', 'list-item']

interface Draft {
  readonly blocks: readonly TextBlock[]
  readonly head: StoryHead
  readonly pictures: readonly Picture[]
  readonly stylebook: Stylebook
}

type Change = (draft: Draft, id: string) => Draft

const withBlocks = (change: (blocks: readonly TextBlock[], id: string) => readonly TextBlock[]): Change => (draft, id) => ({ ...draft, blocks: change(draft.blocks, id) })
const blockOf = (id: string, words: string, kind: TextBlockKind = 'paragraph'): TextBlock => ({ place: { part: 'body', block: id }, kind, text: words })

/** Changes the block at a place, if there is one, into any number of others. */
const atPlace = (place: number, make: (block: TextBlock, next: TextBlock | undefined, id: string) => readonly TextBlock[], takes = 1): Change =>
  withBlocks((blocks, id) => {
    const index = blocks.length === 0 ? 0 : place % blocks.length
    const block = blocks[index]
    return block === undefined ? blocks : blocks.toSpliced(index, takes, ...make(block, blocks[index + 1], id))
  })

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, text, fc.constantFrom(...kinds)).map(([place, words, kind]) => withBlocks((blocks, id) => blocks.toSpliced(place % (blocks.length + 1), 0, blockOf(id, words, kind)))),
  at.map((place) => atPlace(place, () => [])),
  fc.tuple(at, text).map(([place, words]) => atPlace(place, (block) => [{ ...block, text: words }])),
  // Typing and deleting inside a paragraph.
  fc.tuple(at, at, fc.constantFrom('', 'x', ' ', '”', '“', '\n', 'said ', '7 ')).map(([place, offset, typed]) => atPlace(place, (block) => [{ ...block, text: `${block.text.slice(0, offset)}${typed}${block.text.slice(offset + (typed === '' ? 3 : 0))}` }])),
  // Return in the middle of a paragraph, and backspace at the beginning of the next.
  fc.tuple(at, at).map(([place, offset]) => atPlace(place, (block, _next, id) => [{ ...block, text: block.text.slice(0, offset) }, blockOf(id, block.text.slice(offset))])),
  at.map((place) => atPlace(place, (block, next) => [{ ...block, text: `${block.text} ${next?.text ?? ''}` }], 2)),
  // A paragraph dragged elsewhere, and one pasted with the id of the one it was copied from.
  fc.tuple(at, at).map(([from, to]) => withBlocks((blocks) => (blocks.length === 0 ? blocks : blocks.toSpliced(from % blocks.length, 1).toSpliced(to % blocks.length, 0, ...blocks.slice(from % blocks.length, (from % blocks.length) + 1))))),
  at.map((place) => atPlace(place, (block) => [block, { ...block }])),
  fc.tuple(at, fc.constantFrom(...kinds)).map(([place, kind]) => atPlace(place, (block) => [{ ...block, kind }])),
  at.map((place) => atPlace(place, ({ dateline, ...block }) => [dateline === undefined ? { ...block, text: `OSLO (AP) — ${block.text}`, dateline: { value: { places: [{ city: 'Oslo' }], agency: 'AP' }, end: 12 } } : block])),
  fc.tuple(fc.constantFrom('headline', 'kicker', 'standfirst'), text).map(([field, words]): Change => (draft) => ({ ...draft, head: { ...draft.head, [field]: words.slice(0, 400) } })),
  fc.tuple(text, fc.constantFrom('', 'Ann Poe')).map(([caption, photographer]): Change => (draft, id) => ({ ...draft, pictures: [...draft.pictures.slice(-2), { id, file: null, caption, photographer, agency: '', via: '', role: 'photo', alt: caption.slice(0, 300) }] })),
  fc.constant<Change>((draft) => ({ ...draft, pictures: draft.pictures.slice(1) })),
  fc.constantFrom(...books).map((stylebook): Change => (draft) => ({ ...draft, stylebook })),
  fc.constant<Change>((draft) => draft),
)

function storyOf({ blocks, head, pictures }: Draft): StoryText {
  const inHead = (['kicker', 'headline', 'standfirst'] as const).map((field): TextBlock => ({ place: { part: 'head', field, index: 0 }, kind: field, text: head[field] }))
  const ofPictures = pictures.flatMap(({ id, caption, alt }): TextBlock[] => [
    { place: { part: 'picture', picture: id, field: 'caption' }, kind: 'caption', text: caption },
    { place: { part: 'picture', picture: id, field: 'alt' }, kind: 'alt', text: alt },
  ])
  return { blocks: [...inHead, ...blocks, ...ofPictures], head, pictures }
}

it('gives after any sequence of edits what a fresh check of the whole gives: blocks typed in, put in, taken out, split, merged, moved and doubled, head, pictures and stylebook', () => {
  const start = fc.record({ words: fc.array(text, { maxLength: 8 }), stylebook: fc.constantFrom(...books) })
  fc.assert(
    fc.property(start, fc.array(change, { maxLength: 14 }), ({ words, stylebook }, changes) => {
      const checker = createChecker()
      let draft: Draft = {
        blocks: words.map((each, index) => blockOf(`start-${index}`, each)),
        head: { kicker: '', headline: 'Bridge opens', standfirst: '', bylines: [], slug: '', language: 'en', stylebook: 'ap' },
        pictures: [],
        stylebook,
      }
      for (const [index, each] of changes.entries()) {
        draft = each(draft, `edit-${index}`)
        const story = storyOf(draft)
        expect(checker.checkWithFaults(story, draft.stylebook)).toEqual(createChecker().checkWithFaults({ ...story }, draft.stylebook))
      }
    }),
    { numRuns: 80 },
  )
})
