import type { SheetEntry } from './sheet.ts'

export type StepDirection = 'next' | 'previous' | 'next-without-caption'

/** The picture a step leads to from the one in hand; null where there is none. A search for one without a caption goes round once. */
export function stepFrom(entries: readonly SheetEntry[], inHand: string | null, direction: StepDirection): string | null {
  const place = entries.findIndex(({ hash }) => hash === inHand)
  if (direction === 'next') return entries[place + 1]?.hash ?? null
  if (direction === 'previous') return entries[place - 1]?.hash ?? null
  const round = [...entries.slice(place + 1), ...entries.slice(0, Math.max(0, place))]
  return round.find(({ hasCaption }) => !hasCaption)?.hash ?? null
}
