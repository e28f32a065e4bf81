import type { Result } from '../result.ts'
import type { StartedImport } from './captions.ts'
import type { AnswerOf, NoticeName, NoticeOf, RequestName, RequestOf } from './contract.ts'

/** What the preload puts on `window.copydesk`; the renderer has no other way out. */
export interface Bridge {
  ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Result<AnswerOf<Name>>>
  /**
   * The same with the request and the answer as JSON text: for what carries a story. A text passes from the page to main
   * at a fraction of what the objects of a story cost, of which each is copied by itself.
   */
  askInText(name: RequestName, request: string): Promise<unknown>
  /** Listens to main's notices; gives the function that stops listening. */
  listen<Name extends NoticeName>(name: Name, listener: (notice: NoticeOf<Name>) => void): () => void
  /**
   * Takes files and folders that a person dropped (`DataTransfer.files`, as they are) into the caption desk; their places
   * go to main past the page. Null where nothing of it lies on a disk.
   */
  takeDropped(files: readonly object[]): Promise<Result<StartedImport>>
  /** Answers `app.flush`: whether everything this window held is saved. */
  flushed(token: number, saved: boolean): void
  readonly platform: 'darwin' | 'linux' | 'win32'
}

/** Pictures are shown from the app's own scheme by their hash; the renderer never learns a path. */
/** A picture as it is, for a look at 100 %; only kinds that a window draws (not HEIC). */
export const originalAddress = (hash: string): string => `app://copydesk/pictures/${hash}/original`
export const thumbnailAddress = (hash: string): string => `app://copydesk/pictures/${hash}/thumbnail`
