import type { AddPicturesAnswer } from '../../shared/ipc/contract.ts'
import { maximumPictureBytes } from '../../shared/ipc/contract.ts'
import { mintIdentifier, type PictureId } from '../../shared/story/identifier.ts'
import type { Picture, Story } from '../../shared/story/story.ts'
import { askOrTell } from '../app/bridge.ts'
import { showBanner } from '../app/notices.ts'
import { changeStory, openStory } from '../app/open-story.ts'
import { showPanel } from '../app/panes.ts'
import type { GoesAlong } from '../editor/editor-handle.ts'

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
    const answer = await bringIn(file)
    if (answer !== undefined) takeIn(answer, loading)
  }
}

/** Hands one file to main, which keeps its bytes; undefined, with a word to the person, where that cannot be. */
async function bringIn(file: File): Promise<AddPicturesAnswer | undefined> {
  if (file.size > maximumPictureBytes) {
    showBanner({ tone: 'warning', message: `“${file.name}” is larger than 100 MB and was not added.`, advice: 'Save a smaller copy of it and add that.' })
    return undefined
  }
  const bytes = await bytesOf(file)
  return bytes === null ? undefined : askOrTell('pictures.add', { name: file.name.slice(-300), bytes })
}

/**
 * Adds files that were dropped between two paragraphs as new pictures of the story, and puts them there. Undo takes them
 * out of the text and, where nobody has touched their words since, out of the story.
 */
export async function placeDroppedPictures(files: readonly File[], place: (pictures: readonly PictureId[], along: GoesAlong) => void): Promise<void> {
  const loading = openStory.get()?.loading
  const made: Picture[] = []
  for (const file of files) {
    const answer = await bringIn(file)
    if (answer === undefined) continue
    tellRefused(answer)
    made.push(...answer.added.map(newPicture))
  }
  if (made.length === 0 || openStory.get()?.loading !== loading) return
  const change = (next: (pictures: readonly Picture[]) => readonly Picture[]) => changeStory((now) => ({ ...now, pictures: [...next(now.pictures)] }), loading)
  let untouched: readonly Picture[] = []
  change((pictures) => [...pictures, ...made])
  place(
    made.map(({ id }) => id),
    {
      undone: () =>
        change((pictures) => {
          untouched = pictures.filter((picture) => made.includes(picture))
          return pictures.filter((picture) => !untouched.includes(picture))
        }),
      redone: () => change((pictures) => [...pictures, ...untouched.filter(({ id }) => pictures.every((other) => other.id !== id))]),
    },
  )
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

/** Asks for files and adds them as new pictures where `place` puts them. */
export async function placePicturesByDialog(place: (pictures: readonly PictureId[]) => void): Promise<void> {
  const loading = openStory.get()?.loading
  const answer = await askOrTell('pictures.add-by-dialog', {})
  if (answer === undefined || openStory.get()?.loading !== loading) return
  tellRefused(answer)
  const made = answer.added.map(newPicture)
  changeStory((now) => ({ ...now, pictures: [...now.pictures, ...made] }), loading)
  place(made.map(({ id }) => id))
}

function tellRefused({ refused }: AddPicturesAnswer): void {
  for (const { name, message } of refused) showBanner({ tone: 'warning', message: `“${name}” was not added.`, advice: message })
}

function takeIn(answer: AddPicturesAnswer, loading: number | undefined): void {
  const { added } = answer
  tellRefused(answer)
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
    if (waiting === undefined) pictures.push(newPicture({ file, caption, photographer, agency }))
    else pictures[slot] = { ...waiting, file, caption: waiting.caption || caption, photographer: waiting.photographer || photographer, agency: waiting.agency || agency, embedded: { photographer, agency } }
  }
  return { ...story, pictures }
}

function newPicture({ file, caption, photographer, agency }: AddPicturesAnswer['added'][number]): Picture {
  return { id: mintIdentifier(), file, caption, photographer, agency, via: '', role: 'photo', alt: '', embedded: { photographer, agency } }
}
