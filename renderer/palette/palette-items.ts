import { commands, type Command, type CommandId } from '../../shared/commands/commands.ts'
import { matchWords } from '../../shared/commands/match-words.ts'
import type { DraftRow } from '../../shared/ipc/drafts.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { counted } from '../ui/counts.ts'
import { relativeTime } from '../ui/time.ts'

/** What choosing an entry does. */
export type Choice = { readonly kind: 'command'; readonly id: CommandId } | { readonly kind: 'block'; readonly block: string } | { readonly kind: 'draft'; readonly id: string }

export interface PaletteItem {
  /** Unique in the list. */
  readonly key: string
  readonly group: 'Go to' | 'Commands' | 'Stories'
  readonly title: string
  readonly detail: string
  readonly choice: Choice
  /** Why it cannot be chosen now; null where it can. */
  readonly why: string | null
}

export interface PaletteSource {
  /** The body's blocks; null without a story. */
  readonly blocks: readonly TextBlock[] | null
  /** Why no command of a story can be run; null where one can. */
  readonly noStory: string | null
  readonly drafts: readonly DraftRow[]
  readonly now: number
}

/** Everything that answers the typed words, the best first within its group. `places` leaves out all but the story's own places. */
export function paletteItems(typed: string, source: PaletteSource, places: boolean): PaletteItem[] {
  const goTo = placesOf(typed, source.blocks)
  if (places) return goTo
  return [...(typed.trim() === '' ? [] : goTo), ...commandsOf(typed, source.noStory), ...(typed.trim() === '' ? [] : draftsOf(source))]
}

function commandsOf(typed: string, noStory: string | null): PaletteItem[] {
  const found = commands.flatMap((command: Command & { readonly id: CommandId }) => {
    const score = command.id === 'show-palette' || command.id === 'go-to' ? null : matchWords(typed, command.title)
    if (score === null) return []
    const why = command.needsStory ? noStory : null
    return [{ score, item: { key: command.id, group: 'Commands', title: command.title, detail: '', choice: { kind: 'command', id: command.id }, why } satisfies PaletteItem }]
  })
  return found.toSorted((one, other) => one.score - other.score).map(({ item }) => item)
}

const number = /^(?:p|para|paragraph|par|¶|:)?\s*(\d{1,5})$/iu

/** Paragraph N, or the crossheads: what a story is made of. */
function placesOf(typed: string, blocks: readonly TextBlock[] | null): PaletteItem[] {
  if (blocks === null) return []
  const asked = number.exec(typed.trim())?.[1]
  if (asked !== undefined) return paragraph(Number(asked), blocks)
  return blocks.flatMap(({ kind, place, text }): PaletteItem[] => {
    if (kind !== 'crosshead' || place.part !== 'body' || text.trim() === '' || matchWords(typed, text) === null) return []
    return [{ key: `block ${place.block}`, group: 'Go to', title: text.trim(), detail: 'Crosshead', choice: { kind: 'block', block: place.block }, why: null }]
  })
}

const openingLength = 60

function paragraph(asked: number, blocks: readonly TextBlock[]): PaletteItem[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const block = paragraphs[asked - 1]
  const base = { key: 'paragraph', group: 'Go to', title: `Paragraph ${asked}` } as const
  if (block === undefined || block.place.part !== 'body') return [{ ...base, detail: '', choice: { kind: 'block', block: '' }, why: `The story has ${counted(paragraphs.length, 'paragraph')}.` }]
  return [{ ...base, detail: block.text.slice(0, openingLength), choice: { kind: 'block', block: block.place.block }, why: null }]
}

function draftsOf({ drafts, now }: PaletteSource): PaletteItem[] {
  return drafts.map((row) => ({ key: `draft ${row.id}`, group: 'Stories', title: row.headline.trim() || row.slug || 'Untitled story', detail: relativeTime(Date.parse(row.changedAt), now), choice: { kind: 'draft', id: row.id }, why: null }))
}
