import { setImmediate } from 'node:timers/promises'
import { changesOf, previewBatch, type BatchPicture, type BatchSurroundings, type PicturePreview } from '../../shared/captions/preview-batch.ts'
import type { BatchTemplate } from '../../shared/captions/batch-template.ts'
import { success, type Result } from '../../shared/result.ts'
import type { BatchWay, CaptionLibrary, LibraryFailure } from './caption-library.ts'

/** Pictures that are dealt with before the windows get a turn: a few milliseconds. */
const partSize = 20

/** Every change that a template would make; the numbers of a sequence follow the order given. */
export async function previewInParts(library: CaptionLibrary, template: BatchTemplate, hashes: readonly string[], surroundings: BatchSurroundings): Promise<PicturePreview[]> {
  const previews: PicturePreview[] = []
  for (const [from, part] of parts(hashes)) {
    const pictures = library.captions(part).map(({ hash, name, caption }): BatchPicture => ({ key: hash, fileName: name, caption }))
    previews.push(...previewBatch({ ...template, firstNumber: template.firstNumber + from }, pictures, surroundings))
    await setImmediate()
  }
  return previews
}

/** Makes the changes, all of it durable before it answers; a crash leaves a batch that can be undone as it stands. */
export async function applyInParts(library: CaptionLibrary, template: BatchTemplate, hashes: readonly string[], surroundings: BatchSurroundings): Promise<{ batch: string | null; changed: number }> {
  const batch = library.beginBatch()
  let changed = 0
  for (const [from, part] of parts(hashes)) {
    const pictures = library.captions(part).map(({ hash, name, caption }): BatchPicture => ({ key: hash, fileName: name, caption }))
    const previews = previewBatch({ ...template, firstNumber: template.firstNumber + from }, pictures, surroundings)
    changed += library.applyPart(batch, previews.map((preview) => ({ hash: preview.key, changes: changesOf(preview) })))
    await setImmediate()
  }
  library.endBatch(batch)
  await library.flush()
  return { batch: changed > 0 ? batch : null, changed }
}

/** Takes a batch back, or makes it again: what was changed otherwise since is left and counted. */
export async function travelInParts(library: CaptionLibrary, batch: string, way: BatchWay): Promise<Result<{ changed: number; left: number }, LibraryFailure>> {
  const hashes = library.beginTravel(batch, way)
  if (!hashes.ok) return hashes
  let [changed, left] = [0, 0]
  for (const [, part] of parts(hashes.value)) {
    const made = library.travelPart(batch, part, way)
    changed += made.changed
    left += made.left
    await setImmediate()
  }
  await library.flush()
  return success({ changed, left })
}

function* parts(hashes: readonly string[]): Generator<readonly [from: number, part: readonly string[]]> {
  for (let from = 0; from < hashes.length; from += partSize) yield [from, hashes.slice(from, from + partSize)]
}
