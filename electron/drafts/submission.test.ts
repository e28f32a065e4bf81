import { describe, expect, test } from 'vitest'
import { draftListSchema } from '../../shared/ipc/drafts.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { Clock, failureCode, good, rewritten, storyOf, testStore } from './fixtures/stories.ts'

const everything = { search: '', bin: false, offset: 0, limit: 50 }
const waiting = { ...everything, submitted: true }

describe('a story that is submitted', () => {
  test('is found by the subs, with the name and the time', () => {
    const clock = new Clock()
    const store = testStore({ clock })
    const [first, second] = ['Ferry late', 'Ferry later'].map((headline) => good(store.createFrom(storyOf(headline, ['The ferry was late.']), 'save')).id) as [string, string]
    clock.pass(60)
    const submission = good(store.submit({ id: second }))
    expect(submission.by).toBe('Runa Velde')
    const listed = good(store.list(waiting))
    expect(draftListSchema.safeParse(listed).success).toBe(true)
    expect(listed).toMatchObject({ total: 1, submitted: 1, rows: [{ id: second, status: 'submitted', submission }] })
    expect(good(store.list(everything))).toMatchObject({ total: 2, submitted: 1, rows: [{ id: second, submission }, { id: first, submission: null }] })
    expect(good(store.list({ ...waiting, search: 'ferry' })).rows.map(({ id }) => id)).toEqual([second])
    expect(good(store.open({ id: second }))).toMatchObject({ status: 'submitted', submission })
  })

  test('keeps its time where it is submitted again unchanged, and has a newer one after a change', () => {
    const clock = new Clock()
    const store = testStore({ clock })
    const story = storyOf('Ferry late', ['The ferry was late.'])
    const { version } = good(store.createFrom(story, 'save'))
    const once = good(store.submit({ id: story.id }))
    clock.pass(60)
    expect(good(store.submit({ id: story.id }))).toEqual(once)
    good(store.save({ base: version, story: rewritten(story, ['The ferry was an hour late.']), kind: 'save' }))
    clock.pass(60)
    const again = good(store.submit({ id: story.id }))
    expect(Date.parse(again.at)).toBeGreaterThan(Date.parse(once.at))
  })

  test('waits no longer once it is taken on, binned or published', () => {
    const store = testStore()
    const ids = ['One', 'Two', 'Three'].map((headline) => {
      const { id, version } = good(store.createFrom(storyOf(headline, ['Words.']), 'save'))
      good(store.submit({ id }))
      return { id, version }
    })
    expect(good(store.list(waiting)).submitted).toBe(3)
    good(store.setStatus({ id: ids[0]?.id ?? '', status: 'in-sub-editing' }))
    good(store.bin({ id: ids[1]?.id ?? '' }))
    good(store.markPublished(ids[2]?.id ?? '', ids[2]?.version ?? ''))
    expect(good(store.list(waiting))).toEqual({ rows: [], total: 0, submitted: 0 })
    expect(good(store.open({ id: ids[0]?.id ?? '' })).submission).toBeNull()
  })

  test('that is gone fails by name', () => {
    expect(failureCode(testStore().submit({ id: mintIdentifier() }))).toBe('draft-missing')
  })
})
