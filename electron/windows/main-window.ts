import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appPage } from '../security/app-origin.ts'
import { windowPreferences } from '../security/window-preferences.ts'
import { onScreen, type WindowState } from './window-state.ts'

/** The ground of the copy (`--color-paper` in the tokens), so that no other colour is seen before the page is drawn. */
const paper = { light: '#ffffff', dark: '#161719' } as const

/** Opens a window where it stood last, shown once it has something to show. */
export function openMainWindow(distFolder: string, state: WindowState): BrowserWindow {
  const { x, y, width, height, maximized } = onScreen(
    state,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    ...(x === undefined || y === undefined ? {} : { x, y }),
    width,
    height,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Copydesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: windowPreferences(distFolder),
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  void window.loadURL(appPage)
  return window
}
