import type { BatchSurroundings } from '../../shared/captions/preview-batch.ts'
import type { CaptionData } from '../../shared/captions/caption-data.ts'
import { pictureKinds } from '../../shared/captions/picture-kinds.ts'
import { storyPictureOf } from '../../shared/captions/story-picture.ts'
import type { AnswerOf, NoticeOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { BatchRequest, CaptionRow, ExportCaptionsAnswer, OpenCaption, RenditionChoice, SheetView } from '../../shared/ipc/captions.ts'
import { success, type Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Picture } from '../../shared/story/story.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import type { StylebookId } from '../../shared/stylebooks/stylebook.ts'
import type { Database } from '../drafts/database.ts'
import type { PictureUse } from '../drafts/pictures-in-use.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import { applyInParts, previewInParts, travelInParts } from './batch-work.ts'
import { openCaptionLibrary, type BatchWay, type CaptionLibrary, type KeptPicture } from './caption-library.ts'
import { openCaptionTemplates, type CaptionTemplates } from './caption-templates.ts'
import { openCodeLists, type CodeLists } from './code-lists.ts'
import { exportAll } from './export-all.ts'
import { openImportRecords, type ImportRecords } from './import-records.ts'
import type { MetadataTool } from './metadata-tool.ts'
import { openPictureImports, type PictureImports } from './picture-imports.ts'
import { suggestValues } from './used-values.ts'

/** The caption desk of the main process: the library of caption data, pictures on their way in and copies on their way out. */
export interface CaptionDesk {
  readonly library: CaptionLibrary
  readonly imports: PictureImports
  readonly records: ImportRecords
  readonly codes: CodeLists
  readonly templates: CaptionTemplates
  list(view: RequestOf<'captions.list'>): AnswerOf<'captions.list'>
  order(view: SheetView): AnswerOf<'captions.order'>
  open(hash: string): Result<OpenCaption>
  /** The answer to a change: what now stands, with every window told. */
  changed(result: Result<KeptPicture>): Result<OpenCaption>
  preview(request: BatchRequest): Promise<Result<AnswerOf<'captions.preview-batch'>>>
  applyBatch(request: BatchRequest): Promise<Result<AnswerOf<'captions.apply-batch'>>>
  travelBatch(id: string, way: BatchWay): Promise<Result<AnswerOf<'captions.travel-batch'>>>
  suggest(request: RequestOf<'captions.suggest'>): AnswerOf<'captions.suggest'>
  /** The stories that use a picture. */
  uses(hash: string): AnswerOf<'captions.uses'>
  forStory(hashes: readonly string[]): AnswerOf<'captions.for-story'>
  exportTo(folder: string, hashes: readonly string[], rendition: RenditionChoice): Promise<ExportCaptionsAnswer>
  cancelExport(): void
  tools(): Promise<AnswerOf<'captions.tools'>>
  /** What the library says of a picture; null where it does not know it. */
  captionOf(hash: string): CaptionData | null
  tell(hashes: readonly string[] | null): void
  /** The stories that use pictures may have changed. */
  storiesChanged(): void
  close(): Promise<void>
}

export interface CaptionDeskOptions {
  readonly database: Database
  readonly pictures: PictureStore
  readonly tool: MetadataTool
  readonly picturesInUse: () => Result<PictureUse[]>
  readonly now?: () => Date
  readonly tell: {
    readonly changed: (notice: NoticeOf<'captions.changed'>) => void
    readonly importing: (notice: NoticeOf<'captions.importing'>) => void
    readonly arriving: (notice: NoticeOf<'captions.arriving'>) => void
    readonly exporting: (notice: NoticeOf<'captions.exporting'>) => void
  }
  readonly onFault: (fault: unknown) => void
}

export function openCaptionDesk({ database, pictures, tool, picturesInUse, now = () => new Date(), tell, onFault }: CaptionDeskOptions): CaptionDesk {
  const library = openCaptionLibrary(database, now)
  const codes = openCodeLists(database, now)
  const records = openImportRecords(database, now)
  const imports = openPictureImports({ records, library, pictures, tool, importing: tell.importing, arriving: tell.arriving, added: (hashes) => tell.changed({ hashes: [...hashes] }), onFault })

  // Read anew only after a story has changed.
  let uses: ReadonlyMap<string, readonly PictureUse[]> | null = null
  const usesNow = () => {
    if (uses !== null) return uses
    const found = picturesInUse()
    const grouped = new Map<string, PictureUse[]>()
    for (const use of found.ok ? found.value : []) grouped.set(use.hash, [...(grouped.get(use.hash) ?? []), use])
    uses = grouped
    return grouped
  }
  const usedBy = (hash: string) => usesNow().get(hash) ?? []
  const storiesOf = (hash: string) => usedBy(hash).map(({ id, headline, slug, status }) => ({ id, headline, slug, status }))
  const withStories = (row: Omit<CaptionRow, 'stories'>): CaptionRow => ({ ...row, stories: usedBy(row.hash).length })

  const order = (view: SheetView) => {
    const all = library.order(view)
    if (view.filter !== 'used' && view.filter !== 'unused') return all
    const known = usesNow()
    return all.filter(({ hash }) => known.has(hash) === (view.filter === 'used'))
  }

  const shown = ({ row, caption, embedded, conflicts, warnings, revision }: KeptPicture): OpenCaption => ({
    row: withStories(row),
    caption,
    embedded,
    conflicts: [...conflicts],
    stories: storiesOf(row.hash),
    warnings: [...warnings],
    revision,
  })

  const surroundings = (stylebook: StylebookId): BatchSurroundings => ({ today: now().toISOString().slice(0, 10), dates: stylebookOf(stylebook).dates, ...codes.inForce() })
  let exporting: AbortController | null = null

  return {
    library,
    imports,
    records,
    codes,
    templates: openCaptionTemplates(database),
    list: ({ offset, limit, ...view }) => {
      const all = order(view)
      return { rows: library.rows(all.slice(offset, offset + limit).map(({ hash }) => hash)).map(withStories), total: all.length }
    },
    order,
    open: (hash) => {
      const kept = library.read(hash)
      return kept.ok ? success(shown(kept.value)) : kept
    },
    changed: (result) => {
      if (!result.ok) return result
      tell.changed({ hashes: [result.value.row.hash] })
      return success(shown(result.value))
    },
    preview: async ({ hashes, template, stylebook }) => {
      const previews = await previewInParts(library, template, hashes, surroundings(stylebook))
      return success(previews.map(({ key, changes, notes }) => ({ key, changes: [...changes], notes: [...notes] })))
    },
    applyBatch: async ({ hashes, template, stylebook }) => {
      const made = await applyInParts(library, template, hashes, surroundings(stylebook))
      if (made.changed > 0) tell.changed({ hashes: null })
      return success(made)
    },
    travelBatch: async (id, way) => {
      const made = await travelInParts(library, id, way)
      if (made.ok) tell.changed({ hashes: null })
      return made
    },
    suggest: ({ property, typed }) => suggestValues(database, property, typed),
    uses: storiesOf,
    forStory: (hashes) => forStory(library, hashes),
    exportTo: async (folder, hashes, rendition) => {
      exporting?.abort()
      const stop = (exporting = new AbortController())
      return exportAll({ library, pictures, tool, folder, hashes, rendition, signal: stop.signal, now, exporting: tell.exporting })
    },
    cancelExport: () => exporting?.abort(),
    tools: async () => {
      const checked = await tool.check()
      return checked.ok ? { canWrite: true, message: '', advice: '' } : { canWrite: false, message: checked.failure.message, advice: checked.failure.advice ?? '' }
    },
    captionOf: (hash) => {
      const kept = library.read(hash)
      return kept.ok ? kept.value.caption : null
    },
    tell: (hashes) => tell.changed({ hashes: hashes === null ? null : [...hashes] }),
    storiesChanged: () => {
      uses = null
    },
    close: async () => {
      exporting?.abort()
      await imports.stop()
      await tool.close()
    },
  }
}

function forStory(library: CaptionLibrary, hashes: readonly string[]): AnswerOf<'captions.for-story'> {
  const captions = new Map(library.captions(hashes).map(({ hash, caption }) => [hash, caption]))
  const pictures: Picture[] = []
  const refused: { name: string; message: string }[] = []
  for (const { hash, mediaType, width, height, bytes, name } of library.rows(hashes)) {
    const caption = captions.get(hash)
    if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') refused.push({ name, message: `${name} is a ${pictureKinds[mediaType].name} picture, which stories cannot hold. Save it as a JPEG and add that.` })
    else if (caption !== undefined) pictures.push(storyPictureOf(mintIdentifier(), { hash, mediaType, width, height, bytes, name }, caption))
  }
  return { pictures, refused }
}
