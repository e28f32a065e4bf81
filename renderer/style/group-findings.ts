import { partKey, partNames, type PartName } from '../../shared/story/part-names.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'

/** The findings of one part of the story. */
export interface FindingGroup extends PartName {
  readonly key: string
  readonly findings: readonly Finding[]
}

/** Groups findings by part of the story in the order they come (reading order); paragraphs and pictures are numbered by `blocks`. */
export function groupFindings(findings: readonly Finding[], blocks: readonly TextBlock[]): FindingGroup[] {
  const nameOf = partNames(blocks)
  const groups = new Map<string, PartName & { readonly findings: Finding[] }>()
  for (const finding of findings) {
    const key = partKey(finding.place)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ...nameOf(finding.place), findings: [finding] })
    else group.findings.push(finding)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}
