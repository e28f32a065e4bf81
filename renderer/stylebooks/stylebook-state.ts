import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import { sameStyle } from './same-style.ts'

/** `broken`: the file that it follows cannot be taken; the last good edition stays in force. */
type StylebookState = 'in-force' | 'changed' | 'never' | 'broken'

export function stateOf({ inForce, follows }: Pick<HouseRow, 'inForce' | 'follows'>, working: HouseStylebook): StylebookState {
  if (follows !== null && follows.notice !== null) return 'broken'
  if (inForce === null) return 'never'
  return sameStyle(inForce.stylebook, working) ? 'in-force' : 'changed'
}

/** For the list: short. */
export function stateInWords(row: Pick<HouseRow, 'inForce' | 'follows'>, working: HouseStylebook): string {
  const version = row.inForce === null ? '' : `version ${row.inForce.edition.version}`
  switch (stateOf(row, working)) {
    case 'broken':
      return version === '' ? 'file with faults' : `${version}, file with faults`
    case 'never':
      return 'not in force yet'
    case 'changed':
      return `${version}, changed since`
    case 'in-force':
      return version
  }
}
