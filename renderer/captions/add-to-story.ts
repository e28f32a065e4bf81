import type { Story } from '../../shared/story/story.ts'
import { askOrTell } from '../app/bridge.ts'
import { showBanner, showToast } from '../app/notices.ts'
import { changeStory, openStory } from '../app/open-story.ts'
import { counted } from '../ui/counts.ts'
import { flushCaptions } from './form/caption-bench.ts'
import { placePictures } from './place-pictures.ts'
import { tellStep } from './sheet-steps.ts'

/** Puts pictures with their captions, credits and alt texts into the open story, in the order of the sheet. */
export async function addToStory(hashes: readonly string[]): Promise<void> {
  const open = openStory.get()
  if (open === null) return
  await flushCaptions()
  const answer = await askOrTell('captions.for-story', { hashes: hashes.slice(0, mostAtOnce) })
  if (answer === undefined) return
  for (const { name, message } of answer.refused) showBanner({ tone: 'warning', message: `“${name}” was not added to the story.`, advice: message })
  if (hashes.length > mostAtOnce) showToast(`${mostAtOnce} pictures are the most at once; the rest were left out.`)
  if (answer.pictures.length === 0) return
  const before = openStory.get()?.story.pictures ?? []
  changeStory((story) => ({ ...story, pictures: placePictures(story.pictures, answer.pictures) }), open.loading)
  const after = openStory.get()?.story.pictures
  tellStep(`${counted(answer.pictures.length, 'picture')} added to “${open.story.head.headline.trim() || 'Untitled story'}”.`, {
    undo: async () => exchange(after, before, open.loading, 'Take them out in its Pictures panel.'),
    redo: async () => exchange(before, after, open.loading, 'Add them anew.'),
  })
}

/** Only where nothing else has changed them since. */
function exchange(from: Story['pictures'] | undefined, to: Story['pictures'] | undefined, loading: number, advice: string): void {
  if (to !== undefined && openStory.get()?.story.pictures === from) changeStory((story) => ({ ...story, pictures: to }), loading)
  else showToast(`The story’s pictures have been changed since then. ${advice}`)
}

const mostAtOnce = 500
