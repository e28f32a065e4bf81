import { makePictureStore, type PictureStore } from './picture-store.ts'
import { openThumbnailer } from './thumbnailer.ts'

/** The app's picture store in its folder, with the bundled thumbnail worker; the worker starts at the first picture. */
export function openPictureStore({ folder, workerFile }: { readonly folder: string; readonly workerFile: string }): PictureStore {
  return makePictureStore({ folder, thumbnailer: openThumbnailer({ workerFile }) })
}
