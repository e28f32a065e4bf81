import { askOrTell } from '../app/bridge.ts'
import { showBanner } from '../app/notices.ts'
import type { FetchedPicture } from './picture-list.ts'

/** Asks for one picture by the system's dialog; null where none was chosen or none could be taken in (the person is told why). */
export async function fetchPicture(): Promise<FetchedPicture | null> {
  const answer = await askOrTell('pictures.add-by-dialog', {})
  for (const { name, message } of answer?.refused ?? []) showBanner({ tone: 'warning', message: `“${name}” was not added.`, advice: message })
  return answer?.added[0] ?? null
}
