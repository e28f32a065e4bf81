let titleOf: ((rule: string) => string) | null = null

/** Reads what the rules are called, and with it the rules themselves: the window does it once the copy is drawn. */
export async function readRuleTitles(): Promise<void> {
  titleOf ??= (await import('../../shared/style/rule-title.ts')).ruleTitle
}

/** What a rule is called in lists. Whoever waives has a finding before them, and findings come after the titles; by its id before that. */
export function ruleTitle(rule: string): string {
  return titleOf?.(rule) ?? rule
}
