import type { HouseStylebook, OwnRule } from '../../shared/house-stylebook/house-stylebook.ts'
import type { StylebookFault } from '../../shared/house-stylebook/read-stylebook.ts'
import type { HouseOfRule, TriedExamples } from '../../shared/house-stylebook/try-rule.ts'

/** What the judge's thread is asked, and what it answers. */
export type JudgeQuestion = { readonly kind: 'faults'; readonly house: HouseStylebook } | { readonly kind: 'examples'; readonly rule: OwnRule; readonly house: HouseOfRule }
export type JudgeAnswer = { readonly kind: 'faults'; readonly faults: readonly StylebookFault[] } | { readonly kind: 'examples'; readonly tried: TriedExamples }
export type JudgeAnswerOf<Kind extends JudgeQuestion['kind']> = Extract<JudgeAnswer, { kind: Kind }>
