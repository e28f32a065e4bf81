import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'

/** True where both say the same about style; version and change note are not style. */
export function sameStyle(one: HouseStylebook, other: HouseStylebook): boolean {
  return one === other || sameData({ ...one, version: '', changeNote: '' }, { ...other, version: '', changeNote: '' })
}

/** True where both are the same to the last letter. */
export function sameHouse(one: HouseStylebook, other: HouseStylebook): boolean {
  return sameData(one, other)
}

/**
 * True where two pieces of data hold the same, whatever the order of their fields; a field that is undefined is one that
 * is not there. Asked at each keystroke of tables of thousands of lines, so it stops at the first difference.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => sameData(item, other[index]))
  const ones: Readonly<Record<string, unknown>> = { ...one }
  const others: Readonly<Record<string, unknown>> = { ...other }
  return Object.keys(ones).every((key) => sameData(ones[key], others[key])) && Object.keys(others).every((key) => key in ones || others[key] === undefined)
}
