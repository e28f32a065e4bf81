/** A rule that failed: a bug of ours. The other rules went on; whoever shows or logs findings must not hide it. */
export interface EngineFault {
  /** The rule's id, or `quotes` where the finding of quotes itself failed. */
  readonly rule: string
  /** `placeKey` of the block, or `story` for a rule that looks at the whole. */
  readonly place: string
  /** The error's own message; it holds no text of the story unless the rule put it there. */
  readonly message: string
}

/** What a check gives: the findings of every rule that worked, and the rules that did not. */
export interface CheckOutcome<F> {
  readonly findings: F[]
  readonly faults: EngineFault[]
}

/** Runs one rule and turns an exception into a fault, so that one broken rule does not silence the others. */
export function guarded<T>(rule: string, place: string, faults: EngineFault[], run: () => readonly T[]): readonly T[] {
  try {
    return run()
  } catch (error) {
    faults.push({ rule, place, message: error instanceof Error ? error.message : String(error) })
    return []
  }
}
