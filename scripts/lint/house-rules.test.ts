import { ESLint } from 'eslint'
import typescript from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { houseRules } from './house-rules.mjs'

const light = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser: typescript.parser },
      plugins: { house: houseRules },
      rules: { 'house/rooms': 'error', 'house/channels': 'error', 'house/file-names': 'error' },
    },
  ],
})

/** The names of the rules that a file with this text breaks. */
const broken = async (filePath: string, text: string): Promise<(string | null)[]> => {
  const [result] = await light.lintText(text, { filePath })
  return result?.messages.map((message) => message.ruleId) ?? []
}

describe('house/rooms', () => {
  it.each([
    ['shared/story/a.ts', "import { app } from 'electron'"],
    ['shared/story/a.ts', "import { readFileSync } from 'node:fs'"],
    ['shared/story/a.ts', "import { readFileSync } from 'fs'"],
    ['shared/story/a.ts', "import { useState } from 'react'"],
    ['shared/story/a.ts', "import { $getRoot } from 'lexical'"],
    ['shared/story/a.ts', "import type { Settings } from '../../electron/settings/settings.ts'"],
    ['shared/story/a.ts', "export { open } from '../../renderer/desk/open.ts'"],
    ['shared/story/a.test.ts', "import { open } from '../../electron/drafts/open.ts'"],
    ['electron/drafts/a.ts', "import { Desk } from '../../renderer/desk/desk.tsx'"],
    ['electron/drafts/a.ts', "const late = import('../../renderer/desk/desk.tsx')"],
    ['electron/drafts/a.ts', "type Late = import('../../renderer/desk/desk.tsx').Desk"],
    ['electron/drafts/a.ts', "import { createElement } from 'react'"],
    ['electron/drafts/a.ts', "import { createHeadlessEditor } from '@lexical/headless'"],
    ['renderer/desk/a.tsx', "import { openStore } from '../../electron/drafts/store.ts'"],
    ['renderer/desk/a.tsx', "export * from '../../electron/drafts/store.ts'"],
    ['renderer/desk/a.tsx', "import path from 'node:path'"],
    ['renderer/desk/a.tsx', "import { shell } from 'electron'"],
    ['renderer/desk/a.tsx', "import { $getRoot } from 'lexical'"],
    ['renderer/quotes/a.tsx', "import type { LexicalEditor } from 'lexical'"],
    ['renderer/quotes/a.tsx', "import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'"],
    ['renderer/style/a.ts', "new Worker(new URL('../../electron/engine/engine.worker.ts', import.meta.url))"],
    ['electron/ipc/a.ts', "import { ipcRenderer } from 'electron'"],
    ['electron/ipc/a.ts', "import * as electron from 'electron'\nelectron.ipcRenderer.send(name)"],
    ['e2e/desk.spec.ts', "import { openStore } from '../electron/drafts/store.ts'"],
  ])('%s may not hold: %s', async (file, text) => {
    expect(await broken(file, text)).toContain('house/rooms')
  })

  it.each([
    ['shared/story/a.ts', "import { z } from 'zod'\nimport { ok } from '../result.ts'"],
    ['shared/story/a.test.ts', "import { readFileSync } from 'node:fs'"],
    ['electron/drafts/a.ts', "import { app } from 'electron'\nimport { join } from 'node:path'\nimport { ok } from '../../shared/result.ts'"],
    ['electron/preload/a.ts', "import { contextBridge, ipcRenderer } from 'electron'\nipcRenderer.send(name)"],
    ['renderer/desk/a.tsx', "import { useState } from 'react'\nimport { ok } from '../../shared/result.ts'\nimport '../ui/base.css'"],
    ['renderer/editor/a.tsx', "import { $getRoot } from 'lexical'\nimport { LinkNode } from '@lexical/link'"],
    ['renderer/style/a.ts', "new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })"],
    ['bench/typing.ts', "import { $getRoot } from 'lexical'\nimport { check } from '../shared/style/check-story.ts'"],
    ['e2e/desk.spec.ts', "import { test } from './fixtures/launch.ts'\nimport { join } from 'node:path'"],
  ])('%s may hold: %s', async (file, text) => {
    expect(await broken(file, text)).toEqual([])
  })
})

describe('house/channels', () => {
  it.each([
    ['electron/ipc/a.ts', "ipcMain.handle('copydesk:request', answer)"],
    ['electron/ipc/a.ts', "ipcMain.on('story-saved', answer)"],
    ['electron/preload/a.ts', "ipcRenderer.invoke('drafts.list')"],
    ['electron/preload/a.ts', 'ipcRenderer.send(`drafts.${verb}`)'],
    ['electron/windows/a.ts', "window.webContents.send('story-saved')"],
    ['renderer/app/a.ts', "const name = 'copydesk:notice'"],
  ])('%s may not hold: %s', async (file, text) => {
    expect(await broken(file, text)).toContain('house/channels')
  })

  it.each([
    ['shared/ipc/channels.ts', "export const requestChannel = 'copydesk:request'"],
    ['electron/ipc/a.ts', 'ipcMain.handle(requestChannel, answer)'],
    ['electron/windows/a.ts', "window.webContents.on('did-finish-load', show)\nwindow.webContents.send(noticeChannel, notice)"],
  ])('%s may hold: %s', async (file, text) => {
    expect(await broken(file, text)).toEqual([])
  })
})

describe('house/file-names', () => {
  it.each(['shared/utils.ts', 'shared/utils/text.ts', 'renderer/desk/date-helpers.ts', 'electron/drafts/draft-manager.ts', 'shared/common/a.ts'])('refuses %s', async (file) => {
    expect(await broken(file, 'export {}')).toEqual(['house/file-names'])
  })

  it.each(['shared/dateline/find-dateline.ts', 'electron/drafts/store.ts', 'renderer/desk/commonwealth.tsx'])('accepts %s', async (file) => {
    expect(await broken(file, 'export {}')).toEqual([])
  })
})

describe('the configuration of the project', () => {
  const project = new ESLint()

  it.each(['shared/story/story.ts', 'electron/main.ts', 'electron/preload/preload.ts', 'renderer/app/a.tsx', 'e2e/a.spec.ts'])('holds %s to the rules of the house', async (file) => {
    const config = (await project.calculateConfigForFile(file)) as { rules: Record<string, readonly [number, ...unknown[]]>; linterOptions: { noInlineConfig: boolean } }
    for (const rule of ['house/rooms', 'house/channels', 'house/file-names', 'max-lines']) expect(config.rules[rule]?.[0], rule).toBe(2)
    expect(config.linterOptions.noInlineConfig).toBe(true)
  })
})
