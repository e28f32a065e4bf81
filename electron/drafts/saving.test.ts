import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../shared/story/story.ts'
import { failureCode, good, paragraphsOf, rewritten, storyOf, testStore } from './fixtures/stories.ts'

function staleSave() {
  const store = testStore()
  const story = storyOf('Two windows', ['Base.'])
  const base = good(store.createFrom(story, 'save')).version
  const theirs = good(store.save({ base, story: rewritten(story, ['Theirs.']), kind: 'autosave' })).version
  const saved = good(store.save({ base, story: rewritten(story, ['Ours.']), kind: 'autosave' }))
  if (saved.conflict === null) throw new Error('A stale save must be a conflict.')
  return { store, story, base, theirs, ours: saved.version, conflict: saved.conflict }
}

describe('a save upon a stale base', () => {
  test('keeps both texts and tells the window', () => {
    const { store, story, theirs, ours, conflict } = staleSave()
    expect(conflict).toMatchObject({ ours, theirs })
    expect(good(store.conflicts({ id: story.id }))).toEqual([conflict])
    expect(good(store.list({ search: '', bin: false, offset: 0, limit: 1 })).rows[0]?.conflicts).toBe(1)
    expect(paragraphsOf(good(store.open({ id: story.id })).story)).toEqual(['Ours.'])
    expect(paragraphsOf(good(store.readStory(story.id, theirs)))).toEqual(['Theirs.'])
  })

  test('lets the window go on with its own text, and the conflict follow it', () => {
    const { store, story, theirs, ours, conflict } = staleSave()
    const on = good(store.save({ base: ours, story: rewritten(story, ['Ours, longer.']), kind: 'autosave' }))
    expect(on.conflict).toBeNull()
    expect(good(store.conflicts({ id: story.id }))).toEqual([{ ...conflict, ours: on.version, theirs }])
  })

  test('turns the conflict round under a new id when the other window goes on', () => {
    const { store, story, theirs, ours, conflict } = staleSave()
    const on = good(store.save({ base: theirs, story: rewritten(story, ['Theirs, longer.']), kind: 'autosave' }))
    expect(on.conflict).toMatchObject({ ours: on.version, theirs: ours })
    expect(on.conflict?.id).not.toBe(conflict.id)
    expect(failureCode(store.resolveConflict({ id: story.id, conflict: conflict.id, keep: 'ours' }))).toBe('conflict-missing')
    expect(good(store.conflicts({ id: story.id }))).toEqual([on.conflict])
  })

  test('is settled by a person with a version that has both texts as parents', () => {
    const { store, story, theirs, ours, conflict } = staleSave()
    const settled = good(store.resolveConflict({ id: story.id, conflict: conflict.id, keep: 'theirs' }))
    expect(paragraphsOf(settled.story)).toEqual(['Theirs.'])
    expect(settled.conflicts).toEqual([])
    expect(good(store.versions({ id: story.id }))[0]).toMatchObject({ id: settled.version, kind: 'resolution', parents: [ours, theirs] })
    expect(paragraphsOf(good(store.readStory(story.id, ours)))).toEqual(['Ours.'])
    expect(store.database.all('SELECT outcome, resolution, resolved_by FROM conflicts')).toEqual([{ outcome: 'theirs', resolution: settled.version, resolved_by: 'Runa Velde' }])
  })

  test('with the words that stand there already is no conflict', () => {
    const store = testStore()
    const story = storyOf('Same', ['Base.'])
    const base = good(store.createFrom(story, 'save')).version
    const same = rewritten(story, ['Same end.'])
    const newer = good(store.save({ base, story: same, kind: 'save' })).version
    expect(good(store.save({ base, story: same, kind: 'save' }))).toEqual({ version: newer, conflict: null, notes: null, newer: null })
  })

  test('of words that were not changed never lets the next change overwrite newer ones', () => {
    const store = testStore()
    const story = storyOf('Idle window', ['Base.'])
    const base = good(store.createFrom(story, 'save')).version
    good(store.save({ base, story: rewritten(story, ['Newer.']), kind: 'save' }))
    const idle = good(store.save({ base, story, kind: 'autosave' }))
    expect(idle).toEqual({ version: base, conflict: null, notes: null, newer: null })
    expect(good(store.save({ base: idle.version, story: rewritten(story, ['Typed in the idle window.']), kind: 'autosave' })).conflict).not.toBeNull()
  })
})

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('save' as const), base: fc.nat(), paragraphs: fc.array(text, { minLength: 1, maxLength: 4 }) }) },
  fc.record({ kind: fc.constant('restore' as const), base: fc.nat() }),
  fc.record({ kind: fc.constant('resolve' as const), base: fc.nat(), keep: fc.constantFrom('ours' as const, 'theirs' as const) }),
  fc.record({ kind: fc.constant('publish' as const), base: fc.nat() }),
)

test('any sequence of saves on any base, restores, choices and publications: every text given is there and reads back equal', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const store = testStore()
      const story = storyOf('Property', ['Start.'])
      const known: { version: string; story: Story }[] = [{ version: good(store.createFrom(story, 'save')).version, story }]
      for (const made of steps) {
        const base = known[made.base % known.length]
        if (base === undefined) continue
        if (made.kind === 'save') {
          const next = rewritten(base.story, made.paragraphs)
          known.push({ version: good(store.save({ base: base.version, story: next, kind: 'autosave' })).version, story: next })
        } else if (made.kind === 'restore') {
          known.push({ version: good(store.restoreVersion({ id: story.id, version: base.version })).version, story: base.story })
        } else if (made.kind === 'publish') {
          known.push({ version: good(store.markPublished(story.id, base.version)).version, story: base.story })
        } else {
          const waiting = good(store.conflicts({ id: story.id }))
          const conflict = waiting[made.base % Math.max(1, waiting.length)]
          if (conflict !== undefined) good(store.resolveConflict({ id: story.id, conflict: conflict.id, keep: made.keep }))
        }
      }
      for (const { version, story: given } of known) expect(good(store.readStory(story.id, version))).toEqual(given)
      expectNothingForgotten(store, story.id)
      store.close()
    }),
    { numRuns: 40 },
  )
})

/** A text without a successor is on the desk, in an open conflict, or went out: none lies about unseen. */
function expectNothingForgotten(store: ReturnType<typeof testStore>, id: string): void {
  const versions = good(store.versions({ id }))
  const parents = new Set(versions.flatMap((version) => version.parents))
  const seen = new Set([good(store.open({ id })).version, ...good(store.conflicts({ id })).flatMap(({ ours, theirs }) => [ours, theirs])])
  const forgotten = versions.filter((version) => version.kind !== 'publish' && !parents.has(version.id) && !seen.has(version.id))
  expect(forgotten).toEqual([])
}

test('a version kept on purpose is listed as kept, though it was saved by itself before', () => {
  const store = testStore()
  const story = storyOf('Kept', ['Base.'])
  const base = good(store.createFrom(story, 'save')).version
  const saved = rewritten(story, ['Base, and more.'])
  const { version } = good(store.save({ base, story: saved, kind: 'autosave' }))
  expect(good(store.save({ base: version, story: saved, kind: 'save' }))).toEqual({ version, conflict: null, notes: null, newer: null })
  expect(good(store.versions({ id: story.id }))[0]).toMatchObject({ id: version, kind: 'save' })
})

describe('a save between windows in step', () => {
  test('makes one text of both, and says what it is', () => {
    const store = testStore()
    const story = storyOf('Two windows', ['One.', 'Two.'])
    const base = good(store.createFrom(story, 'save')).version
    const theirs = good(store.save({ base, story: rewritten(story, ['One.', 'Two, theirs.']), kind: 'autosave' }, 'merge')).version
    const ours = good(store.save({ base, story: rewritten(story, ['One, ours.', 'Two.']), kind: 'autosave' }, 'merge'))
    expect(ours.conflict).toBeNull()
    expect(paragraphsOf(good(store.readStory(story.id, ours.version)))).toEqual(['One, ours.', 'Two.'])
    expect(ours.newer === null ? [] : paragraphsOf(ours.newer.story)).toEqual(['One, ours.', 'Two, theirs.'])
    expect(good(store.open({ id: story.id })).version).toBe(ours.newer?.version)
    expect(good(store.versions({ id: story.id }))[0]).toMatchObject({ kind: 'merge', parents: [theirs, ours.version] })
    // The window that typed on before it took the merged text in is merged again, from what it sent last.
    const on = good(store.save({ base: ours.version, story: rewritten(story, ['One, ours, longer.', 'Two.']), kind: 'autosave' }, 'merge'))
    expect(on.newer === null ? [] : paragraphsOf(on.newer.story)).toEqual(['One, ours, longer.', 'Two, theirs.'])
    expect(good(store.conflicts({ id: story.id }))).toEqual([])
  })
})
