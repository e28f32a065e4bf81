import { expect, test } from 'vitest'
import { exampleStory } from '../../shared/story/example-story.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { openGate } from './gate.ts'

test('a rule that failed is named in the verdict, and so is the stylebook that counted', async () => {
  const story = exampleStory()
  const gate = openGate(() => Promise.resolve({ findings: [], stylebook: { ...stylebookOf('reuters'), name: 'The Harbour Post', version: '3' }, brokenRules: ['headline-length'] }))
  expect(await gate({ story, version: story.id, waivers: [] })).toMatchObject({ ok: true, value: { passes: true, brokenRules: ['headline-length'], stylebook: 'reuters', stylebookName: 'The Harbour Post', stylebookVersion: '3' } })
})

test('a check that did not finish lets nothing out', async () => {
  const gate = openGate(() => Promise.reject(new Error('the thread died')))
  expect(await gate({ story: exampleStory(), version: exampleStory().id, waivers: [] })).toMatchObject({ ok: false, failure: { code: 'check-failed' } })
})
