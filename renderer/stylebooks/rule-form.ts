import type { OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'

/** What the fields of one rule work with. */
export interface RuleForm {
  readonly rule: OwnRule
  readonly index: number
  readonly readOnly: boolean
  /** What is wrong with a field, by the path of the file below the rule. */
  readonly problem: (...path: readonly (string | number)[]) => string | undefined
  /** `field` names what is typed in; empty for a step of its own. */
  readonly set: (next: (rule: OwnRule) => OwnRule, field: string) => void
}
