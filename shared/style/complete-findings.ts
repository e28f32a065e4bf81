import type { Place } from '../story/text-block.ts'
import type { Finding, Fix, Severity } from './finding.ts'
import { findingId } from './finding-id.ts'
import type { RawFinding, Rule } from './rule.ts'
import { cutsCharacter, wholeCharacterAt } from './text/whole-characters.ts'

/** The most findings of one rule that are kept at one time; the others come up as these are dealt with. No person reads more. */
const mostFindings = 500

/**
 * Makes findings of what one rule reported on a block or a story: adds rule, category, severity in force, words, id and
 * fixes. A finding points at whole characters, and a fix that would cut one in two is left out.
 */
export function completeFindings(rule: Rule, severity: Severity, raw: readonly RawFinding[], textAt: (place: Place) => { key: string; text: string }): Finding[] {
  const counts = new Map<string, number>()
  return raw.slice(0, mostFindings).map((found) => {
    const { key, text } = textAt(found.place)
    const start = wholeCharacterAt(text, found.start, -1)
    const end = found.end === found.start ? start : wholeCharacterAt(text, found.end, 1)
    const words = text.slice(start, end)
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
      start,
      end,
      text: words,
      fixes: fixesOf(found).filter((fix) => keepsCharactersWhole(fix, textAt)),
    }
  })
}

function fixesOf(found: RawFinding): readonly Fix[] {
  const fixes = found.fixes ?? []
  return found.edits === undefined ? fixes : [{ kind: 'edits', label: 'Correct it', edits: found.edits }, ...fixes]
}

/** False for a fix that would cut a character in two, and leave an accent or half a pictograph behind on other words. */
function keepsCharactersWhole(fix: Fix, textAt: (place: Place) => { text: string }): boolean {
  return fix.kind !== 'edits' || fix.edits.every(({ place, start, end }) => {
    const { text } = textAt(place)
    return !cutsCharacter(text, start) && !cutsCharacter(text, end)
  })
}
