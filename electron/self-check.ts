import type { BrowserWindow } from 'electron'
import { exampleStory } from '../shared/story/example-story.ts'
import type { DraftStore } from './drafts/store.ts'

/**
 * What `--self-check` does: keeps a draft, opens it again, waits for the window to load, and says so on
 * standard output. A package is proved by it before it leaves the house. Gives the exit code.
 */
export async function selfCheck(drafts: DraftStore, window: BrowserWindow): Promise<number> {
  const kept = drafts.createFrom(exampleStory(), 'save')
  const opened = kept.ok ? drafts.open({ id: kept.value.id }) : kept
  if (window.webContents.isLoading()) await new Promise<void>((resolve) => window.webContents.once('did-stop-loading', () => resolve()))
  const screen: unknown = await window.webContents.executeJavaScript("document.querySelector('#root')?.childElementCount ?? 0")
  if (!opened.ok) return say(`self-check: the draft did not open (${opened.failure.code})`, 1)
  if (typeof screen !== 'number' || screen === 0) return say('self-check: the window stayed empty', 1)
  return say(`self-check: opened draft ${opened.value.story.head.slug}`, 0)
}

function say(line: string, code: number): number {
  process.stdout.write(`${line}\n`)
  return code
}
