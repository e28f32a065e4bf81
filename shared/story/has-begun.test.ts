import { expect, it } from 'vitest'
import { storyTextOf } from '../style/story-text.ts'
import { body, paragraph } from './body-builder.ts'
import { exampleStory } from './example-story.ts'
import { hasBegun } from './has-begun.ts'
import type { Story } from './story.ts'

const empty: Story = { ...exampleStory(), head: { kicker: '', headline: '', standfirst: '', bylines: [''], slug: '', language: 'en-GB', stylebook: 'bbc' }, body: body([paragraph([{ text: '  ' }])]), pictures: [] }
const begun = (story: Story) => hasBegun(storyTextOf(story).blocks, story.pictures)

it('is not begun before a word is written or a picture is there', () => {
  expect(begun(empty)).toBe(false)
  expect(begun({ ...empty, head: { ...empty.head, kicker: 'HARBOUR' } })).toBe(true)
  expect(begun({ ...empty, body: body([paragraph([{ text: 'A' }])]) })).toBe(true)
  expect(begun({ ...empty, pictures: exampleStory().pictures })).toBe(true)
})
