import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultPreferences } from '../../shared/ipc/preferences.ts'
import { preferencesFrom } from './read-settings.ts'
import { openSettings } from './settings.ts'

// electron-store asks Electron for a folder even when it is given one; outside Electron there is none to ask.
vi.mock('electron', () => ({ default: { app: undefined, ipcMain: undefined, ipcRenderer: undefined, shell: undefined } }))

let folder: string
const now = () => new Date('2026-03-04T05:06:07Z')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('settings', () => {
  test('a change is there after opening again', () => {
    openSettings(folder, now).changePreferences({ author: 'Ines Okafor', stylebook: 'rfi' })
    expect(openSettings(folder, now).preferences()).toEqual({ ...defaultPreferences, author: 'Ines Okafor', stylebook: 'rfi' })
  })

  test('a damaged file is set aside with its bytes, and the app goes on with the defaults', () => {
    writeFileSync(path.join(folder, 'settings.json'), '{"preferences": {"author": "In')
    const settings = openSettings(folder, now)
    expect(settings.setAside).toBe('settings-damaged-2026-03-04T05-06-07.000Z.json')
    expect(readFileSync(path.join(folder, settings.setAside ?? ''), 'utf8')).toBe('{"preferences": {"author": "In')
    expect(settings.preferences()).toEqual(defaultPreferences)
    settings.changePreferences({ author: 'Ines' })
    expect(readdirSync(folder)).toContain('settings-damaged-2026-03-04T05-06-07.000Z.json')
  })

  test('what is stored of targets comes back as it was, in a file for this person alone', () => {
    openSettings(folder, now).changePreferences({ author: 'Ines Okafor' })
    openSettings(folder, now).storeTargets([{ id: 'one' }, 'of a newer Copydesk'])
    expect(openSettings(folder, now).storedTargets()).toEqual([{ id: 'one' }, 'of a newer Copydesk'])
    expect(openSettings(folder, now).preferences().author).toBe('Ines Okafor')
    if (process.platform !== 'win32') expect(statSync(path.join(folder, 'settings.json')).mode & 0o077).toBe(0)
  })

  test('the windows come back as they stood, and one that cannot be read does not lose the others', () => {
    const record = { x: 10, y: 20, width: 1000, height: 700, maximized: false, story: null, panes: { deskOpen: false } }
    openSettings(folder, now).rememberWindows([record])
    expect(openSettings(folder, now).windows()).toEqual([record])
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ windows: [{ width: 'wide' }, record] }))
    expect(openSettings(folder, now).windows()).toEqual([record])
    // As Copydesk wrote it before it had several windows.
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ window: { x: 1, y: 2, width: 900, height: 600, maximized: true } }))
    expect(openSettings(folder, now).windows()).toEqual([{ x: 1, y: 2, width: 900, height: 600, maximized: true, story: null, panes: {} }])
  })

  test('one unknown value keeps the others', () => {
    expect(preferencesFrom({ author: 'Ines', appearance: 'sepia', textSize: 20 })).toEqual({ ...defaultPreferences, author: 'Ines', textSize: 20 })
  })
})
