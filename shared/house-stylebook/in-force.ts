import type { Result } from '../result.ts'
import type { HouseStylebook } from './house-stylebook.ts'
import type { StylebookFault, StylebookFaults } from './read-stylebook.ts'

export interface InForce {
  /** The stylebook to check with; null where there has never been a good one, and the shipped one alone is in force. */
  readonly stylebook: HouseStylebook | null
  /** The faults of the file that was just read; empty where it is in force. */
  readonly faults: readonly StylebookFault[]
  /** What to tell the person; null where the file just read is in force. */
  readonly notice: string | null
}

/** Which stylebook is in force after a file was read: the new one if it is sound, or else the last good one. A broken file never disables checking. */
export function inForce(lastGood: HouseStylebook | null, candidate: Result<HouseStylebook, StylebookFaults>): InForce {
  if (candidate.ok) return { stylebook: candidate.value, faults: [], notice: null }
  const kept = lastGood === null ? 'Stories are checked by the shipped stylebook alone.' : `${lastGood.name}, version ${lastGood.version}, stays in force.`
  return { stylebook: lastGood, faults: candidate.failure.faults, notice: `${candidate.failure.message} ${kept}` }
}
