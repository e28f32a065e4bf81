import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import { maximumImportBytes, type ImportAnswer } from '../../shared/ipc/contract.ts'
import type { Imported } from '../../shared/import/imported.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { Note } from '../../shared/notes/note.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import type { Engine } from '../engine/engine.ts'
import { keepPictures } from '../import/keep-pictures.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import type { Handlers } from './dispatch.ts'

interface ImportRooms {
  readonly engine: Engine
  readonly pictures: Pick<PictureStore, 'add'>
  readonly preferences: () => Preferences
  /** Keeps an imported story as a new draft. */
  readonly keep: (story: Story, notes: readonly Note[]) => Result<{ readonly id: StoryId }> | Promise<Result<{ readonly id: StoryId }>>
}

/** Bringing a page in: by dialog, by drop, by paste. A page becomes a new draft; nothing that is open is touched. */
export function importHandlers(rooms: ImportRooms): Pick<Handlers, 'import.by-dialog' | 'import.file' | 'import.paste'> {
  const stylebook = () => rooms.preferences().stylebook
  return {
    'import.by-dialog': async (_request, from) => {
      const file = await chooseFile(BrowserWindow.fromWebContents(from))
      if (file === null) return success(null)
      const name = path.basename(file)
      const bytes = await readBounded(file)
      return bytes.ok ? keepImported(rooms, name, await rooms.engine.import({ kind: 'import-file', name, bytes: bytes.value, stylebook: stylebook() })) : bytes
    },
    'import.file': async ({ name, bytes }) => keepImported(rooms, name, await rooms.engine.import({ kind: 'import-file', name, bytes, stylebook: stylebook() })),
    'import.paste': async ({ text, html }) => keepImported(rooms, 'the clipboard', await rooms.engine.import({ kind: 'import-paste', text, html, stylebook: stylebook() })),
  }
}

async function chooseFile(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Import a page or a Word file',
    properties: ['openFile'],
    filters: [
      { name: 'Pages, Word files and text', extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'docx', 'docm', 'dotx', 'dotm'] },
      { name: 'All files', extensions: ['*'] },
    ],
  }
  const chosen = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

async function readBounded(file: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(file)
    if (size > maximumImportBytes) return failure('import-too-large', 'That file is larger than 50 MB and was not opened.', 'Open it where it was made, and copy the text of the story out of it.')
    return success(await readFile(file))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failure('import-unreadable', 'That file could not be read. Nothing was changed.', 'Check that it is still there and that you may open it.')
  }
}

async function keepImported(rooms: ImportRooms, name: string, imported: Result<Imported>): Promise<Result<ImportAnswer>> {
  if (!imported.ok) return imported
  const { text, notes = [] } = imported.value
  const { story, leftOut } = await keepPictures(imported.value, rooms.pictures)
  const kept = await rooms.keep(story, notes)
  if (!kept.ok) return kept
  return success({ id: kept.value.id, name, paragraphs: text.paragraphs.length, pictures: text.pictures.length, notes: notes.length, leftOut: [...leftOut] })
}
