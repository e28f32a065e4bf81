import { z } from 'zod'
import { panesSchema } from '../../shared/ipc/preferences.ts'
import { identifierSchema } from '../../shared/story/identifier.ts'
import { windowBounds, type WindowState } from './window-state.ts'

const { leastWidth, leastHeight, greatest } = windowBounds

export const windowStateSchema = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(leastWidth).max(greatest),
  height: z.number().int().min(leastHeight).max(greatest),
  maximized: z.boolean(),
}) satisfies z.ZodType<WindowState>

/** What a window is opened with again: its place, its story and how its panes stood. */
export const windowRecordSchema = windowStateSchema.extend({ story: identifierSchema.nullable(), panes: panesSchema.partial() })
export type WindowRecord = z.infer<typeof windowRecordSchema>
