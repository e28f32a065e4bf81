import type { TextBlock } from '../../story/text-block.ts'
import type { StoryContext, StoryText } from '../rule.ts'
import { overlapsAny } from '../text/spans.ts'
import type { FullName } from './names-in-text.ts'
import { namesOf } from './people.ts'

/** A full name in running text, outside quotes; `paragraph` counts the body's blocks. */
export interface FullMention extends FullName {
  readonly block: TextBlock
  readonly paragraph: number
}

/** A surname by itself beside a verb of saying or a title, outside quotes. */
export interface BareMention {
  readonly block: TextBlock
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly surname: string
}

export interface Mentions {
  readonly full: readonly FullMention[]
  readonly bare: readonly BareMention[]
  /** The given names that the story joins to a surname, anywhere in it. */
  readonly givenOf: ReadonlyMap<string, ReadonlySet<string>>
}

/** Who is named in the running text, in reading order; a name in a dateline or inside quotation marks is no mention. */
export function mentionsIn(story: StoryText, { noted, quoted }: Pick<StoryContext, 'noted' | 'quoted'>): Mentions {
  const full: FullMention[] = []
  const bare: BareMention[] = []
  const givenOf = new Map<string, Set<string>>()
  let paragraph = -1
  for (const block of story.blocks) {
    const inBody = block.place.part === 'body'
    if (inBody) paragraph += 1
    if (block.kind === 'slug' || block.kind === 'alt' || block.kind === 'credit') continue
    const names = noted('names', block, namesOf)
    if (names.full.length === 0 && names.bare.length === 0) continue
    for (const { surname, given } of names.full) {
      const known = givenOf.get(surname)
      if (known === undefined) givenOf.set(surname, new Set([given]))
      else known.add(given)
    }
    if (block.kind !== 'paragraph') continue
    const from = block.dateline?.end ?? 0
    const spans = quoted(block)
    for (const name of names.full) if (name.start >= from && !overlapsAny(spans, name.start, name.end)) full.push({ ...name, block, paragraph })
    for (const { start, end, name } of names.bare) if (start >= from && !overlapsAny(spans, start, end)) bare.push({ block, paragraph, start, end, surname: name.written })
  }
  return { full, bare, givenOf }
}
