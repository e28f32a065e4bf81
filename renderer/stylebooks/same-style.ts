import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'

/** True where both say the same about style; version and change note are not style. */
export function sameStyle(one: HouseStylebook, other: HouseStylebook): boolean {
  return one === other || canonical(one) === canonical(other)
}

/** True where both are the same to the last letter. */
export function sameHouse(one: HouseStylebook, other: HouseStylebook): boolean {
  return sameStyle(one, other) && one.version === other.version && one.changeNote === other.changeNote
}

function canonical({ name, extends: base, rules, lengths, words, names, terms, ownRules }: HouseStylebook): string {
  return JSON.stringify([name, base, sorted(rules), sorted(lengths), words, names, terms.banned.map(({ term, message }) => [term, message]), terms.preferred.map(({ term, use, message }) => [term, use, message]), ownRules.map(sorted)])
}

/** The fields in one order, for comparing. */
export function sorted(fields: object): unknown {
  return Object.entries(fields).filter(([, value]) => value !== undefined).sort(([one], [other]) => (one < other ? -1 : 1))
}
