import type { WebContents } from 'electron'
import { expect, test, vi } from 'vitest'
import { defaultPreferences, type Preferences } from '../../shared/ipc/preferences.ts'
import { storyStatuses } from '../../shared/story/story.ts'
import { good, storyOf, testStore } from '../drafts/fixtures/stories.ts'
import { keepShownStories } from '../windows/shown-stories.ts'
import { draftHandlers } from './draft-handlers.ts'

vi.mock('electron', () => ({ default: { ipcMain: undefined }, ipcMain: undefined }))

const from = {} as WebContents

function desk(role: Preferences['role']) {
  const drafts = testStore()
  const story = storyOf('Ferry late', ['The ferry was late.'])
  good(drafts.createFrom(story, 'save'))
  const handlers = draftHandlers({ drafts, preferences: () => ({ ...defaultPreferences, role }), changed: () => undefined, shown: keepShownStories() })
  const waiver = { storyId: story.id, covers: 'rule', finding: 'a', rule: 'b', words: '', anchor: null, reason: 'c' } as const
  return { handlers, id: story.id, waiver, drafts }
}

test('a reporter submits and takes back, and gives no status of a sub', async () => {
  const { handlers, id } = desk('reporter')
  for (const status of storyStatuses) {
    const answer = await handlers['drafts.set-status']({ id, status }, from)
    if (status === 'draft' || status === 'submitted') expect(answer).toMatchObject({ ok: true })
    else expect(answer).toMatchObject({ ok: false, failure: { code: 'not-allowed', message: expect.stringContaining('for a sub') as string } })
  }
  expect(await handlers['drafts.submit']({ id }, from)).toMatchObject({ ok: true, value: { by: 'Runa Velde' } })
})

test('a reporter neither waives nor takes a sub’s waiver back', async () => {
  const { handlers, id, waiver, drafts } = desk('reporter')
  const standing = good(drafts.addWaiver(waiver))
  for (const answer of [handlers['waivers.add'](waiver, from), handlers['waivers.remove']({ storyId: id, id: standing.id }, from), handlers['waivers.put-back']({ storyId: id, id: standing.id }, from)]) {
    expect(await answer).toMatchObject({ ok: false, failure: { code: 'not-allowed', message: 'You work as a reporter here, and waiving a finding is for a sub. Submit the story, and a sub finds it on the desk.' } })
  }
  expect(good(drafts.open({ id })).waivers).toEqual([standing])
})

test('a sub does all of it', async () => {
  const { handlers, id, waiver } = desk('sub')
  for (const status of storyStatuses) expect(await handlers['drafts.set-status']({ id, status }, from)).toMatchObject({ ok: true })
  expect(await handlers['waivers.add'](waiver, from)).toMatchObject({ ok: true })
})
