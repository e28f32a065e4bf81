import type { Failure, Result } from '../../shared/result.ts'

/**
 * `unreadable`: the picture is broken, cut short or too large to decode. `unavailable`: the maker itself
 * failed (the worker could not be started, died or took too long), which says nothing of the picture.
 */
export type ThumbnailFailure = Failure<'unreadable' | 'unavailable'>

/** Decodes pictures off the main thread. */
export interface Thumbnailer {
  /** Decodes the whole picture and gives a small JPEG of it, turned upright. One at a time: calls queue. */
  thumbnail(bytes: Uint8Array): Promise<Result<Uint8Array, ThumbnailFailure>>
  /** Ends the worker; calls still waiting are answered with `unavailable`. */
  close(): Promise<void>
}
