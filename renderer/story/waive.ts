import { placeKey } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { ruleTitle } from '../style/rule-titles.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { anchorOf, coversTheSame, waivedWords, type Waiver, type WaiverCovers } from '../../shared/style/waiver.ts'
import { askOrTell } from '../app/bridge.ts'
import { showToast } from '../app/notices.ts'
import { changeWaivers, flushStory, openStory } from '../app/open-story.ts'

/** What a person decides when they let something pass. */
export interface WaiveChoice {
  readonly covers: WaiverCovers
  readonly reason: string
}

/** Lets a finding, its words or its rule pass in this story, with the reason. False where it could not be recorded. */
export async function waive(finding: Finding, { covers, reason }: WaiveChoice): Promise<boolean> {
  if (!(await flushStory())) return false
  const story = openStory.get()?.story
  if (story === undefined) return false
  const { blocks } = storyTextOf(story)
  const anchor = covers === 'finding' ? anchorOf(finding, blocks) : null
  // A photographer's name has no text of its own among the blocks: its finding is known by its id.
  if (covers === 'finding' && anchor === null && blocks.some(({ place }) => placeKey(place) === placeKey(finding.place))) {
    showToast('The text has changed since; look at the finding again.')
    return false
  }
  const waiver = await askOrTell('waivers.add', { storyId: story.id, covers, finding: finding.id, rule: finding.rule, words: waivedWords(finding.text), anchor, reason: reason.trim() })
  if (waiver === undefined) return false
  changeWaivers(story.id, (waivers) => [...waivers.filter((other) => !coversTheSame(other, waiver)), waiver])
  showToast(toldOf(waiver), () => void remove(waiver))
  return true
}

/** Takes a waiver back, with the way to undo it. */
export async function unwaive(waiver: Waiver): Promise<void> {
  if (await remove(waiver)) showToast('The waiver is taken back.', () => void putBack(waiver))
}

async function remove(waiver: Waiver): Promise<boolean> {
  const done = await askOrTell('waivers.remove', { storyId: waiver.storyId, id: waiver.id })
  if (done === undefined) return false
  changeWaivers(waiver.storyId, (waivers) => waivers.filter((other) => other.id !== waiver.id))
  return true
}

async function putBack({ storyId, id }: Waiver): Promise<void> {
  const waiver = await askOrTell('waivers.put-back', { storyId, id })
  if (waiver !== undefined) changeWaivers(storyId, (waivers) => [...waivers.filter((other) => other.id !== id), waiver])
}

function toldOf({ covers, words, rule }: Waiver): string {
  switch (covers) {
    case 'finding':
      return 'Waived in this one place.'
    case 'words':
      return `“${words}” is waived in this story.`
    case 'rule':
      return `${ruleTitle(rule)} is waived in this story.`
  }
}
