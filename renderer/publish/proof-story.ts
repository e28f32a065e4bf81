import { askOrTell } from '../app/bridge.ts'
import { showToast } from '../app/notices.ts'
import { savedVersion } from '../app/open-story.ts'

/** Saves, then writes a proof of that saved version as a PDF where the person chooses. */
export async function saveProof(): Promise<void> {
  const saved = await savedVersion()
  const answer = saved === null ? undefined : await askOrTell('proof.save', saved)
  if (answer?.outcome === 'saved') showToast(`Proof saved as ${answer.name}.`)
}

/** Saves, then hands a proof of that saved version to the system's print dialog. */
export async function printProof(): Promise<void> {
  const saved = await savedVersion()
  const answer = saved === null ? undefined : await askOrTell('proof.print', saved)
  if (answer?.printed === true) showToast('The proof went to the printer.')
}
