import path from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import type { AddPicturesAnswer } from '../../shared/ipc/contract.ts'
import { success, type Result } from '../../shared/result.ts'
import type { AddedPicture, PictureStore } from '../pictures/picture-store.ts'
import type { Handlers } from './dispatch.ts'

/** Adding pictures: by dialog or by drop. Those that cannot come in are named, each with its reason; the others come in. */
export function pictureHandlers(pictures: PictureStore): Pick<Handlers, 'pictures.add-by-dialog' | 'pictures.add'> {
  return {
    'pictures.add-by-dialog': async (_request, from) => {
      const answer: AddPicturesAnswer = { added: [], refused: [] }
      for (const file of await chooseFiles(BrowserWindow.fromWebContents(from))) sort(answer, path.basename(file), await pictures.addFile(file))
      return success(answer)
    },
    'pictures.add': async ({ name, bytes }) => {
      const answer: AddPicturesAnswer = { added: [], refused: [] }
      sort(answer, name, await pictures.add({ name, bytes }))
      return success(answer)
    },
  }
}

function sort(answer: AddPicturesAnswer, name: string, result: Result<AddedPicture>): void {
  if (result.ok) answer.added.push(result.value)
  else answer.refused.push({ name, message: result.failure.message })
}

async function chooseFiles(window: BrowserWindow | null): Promise<readonly string[]> {
  const options: Electron.OpenDialogOptions = {
    title: 'Add pictures',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Pictures', extensions: ['jpg', 'jpeg', 'jpe', 'png'] }],
  }
  const chosen = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return chosen.canceled ? [] : chosen.filePaths
}
