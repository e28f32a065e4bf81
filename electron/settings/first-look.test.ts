import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstWindowState } from '../windows/window-state.ts'
import { firstLook } from './first-look.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-first-look-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (text: string) => writeFileSync(path.join(folder, 'settings.json'), text)

describe('what the first window wants to know', () => {
  it('is as on a first start where nothing is kept, or what is kept is damaged', () => {
    expect(firstLook(folder)).toEqual({ appearance: 'system', state: firstWindowState })
    write('{"preferences":')
    expect(firstLook(folder)).toEqual({ appearance: 'system', state: firstWindowState })
  })

  it('is what the settings keep of the appearance and of the oldest window', () => {
    const state = { x: 40, y: -20, width: 1100, height: 720, maximized: true }
    write(JSON.stringify({ preferences: { appearance: 'dark' }, windows: [{ ...state, story: null, panes: {} }, { width: 800, height: 600, maximized: false, story: null, panes: {} }] }))
    expect(firstLook(folder)).toEqual({ appearance: 'dark', state })
  })

  it('knows the one place that was kept before there were several windows', () => {
    write(JSON.stringify({ window: { width: 900, height: 700, maximized: false } }))
    expect(firstLook(folder)).toEqual({ appearance: 'system', state: { width: 900, height: 700, maximized: false } })
  })

  it('bears whatever stands in the file, and never gives a window that cannot be opened', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (windows, preferences) => {
        write(JSON.stringify({ windows, preferences }))
        const { state } = firstLook(folder)
        expect(state.width).toBeGreaterThanOrEqual(640)
        expect(state.height).toBeGreaterThanOrEqual(480)
      }),
    )
  })
})
