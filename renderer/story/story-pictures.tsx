import { openStory } from '../app/open-story.ts'
import type { PictureSlot } from '../editor/pictures/picture-slot.ts'
import { FlowPicture, nameOfPicture } from '../pictures/FlowPicture.tsx'
import { placeDroppedPictures } from './add-pictures.ts'

/** The pictures of the story on the screen, for its editor. */
export const storyPictures: PictureSlot = {
  render: (block) => <FlowPicture {...block} />,
  has: (picture) => openStory.get()?.story.pictures.some(({ id }) => id === picture) ?? false,
  nameOf: nameOfPicture,
  onDropFiles: (files, place) => void placeDroppedPictures(files, place),
}
