import { applyEdits } from '../../shared/style/apply-edits.ts'
import type { Edit, Fix } from '../../shared/style/finding.ts'
import type { Picture, Story, StoryHead } from '../../shared/story/story.ts'
import { placeKey, type Place } from '../../shared/story/text-block.ts'

/** The story with a fix applied to its head and pictures; null where the fix reaches into the body, which the editor mends, or into a rendered text. */
export function mendStory(story: Story, fix: Extract<Fix, { kind: 'edits' }>): Story | null {
  let mended: Story | null = story
  for (const key of new Set(fix.edits.map((edit) => placeKey(edit.place)))) {
    const edits = fix.edits.filter((edit) => placeKey(edit.place) === key)
    const place = edits[0]?.place
    if (mended === null || place === undefined) return null
    mended = mendPlace(mended, place, edits)
  }
  return mended
}

function mendPlace(story: Story, place: Place, edits: readonly Edit[]): Story | null {
  switch (place.part) {
    case 'head':
      return { ...story, head: mendHead(story.head, place, edits) }
    case 'picture': {
      const { field } = place
      // A credit line is written from its fields; it has no text of its own to mend.
      if (field === 'credit') return null
      return { ...story, pictures: story.pictures.map((picture): Picture => (picture.id === place.picture ? { ...picture, [field]: applyEdits(picture[field], edits) } : picture)) }
    }
    case 'body':
      return null
  }
}

function mendHead(head: StoryHead, place: Extract<Place, { part: 'head' }>, edits: readonly Edit[]): StoryHead {
  if (place.field === 'byline') return { ...head, bylines: head.bylines.map((byline, index) => (index === place.index ? applyEdits(byline, edits) : byline)) }
  return { ...head, [place.field]: applyEdits(head[place.field], edits) }
}
