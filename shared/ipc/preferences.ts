import { z } from 'zod'
import { identifierSchema } from '../story/identifier.ts'
import { stylebookIdSchema } from '../stylebooks/stylebook.ts'
import { roleSchema } from './roles.ts'

/** Settings are written whole at each change, so the list stays short; a house's names belong in its stylebook. */
export const maximumWords = 2_000

/** UTF-16 units of one added word. */
export const maximumWordLength = 100

/** Goals are kept for the stories that were given one last; settings do not grow without end. */
export const maximumGoals = 300

/** The length a story is to have, in words; the person's own aim, never part of the story. */
export const goalSchema = z.object({ story: identifierSchema, words: z.number().int().min(1).max(200_000) })

/** What a person may set; kept by electron-store. */
export const preferencesSchema = z.object({
  /** The name that waivers, versions and publications carry. */
  author: z.string().max(200),
  /** What the person may do with a story; main holds to it. */
  role: roleSchema,
  /** The stylebook a new story starts in. */
  stylebook: stylebookIdSchema,
  /** The house's own stylebook that a new story starts in, by its id; empty for the shipped one alone. */
  house: z.union([identifierSchema, z.literal('')]),
  language: z.string().max(35),
  appearance: z.enum(['system', 'light', 'dark']),
  /** `more`: stronger lines and inks, whatever the system says. */
  contrast: z.enum(['system', 'more']),
  /** Size of the copy in the editor, CSS pixels. */
  textSize: z.number().int().min(12).max(40),
  /** How wide the copy runs on the screen, in characters. */
  columnWidth: z.number().int().min(40).max(100),
  /** Characters to a printed line, for the count of lines. */
  measure: z.number().int().min(20).max(200),
  /** Inspector panels and column widths, as the person left them. */
  inspector: z.enum(['style', 'quotes', 'pictures', 'notes', 'publish', 'versions', 'closed']),
  deskOpen: z.boolean(),
  /** Of the panes beside the copy, in CSS pixels at the usual text size; null goes with the window. */
  deskWidth: z.number().int().min(200).max(480).nullable(),
  inspectorWidth: z.number().int().min(260).max(640).nullable(),
  /** Quotes, dashes, ellipses and spaces are set as the house sets them while they are typed. */
  smartTyping: z.boolean(),
  /** Names, roles, places and datelines are offered while they are typed. */
  offerWords: z.boolean(),
  /** The last speakers are offered behind a quote that names nobody. */
  offerSpeakers: z.boolean(),
  /** Only the copy on the screen, the paragraph in hand bright. */
  focusMode: z.boolean(),
  /** The line in hand stays at one height while the copy moves. */
  typewriter: z.boolean(),
  /** Newest last. */
  goals: z.array(goalSchema).max(maximumGoals),
  /** The system tells of stories that went out or wait for the person. */
  notifications: z.boolean(),
  /** False turns spelling and grammar off; the house style stays on. */
  spelling: z.boolean(),
  /** Words and names that this person has added to the dictionary, as they were written. */
  words: z.array(z.string().min(1).max(maximumWordLength)).max(maximumWords),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** How the panes of one window stand: each window has its own, a new one begins as the last was left. */
export const paneKeys = ['inspector', 'deskOpen', 'deskWidth', 'inspectorWidth', 'focusMode'] as const satisfies readonly (keyof Preferences)[]
export const panesSchema = preferencesSchema.pick({ inspector: true, deskOpen: true, deskWidth: true, inspectorWidth: true, focusMode: true })
export type Panes = z.infer<typeof panesSchema>

export const defaultPreferences: Preferences = {
  author: '',
  role: 'sub',
  stylebook: 'ap',
  house: '',
  language: 'en-US',
  appearance: 'system',
  contrast: 'system',
  textSize: 18,
  columnWidth: 66,
  measure: 38,
  inspector: 'style',
  deskOpen: true,
  deskWidth: null,
  inspectorWidth: null,
  smartTyping: true,
  offerWords: true,
  offerSpeakers: true,
  focusMode: false,
  typewriter: false,
  goals: [],
  notifications: true,
  spelling: true,
  words: [],
}
