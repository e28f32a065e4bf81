import type { PictureId } from '../../shared/story/identifier.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { createStore, useStorePart } from '../app/store.ts'

const none: readonly Finding[] = []
const shown = createStore<ReadonlyMap<PictureId, readonly Finding[]>>(new Map())

/** Tells the pictures in the text of the story's open findings; a picture whose findings stay the same is not drawn anew. */
export function sharePictureFindings(findings: readonly Finding[]): void {
  const before = shown.get()
  const next = new Map<PictureId, readonly Finding[]>()
  for (const finding of findings) {
    if (finding.place.part === 'picture') next.set(finding.place.picture, [...(next.get(finding.place.picture) ?? none), finding])
  }
  for (const [picture, list] of next) {
    const known = before.get(picture)
    if (known !== undefined && known.length === list.length && known.every((finding, index) => finding === list[index])) next.set(picture, known)
  }
  shown.set(next)
}

export function usePictureFindings(picture: PictureId): readonly Finding[] {
  return useStorePart(shown, (findings) => findings.get(picture) ?? none)
}
