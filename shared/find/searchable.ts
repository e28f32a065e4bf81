import { inReadingOrder } from '../story/in-reading-order.ts'
import { projectBody, type DatelineWriter } from '../story/project.ts'
import type { Story } from '../story/story.ts'
import type { HeadField, PictureField, Place } from '../story/text-block.ts'

/** A text of a story that can be searched and changed. */
export interface Searchable {
  readonly place: Place
  readonly text: string
  /** Words before this offset are the dateline, which its form writes: they can be found, not replaced. */
  readonly writtenUntil: number
}

/** Every text of a story that a person can look through, in reading order. The slug is the desk's own and is left out. */
export function searchablesOf(story: Story, writeDateline: DatelineWriter): Searchable[] {
  return inReadingOrder(story, textsOf(story, writeDateline))
}

function textsOf(story: Story, writeDateline: DatelineWriter): Searchable[] {
  const { head, pictures } = story
  const field = (name: Exclude<HeadField, 'byline' | 'slug'>): Searchable => ({ place: { part: 'head', field: name, index: 0 }, text: head[name], writtenUntil: 0 })
  return [
    field('kicker'),
    field('headline'),
    field('standfirst'),
    ...head.bylines.map((text, index): Searchable => ({ place: { part: 'head', field: 'byline', index }, text, writtenUntil: 0 })),
    ...projectBody(story.body, writeDateline).map(({ place, text, dateline }): Searchable => ({ place, text, writtenUntil: dateline?.end ?? 0 })),
    ...pictures.flatMap((picture) =>
      (['caption', 'photographer', 'agency', 'alt'] as const satisfies readonly PictureField[]).map((name): Searchable => ({ place: { part: 'picture', picture: picture.id, field: name }, text: picture[name], writtenUntil: 0 })),
    ),
  ]
}
