import { askOrTell } from '../app/bridge.ts'
import { counted } from '../ui/counts.ts'
import { meant } from './selection.ts'
import { sheet } from './sheet.ts'
import { tellStep } from './sheet-steps.ts'

/** Takes the marked pictures, or the one in hand, off the sheet; it can be taken back, and stories keep theirs. */
export async function removeFromSheet(): Promise<void> {
  const { selection, order } = sheet.get()
  const hashes = meant(selection, order)
  if (hashes.length === 0 || (await askOrTell('captions.remove', { hashes })) === undefined) return
  tellStep(`${counted(hashes.length, 'picture')} taken off the sheet; stories keep theirs.`, {
    undo: async () => {
      await askOrTell('captions.put-back', { hashes })
    },
    redo: async () => {
      await askOrTell('captions.remove', { hashes })
    },
  })
}
