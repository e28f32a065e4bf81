import { expect, test } from 'vitest'
import { Clock, good, rewritten, storyOf, testStore } from './fixtures/stories.ts'

test('ten thousand drafts: every page of the desk and every search gives exactly what is there', { timeout: 180_000 }, () => {
  const clock = new Clock()
  const store = testStore({ clock })
  const count = 10_000
  const topics = ['harbour', 'budget', 'orchard', 'tunnel', 'choir']
  const ids: string[] = []
  // One durable transaction for all: what is tested is the desk, not the disk.
  store.database.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      clock.time += 1_000
      const story = storyOf(`Story number ${index}`, [`All about the ${topics[index % topics.length]} of town ${index}.`, 'A second paragraph with the same words for all.'])
      ids.push(good(store.createFrom(story, 'import')).id)
    }
  })
  const newestFirst = [...ids].reverse()
  for (const offset of [0, 4_950, 9_950]) {
    const page = good(store.list({ search: '', bin: false, offset, limit: 50 }))
    expect(page.total).toBe(count)
    expect(page.rows.map((row) => row.id)).toEqual(newestFirst.slice(offset, offset + 50))
  }
  expect(good(store.list({ search: 'orch town', bin: false, offset: 0, limit: 50 }))).toMatchObject({ total: count / topics.length })
  expect(good(store.list({ search: 'number 7321', bin: false, offset: 0, limit: 50 })).rows.map((row) => row.headline)).toEqual(['Story number 7321'])
  const common = good(store.list({ search: 'same words', bin: false, offset: 100, limit: 50 }))
  expect(common.total).toBe(count)
  expect(common.rows.map((row) => row.id)).toEqual(newestFirst.slice(100, 150))
  expect(common.rows.every((row) => row.snippet?.includes('\u0002words\u0003'))).toBe(true)

  clock.time += 1_000
  const oldest = good(store.open({ id: ids[0] ?? '' }))
  good(store.save({ base: oldest.version, story: rewritten(oldest.story, ['Now about a lighthouse.']), kind: 'autosave' }))
  expect(good(store.list({ search: '', bin: false, offset: 0, limit: 1 })).rows[0]?.id).toBe(ids[0])
  expect(good(store.list({ search: 'lighthouse', bin: false, offset: 0, limit: 5 })).rows.map((row) => row.id)).toEqual([ids[0]])
})
