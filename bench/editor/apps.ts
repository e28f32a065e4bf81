import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDraftStore } from '../../electron/drafts/store.ts'
import type { Story } from '../../shared/story/story.ts'
import { shortStory, type LongStory } from './long-story.ts'
import { pages } from './peer/pages.ts'

/** An app with its window, as a bench drives it. */
export interface BenchApp {
  readonly name: string
  readonly electron: ElectronApplication
  readonly page: Page
  /** Shows the long or the short story by a click, and waits until nothing moves any more. */
  readonly open: (which: 'long' | 'short') => Promise<void>
  readonly close: () => Promise<void>
}

export const root = process.cwd()

/** Words that every app is started with, ours and the peers alike. */
export const commonWords = ['--lang=en-GB', '--force-device-scale-factor=1', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'copydesk-bench-'))
}

/** The environment of the apps: that of the bench without what would turn Electron into plain Node. */
export function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !/^(NODE_OPTIONS|ELECTRON_RUN_AS_NODE)$/u.test(entry[0])))
}

/** Builds the peer app into a folder. */
export async function buildPeer(folder: string, { story }: LongStory): Promise<void> {
  const source = (file: string): string => join(root, 'bench/editor/peer', file)
  const common = { bundle: true, minify: true, logLevel: 'error' } as const
  await build({ ...common, entryPoints: [source('main.ts')], outdir: folder, platform: 'node', format: 'cjs', external: ['electron'] })
  await build({ ...common, entryPoints: [source('plain.ts')], outdir: folder, platform: 'browser', format: 'iife', define: { 'process.env.NODE_ENV': '"production"' } })
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, name), text)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'peer', version: '0.0.0', main: 'main.js' }))
  await writeFile(join(folder, 'long.json'), JSON.stringify(story.body))
  await writeFile(join(folder, 'short.json'), JSON.stringify(shortStory().body))
}

/** A profile of Copydesk with drafts in it, the last one opened at the start. */
export async function profileWith(stories: readonly Story[], preferences: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const profile = await temporaryFolder()
  if (Object.keys(preferences).length > 0) await writeFile(join(profile, 'settings.json'), JSON.stringify({ preferences }))
  await mkdir(join(profile, 'drafts'), { recursive: true })
  const store = openDraftStore({ folder: join(profile, 'drafts'), author: () => 'Bench' })
  for (const story of stories) {
    const made = store.createFrom(story, 'import')
    if (!made.ok) throw new Error(made.failure.message)
  }
  store.close()
  return profile
}

async function launch(words: readonly string[], profile: string): Promise<ElectronApplication> {
  return _electron.launch({ args: [...words, `--user-data-dir=${profile}`, ...commonWords], cwd: root, env: environment(), timeout: 60_000 })
}

/** The peer with its plain editor. */
export async function startPlain(folder: string): Promise<BenchApp> {
  const profile = await temporaryFolder()
  const electron = await launch([folder, '--page=plain'], profile)
  const page = await electron.firstWindow()
  await page.locator('#text p').first().waitFor()
  return {
    name: 'plain Lexical',
    electron,
    page,
    open: async (which) => {
      await page.locator(`#${which}`).click()
      await settled(page, which, '#text')
    },
    close: async () => {
      await electron.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

export interface CopydeskOptions {
  readonly name: string
  /** False keeps the workers from ever answering: the same editor, with nothing checked in it. */
  readonly checking: boolean
  readonly story: Story
  readonly preferences?: Readonly<Record<string, unknown>>
}

/** Copydesk with the two stories on its desk. */
export async function startCopydesk({ name, checking, story, preferences = {} }: CopydeskOptions): Promise<BenchApp> {
  const profile = await profileWith([story, shortStory()], preferences)
  const electron = await launch([root], profile)
  const page = await electron.firstWindow()
  if (!checking) {
    await page.addInitScript(() => {
      const silent = class extends EventTarget {
        onmessage = null
        onerror = null
        postMessage(): void {}
        terminate(): void {}
      }
      Object.defineProperty(window, 'Worker', { value: silent })
    })
    await page.reload()
  }
  await page.locator('.story-text p').first().waitFor()
  return {
    name,
    electron,
    page,
    open: async (which) => {
      await page.locator('button.draft').filter({ hasText: which === 'long' ? story.head.headline : 'A short one' }).click()
      await settled(page, which, '.story-text')
      if (checking) await page.locator('.status-findings:not([aria-busy])').first().waitFor({ timeout: 60_000 })
    },
    close: async () => {
      // The window may be asked whether it has saved; it has, and what it holds is invented.
      await electron.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Copydesk on a profile that was made for it, and that goes with it. */
export async function startOn(profile: string): Promise<Pick<BenchApp, 'electron' | 'page' | 'close'>> {
  const electron = await launch([root], profile)
  return {
    electron,
    page: await electron.firstWindow(),
    close: async () => {
      await electron.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function settled(page: Page, which: 'long' | 'short', text: string): Promise<void> {
  await page.waitForFunction(({ selector, isLong }) => ((document.querySelector(selector)?.childElementCount ?? 0) > 100) === isLong, { selector: text, isLong: which === 'long' }, { timeout: 60_000 })
}
