import { z } from 'zod'
import { stylebookIdSchema } from '../stylebooks/stylebook.ts'

/** What a person may set; kept by electron-store. */
export const preferencesSchema = z.object({
  /** The name that waivers, versions and publications carry. */
  author: z.string().max(200),
  /** The stylebook a new story starts in. */
  stylebook: stylebookIdSchema,
  language: z.string().max(35),
  appearance: z.enum(['system', 'light', 'dark']),
  /** Size of the copy in the editor, CSS pixels. */
  textSize: z.number().int().min(12).max(40),
  /** Characters to a printed line, for the count of lines. */
  measure: z.number().int().min(20).max(200),
  /** Inspector panels and column widths, as the person left them. */
  inspector: z.enum(['style', 'quotes', 'pictures', 'publish', 'versions', 'closed']),
  deskOpen: z.boolean(),
})
export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = {
  author: '',
  stylebook: 'ap',
  language: 'en-US',
  appearance: 'system',
  textSize: 18,
  measure: 38,
  inspector: 'style',
  deskOpen: true,
}
