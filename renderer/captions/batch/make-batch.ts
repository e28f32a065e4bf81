import type { BatchRequest } from '../../../shared/ipc/captions.ts'
import { askOrTell } from '../../app/bridge.ts'
import { showToast } from '../../app/notices.ts'
import { counted, figure } from '../../ui/counts.ts'
import { flushCaptions } from '../form/caption-bench.ts'
import { tellStep } from '../sheet-steps.ts'

/** Makes a batch: one step, taken back as a whole. False where it failed; the person is told why. */
export async function makeBatch(request: BatchRequest): Promise<boolean> {
  // What is still being typed in the form counts.
  await flushCaptions()
  const made = await askOrTell('captions.apply-batch', request)
  if (made === undefined) return false
  const { batch, changed } = made
  if (batch === null) showToast('Nothing was changed: the captions say that already.')
  else tellStep(`${counted(changed, 'caption')} changed.`, { undo: () => travel(batch, 'undo'), redo: () => travel(batch, 'redo') })
  return true
}

async function travel(id: string, way: 'undo' | 'redo'): Promise<void> {
  await flushCaptions()
  const answer = await askOrTell('captions.travel-batch', { id, way })
  if (answer === undefined) return
  showToast(`${counted(answer.changed, 'caption')} ${way === 'undo' ? 'taken back' : 'changed again'}.${answer.left > 0 ? ` ${figure(answer.left)} changed again since then and ${answer.left === 1 ? 'was' : 'were'} left as ${answer.left === 1 ? 'it is' : 'they are'}.` : ''}`)
}
