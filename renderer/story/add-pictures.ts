import type { AddPicturesAnswer } from '../../shared/ipc/contract.ts'
import { maximumPictureBytes } from '../../shared/ipc/contract.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Picture, Story } from '../../shared/story/story.ts'
import { askOrTell } from '../app/bridge.ts'
import { showBanner } from '../app/notices.ts'
import { changeStory, openStory } from '../app/open-story.ts'
import { showPanel } from '../app/panes.ts'

/** By its name or what the system says of it; main tells by the bytes. */
export function isPicture(file: File): boolean {
  return file.type.startsWith('image/') || /\.(jpe?g|png|gif|webp|avif|heic|tiff?)$/i.test(file.name)
}

export async function addPicturesByDialog(): Promise<void> {
  const loading = openStory.get()?.loading
  const answer = await askOrTell('pictures.add-by-dialog', {})
  if (answer !== undefined) takeIn(answer, loading)
}

export async function addPictureFiles(files: readonly File[]): Promise<void> {
  const loading = openStory.get()?.loading
  for (const file of files) {
    if (file.size > maximumPictureBytes) {
      showBanner({ tone: 'warning', message: `“${file.name}” is larger than 100 MB and was not added.`, advice: 'Save a smaller copy of it and add that.' })
      continue
    }
    const bytes = await bytesOf(file)
    if (bytes === null) continue
    const answer = await askOrTell('pictures.add', { name: file.name.slice(-300), bytes })
    if (answer !== undefined) takeIn(answer, loading)
  }
}

/** The bytes of a dropped file; null, with a word to the person, where it cannot be read (a folder, a file that has gone). */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (thrown) {
    console.error('A dropped file could not be read.', thrown)
    showBanner({ tone: 'warning', message: `“${file.name}” could not be read; nothing was added from it.`, advice: 'Check that it is a file and still there, and drop it again.' })
    return null
  }
}

function takeIn({ added, refused }: AddPicturesAnswer, loading: number | undefined): void {
  for (const { name, message } of refused) showBanner({ tone: 'warning', message: `“${name}” was not added.`, advice: message })
  if (added.length === 0) return
  showPanel('pictures')
  changeStory((story) => placePictures(story, added), loading)
}

/** Puts each picture into the first slot that waits for one, else after the last; words the person has written are kept. */
export function placePictures(story: Story, added: AddPicturesAnswer['added']): Story {
  const pictures: Picture[] = [...story.pictures]
  for (const { file, caption, photographer, agency } of added) {
    const slot = pictures.findIndex((picture) => picture.file === null)
    const waiting = pictures[slot]
    if (waiting === undefined) pictures.push({ id: mintIdentifier(), file, caption, photographer, agency, via: '', role: 'photo', alt: '', embedded: { photographer, agency } })
    else pictures[slot] = { ...waiting, file, caption: waiting.caption || caption, photographer: waiting.photographer || photographer, agency: waiting.agency || agency, embedded: { photographer, agency } }
  }
  return { ...story, pictures }
}
