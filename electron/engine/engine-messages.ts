import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import type { TrialHit } from '../../shared/house-stylebook/rule-trial.ts'
import type { HouseInForce } from '../../shared/house-stylebook/house-of.ts'
import type { CopyFailure, ReadCopy, ReadCopyOptions } from '../../shared/import/cms/read-copy.ts'
import type { UnreadCopy } from '../../shared/import/cms/unread-copy.ts'
import type { Imported } from '../../shared/import/imported.ts'
import type { Result } from '../../shared/result.ts'
import type { Story } from '../../shared/story/story.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import type { Finding } from '../../shared/style/finding.ts'

/** The stylebook that a story was checked by: `name` and `version` are the house's own where its own counts. */
export interface StylebookUsed {
  readonly id: StylebookId
  readonly name: string
  readonly version: string
}

/** What main asks of its engine thread. Checking and reading pages take longer than a frame, so neither runs in main itself. */
export type EngineQuestion =
  | { readonly kind: 'check'; readonly story: Story }
  /** The house's stylebooks that count from now on. */
  | { readonly kind: 'use-houses'; readonly houses: readonly HouseInForce[] }
  /** One rule over some drafts; `trial` names the rule as it stands, so that it is compiled once. */
  | { readonly kind: 'try-rule'; readonly trial: string; readonly house: HouseStylebook; readonly rule: string; readonly stories: readonly Story[] }
  | { readonly kind: 'import-file'; readonly name: string; readonly bytes: Uint8Array; readonly stylebook: StylebookId }
  | { readonly kind: 'import-paste'; readonly text: string; readonly html: string | null; readonly stylebook: StylebookId }
  /** Copies of one story that a target has. Where the story on the desk is given, the first is what was last seen, the second what is there now, and both come with its ids. */
  | { readonly kind: 'read-copies'; readonly ours: Story | null; readonly copies: readonly UnreadCopy[]; readonly options: ReadCopyOptions }

export type EngineAnswer =
  | { readonly kind: 'checked'; readonly findings: readonly Finding[]; readonly stylebook: StylebookUsed; /** Rules that failed: bugs of ours, by their ids. */ readonly brokenRules: readonly string[] }
  | { readonly kind: 'using-houses' }
  /** Hits story by story, in the order asked; or why the rule cannot be tried. */
  | { readonly kind: 'tried'; readonly hits: readonly (readonly TrialHit[])[]; readonly fault: string | null }
  | { readonly kind: 'imported'; readonly imported: Result<Imported> }
  | { readonly kind: 'copies-read'; readonly read: Result<readonly ReadCopy[], CopyFailure> }

export interface Asked {
  readonly number: number
  readonly question: EngineQuestion
}

/** `fault` names an exception in the engine: a bug, reported without its message, which may quote the story. */
export type Answered = { readonly number: number; readonly answer: EngineAnswer } | { readonly number: number; readonly fault: string }
