import { defaultPreferences, paneKeys, type Preferences } from '../../shared/ipc/preferences.ts'
import { askOrTell, listen } from './bridge.ts'
import { createStore } from './store.ts'

export const preferences = createStore<Preferences>(defaultPreferences)

/** Reads what the person has set and follows changes; the screen is dressed before the first paint of the desk. */
export async function startPreferences(): Promise<void> {
  preferences.subscribe(dress)
  listen('preferences.changed', (next) => preferences.update((now) => ({ ...next, ...panesOf(now) })))
  const read = await askOrTell('preferences.read', {})
  if (read !== undefined) preferences.set(read)
  dress()
}

/** Sets at once on the screen, and for good in main; a refused change is taken back. */
export async function setPreferences(change: Partial<Preferences>): Promise<void> {
  const before = preferences.get()
  preferences.set({ ...before, ...change })
  const answer = await askOrTell('preferences.write', change)
  preferences.set(answer ?? before)
}

/** How the panes of this window stand; what another window does with its own is not for this one. */
function panesOf(now: Preferences): Partial<Preferences> {
  return Object.fromEntries(paneKeys.map((key) => [key, now[key]]))
}

function dress(): void {
  const { appearance, contrast, textSize, columnWidth, deskWidth, inspectorWidth } = preferences.get()
  const root = document.documentElement
  root.dataset['appearance'] = appearance
  root.dataset['contrast'] = contrast
  root.style.setProperty('--desk-chosen', deskWidth === null ? null : `${deskWidth / 16}rem`)
  root.style.setProperty('--inspector-chosen', inspectorWidth === null ? null : `${inspectorWidth / 16}rem`)
  root.style.setProperty('--measure-copy', `${columnWidth}ch`)
  root.style.setProperty('--copy-size', `${textSize / 16}rem`)
}
