import { z } from 'zod'
import { commandIdSchema } from '../commands/commands.ts'
import { identifierSchema } from '../story/identifier.ts'
import { pictureFileSchema, storyStatusSchema } from '../story/story.ts'
import { appliedFixSchema } from '../style/report/applied-fix.ts'
import { styleReportSchema } from '../style/report/style-report.ts'
import { waiverSchema } from '../style/waiver.ts'
import { captionNotices, captionRequests } from './captions.ts'
import { conflictSchema, draftListRequestSchema, draftListSchema, openDraftSchema, saveAnswerSchema, saveRequestSchema, versionRowSchema } from './drafts.ts'
import { preferencesSchema } from './preferences.ts'
import { deliverySchema, deliveryStepSchema, exportAnswerSchema, exportFormatSchema, outlookSchema, publicationRowSchema, publishAnswerSchema, publishPreviewSchema, publishRequestSchema, targetSchema, verdictSchema, withdrawRequestSchema } from './publishing.ts'
import { remoteCopyRequests } from './remote-copy.ts'
import { submissionSchema } from './roles.ts'
import { createHouseRequestSchema, editionRowSchema, exportStylebookAnswerSchema, houseRowSchema, importStylebookAnswerSchema, importStylebookRequestSchema, keepWorkingRequestSchema, putInForceAnswerSchema, tryRuleAnswerSchema, tryRuleRequestSchema } from './stylebooks.ts'
import { chosenFolderSchema, houseTargetSchema, keepTargetAnswerSchema, keepTargetRequestSchema, tryTargetAnswerSchema, tryTargetRequestSchema } from './targets.ts'

const nothing = z.object({}).strict()
const done = z.object({})

const editStepSchema = z.enum(['undo', 'redo'])
export type EditStep = z.infer<typeof editStepSchema>
const ofDraft = z.object({ id: identifierSchema }).strict()
const ofHouse = ofDraft
const ofVersion = z.object({ id: identifierSchema, version: identifierSchema }).strict()
const savedAnswerSchema = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('saved'), name: z.string() }), z.object({ outcome: z.literal('cancelled') })])
const leftOutSchema = z.object({ line: z.number().int(), text: z.string(), why: z.string() })

/** What an import brought: the new draft and every line that was left out of it. Null where the person cancelled the dialog. */
const importAnswerSchema = z
  .object({ id: identifierSchema, name: z.string(), paragraphs: z.number().int(), pictures: z.number().int(), /** Comments that became notes. */ notes: z.number().int(), leftOut: z.array(leftOutSchema) })
  .nullable()
export type ImportAnswer = z.infer<typeof importAnswerSchema>

/** Files that came in and those that could not, each with its own sentence. */
const addPicturesAnswerSchema = z.object({
  added: z.array(z.object({ file: pictureFileSchema, caption: z.string(), photographer: z.string(), agency: z.string() })),
  refused: z.array(z.object({ name: z.string(), message: z.string() })),
})
export type AddPicturesAnswer = z.infer<typeof addPicturesAnswerSchema>

export const maximumPictureBytes = 100 * 1024 * 1024
export const maximumImportBytes = 50 * 1024 * 1024

const pictureBytesSchema = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= maximumPictureBytes)

/**
 * The one contract between main and renderer: every request a window may make, with the schema of its
 * question and of its answer. Main parses each question; the preload passes on nothing else.
 */
export const requests = {
  'drafts.list': { request: draftListRequestSchema, answer: draftListSchema },
  'drafts.create': { request: nothing, answer: ofDraft },
  /** The guided example, as it was at the first start. */
  'drafts.create-example': { request: nothing, answer: ofDraft },
  'drafts.duplicate': { request: ofDraft, answer: ofDraft },
  'drafts.bin': { request: ofDraft, answer: done },
  'drafts.restore': { request: ofDraft, answer: done },
  'drafts.delete-for-good': { request: ofDraft, answer: done },
  'drafts.open': { request: ofDraft, answer: openDraftSchema },
  'drafts.save': { request: saveRequestSchema, answer: saveAnswerSchema },
  'drafts.set-status': { request: z.object({ id: identifierSchema, status: storyStatusSchema }).strict(), answer: done },
  /** Hands the story, as it is saved now, to the subs: no gate stands before it. */
  'drafts.submit': { request: ofDraft, answer: submissionSchema },
  'drafts.versions': { request: ofDraft, answer: z.array(versionRowSchema) },
  'drafts.read-version': { request: ofVersion, answer: openDraftSchema },
  'drafts.restore-version': { request: ofVersion, answer: openDraftSchema },
  /** The person has chosen: `keep` becomes the draft, the other stays among the versions. */
  'drafts.resolve-conflict': { request: z.object({ id: identifierSchema, conflict: identifierSchema, keep: z.enum(['ours', 'theirs']) }).strict(), answer: openDraftSchema },
  'drafts.conflicts': { request: ofDraft, answer: z.array(conflictSchema) },

  'waivers.add': {
    request: waiverSchema
      .pick({ storyId: true, covers: true, finding: true, rule: true, words: true, anchor: true, reason: true })
      .refine(({ covers, words }) => covers !== 'words' || words.trim() !== ''),
    answer: waiverSchema,
  },
  'waivers.remove': { request: z.object({ storyId: identifierSchema, id: identifierSchema }).strict(), answer: done },
  /** Undoes the taking back: the waiver holds again as it was, with its author and time. */
  'waivers.put-back': { request: z.object({ storyId: identifierSchema, id: identifierSchema }).strict(), answer: waiverSchema },

  /** A fix was applied to the text on the screen: what it changed, stretch by stretch, for the style report. */
  'fixes.note': { request: z.object({ storyId: identifierSchema, fixes: z.array(appliedFixSchema.pick({ rule: true, place: true, before: true, after: true })).max(200) }).strict(), answer: done },
  /** The style report of a saved version, by main's own check, and the same as plain text. */
  'report.make': { request: ofVersion, answer: z.object({ report: styleReportSchema, text: z.string() }) },
  /** Asks where to save it, as plain text. */
  'report.save': { request: ofVersion, answer: savedAnswerSchema },

  /** A proof of a saved version as a PDF. It is for the desk, marked so, and no gate stands before it. */
  'proof.save': { request: ofVersion, answer: savedAnswerSchema },
  /** The same through the system's print dialog. */
  'proof.print': { request: ofVersion, answer: z.object({ printed: z.boolean() }) },

  'import.by-dialog': { request: nothing, answer: importAnswerSchema },
  /** Dropped files: name and bytes, never a path. */
  'import.file': { request: z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= maximumImportBytes) }).strict(), answer: importAnswerSchema },
  /** What a paste carried. */
  'import.paste': { request: z.object({ text: z.string().max(maximumImportBytes), html: z.string().max(maximumImportBytes).nullable() }).strict(), answer: importAnswerSchema },

  'pictures.add-by-dialog': { request: nothing, answer: addPicturesAnswerSchema },
  'pictures.add': { request: z.object({ name: z.string().max(300), bytes: pictureBytesSchema }).strict(), answer: addPicturesAnswerSchema },

  ...captionRequests,

  'publishing.check': { request: ofVersion, answer: verdictSchema },
  'publishing.publish': { request: publishRequestSchema, answer: publishAnswerSchema },
  'publishing.withdraw': { request: withdrawRequestSchema, answer: publishAnswerSchema },
  'publishing.preview': { request: ofVersion.extend({ target: z.string().max(100) }), answer: publishPreviewSchema },
  /** For each target, in the order of `publishing.targets`. */
  'publishing.outlook': { request: ofVersion, answer: z.array(outlookSchema) },
  /** Newest first. */
  'publishing.log': { request: ofDraft, answer: z.array(publicationRowSchema) },
  'publishing.export': { request: z.object({ id: identifierSchema, version: identifierSchema, format: exportFormatSchema }).strict(), answer: exportAnswerSchema },
  'publishing.targets': { request: nothing, answer: z.array(targetSchema) },

  ...remoteCopyRequests,

  /** All deliveries, newest first; of one story where it is named. */
  'outbox.list': { request: z.object({ storyId: identifierSchema.nullable() }).strict(), answer: z.array(deliverySchema) },
  'outbox.try-again': { request: z.object({ id: identifierSchema }).strict(), answer: done },
  'outbox.cancel': { request: z.object({ id: identifierSchema }).strict(), answer: done },
  /** Opens the published page in the person's browser. */
  'outbox.open-page': { request: z.object({ id: identifierSchema }).strict(), answer: done },
  /** The preview press can be stopped and started, to try what happens when a target is down. */
  'outbox.press': { request: z.object({ running: z.boolean() }).strict(), answer: z.object({ running: z.boolean() }) },

  /** The servers that the person has set up, beside the built-in preview press. */
  'targets.list': { request: nothing, answer: z.array(houseTargetSchema) },
  'targets.keep': { request: keepTargetRequestSchema, answer: keepTargetAnswerSchema },
  /** What still waits for it stays in the outbox and asks for the person. */
  'targets.remove': { request: z.object({ id: identifierSchema }).strict(), answer: done },
  'targets.choose-folder': { request: nothing, answer: chosenFolderSchema },
  /** Asks who we are there and what we may do: nothing is sent and nothing is changed, but for a folder, where a file is written and taken away. */
  'targets.try': { request: tryTargetRequestSchema, answer: tryTargetAnswerSchema },

  /** The house's own stylebooks, in the order of their names. */
  'stylebooks.list': { request: nothing, answer: z.array(houseRowSchema) },
  'stylebooks.create': { request: createHouseRequestSchema, answer: ofHouse },
  /** Keeps what was typed, sound or not; what is in force stays as it is. */
  'stylebooks.keep-working': { request: keepWorkingRequestSchema, answer: done },
  'stylebooks.put-in-force': { request: keepWorkingRequestSchema, answer: putInForceAnswerSchema },
  /** Stories that name it are checked by the shipped stylebook underneath until it is restored. */
  'stylebooks.remove': { request: ofHouse, answer: done },
  'stylebooks.restore': { request: ofHouse, answer: done },
  /** The file that was followed becomes an ordinary stylebook that can be changed here. */
  'stylebooks.stop-following': { request: ofHouse, answer: done },
  /** Newest first. */
  'stylebooks.editions': { request: ofHouse, answer: z.array(editionRowSchema) },
  /** The edition becomes the working copy; it is in force again once it is put in force. */
  'stylebooks.take-edition': { request: z.object({ id: identifierSchema, edition: identifierSchema }).strict(), answer: done },
  'stylebooks.import-by-dialog': { request: importStylebookRequestSchema, answer: importStylebookAnswerSchema },
  /** Saves the edition in force as its YAML file, or the working copy where there is none. */
  'stylebooks.export': { request: ofHouse, answer: exportStylebookAnswerSchema },
  /** Looks through every draft on this machine, in the engine's own thread. */
  'stylebooks.try-rule': { request: tryRuleRequestSchema, answer: tryRuleAnswerSchema },
  'stylebooks.stop-trying': { request: z.object({ trial: z.string().max(100) }).strict(), answer: done },

  /** What this window begins with: a story, the one changed last, or none. */
  'windows.begin': { request: nothing, answer: z.object({ story: identifierSchema.nullable(), latest: z.boolean() }) },
  /** Which story stands on the screen of this window now. */
  'windows.shows': { request: z.object({ story: identifierSchema.nullable() }).strict(), answer: done },
  'windows.open': { request: z.object({ story: identifierSchema.nullable() }).strict(), answer: done },

  'preferences.read': { request: nothing, answer: preferencesSchema },
  'preferences.write': { request: preferencesSchema.partial(), answer: preferencesSchema },

  /** Notices that wait for the window: a database set aside, settings that could not be read. Read once. */
  'app.notices': { request: nothing, answer: z.array(z.object({ id: z.string(), message: z.string(), advice: z.string() })) },
  'app.about': { request: nothing, answer: z.object({ version: z.string(), electron: z.string(), chromium: z.string(), node: z.string(), dataSize: z.number() }) },
  'app.show-log': { request: nothing, answer: done },
  /** Puts the words on the clipboard, without their formats, in the place that has the focus. */
  'app.paste-plain': { request: nothing, answer: done },
  /** The window's own undo or redo in the field that has the focus, where no screen had a step of its own. */
  'app.native-step': { request: z.object({ step: editStepSchema }).strict(), answer: done },
  'app.open-link': { request: z.object({ url: z.string().max(4_000) }).strict(), answer: done },
} as const

export type RequestName = keyof typeof requests
export type RequestOf<Name extends RequestName> = z.input<(typeof requests)[Name]['request']>
export type AnswerOf<Name extends RequestName> = z.output<(typeof requests)[Name]['answer']>

/** What main tells every window without being asked. */
export const notices = {
  'drafts.changed': z.object({ id: identifierSchema.nullable() }),
  /** Another window has changed the story that this one shows. */
  'drafts.moved': openDraftSchema,
  /** Another window has put the story into the bin. */
  'drafts.gone': z.object({ id: identifierSchema }),
  /** The person has asked for a story outside the window: in a menu, by a notification. */
  'story.show': z.object({ id: identifierSchema }),
  'outbox.changed': z.object({ storyId: identifierSchema }),
  /** A delivery that is being sent has come to its next step. */
  'outbox.step': z.object({ delivery: identifierSchema, step: deliveryStepSchema }),
  'preferences.changed': preferencesSchema,
  'targets.changed': z.object({}),
  /** A house's stylebook was made, put in force, removed, or read anew from the file it follows. */
  'stylebooks.changed': z.object({}),
  'stylebooks.trying': z.object({ trial: z.string(), searched: z.number().int(), drafts: z.number().int() }),
  ...captionNotices,
  /** The Edit menu's Undo or Redo was chosen: it takes the way of its keys. */
  'edit.step': z.object({ step: editStepSchema }),
  /** A menu item was chosen. */
  'command.run': z.object({ command: commandIdSchema }),
  /** The window is about to close or the app to quit: save now and answer with `flushed`. */
  'app.flush': z.object({ token: z.number().int() }),
} as const

export type NoticeName = keyof typeof notices
export type NoticeOf<Name extends NoticeName> = z.output<(typeof notices)[Name]>

/** The largest message a window may send: a 100 MB picture with its name, or a long story. */
export const maximumRequestBytes = maximumPictureBytes + 64 * 1024
