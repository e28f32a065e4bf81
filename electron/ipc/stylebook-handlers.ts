import path from 'node:path'
import { BrowserWindow, dialog, type WebContents } from 'electron'
import { readStylebook } from '../../shared/house-stylebook/read-stylebook.ts'
import type { NoticeOf } from '../../shared/ipc/contract.ts'
import type { ImportStylebookAnswer } from '../../shared/ipc/stylebooks.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { DraftStore } from '../drafts/store.ts'
import type { Engine } from '../engine/engine.ts'
import { writeWholeFile } from '../files/write-whole-file.ts'
import { readStylebookFile } from '../stylebooks/follow-files.ts'
import type { HouseStylebooks } from '../stylebooks/house-stylebooks.ts'
import { readStyleFolder } from '../stylebooks/read-style-folder.ts'
import { tryOverDrafts } from '../stylebooks/try-over-drafts.ts'
import type { Handlers } from './dispatch.ts'

interface StylebookRooms {
  readonly stylebooks: HouseStylebooks
  readonly drafts: DraftStore
  readonly engine: Engine
  readonly trying: (progress: NoticeOf<'stylebooks.trying'>) => void
}

type StylebookRequest = Extract<keyof Handlers, `stylebooks.${string}`>

/** The house's own stylebooks as the windows ask for them. Files are chosen here, by the system's dialogs: no path reaches a window. */
export function stylebookHandlers({ stylebooks, drafts, engine, trying }: StylebookRooms): Pick<Handlers, StylebookRequest> {
  const trials = new Map<string, AbortController>()
  return {
    'stylebooks.list': () => stylebooks.list(),
    'stylebooks.create': ({ name, extends: base }) => stylebooks.create(name, base),
    'stylebooks.keep-working': ({ id, working }) => stylebooks.keepWorking(id, working),
    'stylebooks.put-in-force': ({ id, working }) => stylebooks.putInForce(id, working),
    'stylebooks.remove': ({ id }) => stylebooks.remove(id),
    'stylebooks.restore': ({ id }) => stylebooks.restore(id),
    'stylebooks.stop-following': ({ id }) => stylebooks.stopFollowing(id),
    'stylebooks.editions': ({ id }) => stylebooks.editions(id),
    'stylebooks.take-edition': ({ id, edition }) => stylebooks.takeEdition(id, edition),
    'stylebooks.import-by-dialog': async ({ from: kind }, from) => {
      const chosen = await choose(kind === 'vale' ? 'folder' : 'file', from)
      if (chosen === null) return success({ outcome: 'cancelled' })
      return kind === 'vale' ? importVale(stylebooks, chosen) : importFile(stylebooks, chosen, kind)
    },
    'stylebooks.export': async ({ id }, from) => {
      const file = stylebooks.asFile(id)
      if (!file.ok) return file
      const window = BrowserWindow.fromWebContents(from)
      const options: Electron.SaveDialogOptions = { title: 'Export the stylebook', defaultPath: file.value.name, properties: ['showOverwriteConfirmation', 'createDirectory'] }
      const chosen = window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options)
      if (chosen.canceled || chosen.filePath === '') return success({ outcome: 'cancelled' })
      const written = await writeWholeFile(chosen.filePath, new TextEncoder().encode(file.value.yaml))
      return written.ok ? success({ outcome: 'saved', name: path.basename(chosen.filePath) }) : notExported(written.failure.code)
    },
    'stylebooks.try-rule': async ({ trial, house, rule }) => {
      const stop = new AbortController()
      trials.set(trial, stop)
      try {
        return await tryOverDrafts(drafts, engine, { house, rule, signal: stop.signal, onProgress: (progress) => trying({ trial, ...progress }) })
      } finally {
        trials.delete(trial)
      }
    },
    'stylebooks.stop-trying': ({ trial }) => {
      trials.get(trial)?.abort()
      return success({})
    },
  }
}

async function choose(what: 'file' | 'folder', from: WebContents): Promise<string | null> {
  const options: Electron.OpenDialogOptions =
    what === 'folder'
      ? { title: 'Import a Vale style', properties: ['openDirectory'] }
      : { title: 'Import a stylebook', properties: ['openFile'], filters: [{ name: 'Stylebooks', extensions: ['yaml', 'yml'] }, { name: 'All files', extensions: ['*'] }] }
  const window = BrowserWindow.fromWebContents(from)
  const chosen = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

async function importFile(stylebooks: HouseStylebooks, file: string, kind: 'file' | 'followed'): Promise<Result<ImportStylebookAnswer>> {
  const name = path.basename(file)
  const text = await readStylebookFile(file)
  if (!text.ok) return text
  const read = readStylebook(text.value)
  if (!read.ok) return success({ outcome: 'faults', name, message: read.failure.message, faults: read.failure.faults })
  const taken = stylebooks.take(read.value, kind === 'followed' ? { kind, path: file, text: text.value } : { kind })
  return taken.ok ? success({ outcome: 'imported', id: taken.value.id, name, leftOut: [] }) : taken
}

async function importVale(stylebooks: HouseStylebooks, folder: string): Promise<Result<ImportStylebookAnswer>> {
  const read = await readStyleFolder(folder, readStylebookFile)
  if (!read.ok) return failure(read.failure.code, 'That folder could not be read as a Vale style, so nothing was taken.', 'Choose the folder of one style, with its rules in it.')
  const { importValeStyle } = await import('../../shared/house-stylebook/vale/import-vale-style.ts')
  const { house, notTaken } = importValeStyle(read.value.files, { name: path.basename(folder), extends: 'ap' })
  const leftOut = [...read.value.unreadable.map((why) => ({ file: '', line: null, why })), ...notTaken.map(({ file, line, why }) => ({ file, line: line ?? null, why }))]
  if (house.ownRules.length + house.words.length + house.terms.banned.length === 0) return failure('vale-empty', 'That folder holds no Vale rule or word list that could be taken over.', 'Choose the folder of one style, with its rules in it.')
  const taken = stylebooks.take(house, { kind: 'vale' })
  return taken.ok ? success({ outcome: 'imported', id: taken.value.id, name: path.basename(folder), leftOut }) : taken
}

function notExported(code: string): Result<never> {
  return code === 'disk-full'
    ? failure(code, 'The disk is full, so the file was not written. The stylebook is safe in Copydesk.', 'Make room on the disk and export again.')
    : failure(code, 'The file could not be written there. The stylebook is safe in Copydesk.', 'Choose another folder.')
}
