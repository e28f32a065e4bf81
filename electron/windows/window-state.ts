import { z } from 'zod'

/** Where the window stood when it was last closed, in device-independent pixels. */
export const windowStateSchema = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(640).max(20_000),
  height: z.number().int().min(480).max(20_000),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>

export const firstWindowState: WindowState = { width: 1440, height: 900, maximized: false }

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The remembered place, unless its screen is gone: then the same size, where the system likes. */
export function onScreen(state: WindowState, screens: readonly Area[]): WindowState {
  const { x, y } = state
  const fits = x !== undefined && y !== undefined && screens.some((area) => x >= area.x && y >= area.y && x + 100 <= area.x + area.width && y + 100 <= area.y + area.height)
  return fits ? state : { width: state.width, height: state.height, maximized: state.maximized }
}
