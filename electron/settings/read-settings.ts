import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { defaultPreferences, preferencesSchema, type Preferences } from '../../shared/ipc/preferences.ts'
import { failure, success, type Failure, type Result } from '../../shared/result.ts'

/** Each preference by itself, so that one unknown value (of a newer Copydesk, say) does not lose the others. */
export function preferencesFrom(stored: unknown): Preferences {
  const record = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const entries = Object.entries(preferencesSchema.shape).map(([key, schema]) => {
    const parsed = schema.safeParse(record[key])
    return [key, parsed.success ? parsed.data : defaultPreferences[key as keyof Preferences]]
  })
  return preferencesSchema.parse(Object.fromEntries(entries))
}

/** What the app has written down in its settings, read without the app: for the command line. */
export function readSettings(folder: string): Result<{ readonly preferences: Preferences; readonly targets: unknown }, Failure<'no-settings' | 'settings-unreadable'>> {
  const file = path.join(folder, 'settings.json')
  if (!existsSync(file)) return failure('no-settings', `There are no settings of Copydesk in ${folder}.`)
  try {
    const { preferences, targets } = z.object({ preferences: z.unknown(), targets: z.unknown() }).parse(JSON.parse(readFileSync(file, 'utf8')))
    return success({ preferences: preferencesFrom(preferences), targets })
  } catch {
    // Whatever is wrong with the file, the app sets it aside and says so when it starts.
    return failure('settings-unreadable', `The settings of Copydesk in ${folder} cannot be read.`)
  }
}
