import type { BlockRule } from './rule.ts'
import { createTextReader, type TextReading } from './text/read-text.ts'

/** Reads one text once for all block rules, and says which of them may have something to say in it. */
export interface Wakening {
  read(text: string): TextReading
  /** Whether the rule must run. True for a rule that does not say what wakes it. */
  wakes(rule: BlockRule, reading: TextReading): boolean
}

/**
 * One search of each text instead of one for each rule: the words that wake any rule are looked up in one list, so that
 * a new rule with its own words costs next to nothing in the texts where none of them stands.
 */
export function createWakening(rules: readonly BlockRule[]): Wakening {
  const wakenedBy = new Map<string, Set<BlockRule>>()
  for (const rule of rules) for (const word of rule.wakes?.words ?? []) wakenedBy.set(word, (wakenedBy.get(word) ?? new Set()).add(rule))
  return {
    read: createTextReader(wakenedBy.keys()),
    wakes: (rule, { signs, words }) => {
      if (rule.wakes === undefined || rule.wakes.signs?.some((sign) => signs.has(sign)) === true) return true
      for (const word of words) if (wakenedBy.get(word)?.has(rule) === true) return true
      return false
    },
  }
}
