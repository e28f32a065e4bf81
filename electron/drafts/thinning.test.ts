import { describe, expect, test } from 'vitest'
import type { Story } from '../../shared/story/story.ts'
import type { DraftStore } from './draft-store.ts'
import { Clock, good, rewritten, storyOf, testStore } from './fixtures/stories.ts'
import { thinAutosaves } from './thinning.ts'

function typing() {
  const clock = new Clock()
  const store = testStore({ clock })
  const story = storyOf('Typing', ['Zero.'])
  let version = good(store.createFrom(story, 'save')).version
  const type = (count: number, minutes: number, text: string): string[] =>
    Array.from({ length: count }, (_, index) => {
      clock.pass(minutes)
      version = good(store.save({ base: version, story: rewritten(story, [`${text} ${index}.`]), kind: 'autosave' })).version
      return version
    })
  const thin = (limit = 1_000) => thinAutosaves({ database: store.database, author: () => '', now: () => clock.now().toISOString() }, story.id, limit)
  return { clock, store, story, type, thin }
}

function ids(store: DraftStore, story: Story): string[] {
  return good(store.versions({ id: story.id })).map((row) => row.id)
}

describe('thinning autosaves', () => {
  test('leaves the last of each five minutes, with the lineage and every text that stays whole', () => {
    const { clock, store, story, type, thin } = typing()
    const made = type(60, 0.25, 'Sentence')
    clock.pass(30)
    expect(thin(5)).toBe(5)
    expect(thin()).toBeGreaterThan(45)
    const rows = good(store.versions({ id: story.id }))
    expect(rows[0]?.id).toBe(made.at(-1))
    expect(rows.map((row) => row.parents)).toEqual([...rows.slice(1).map((row) => [row.id]), []])
    for (const row of rows) expect(store.readStory(story.id, row.id).ok).toBe(true)
    // Each version that stays has one block of its own; the others went with theirs.
    expect(store.database.all('SELECT hash FROM blocks')).toHaveLength(rows.length)
    expect(store.database.all('SELECT hash FROM story_blocks')).toHaveLength(rows.length)
    expect(thin()).toBe(0)
  })

  test('touches nothing a window may still work from', () => {
    const { store, story, type, thin } = typing()
    type(20, 0.05, 'Sentence')
    expect(thin()).toBe(0)
    expect(ids(store, story)).toHaveLength(21)
  })

  test('spares what a status, a waiver, a publication, a save, the outbox or a conflict refers to', () => {
    const { clock, store, story, type, thin } = typing()
    const [first = ''] = type(1, 0.01, 'Status')
    good(store.setStatus({ id: story.id, status: 'submitted' }))
    const [second = ''] = type(1, 0.01, 'Waiver')
    good(store.addWaiver({ storyId: story.id, finding: 'f', rule: 'r', words: 'w', reason: 'So.' }))
    const [third = ''] = type(1, 0.01, 'Published')
    const publication = good(store.markPublished(story.id, third)).version
    const [fourth = ''] = type(1, 0.01, 'Outbox')
    good(store.keepVersion(story.id, fourth))
    const [base = ''] = type(1, 0.01, 'Base')
    const [theirs = ''] = type(1, 0.01, 'Theirs')
    const ours = good(store.save({ base, story: rewritten(story, ['Ours.']), kind: 'autosave' })).version
    clock.pass(60)
    thin()
    expect(ids(store, story)).toEqual(expect.arrayContaining([first, second, third, publication, fourth, base, theirs, ours]))
  })

  test('keeps a saved version that was an autosave with the same words', () => {
    const { clock, store, story, type, thin } = typing()
    const [last = ''] = type(1, 0.01, 'Saved')
    good(store.save({ base: last, story: rewritten(story, ['Saved 0.']), kind: 'save' }))
    type(5, 0.01, 'On')
    clock.pass(60)
    expect(thin()).toBe(4)
    expect(ids(store, story)).toContain(last)
  })
})
