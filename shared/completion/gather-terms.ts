import { placeKey, type TextBlock } from '../story/text-block.ts'
import { matchesOf } from '../style/text/matches.ts'
import { namedIn, surnameOf, type Named } from './named-in.ts'
import type { Spot, Term, TermKind } from './term.ts'
import { calendarWords, isLeadIn, isTitleWord } from './word-lists.ts'

/** A story with more terms than this is a list of names; what stands most often is kept. */
export const mostTerms = 1_500

const kinds: ReadonlySet<TextBlock['kind']> = new Set(['paragraph', 'list-item', 'block-quote', 'standfirst', 'caption'])

/** A capitalised name behind a word that places: `in Ostrel`, `near Port Ansel`. */
const placed = /(?<![\p{L}])(?:in|near|outside|across) (\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2})/gu

interface Noted {
  readonly text: string
  readonly kind: TermKind
  readonly start: number
}

/** What one block holds; kept for as long as the block stays as it is. */
const notedOf = new WeakMap<TextBlock, readonly Noted[]>()

/**
 * The names, roles and places of a story, those that stand most often first. Blocks that have not changed since are not
 * read again, so that it may be asked after every change of a long story.
 */
export function gatherTerms(blocks: readonly TextBlock[]): Term[] {
  const terms = new Map<string, { text: string; kind: TermKind; count: number; first: Spot }>()
  for (const block of blocks) {
    if (!kinds.has(block.kind)) continue
    for (const { text, kind, start } of noted(block)) {
      const known = terms.get(`${kind} ${text}`)
      if (known === undefined) terms.set(`${kind} ${text}`, { text, kind, count: 1, first: { place: placeKey(block.place), start } })
      else known.count += 1
    }
  }
  // What is somebody’s name is no place, though it stood behind an `in` once.
  const all = [...terms.values()].filter(({ kind, text }) => kind !== 'place' || !terms.has(`surname ${text}`))
  return all.toSorted((one, other) => other.count - one.count).slice(0, mostTerms)
}

function noted(block: TextBlock): readonly Noted[] {
  const known = notedOf.get(block)
  if (known !== undefined) return known
  const from = block.dateline?.end ?? 0
  const text = from === 0 ? block.text : block.text.slice(from)
  const made = [...datelinePlaces(block), ...namedIn(text).flatMap((named) => termsOf(named, from)), ...placesIn(text, from)]
  notedOf.set(block, made)
  return made
}

function termsOf({ start, text, role, name, isPerson }: Named, from: number): Noted[] {
  const nameStart = from + start + (role === '' ? 0 : role.length + 1)
  if (!isPerson) return [{ text, kind: 'name', start: from + start }]
  const withRole: Noted[] = role === '' ? [] : [{ text, kind: 'role', start: from + start }]
  if (!name.includes(' ')) return withRole
  return [...withRole, { text: name, kind: 'name', start: nameStart }, { text: surnameOf(name), kind: 'surname', start: nameStart }]
}

function placesIn(text: string, from: number): Noted[] {
  return matchesOf(text, placed).flatMap(({ 0: all, 1: words = '', index }): Noted[] => {
    const place = words.replace(/['’]{1,3}s?$/u, '')
    const first = place.split(' ')[0] ?? ''
    return isLeadIn(first) || calendarWords.includes(first) || place.split(' ').some(isTitleWord) ? [] : [{ text: place, kind: 'place', start: from + index + all.length - words.length }]
  })
}

function datelinePlaces({ dateline }: TextBlock): Noted[] {
  return (dateline?.value.places ?? []).flatMap(({ city, region, country }) => [city, region, country].flatMap((text): Noted[] => (text === undefined || text === '' ? [] : [{ text, kind: 'place', start: 0 }])))
}
