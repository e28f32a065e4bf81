import { takenIds } from '../../shared/house-stylebook/reading/judge.ts'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'

const longest = 56

/**
 * The id a rule has in files, made from its name: `No crowd words!` becomes `no-crowd-words`, with a figure behind it
 * where another rule has that name already.
 */
export function ruleIdOf(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFKD').replaceAll(/[\p{M}'’]/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').slice(0, longest).replaceAll(/^-+|-+$/gu, '')
  const id = plain === '' ? 'rule' : plain
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}-${count}`
    if (!taken.has(candidate)) return candidate
  }
}

/** The ids that a rule may not take: those that Copydesk brings and those of the house's other rules. */
export function takenIn(house: Pick<HouseStylebook, 'ownRules'>, except: number | null = null): ReadonlySet<string> {
  return new Set([...takenIds, ...house.ownRules.filter((_, index) => index !== except).map(({ id }) => id)])
}
