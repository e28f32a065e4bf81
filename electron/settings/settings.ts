import { existsSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import Store from 'electron-store'
import { z } from 'zod'
import { preferencesSchema, type Preferences } from '../../shared/ipc/preferences.ts'
import { identifierSchema, type StoryId } from '../../shared/story/identifier.ts'
import { windowRecordSchema, windowStateSchema, type WindowRecord } from '../windows/window-record.ts'
import { preferencesFrom } from './read-settings.ts'

const settingsSchema = z.object({ preferences: z.unknown(), window: z.unknown(), windows: z.unknown(), recent: z.unknown(), targets: z.unknown() }).partial()

export interface Settings {
  preferences(): Preferences
  changePreferences(change: { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined }): Preferences
  /** The windows that stood open last, oldest first. */
  windows(): WindowRecord[]
  rememberWindows(windows: readonly WindowRecord[]): void
  /** The stories opened last, newest first. */
  recent(): StoryId[]
  rememberRecent(stories: readonly StoryId[]): void
  /** The servers that stories go to, as they were stored; whoever reads them parses each. */
  storedTargets(): unknown
  /** Throws the system's error where the disk refuses. */
  storeTargets(targets: readonly unknown[]): void
  /** The name under which a settings file that could not be read was set aside, or null. */
  readonly setAside: string | null
}

/**
 * Settings in electron-store (one small JSON file in `folder`, rewritten whole at each change: nothing that grows
 * belongs here). A file that is no JSON is set aside under another name, never overwritten.
 */
export function openSettings(folder: string, now: () => Date): Settings {
  const setAside = setAsideDamaged(path.join(folder, 'settings.json'), now())
  // For this person alone: where the system has no key store, a target's secret may lie in it.
  const store = new Store<{ preferences: unknown; window: unknown; windows: unknown; recent: unknown; targets: unknown }>({ name: 'settings', cwd: folder, configFileMode: 0o600 })
  return {
    setAside,
    preferences: () => preferencesFrom(store.get('preferences')),
    changePreferences: (change) => {
      const known = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const preferences = preferencesSchema.parse({ ...preferencesFrom(store.get('preferences')), ...known })
      store.set('preferences', preferences)
      return preferences
    },
    windows: () => windowsFrom(store.get('windows'), store.get('window')),
    rememberWindows: (windows) => store.set('windows', windows),
    recent: () => z.array(identifierSchema).safeParse(store.get('recent')).data ?? [],
    rememberRecent: (stories) => store.set('recent', stories),
    storedTargets: () => store.get('targets'),
    storeTargets: (targets) => store.set('targets', targets),
  }
}

/** One record by itself, so that one that cannot be read does not lose the others; before there were several, there was one place. */
function windowsFrom(stored: unknown, single: unknown): WindowRecord[] {
  if (Array.isArray(stored)) return stored.flatMap((entry) => windowRecordSchema.safeParse(entry).data ?? [])
  const before = windowStateSchema.safeParse(single).data
  return before === undefined ? [] : [{ ...before, story: null, panes: {} }]
}

function setAsideDamaged(file: string, now: Date): string | null {
  if (!existsSync(file) || isSettings(readFileSync(file, 'utf8'))) return null
  const name = `settings-damaged-${now.toISOString().replaceAll(':', '-')}.json`
  renameSync(file, path.join(path.dirname(file), name))
  return name
}

function isSettings(text: string): boolean {
  try {
    return settingsSchema.safeParse(JSON.parse(text)).success
  } catch {
    // Not JSON: the caller sets it aside and says so.
    return false
  }
}
