import { placeKey } from '../../shared/story/text-block.ts'
import type { Edit, Finding, Fix } from '../../shared/style/finding.ts'

/**
 * Where findings in one block stand after its text changed, until the next check: those before the change stay,
 * those after it shift, those whose words the change touched go. Findings of nothing (start = end) stay. The edits
 * of their fixes move alike; a fix with an edit that the change touched is no longer offered. What is not moved stays
 * the same object, so that nothing of it is drawn again.
 */
export function moveFindings(findings: readonly Finding[], place: string, before: string, after: string): Finding[] {
  if (before === after) return [...findings]
  const change = changedStretch(before, after)
  return findings.flatMap((finding) => {
    const here = placeKey(finding.place) === place
    const stretch = here && finding.start !== finding.end ? moveStretch(finding, change) : finding
    if (stretch === null) return []
    const fixes = finding.fixes.flatMap((fix) => moveFix(fix, place, change))
    const stays = stretch.start === finding.start && fixes.length === finding.fixes.length && fixes.every((fix, index) => fix === finding.fixes[index])
    return stays ? [finding] : [{ ...finding, start: stretch.start, end: stretch.end, fixes }]
  })
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function moveStretch<Moved extends Stretch>(stretch: Moved, { start, endBefore, endAfter }: ReturnType<typeof changedStretch>): Moved | null {
  if (stretch.end <= start) return stretch
  if (stretch.start < endBefore) return null
  return { ...stretch, start: stretch.start + endAfter - endBefore, end: stretch.end + endAfter - endBefore }
}

function moveFix(fix: Fix, place: string, change: ReturnType<typeof changedStretch>): Fix[] {
  if (fix.kind === 'form') return [fix]
  const edits: Edit[] = []
  for (const edit of fix.edits) {
    const moved = placeKey(edit.place) === place ? moveStretch(edit, change) : edit
    if (moved === null) return []
    edits.push(moved)
  }
  return [edits.every((edit, index) => edit === fix.edits[index]) ? fix : { ...fix, edits }]
}

/** The stretch that two texts differ in, after their common start and before their common end. */
export function changedStretch(before: string, after: string): { readonly start: number; readonly endBefore: number; readonly endAfter: number } {
  const limit = Math.min(before.length, after.length)
  let start = 0
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let tail = 0
  while (tail < limit - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1
  return { start, endBefore: before.length - tail, endAfter: after.length - tail }
}

/**
 * A finding of a text that may have gone on since: as it is where its words still stand there, moved with its
 * fixes to the nearest place where they do, or null where they are gone.
 */
export function settleFinding(finding: Finding, text: string): Finding | null {
  const length = finding.end - finding.start
  if (length === 0 || text.slice(finding.start, finding.end) === finding.text) return finding
  if (finding.text.length !== length) return null
  const before = text.lastIndexOf(finding.text, finding.start)
  const after = text.indexOf(finding.text, finding.start)
  if (before === -1 && after === -1) return null
  const nearer = after === -1 || (before !== -1 && finding.start - before <= after - finding.start) ? before : after
  const shift = nearer - finding.start
  const place = placeKey(finding.place)
  const fixes = finding.fixes.map((fix): Fix => {
    if (fix.kind === 'form') return fix
    return { ...fix, edits: fix.edits.map((edit) => (placeKey(edit.place) === place ? { ...edit, start: edit.start + shift, end: edit.end + shift } : edit)) }
  })
  return { ...finding, start: nearer, end: nearer + length, fixes }
}
