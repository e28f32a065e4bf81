import type { TextBlock } from '../../shared/story/text-block.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'

/**
 * House style and spelling as one list in reading order. Where both speak of the same words the house’s own finding
 * stands alone: it knows more of the story.
 */
export function mergeFindings(house: readonly Finding[], spelling: readonly Finding[], blocks: readonly TextBlock[]): readonly Finding[] {
  if (spelling.length === 0) return house
  const byPlace = new Map<string, Finding[]>()
  for (const finding of house) {
    const key = placeKey(finding.place)
    const list = byPlace.get(key)
    if (list === undefined) byPlace.set(key, [finding])
    else list.push(finding)
  }
  for (const finding of spelling) {
    const key = placeKey(finding.place)
    const list = byPlace.get(key) ?? []
    byPlace.set(key, list)
    if (!list.some((other) => isAboutTheWords(other, finding))) list.push(finding)
  }
  const ordered = new Set([...blocks.map(({ place }) => placeKey(place)), ...byPlace.keys()])
  return [...ordered].flatMap((key) => (byPlace.get(key) ?? []).sort((one, other) => one.start - other.start || one.end - other.end))
}

/** A finding on a whole paragraph (its length, say) does not speak of a word in it. */
function isAboutTheWords(house: Finding, { start, end }: Finding): boolean {
  return house.start < end && start < house.end && house.end - house.start <= 2 * (end - start) + 8
}
