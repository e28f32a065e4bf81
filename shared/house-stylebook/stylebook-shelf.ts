import type { StoryHead } from '../story/story.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { compileStylebook } from './compile-stylebook.ts'
import { houseOf, type HouseInForce } from './house-of.ts'

export interface StylebookShelf {
  /** The house's stylebooks that are in force from now on. */
  put(houses: readonly HouseInForce[]): void
  /**
   * What a story is checked by: the house's stylebook that it names where that is in force, else the shipped one. It is
   * the same object as long as the edition stays, so that checkers keep what they found.
   */
  of(head: Pick<StoryHead, 'stylebook' | 'house'>): Stylebook
}

/** A shelf with the shipped stylebooks; each house's stylebook is compiled when a story first asks for it. */
export function createStylebookShelf(): StylebookShelf {
  let houses: readonly HouseInForce[] = []
  let compiled = new Map<string, Stylebook>()
  return {
    put: (next) => {
      houses = next
      const editions = new Set(next.map(({ edition }) => edition))
      compiled = new Map([...compiled].filter(([edition]) => editions.has(edition)))
    },
    of: (head) => {
      const house = houseOf(head, houses)
      if (house === null) return stylebookOf(head.stylebook)
      const known = compiled.get(house.edition)
      if (known !== undefined) return known
      const { stylebook } = compileStylebook(house.stylebook, stylebookOf(house.stylebook.extends))
      compiled.set(house.edition, stylebook)
      return stylebook
    },
  }
}
