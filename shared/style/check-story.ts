import type { Stylebook } from '../stylebooks/stylebook.ts'
import { createChecker } from './checker.ts'
import type { Finding } from './finding.ts'
import type { StoryText } from './rule.ts'

/** Every finding of every house rule in a story, in reading order. For a story being edited keep a `createChecker`: it gives the same, faster. */
export function checkStory(story: StoryText, stylebook: Stylebook): Finding[] {
  return createChecker().check(story, stylebook)
}
