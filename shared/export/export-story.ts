import { assertNever } from '../result.ts'
import type { TextFormat } from '../ipc/publishing.ts'
import type { Picture, Story } from '../story/story.ts'
import { storyHtml } from './html.ts'
import { storyMarkdown } from './markdown.ts'
import { storyNinjs } from './ninjs.ts'
import { storyPlainText } from './plain-text.ts'

/** What a desk knows of a story beyond its words. Times are ISO 8601. */
export interface ExportFacts {
  /** The version that is exported, as targets key on it. */
  readonly version: string
  readonly firstCreated: string
  readonly versionCreated: string
  readonly pubStatus: 'usable' | 'withheld' | 'canceled'
  /** Not to be seen before this moment (ISO 8601, UTC); null or absent where there is none, or it is over. */
  readonly embargo?: string | null
  /** Why the story is withdrawn. */
  readonly reason?: string
  /** Where a picture will be found (an absolute or relative address); without it pictures carry their words only. */
  readonly pictureHref?: (picture: Picture) => string
}

/** A story in one of its ways out as text; a Word file is written in electron/word. It never fails: a story that its schema accepts can be written in every form. */
export function exportStory(story: Story, format: TextFormat, facts: ExportFacts): string {
  switch (format) {
    case 'ninjs':
      return `${JSON.stringify(storyNinjs(story, facts), null, 2)}\n`
    case 'html':
      return storyHtml(story, facts)
    case 'markdown':
      return storyMarkdown(story, facts)
    case 'text':
      return storyPlainText(story, facts)
    default:
      return assertNever(format)
  }
}
