import { assertNever } from '../../shared/result.ts'
import { askOrTell } from '../app/bridge.ts'
import { showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { refreshHouses } from './houses.ts'
import { showStylebook } from './screen-state.ts'

/** Brings a stylebook in by the dialog of the system; what could not be taken over, or what is wrong with the file, is told. */
export async function importStylebook(from: 'file' | 'followed' | 'vale'): Promise<void> {
  const answer = await askOrTell('stylebooks.import-by-dialog', { from })
  if (answer === undefined) return
  switch (answer.outcome) {
    case 'cancelled':
      return
    case 'faults':
      await refreshHouses()
      return showDialog({ kind: 'stylebooks', open: { kind: 'import-faults', answer } })
    case 'imported':
      await refreshHouses()
      showStylebook({ kind: 'house', id: answer.id })
      if (answer.leftOut.length > 0) showDialog({ kind: 'stylebooks', open: { kind: 'imported', answer } })
      else showToast(`${answer.name} was imported and is in force. Choose it in the bar over a story.`)
      return
    default:
      return assertNever(answer)
  }
}
