import type { HeadField, PictureField, Place, TextBlock } from './text-block.ts'
import { placeKey } from './text-block.ts'

/** A part of the story under the name that a sub knows it by. */
export interface PartName {
  /** `Headline`, `Paragraph 3`, `Picture 1`. */
  readonly title: string
  /** The first words of the part, where they help to find it. */
  readonly opening: string
}

const headNames: Readonly<Record<HeadField, string>> = { kicker: 'Kicker', headline: 'Headline', standfirst: 'Standfirst', byline: 'Byline', slug: 'Slug' }
const pictureNames: Readonly<Record<PictureField, string>> = { caption: 'caption', photographer: 'photographer', agency: 'agency', credit: 'credit line', alt: 'alt text' }
const kindNames = { paragraph: 'Paragraph', crosshead: 'Crosshead', 'block-quote': 'Block quote', 'list-item': 'List item' } as const
const openingLength = 48

/** The key of the part that a place belongs to: a picture with all its fields is one part. */
export function partKey(place: Place): string {
  return place.part === 'picture' ? `picture:${place.picture}` : placeKey(place)
}

/** Names the parts of a story; paragraphs, crossheads and pictures are numbered in the order of `blocks`. */
export function partNames(blocks: readonly TextBlock[]): (place: Place) => PartName {
  const names = nameBlocks(blocks)
  return (place) => {
    if (place.part === 'head') return { title: place.field === 'byline' && place.index > 0 ? `Byline ${place.index + 1}` : headNames[place.field], opening: '' }
    const named = names.get(partKey(place))
    return named === undefined ? { title: place.part === 'body' ? 'Text' : 'Picture', opening: '' } : { title: named.title, opening: openingOf(named.block) }
  }
}

/** Which field of a picture a place is: `caption`; empty elsewhere. */
export function fieldName(place: Place): string {
  return place.part === 'picture' ? pictureNames[place.field] : ''
}

function nameBlocks(blocks: readonly TextBlock[]): Map<string, { readonly title: string; readonly block: TextBlock }> {
  const names = new Map<string, { readonly title: string; readonly block: TextBlock }>()
  const counts: Record<string, number> = {}
  let pictures = 0
  for (const block of blocks) {
    const { place, kind } = block
    if (place.part === 'body') {
      const name = kind in kindNames ? kindNames[kind as keyof typeof kindNames] : 'Text'
      counts[name] = (counts[name] ?? 0) + 1
      names.set(partKey(place), { title: `${name} ${counts[name]}`, block })
    } else if (place.part === 'picture' && !names.has(partKey(place))) {
      pictures += 1
      names.set(partKey(place), { title: `Picture ${pictures}`, block })
    }
  }
  return names
}

/** A block that has not changed is the same object: its opening is cut once, not at each letter typed elsewhere. */
const openings = new WeakMap<TextBlock, string>()

function openingOf(block: TextBlock): string {
  const opening = openings.get(block) ?? cutOpening(block.text)
  openings.set(block, opening)
  return opening
}

function cutOpening(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= openingLength) return line
  const cut = line.slice(0, openingLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 24))}…`
}
