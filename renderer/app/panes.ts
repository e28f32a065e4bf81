import { useSyncExternalStore } from 'react'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import { preferences, setPreferences } from './preferences.ts'
import { createStore, useStore, useStorePart } from './store.ts'

export type Inspector = Preferences['inspector']
export type Panel = Exclude<Inspector, 'closed'>

/**
 * Where the panes stand. A wide window shows desk, copy and inspector side by side as the person left them; a
 * narrow one (or a large zoom) shows the copy, with one pane at a time drawn over it.
 */
const narrowWindow = window.matchMedia('(max-width: 54rem)')
const drawer = createStore<'desk' | 'inspector' | null>(null)
let lastPanel: Panel = 'style'

narrowWindow.addEventListener('change', () => drawer.set(null))

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrowWindow.addEventListener('change', listener)
      return () => narrowWindow.removeEventListener('change', listener)
    },
    () => narrowWindow.matches,
  )
}

export function useDeskOpen(): boolean {
  const kept = useStorePart(preferences, ({ deskOpen, focusMode }) => deskOpen && !focusMode)
  const drawn = useStore(drawer)
  return useNarrow() ? drawn === 'desk' : kept
}

/** The panel in view, or null where the inspector is closed. */
export function useInspector(): Panel | null {
  const kept = useStorePart(preferences, ({ inspector, focusMode }) => (focusMode ? 'closed' : inspector))
  const drawn = useStore(drawer)
  const narrow = useNarrow()
  if (narrow && drawn !== 'inspector') return null
  return kept === 'closed' ? (narrow ? lastPanel : null) : kept
}

export function setDeskOpen(open: boolean): void {
  if (narrowWindow.matches) drawer.set(open ? 'desk' : null)
  else void setPreferences(open ? { deskOpen: true, focusMode: false } : { deskOpen: false })
}

export function toggleDesk(): void {
  setDeskOpen(narrowWindow.matches ? drawer.get() !== 'desk' : !preferences.get().deskOpen || preferences.get().focusMode)
}

export function showPanel(panel: Panel): void {
  lastPanel = panel
  if (narrowWindow.matches) drawer.set('inspector')
  const { inspector, focusMode } = preferences.get()
  // Whatever asks for a panel is more than the copy.
  if (inspector !== panel || focusMode) void setPreferences({ inspector: panel, focusMode: false })
}

export function toggleInspector(): void {
  if (preferences.get().focusMode) void setPreferences({ focusMode: false })
  if (narrowWindow.matches) return drawer.set(drawer.get() === 'inspector' ? null : 'inspector')
  const { inspector } = preferences.get()
  if (inspector !== 'closed') lastPanel = inspector
  void setPreferences({ inspector: inspector === 'closed' ? lastPanel : 'closed' })
}

/** Puts away what lies over the copy in a narrow window; true where something did. */
export function closeDrawer(): boolean {
  const wasOpen = drawer.get() !== null
  drawer.set(null)
  return wasOpen
}
