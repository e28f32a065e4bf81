import type { Imported } from '../../shared/import/imported.ts'
import type { Result } from '../../shared/result.ts'
import type { Story } from '../../shared/story/story.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import type { Finding } from '../../shared/style/finding.ts'

/** What main asks of its engine thread. Checking and reading pages take longer than a frame, so neither runs in main itself. */
export type EngineQuestion =
  | { readonly kind: 'check'; readonly story: Story }
  | { readonly kind: 'import-file'; readonly name: string; readonly bytes: Uint8Array; readonly stylebook: StylebookId }
  | { readonly kind: 'import-paste'; readonly text: string; readonly html: string | null; readonly stylebook: StylebookId }

export type EngineAnswer =
  | { readonly kind: 'checked'; readonly findings: readonly Finding[]; /** Rules that failed: bugs of ours, by their ids. */ readonly brokenRules: readonly string[] }
  | { readonly kind: 'imported'; readonly imported: Result<Imported> }

export interface Asked {
  readonly number: number
  readonly question: EngineQuestion
}

/** `fault` names an exception in the engine: a bug, reported without its message, which may quote the story. */
export type Answered = { readonly number: number; readonly answer: EngineAnswer } | { readonly number: number; readonly fault: string }
