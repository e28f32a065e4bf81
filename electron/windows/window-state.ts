/** Where a window stood when it was last looked at, in device-independent pixels. */
export interface WindowState {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/** The sizes that a remembered window may have: its least and its greatest width and height. */
export const windowBounds = { leastWidth: 640, leastHeight: 480, greatest: 20_000 } as const

export const firstWindowState: WindowState = { width: 1440, height: 900, maximized: false }

/** More windows than this are not opened at once. */
export const mostWindows = 12

/** How far a further window stands from the one it was opened from, so that both are seen. */
const step = 28

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The remembered place, moved and shrunk so that the whole window can be reached on one of the screens that are there
 * now. Where its screen is gone, the same size, where the system likes.
 */
export function onScreen(state: WindowState, screens: readonly Area[]): WindowState {
  const { x, y, maximized } = state
  const size = (area: Area | undefined) => ({ width: Math.min(state.width, Math.max(640, area?.width ?? state.width)), height: Math.min(state.height, Math.max(480, area?.height ?? state.height)) })
  const area = x === undefined || y === undefined ? undefined : screens.find((candidate) => overlap({ x, y, width: state.width, height: state.height }, candidate))
  if (x === undefined || y === undefined || area === undefined) return { ...size(screens[0]), maximized }
  const { width, height } = size(area)
  return { x: within(x, area.x, area.x + area.width - width), y: within(y, area.y, area.y + area.height - height), width, height, maximized }
}

/** Where a further window opens: a step down and to the right of the one in hand, and of its size. */
export function beside(state: WindowState): WindowState {
  const { x, y, width, height } = state
  return { ...(x !== undefined && y !== undefined && { x: x + step, y: y + step }), width, height, maximized: false }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/** True where enough of a window lies on a screen to be taken hold of. */
function overlap(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const down = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y)
  return across >= 100 && down >= 100
}
