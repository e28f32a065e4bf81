import type { Quote } from '../quotes/quote.ts'
import type { StoryHead, Picture } from '../story/story.ts'
import type { TextBlock, TextBlockKind } from '../story/text-block.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import type { Sign, TextReading } from './text/read-text.ts'
import type { Edit, Finding, Fix, RuleCategory, Severity } from './finding.ts'

/** A story as rules see it. */
export interface StoryText {
  readonly blocks: readonly TextBlock[]
  /** Absent where bare text is checked (command line, paste): rules about the head's missing parts then keep silent. */
  readonly head?: StoryHead
  readonly pictures: readonly Picture[]
}

/** What a rule reports; the engine adds id, rule, category and the severity in force. */
export type RawFinding = Pick<Finding, 'place' | 'start' | 'end' | 'message'> & { readonly fixes?: readonly Fix[]; readonly edits?: readonly Edit[] }

export interface RuleExample {
  readonly text: string
  /** What the words are; a paragraph where it is not said. */
  readonly kind?: TextBlockKind
  /** The stylebook in force; the rule's own default where it is not said. */
  readonly stylebook?: Stylebook['id']
  /** The head of the story the text stands in; where it is absent, and the rule looks at blocks alone, the text is bare. */
  readonly head?: Partial<StoryHead>
  /** A picture in the story the text stands in. */
  readonly picture?: Partial<Picture>
  /** Must-match only: the words the finding must point at. */
  readonly finds?: string
  /** Must-match only: the text the finding stands in, after the first fix. */
  readonly fixed?: string
}

interface RuleCommon {
  /** kebab-case: `credit-missing`. */
  readonly id: string
  readonly category: RuleCategory
  /** Short, for lists: `Credit line missing`. */
  readonly title: string
  /** Why, for the person: with the source guide. `†` facts (second-hand) stay at suggestion. */
  readonly rationale: string
  readonly severity: Severity
  readonly examples: { readonly match: readonly RuleExample[]; readonly pass: readonly RuleExample[] }
}

/** Looks at one block alone; its findings are kept until that block's text changes. */
export interface BlockRule extends RuleCommon {
  readonly scope: 'block'
  readonly appliesTo: readonly TextBlockKind[]
  /**
   * What a text must hold, any one of these, for the rule to find anything in it: the engine runs the rule on no other
   * text. Left out, the rule runs on every text. Words are in small plain letters (`today`; of `o’clock` only `clock`).
   */
  readonly wakes?: { readonly signs?: readonly Sign[]; readonly words?: readonly string[] }
  /** True for a rule that is run also on a text too long for all others (`longestText`). */
  readonly readsAnyLength?: true
  readonly check: (block: TextBlock, context: BlockContext) => readonly RawFinding[]
}

/** Looks at the whole story; runs after the block rules. */
export interface StoryRule extends RuleCommon {
  readonly scope: 'story'
  readonly check: (story: StoryText, context: StoryContext) => readonly RawFinding[]
}

export type Rule = BlockRule | StoryRule

export interface BlockContext {
  readonly stylebook: Stylebook
  /** What one look at the block's text has told already. */
  readonly reading: TextReading
  /** Stretches inside direct quotation marks, [start, end) in UTF-16 units: someone else's words. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[]
}

export interface StoryContext {
  readonly stylebook: Stylebook
  /** Every quote of the body; `paragraph` counts the body's blocks (`story.blocks` with place.part 'body', in order). */
  readonly quotes: readonly Quote[]
  /** The quoted stretches of one block. */
  readonly quoted: (block: TextBlock) => BlockContext['quoted']
  /** What one look at the text of one block has told. */
  readonly reading: (block: TextBlock) => TextReading
  /**
   * What a rule needs to know of one block's text, worked out once and kept until that text changes: a rule that
   * looks at a whole long story stays fast while somebody types. `name` is the rule's own name for it.
   */
  readonly noted: <Note>(name: string, block: TextBlock, take: (text: string) => Note) => Note
}
