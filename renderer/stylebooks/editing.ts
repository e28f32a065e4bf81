import { createContext, use } from 'react'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import type { SaidFault } from './fault-words.ts'
import type { Place } from './place.ts'

/** What every section of a stylebook's screen works with. */
export interface Editing {
  readonly row: HouseRow
  readonly house: HouseStylebook
  readonly faults: readonly SaidFault[]
  /** True where the file that it follows is the master. */
  readonly readOnly: boolean
  readonly change: (next: (house: HouseStylebook) => HouseStylebook, place: Place, field?: string) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = use(EditingContext)
  if (editing === null) throw new Error('No stylebook is being edited here.')
  return editing
}
