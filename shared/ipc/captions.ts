import { z } from 'zod'
import { batchTemplateSchema } from '../captions/batch-template.ts'
import { captionChangesSchema, captionDataSchema, captionPropertySchema } from '../captions/caption-data.ts'
import { captionConflictSchema, carriers } from '../captions/conflicts.ts'
import { captionMediaTypeSchema } from '../captions/picture-kinds.ts'
import { identifierSchema } from '../story/identifier.ts'
import { pictureSchema, storyStatusSchema } from '../story/story.ts'
import { stylebookIdSchema } from '../stylebooks/stylebook.ts'

const nothing = z.object({}).strict()
const done = z.object({})
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
const ofPicture = z.object({ hash: hashSchema }).strict()
const ofEntry = z.object({ id: identifierSchema }).strict()

/** The most pictures that one request may name. */
export const mostPictures = 20_000
const hashesSchema = z.array(hashSchema).min(1).max(mostPictures)

/** One picture of the contact sheet. */
export const captionRowSchema = z.object({
  hash: hashSchema,
  name: z.string(),
  mediaType: captionMediaTypeSchema,
  /** Pixels, upright; 0 where nothing here can tell (HEIC). */
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  headline: z.string(),
  /** The first 300 characters of the caption. */
  description: z.string(),
  creators: z.array(z.string()),
  creditLine: z.string(),
  dateCreated: z.string(),
  /** ISO 8601, UTC. */
  addedAt: z.string(),
  changedAt: z.string(),
  hasCaption: z.boolean(),
  hasCredit: z.boolean(),
  hasAlt: z.boolean(),
  /** Properties whose copies in the file differ and wait for a person. */
  conflicts: z.number().int(),
  /** Stories that use it. */
  stories: z.number().int(),
  /** True where the file carries a C2PA signature, which a written copy breaks. */
  isSigned: z.boolean(),
  /** False where no thumbnail can be drawn: show a placeholder. */
  isDrawn: z.boolean(),
  /** False for kinds that stories cannot hold (WebP, AVIF, HEIC). */
  forStories: z.boolean(),
})
export type CaptionRow = z.infer<typeof captionRowSchema>

export const sheetFilters = ['all', 'no-caption', 'no-credit', 'no-alt', 'conflicts', 'used', 'unused'] as const
export const sheetOrders = ['added', 'date', 'name'] as const
const sheetSchema = z.object({
  filter: z.enum(sheetFilters),
  /** Words to search for in every text of the caption and in the file's name; empty lists all. */
  search: z.string().max(500),
  /** added: newest first; date: by Date Created, newest first; name: by file name. */
  order: z.enum(sheetOrders),
})
export type SheetView = z.infer<typeof sheetSchema>

const storyUseSchema = z.object({ id: identifierSchema, headline: z.string(), slug: z.string(), status: storyStatusSchema })
export type StoryUse = z.infer<typeof storyUseSchema>

const openCaptionSchema = z.object({
  row: captionRowSchema,
  caption: captionDataSchema,
  /** As the file itself says, before anything was changed here. */
  embedded: captionDataSchema,
  conflicts: z.array(captionConflictSchema),
  stories: z.array(storyUseSchema),
  /** What a person should know of this file: its signature, metadata that could not be read, no perl. */
  warnings: z.array(z.string()),
  /** Goes up with each change; `captions.save` names the one it was made on. */
  revision: z.number().int(),
})
export type OpenCaption = z.infer<typeof openCaptionSchema>

const importStates = ['running', 'paused', 'done'] as const
export const captionImportSchema = z.object({
  id: identifierSchema,
  /** paused: cancelled by the person, or left by a quit; it can be resumed. */
  state: z.enum(importStates),
  /** Files found so far, and how many of them are dealt with. */
  total: z.number().int(),
  done: z.number().int(),
  added: z.number().int(),
  /** Bytes that were in the library already. */
  known: z.number().int(),
  refused: z.number().int(),
  startedAt: z.string(),
})
export type CaptionImport = z.infer<typeof captionImportSchema>

const importFileSchema = z.object({ name: z.string(), outcome: z.enum(['added', 'known', 'refused']), hash: hashSchema.nullable(), message: z.string() })
/** Null where the person cancelled the dialog. */
const startedImportSchema = z.object({ import: captionImportSchema }).nullable()
export type StartedImport = z.infer<typeof startedImportSchema>

const valueSchema = z.union([z.string(), z.array(z.string()), captionDataSchema.shape.locationsShown])
const picturePreviewSchema = z.object({
  /** The picture's hash. */
  key: z.string(),
  changes: z.array(z.object({ property: captionPropertySchema, before: valueSchema, after: valueSchema })),
  notes: z.array(z.object({ property: captionPropertySchema, kind: z.enum(['unknown-variable', 'unknown-code', 'over-limit', 'not-a-date', 'not-a-choice']), text: z.string() })),
})

const batchRequestSchema = z.object({ hashes: hashesSchema, template: batchTemplateSchema, stylebook: stylebookIdSchema }).strict()
export type BatchRequest = z.output<typeof batchRequestSchema>
const batchRowSchema = z.object({ id: identifierSchema, at: z.string(), pictures: z.number().int(), undone: z.boolean() })
export type BatchRow = z.infer<typeof batchRowSchema>

const templateRowSchema = z.object({ id: identifierSchema, name: z.string().min(1).max(200), template: batchTemplateSchema })
export type TemplateRow = z.infer<typeof templateRowSchema>

const codeListRowSchema = z.object({ id: identifierSchema, name: z.string(), codes: z.number().int(), isOn: z.boolean(), loadedAt: z.string() })
export type CodeListRow = z.infer<typeof codeListRowSchema>
const delimiterSchema = z.string().min(1).max(3).regex(/^[^\p{L}\p{N}\s#]+$/u)

const renditionSchema = z.object({
  /** Pixels; null keeps the size, and the pixels as they are. */
  longEdge: z.number().int().min(64).max(20_000).nullable(),
  /** JPEG quality, where it is made smaller. */
  quality: z.number().int().min(40).max(100),
})
export type RenditionChoice = z.infer<typeof renditionSchema>

const exportedSchema = z.object({ hash: hashSchema, name: z.string() })
const exportAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('written'), written: z.array(exportedSchema.extend({ warnings: z.array(z.string()) })), failed: z.array(exportedSchema.extend({ message: z.string() })) }),
])
export type ExportCaptionsAnswer = z.infer<typeof exportAnswerSchema>

/** Every request about the caption desk. Pictures go by their hash. */
export const captionRequests = {
  /** Files, or a folder with all that lies in it. Comes back at once; `captions.importing` tells how it goes. */
  'captions.add-by-dialog': { request: z.object({ from: z.enum(['files', 'folder']) }).strict(), answer: startedImportSchema },
  /** Newest first; those that are running or paused always among them. */
  'captions.imports': { request: nothing, answer: z.array(captionImportSchema) },
  /** What became of each file, refused ones first. */
  'captions.import-files': { request: ofEntry, answer: z.array(importFileSchema) },
  /** What is in the library stays there. */
  'captions.cancel-import': { request: ofEntry, answer: done },
  'captions.resume-import': { request: ofEntry, answer: captionImportSchema },
  /** Takes a paused import off the list for good. */
  'captions.forget-import': { request: ofEntry, answer: done },

  'captions.list': { request: sheetSchema.extend({ offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(500) }).strict(), answer: z.object({ rows: z.array(captionRowSchema), total: z.number().int() }) },
  /** The whole sheet in its order, for the keys: what is next without a caption, what lies between two pictures. */
  'captions.order': { request: sheetSchema.strict(), answer: z.array(z.object({ hash: hashSchema, hasCaption: z.boolean(), hasCredit: z.boolean(), hasAlt: z.boolean(), conflicts: z.number().int() })) },
  'captions.read': { request: ofPicture, answer: openCaptionSchema },
  /** A later revision is never overwritten: fails with `caption-changed`, and nothing is saved. */
  'captions.save': { request: z.object({ hash: hashSchema, revision: z.number().int(), changes: captionChangesSchema }).strict(), answer: openCaptionSchema },
  /** Which copy of a property counts; `null` keeps what stands in the form. The conflict is settled. */
  'captions.choose': { request: z.object({ hash: hashSchema, property: captionPropertySchema, carrier: z.enum(carriers).nullable() }).strict(), answer: openCaptionSchema },
  /** Takes pictures off the sheet; stories keep theirs. */
  'captions.remove': { request: z.object({ hashes: hashesSchema }).strict(), answer: done },
  'captions.put-back': { request: z.object({ hashes: hashesSchema }).strict(), answer: done },

  'captions.preview-batch': { request: batchRequestSchema, answer: z.array(picturePreviewSchema) },
  /** Makes what the preview showed, anew from what stands now; `batch` is null where nothing changed. */
  'captions.apply-batch': { request: batchRequestSchema, answer: z.object({ batch: identifierSchema.nullable(), changed: z.number().int() }) },
  /** Takes a batch back, or makes it again after that. Fields that were changed again since are left as they are and counted. */
  'captions.travel-batch': { request: z.object({ id: identifierSchema, way: z.enum(['undo', 'redo']) }).strict(), answer: z.object({ changed: z.number().int(), left: z.number().int() }) },
  'captions.batches': { request: nothing, answer: z.array(batchRowSchema) },

  'captions.templates': { request: nothing, answer: z.array(templateRowSchema) },
  'captions.keep-template': { request: templateRowSchema.extend({ id: identifierSchema.nullable() }).strict(), answer: templateRowSchema },
  'captions.remove-template': { request: ofEntry, answer: done },

  /** In the order they were loaded: the last counts where two know a code. */
  'captions.code-lists': { request: nothing, answer: z.object({ lists: z.array(codeListRowSchema), delimiter: delimiterSchema }) },
  /** Null where the person cancelled the dialog; faults are lines that were not taken. */
  'captions.load-code-list': { request: nothing, answer: z.object({ list: codeListRowSchema, faults: z.array(z.object({ line: z.number().int(), why: z.string() })) }).nullable() },
  'captions.switch-code-list': { request: z.object({ id: identifierSchema, isOn: z.boolean() }).strict(), answer: done },
  'captions.remove-code-list': { request: ofEntry, answer: done },
  'captions.set-delimiter': { request: z.object({ delimiter: delimiterSchema }).strict(), answer: done },
  /** Every code of the lists that are on, for expanding as it is typed (`new Map(codes)` is a `Codes`). */
  'captions.codes': { request: nothing, answer: z.object({ delimiter: delimiterSchema, codes: z.array(z.tuple([z.string(), z.array(z.string())])) }) },

  /** What this newsroom has used in a property, most used first; `typed` is how it begins. */
  'captions.suggest': { request: z.object({ property: captionPropertySchema, typed: z.string().max(200) }).strict(), answer: z.array(z.object({ value: z.string(), uses: z.number().int() })) },

  /** Asks for a folder and writes copies there, their metadata in XMP, IIM and Exif. */
  'captions.export': { request: z.object({ hashes: hashesSchema, rendition: renditionSchema }).strict(), answer: exportAnswerSchema },
  'captions.cancel-export': { request: nothing, answer: done },

  /** Pictures for a story, each with the caption, credit and alt text that the library has of it, under a new id; kinds that stories cannot hold are refused by name. */
  'captions.for-story': { request: z.object({ hashes: z.array(hashSchema).min(1).max(500) }).strict(), answer: z.object({ pictures: z.array(pictureSchema), refused: z.array(z.object({ name: z.string(), message: z.string() })) }) },

  /** The stories that use a picture, whether or not the sheet has it. */
  'captions.uses': { request: ofPicture, answer: z.array(storyUseSchema) },

  /** Whether metadata can be written (perl); where not, one sentence and how to install it. */
  'captions.tools': { request: nothing, answer: z.object({ canWrite: z.boolean(), message: z.string(), advice: z.string() }) },
} as const

export const captionNotices = {
  /** Null: many, read the sheet anew. */
  'captions.changed': z.object({ hashes: z.array(hashSchema).nullable() }),
  'captions.importing': captionImportSchema.extend({ /** The file in hand; empty at the end. */ name: z.string() }),
  /** A first look at pictures that are on their way in, a few milliseconds each: what the sheet shows at once. */
  'captions.arriving': z.object({
    import: identifierSchema,
    pictures: z.array(z.object({ name: z.string(), width: z.number().int(), height: z.number().int(), description: z.string(), creditLine: z.string(), /** The small JPEG that cameras put into the file; null where there is none. */ preview: z.instanceof(Uint8Array).nullable() })),
  }),
  'captions.exporting': z.object({ total: z.number().int(), done: z.number().int(), name: z.string() }),
} as const
