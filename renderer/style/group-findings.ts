import type { Finding } from '../../shared/style/finding.ts'
import { placeKey, type HeadField, type PictureField, type Place, type TextBlock } from '../../shared/story/text-block.ts'

/** The findings of one part of the story, under the name a sub knows it by. */
export interface FindingGroup {
  readonly key: string
  readonly title: string
  /** The first words of the part, where they help to find it. */
  readonly opening: string
  readonly findings: readonly Finding[]
}

const headNames: Readonly<Record<HeadField, string>> = { kicker: 'Kicker', headline: 'Headline', standfirst: 'Standfirst', byline: 'Byline', slug: 'Slug' }
const pictureNames: Readonly<Record<PictureField, string>> = { caption: 'caption', photographer: 'photographer', agency: 'agency', credit: 'credit line', alt: 'alt text' }
const kindNames = { paragraph: 'Paragraph', crosshead: 'Crosshead', 'block-quote': 'Block quote', 'list-item': 'List item' } as const
const openingLength = 48

/** Groups findings by part of the story in the order they come (reading order); paragraphs and pictures are numbered by `blocks`. */
export function groupFindings(findings: readonly Finding[], blocks: readonly TextBlock[]): FindingGroup[] {
  const names = nameBlocks(blocks)
  const groups = new Map<string, { title: string; opening: string; findings: Finding[] }>()
  for (const finding of findings) {
    const key = groupKey(finding.place)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ...nameOf(finding.place, names), findings: [finding] })
    else group.findings.push(finding)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

function groupKey(place: Place): string {
  return place.part === 'picture' ? `picture:${place.picture}` : placeKey(place)
}

function nameOf(place: Place, names: ReadonlyMap<string, { title: string; opening: string }>): { title: string; opening: string } {
  if (place.part === 'head') return { title: place.field === 'byline' && place.index > 0 ? `Byline ${place.index + 1}` : headNames[place.field], opening: '' }
  return names.get(groupKey(place)) ?? { title: place.part === 'body' ? 'Text' : 'Picture', opening: '' }
}

function nameBlocks(blocks: readonly TextBlock[]): Map<string, { title: string; opening: string }> {
  const names = new Map<string, { title: string; opening: string }>()
  const counts: Record<string, number> = {}
  let pictures = 0
  for (const { place, kind, text } of blocks) {
    if (place.part === 'body') {
      const name = kind in kindNames ? kindNames[kind as keyof typeof kindNames] : 'Text'
      counts[name] = (counts[name] ?? 0) + 1
      names.set(groupKey(place), { title: `${name} ${counts[name]}`, opening: openingOf(text) })
    } else if (place.part === 'picture' && !names.has(groupKey(place))) {
      pictures += 1
      names.set(groupKey(place), { title: `Picture ${pictures}`, opening: openingOf(text) })
    }
  }
  return names
}

function openingOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= openingLength) return line
  const cut = line.slice(0, openingLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 24))}…`
}

/** Which field of a picture a finding is about: `caption`; empty elsewhere. */
export function fieldName(place: Place): string {
  return place.part === 'picture' ? pictureNames[place.field] : ''
}
