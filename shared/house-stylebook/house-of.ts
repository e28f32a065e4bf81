import type { StoryHead } from '../story/story.ts'
import type { HouseStylebook } from './house-stylebook.ts'

/** A house's stylebook in force; `edition` names this very text of it. */
export interface HouseInForce {
  readonly id: string
  readonly edition: string
  readonly stylebook: HouseStylebook
}

/** The house's stylebook that counts for a story; null where it names none, or one that is not in force here, so that the shipped one counts alone. */
export function houseOf({ house, stylebook }: Pick<StoryHead, 'stylebook' | 'house'>, houses: Iterable<HouseInForce>): HouseInForce | null {
  if (house === undefined) return null
  // A house's stylebook stays on the shipped one it was made for; a story that was moved to another keeps to that.
  for (const each of houses) if (each.id === house && each.stylebook.extends === stylebook) return each
  return null
}
