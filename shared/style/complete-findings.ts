import type { Place } from '../story/text-block.ts'
import type { Finding, Fix, Severity } from './finding.ts'
import { findingId } from './finding-id.ts'
import type { RawFinding, Rule } from './rule.ts'

/** The most findings of one rule that are kept at one time; the others come up as these are dealt with. No person reads more. */
const mostFindings = 500

/** Makes findings of what one rule reported on a block or a story: adds rule, category, severity in force, words, id and fixes. */
export function completeFindings(rule: Rule, severity: Severity, raw: readonly RawFinding[], textAt: (place: Place) => { key: string; text: string }): Finding[] {
  const counts = new Map<string, number>()
  return raw.slice(0, mostFindings).map((found) => {
    const { key, text } = textAt(found.place)
    const words = text.slice(found.start, found.end)
    const counted = `${key}|${words}`
    const nth = counts.get(counted) ?? 0
    counts.set(counted, nth + 1)
    return {
      id: findingId(rule.id, key, words, nth),
      rule: rule.id,
      category: rule.category,
      severity,
      message: found.message,
      place: found.place,
      start: found.start,
      end: found.end,
      text: words,
      fixes: fixesOf(found),
    }
  })
}

function fixesOf(found: RawFinding): readonly Fix[] {
  const fixes = found.fixes ?? []
  return found.edits === undefined ? fixes : [{ kind: 'edits', label: 'Correct it', edits: found.edits }, ...fixes]
}
