import type { CaptionData } from '../../../shared/captions/caption-data.ts'
import { checkCaption } from '../../../shared/captions/caption-findings.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import type { StylebookId } from '../../../shared/stylebooks/stylebook.ts'

export interface CaptionQuestion {
  readonly number: number
  readonly caption: CaptionData
  readonly stylebook: StylebookId
  /** Paragraphs of the story that uses the picture, whose names the caption's are held against. */
  readonly body: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** Reads captions for house style, apart from the window. */
addEventListener('message', ({ data: { number, caption, stylebook, body, today } }: MessageEvent<CaptionQuestion>) => {
  postMessage({ number, findings: checkCaption(caption, stylebookOf(stylebook), { body, today }) })
})
