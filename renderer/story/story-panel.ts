import { createStore } from '../app/store.ts'
import { readRuleTitles } from '../style/rule-titles.ts'
import type { drawStoryPanel } from './draw-story-panel.tsx'

/** What draws the panels of the inspector, which know every rule: read from the disk while the copy is drawn. Null until then. */
export const storyPanel = createStore<typeof drawStoryPanel | null>(null)

export async function readStoryPanel(): Promise<void> {
  if (storyPanel.get() !== null) return
  const [{ drawStoryPanel }] = await Promise.all([import('./draw-story-panel.tsx'), readRuleTitles()])
  storyPanel.set(drawStoryPanel)
}
