import { expect, test } from 'vitest'
import { exampleStory } from '../../shared/story/example-story.ts'
import { createTextProjector } from './project-text.ts'

test('a story written down anew gives the very same blocks where its words are the same', () => {
  const project = createTextProjector()
  const story = exampleStory()
  const first = project(story)
  const again = project(structuredClone(story))
  expect(again.blocks.length).toBeGreaterThan(5)
  again.blocks.forEach((block, index) => expect(block).toBe(first.blocks[index]))
  // And so at the third time, from what was kept of the second.
  const [changed, ...rest] = structuredClone(story.body.root.children ?? [])
  const third = project({ ...story, body: { root: { ...story.body.root, children: [{ ...changed, type: 'paragraph', children: [{ type: 'text', text: 'Quite another lede.' }] }, ...rest] } } })
  const differ = third.blocks.filter((block, index) => block !== first.blocks[index])
  expect(differ.map(({ text }) => text)).toEqual(['Quite another lede.'])
})
