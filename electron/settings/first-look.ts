import { readFileSync } from 'node:fs'
import path from 'node:path'
import { firstWindowState, windowBounds, type WindowState } from '../windows/window-state.ts'

/** What the first window wants to know before the settings are open. */
export interface FirstLook {
  readonly appearance: 'system' | 'light' | 'dark'
  /** Where the oldest window stood. */
  readonly state: WindowState
}

/**
 * Looks into the file of the settings without the room that keeps them: a parser of a few lines, so that the first window
 * waits for nothing. Whatever cannot be read is as on a first start; the room itself tells of it when it opens.
 */
export function firstLook(folder: string): FirstLook {
  const stored = storedIn(path.join(folder, 'settings.json'))
  const appearance = field(field(stored, 'preferences'), 'appearance')
  const windows = field(stored, 'windows')
  return {
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
    state: stateFrom(Array.isArray(windows) ? (windows as readonly unknown[])[0] : field(stored, 'window')),
  }
}

function storedIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    // Not there yet, or damaged: the room of the settings sets it aside and says so.
    return null
  }
}

function stateFrom(stored: unknown): WindowState {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => field(stored, name))
  const { leastWidth, leastHeight, greatest } = windowBounds
  if (!isWithin(width, leastWidth, greatest) || !isWithin(height, leastHeight, greatest)) return firstWindowState
  const place = isWithin(x, -Infinity, Infinity) && isWithin(y, -Infinity, Infinity) ? { x, y } : {}
  return { ...place, width, height, maximized: field(stored, 'maximized') === true }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

function isWithin(value: unknown, least: number, greatest: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest
}
