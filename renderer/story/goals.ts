import { maximumGoals } from '../../shared/ipc/preferences.ts'
import { preferences, setPreferences } from '../app/preferences.ts'

/** The length that a story is to have, in words; null where none is set. */
export function goalOf(story: string, goals = preferences.get().goals): number | null {
  return goals.find((goal) => goal.story === story)?.words ?? null
}

/** Sets a story's goal, or takes it away (null). It is the person's own aim: it stays out of the story and its exports. */
export async function setGoal(story: string, words: number | null): Promise<void> {
  const others = preferences.get().goals.filter((goal) => goal.story !== story)
  await setPreferences({ goals: words === null ? others : [...others, { story, words }].slice(-maximumGoals) })
}
