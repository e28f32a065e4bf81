import type { TextBlock } from '../../story/text-block.ts'
import type { StoryContext, StoryText } from '../rule.ts'
import { oncePerStory } from '../text/once-per-story.ts'
import { overlapsAny, type TextSpan } from '../text/spans.ts'
import type { FullName } from './names-in-text.ts'
import { namesOf, type Names } from './people.ts'

/** A surname by itself beside a verb of saying or a title. */
export interface BareName {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Who is named in one paragraph, outside quotes. */
export interface NamedIn {
  readonly full: readonly FullName[]
  readonly bare: readonly BareName[]
}

/** The same with the paragraph; `paragraph` counts the body's blocks. */
export interface Mentioned extends NamedIn {
  readonly block: TextBlock
  readonly paragraph: number
}

export interface Mentions {
  /** The paragraphs that name somebody, in reading order. */
  readonly paragraphs: readonly Mentioned[]
  /** Whom the running text calls by surname, and the given names that the story joins to it anywhere. */
  readonly givenOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Where the running text first gives such a surname's full name. */
  readonly firstInFull: ReadonlyMap<string, { readonly name: FullName; readonly in: Mentioned }>
}

/** Who is named in the running text, in reading order; a name inside quotation marks is no mention. */
export const mentionsIn = oncePerStory(findMentions)

function findMentions(story: StoryText, { noted, quoted }: Pick<StoryContext, 'noted' | 'quoted'>): Mentions {
  const paragraphs: Mentioned[] = []
  const givenOf = new Map<string, Set<string>>()
  const lists: (readonly FullName[])[] = []
  let paragraph = -1
  for (const block of story.blocks) {
    if (block.place.part === 'body') paragraph += 1
    if (block.kind === 'slug' || block.kind === 'alt' || block.kind === 'credit') continue
    const names = noted('names', block, namesOf)
    if (names.full.length > 0) lists.push(names.full)
    if (block.kind !== 'paragraph' || (names.full.length === 0 && names.bare.length === 0)) continue
    const { full, bare } = noted('names outside quotes', block, () => outsideQuotes(names, quoted(block)))
    for (const { text } of bare) if (!givenOf.has(text)) givenOf.set(text, new Set())
    if (full.length > 0 || bare.length > 0) paragraphs.push({ block, paragraph, full, bare })
  }
  for (const list of lists) for (const { surname, given } of list) givenOf.get(surname)?.add(given)
  const firstInFull = new Map<string, { readonly name: FullName; readonly in: Mentioned }>()
  for (const each of paragraphs) for (const name of each.full) if (givenOf.has(name.surname) && !firstInFull.has(name.surname)) firstInFull.set(name.surname, { name, in: each })
  return { paragraphs, givenOf, firstInFull }
}

function outsideQuotes({ full, bare: surnames }: Names, spans: readonly TextSpan[]): NamedIn {
  const bare = surnames.map(({ start, end, name }) => ({ start, end, text: name.written }))
  if (spans.length === 0) return { full, bare }
  return { full: full.filter(({ start, end }) => !overlapsAny(spans, start, end)), bare: bare.filter(({ start, end }) => !overlapsAny(spans, start, end)) }
}
