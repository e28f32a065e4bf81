import type { StoryHead } from '../../../shared/story/story.ts'
import { changeStory } from '../../app/open-story.ts'

type DetailField = 'section' | 'tags' | 'embargo' | 'corrections'

/** Sets a field of the head that a story need not have; undefined takes it out. */
export function setHead<Field extends DetailField>(field: Field, value: StoryHead[Field] | undefined): void {
  changeStory((now) => {
    const { [field]: before, ...others } = now.head
    if (before === value) return now
    return { ...now, head: (value === undefined ? others : { ...others, [field]: value }) as StoryHead }
  })
}
