import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { moveFindings } from './move-findings.ts'
import type { ProjectedText } from './project-text.ts'

/** Findings and the text they were made of. */
interface FoundInText {
  readonly text: ProjectedText
  readonly findings: readonly Finding[]
}

/**
 * Carries the findings of the last check along from text to text. Each step starts where the step before ended: seen
 * from the text that was checked, two edits of a paragraph would look like one that touched everything between them.
 */
export function createFindingCarrier(): (checked: FoundInText, now: ProjectedText) => readonly Finding[] {
  let origin: FoundInText | null = null
  let text: ProjectedText | null = null
  let findings: readonly Finding[] = []

  return (checked, now) => {
    if (checked !== origin) {
      origin = checked
      text = checked.text
      findings = checked.findings
    }
    if (text !== null && text !== now) findings = step(findings, text, now)
    text = now
    return findings
  }
}

function step(findings: readonly Finding[], before: ProjectedText, now: ProjectedText): readonly Finding[] {
  let standing = findings
  for (const [key, block] of before.byKey) {
    const after = now.byKey.get(key)
    if (after === block) continue
    if (after === undefined) standing = standing.filter((finding) => !isAt(finding, block))
    else standing = moveFindings(standing, key, block.text, after.text)
  }
  return standing
}

function isAt({ place }: Finding, block: TextBlock): boolean {
  return place === block.place || JSON.stringify(place) === JSON.stringify(block.place)
}
