import type { Stylebook } from '../stylebooks/stylebook.ts'
import type { HouseStylebook } from './house-stylebook.ts'

/** The shipped stylebook with the house's name, lengths, severities and accepted words, but without its own rules: for whoever asks about forms and lengths alone. */
export function layOver(house: HouseStylebook, shipped: Stylebook): Stylebook {
  return {
    ...shipped,
    name: house.name,
    shortName: house.name,
    version: house.version,
    limits: { ...shipped.limits, ...house.lengths },
    severities: { ...shipped.severities, ...house.rules },
    accepted: { words: house.words, names: house.names },
  }
}
