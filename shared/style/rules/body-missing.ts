import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const bodyMissing: StoryRule = {
  id: 'body-missing',
  scope: 'story',
  category: 'length',
  title: 'Story has no text',
  rationale: 'A headline alone is not a story; published by mistake it is an empty page under the house’s name.',
  severity: 'error',
  check: (story) => {
    if (story.head === undefined) return []
    const blocks = bodyBlocks(story)
    if (blocks.some((block) => block.text.slice(block.dateline?.end ?? 0).trim() !== '')) return []
    return [{ place: blocks[0]?.place ?? { part: 'body', block: '' }, start: 0, end: 0, message: 'The story has no text yet.' }]
  },
  examples: {
    match: [{ text: ' ', head: { headline: 'Bridge opens again' }, finds: '' }],
    pass: [{ text: 'The bridge is open again.', head: { headline: 'Bridge opens again' } }, { text: '' }],
  },
}
