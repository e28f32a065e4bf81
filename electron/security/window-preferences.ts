import path from 'node:path'
import type { WebPreferences } from 'electron'

/** The preferences of every window, spelled out though most are Electron's defaults: a test reads them back. */
export function windowPreferences(distFolder: string): WebPreferences {
  return {
    preload: path.join(distFolder, 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    // Chromium's own checker fetches dictionaries from the network; house style has its own spelling.
    spellcheck: false,
    navigateOnDragDrop: false,
  }
}
