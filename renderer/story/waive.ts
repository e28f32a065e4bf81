import type { Finding } from '../../shared/style/finding.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import { askOrTell } from '../app/bridge.ts'
import { changeWaivers, flushStory, openStory } from '../app/open-story.ts'

/** Lets a finding pass, with the reason. False where it could not be recorded. */
export async function waive(finding: Finding, reason: string): Promise<boolean> {
  const storyId = openStory.get()?.story.id
  if (storyId === undefined || !(await flushStory())) return false
  const waiver = await askOrTell('waivers.add', { storyId, finding: finding.id, rule: finding.rule, words: finding.text.slice(0, 10_000), reason: reason.trim() })
  if (waiver === undefined) return false
  changeWaivers(storyId, (waivers) => [...waivers.filter((other) => other.finding !== waiver.finding), waiver])
  return true
}

export async function unwaive(waiver: Waiver): Promise<void> {
  const done = await askOrTell('waivers.remove', { storyId: waiver.storyId, id: waiver.id })
  if (done !== undefined) changeWaivers(waiver.storyId, (waivers) => waivers.filter((other) => other.id !== waiver.id))
}
