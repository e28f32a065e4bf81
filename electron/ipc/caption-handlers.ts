import path from 'node:path'
import { BrowserWindow, dialog, ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import { droppedChannel } from '../../shared/ipc/channels.ts'
import type { StartedImport } from '../../shared/ipc/captions.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { CaptionDesk } from '../captions/caption-desk.ts'
import { readCodeListFile } from '../captions/read-code-list-file.ts'
import { attempt } from '../drafts/failures.ts'
import { isOwnSender } from '../security/sender.ts'
import type { Handlers } from './dispatch.ts'

type CaptionRequest = Extract<keyof Handlers, `captions.${string}`>

/** The caption desk as the windows ask for it. Files and folders are chosen here, by the system's dialogs: no path reaches a window. */
export function captionHandlers(desk: CaptionDesk): Pick<Handlers, CaptionRequest> {
  const { library, imports, records, codes, templates } = desk
  const done = (work: () => void) =>
    attempt(() => {
      work()
      return success({})
    })
  return {
    'captions.add-by-dialog': async ({ from: what }, from) => {
      const chosen = await choose(what, from)
      return chosen.length === 0 ? success(null) : attempt(() => success({ import: imports.start(chosen) }))
    },
    'captions.imports': () => attempt(() => success(records.list())),
    'captions.import-files': ({ id }) => attempt(() => success(records.files(id))),
    'captions.cancel-import': ({ id }) => done(() => imports.cancel(id)),
    'captions.resume-import': ({ id }) => attempt(() => imports.resume(id)),
    'captions.forget-import': ({ id }) =>
      done(() => {
        imports.cancel(id)
        records.forget(id)
      }),

    'captions.list': (view) => attempt(() => success(desk.list(view))),
    'captions.order': (view) => attempt(() => success(desk.order(view))),
    'captions.uses': ({ hash }) => attempt(() => success(desk.uses(hash))),
    'captions.read': ({ hash }) => attempt(() => desk.open(hash)),
    'captions.save': ({ hash, revision, changes }) => attempt(() => desk.changed(library.save(hash, revision, changes))),
    'captions.choose': ({ hash, property, carrier }) => attempt(() => desk.changed(library.choose(hash, property, carrier))),
    'captions.remove': ({ hashes }) =>
      done(() => {
        library.setRemoved(hashes, true)
        desk.tell(null)
      }),
    'captions.put-back': ({ hashes }) =>
      done(() => {
        library.setRemoved(hashes, false)
        desk.tell(null)
      }),

    'captions.preview-batch': (request) => desk.preview(request),
    'captions.apply-batch': (request) => desk.applyBatch(request),
    'captions.travel-batch': ({ id, way }) => desk.travelBatch(id, way),
    'captions.batches': () => attempt(() => success(library.batches())),

    'captions.templates': () => attempt(() => success(templates.list())),
    'captions.keep-template': (template) => attempt(() => success(templates.keep(template))),
    'captions.remove-template': ({ id }) => done(() => templates.remove(id)),

    'captions.code-lists': () => attempt(() => success(codes.list())),
    'captions.load-code-list': async (_request, from) => {
      const [file] = await choose('code-list', from)
      if (file === undefined) return success(null)
      const text = await readCodeListFile(file)
      if (!text.ok) return text
      return attempt(() => {
        const loaded = codes.load(path.basename(file), text.value)
        return loaded.ok ? success({ list: loaded.value.list, faults: [...loaded.value.faults] }) : loaded
      })
    },
    'captions.switch-code-list': ({ id, isOn }) => done(() => codes.switchOn(id, isOn)),
    'captions.remove-code-list': ({ id }) => done(() => codes.remove(id)),
    'captions.set-delimiter': ({ delimiter }) => done(() => codes.setDelimiter(delimiter)),
    'captions.codes': () =>
      attempt(() => {
        const { codes: inForce, delimiter } = codes.inForce()
        return success({ delimiter, codes: [...inForce].map(([code, replacements]): [string, string[]] => [code, [...replacements]]) })
      }),

    'captions.suggest': (request) => attempt(() => success(desk.suggest(request))),
    'captions.export': async ({ hashes, rendition }, from) => {
      const able = await desk.tools()
      if (!able.canWrite) return failure('no-perl', able.message, able.advice)
      const [folder] = await choose('export', from)
      return folder === undefined ? success({ outcome: 'cancelled' }) : success(await desk.exportTo(folder, hashes, rendition))
    },
    'captions.cancel-export': () => done(() => desk.cancelExport()),
    'captions.for-story': ({ hashes }) => attempt(() => success(desk.forStory(hashes))),
    'captions.tools': async () => success(await desk.tools()),
  }
}

const droppedSchema = z.array(z.string().min(1).max(4_096)).max(1_000)

/**
 * Takes what was dropped on a window. Only the preload sends this, with the places of files that a person really
 * dropped (`webUtils.getPathForFile` knows no others); a page cannot, for it is no request of the contract.
 */
export function takeDroppedPictures(desk: CaptionDesk): void {
  ipcMain.handle(droppedChannel, (event, files: unknown): Result<StartedImport> => {
    const parsed = droppedSchema.safeParse(files)
    if (!isOwnSender(event) || !parsed.success) return failure('request-refused', 'Copydesk could not take what was dropped.', 'Choose the files by Add pictures.')
    return parsed.data.length === 0 ? success(null) : attempt(() => success({ import: desk.imports.start(parsed.data) }))
  })
}

async function choose(what: 'files' | 'folder' | 'export' | 'code-list', from: WebContents): Promise<readonly string[]> {
  const window = BrowserWindow.fromWebContents(from)
  const options = dialogs[what]
  const chosen = window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return chosen.canceled ? [] : chosen.filePaths
}

const dialogs: Readonly<Record<'files' | 'folder' | 'export' | 'code-list', Electron.OpenDialogOptions>> = {
  files: {
    title: 'Add pictures',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Pictures', extensions: ['jpg', 'jpeg', 'jpe', 'png', 'webp', 'avif', 'heic', 'heif'] }, { name: 'All files', extensions: ['*'] }],
  },
  folder: { title: 'Add a folder of pictures', properties: ['openDirectory'] },
  export: { title: 'Export copies to', properties: ['openDirectory', 'createDirectory'], buttonLabel: 'Export here' },
  'code-list': { title: 'Load a list of codes', properties: ['openFile'], filters: [{ name: 'Lists of codes', extensions: ['txt', 'tsv', 'tab', 'csv'] }, { name: 'All files', extensions: ['*'] }] },
}
