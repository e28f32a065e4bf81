import type { Dateline } from '../dateline/dateline.ts'
import type { Note } from '../notes/note.ts'
import type { PictureId } from '../story/identifier.ts'
import type { Story } from '../story/story.ts'

/** A line of the source that is not in the story, and why: nothing is dropped in silence. */
export interface LeftOut {
  /** 1-based line of the source text. */
  readonly line: number
  readonly text: string
  /** In plain words: `Advertising label`, `Skip link`, `Newsletter sign-up`. */
  readonly why: string
}

/** What came in, for the import report and the command line. */
export interface ImportedText {
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly string[]
  readonly dateline: Dateline | null
  readonly paragraphs: readonly string[]
  readonly pictures: readonly { readonly caption: string; readonly photographer: string; readonly agency: string; readonly alt: string }[]
}

/** A picture that came inside the file, for the picture store: its place in the story waits for it. */
export interface PictureInFile {
  readonly picture: PictureId
  /** The file's own name for it. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Imported {
  readonly text: ImportedText
  readonly leftOut: readonly LeftOut[]
  readonly story: Story
  readonly pictureFiles?: readonly PictureInFile[]
  /** What somebody has noted on the words, as a Word file has its comments. */
  readonly notes?: readonly Note[]
}

export type ImportFormat = 'page-text' | 'plain-text' | 'markdown' | 'html'
