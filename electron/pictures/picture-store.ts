import type { Result } from '../../shared/result.ts'
import type { PictureFile } from '../../shared/story/story.ts'
import type { Thumbnailer } from './thumbnailer.ts'

/** A picture just taken in, with what its file says of itself; empty strings where it says nothing. */
export interface AddedPicture {
  readonly file: PictureFile
  readonly caption: string
  readonly photographer: string
  readonly agency: string
}

export interface PictureBytes {
  readonly bytes: Uint8Array
  readonly mediaType: PictureFile['mediaType']
}

export interface PictureStore {
  /** Takes a picture in; the same bytes added twice are kept once. Each refusal has its own sentence, naming the file. */
  add(picture: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<AddedPicture>>
  /** The same for a file chosen in a dialog. */
  addFile(path: string): Promise<Result<AddedPicture>>
  /** The original, byte for byte; `damaged` where the bytes on disk no longer match their name, `missing` where there are none. */
  original(hash: string): Promise<Result<PictureBytes>>
  /** A small JPEG; made anew from the original where the cached one is gone. */
  thumbnail(hash: string): Promise<Result<PictureBytes>>
  /** Of these hashes, those that the store has no original for. */
  missing(hashes: readonly string[]): Promise<readonly string[]>
  /** Ends the thumbnail worker. */
  close(): Promise<void>
}

export interface PictureStoreOptions {
  /** The store's own folder; made where it is missing. */
  readonly folder: string
  readonly thumbnailer: Thumbnailer
}

export type OpenPictureStore = (options: PictureStoreOptions) => PictureStore
