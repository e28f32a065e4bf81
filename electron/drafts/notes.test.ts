import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anchorAt } from '../../shared/notes/anchor-note.ts'
import type { Note } from '../../shared/notes/note.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { draftFiles } from './files.ts'
import { good, paragraphsOf, rewritten, storyOf, temporaryFolder, testStore } from './fixtures/stories.ts'

let minute = 10
const now = () => `2031-03-04T08:${String((minute += 1)).padStart(2, '0')}:00.000Z`

function noteSaying(text: string): Note {
  const at = now()
  return { id: mintIdentifier(), author: 'Runa Velde', at, changedAt: at, text, deleted: false, anchor: anchorAt('head:headline', 'Night boat', 0, 5), resolution: null, replies: [] }
}
const said = (notes: readonly Note[]) => notes.filter(({ deleted }) => !deleted).map(({ text }) => text)

function started() {
  const store = testStore()
  const story = storyOf('Night boat', ['One.', 'Two.'])
  const { version } = good(store.createFrom(story, 'save'))
  return { store, story, version }
}

describe('notes', () => {
  test('are kept with the draft and in each of its versions, and never in its words', () => {
    const { store, story, version } = started()
    const first = noteSaying('Ask the yard.')
    const one = good(store.save({ base: version, story, notes: [first], kind: 'autosave' }))
    expect(one).toMatchObject({ conflict: null, notes: null })
    expect(one.version).not.toBe(version)
    const two = good(store.save({ base: one.version, story: rewritten(story, ['One.', 'Three.']), notes: [first, noteSaying('And the harbour.')], kind: 'autosave' }))
    expect(said(good(store.open({ id: story.id })).notes)).toEqual(['Ask the yard.', 'And the harbour.'])
    expect(said(good(store.readVersion({ id: story.id, version: one.version })).notes)).toEqual(['Ask the yard.'])
    expect(said(good(store.readVersion({ id: story.id, version })).notes)).toEqual([])
    expect(JSON.stringify(good(store.readStory(story.id, two.version)))).not.toContain('yard')
    expect(good(store.list({ search: 'yard', bin: false, offset: 0, limit: 10 })).total).toBe(0)
  })

  test('make no version where nothing of them has changed', () => {
    const { store, story, version } = started()
    const notes = [noteSaying('Ask the yard.')]
    const one = good(store.save({ base: version, story, notes, kind: 'autosave' })).version
    expect(good(store.save({ base: one, story, notes, kind: 'autosave' })).version).toBe(one)
    expect(good(store.save({ base: one, story, kind: 'autosave' }))).toMatchObject({ version: one, notes })
  })

  test('of two windows stand side by side and make no conflict', () => {
    const { store, story, version } = started()
    const [ours, theirs] = [noteSaying('Ours.'), noteSaying('Theirs.')]
    good(store.save({ base: version, story, notes: [theirs], kind: 'autosave' }))
    const answer = good(store.save({ base: version, story, notes: [ours], kind: 'autosave' }))
    expect(answer.conflict).toBeNull()
    expect(said(answer.notes ?? [])).toEqual(['Ours.', 'Theirs.'])
    expect(said(good(store.open({ id: story.id })).notes)).toEqual(['Ours.', 'Theirs.'])
  })

  test('of a window that holds an older text are kept on the newest words', () => {
    const { store, story, version } = started()
    good(store.save({ base: version, story: rewritten(story, ['Newer.']), kind: 'autosave' }))
    const answer = good(store.save({ base: version, story, notes: [noteSaying('From the idle window.')], kind: 'autosave' }))
    expect(answer).toMatchObject({ version, conflict: null })
    const opened = good(store.open({ id: story.id }))
    expect([paragraphsOf(opened.story), said(opened.notes)]).toEqual([['Newer.'], ['From the idle window.']])
  })

  test('of both sides of a conflict are kept, whichever is chosen', () => {
    const { store, story, version } = started()
    good(store.save({ base: version, story: rewritten(story, ['Theirs.']), notes: [noteSaying('On theirs.')], kind: 'autosave' }))
    const { conflict } = good(store.save({ base: version, story: rewritten(story, ['Ours.']), notes: [noteSaying('On ours.')], kind: 'autosave' }))
    const opened = good(store.resolveConflict({ id: story.id, conflict: conflict?.id ?? '', keep: 'theirs' }))
    expect([paragraphsOf(opened.story), said(opened.notes)]).toEqual([['Theirs.'], ['On theirs.', 'On ours.']])
  })

  test('stay when an older version is restored, and those taken out stay out', () => {
    const { store, story, version } = started()
    const [kept, out] = [noteSaying('Stays.'), noteSaying('Goes.')]
    const one = good(store.save({ base: version, story, notes: [out], kind: 'autosave' })).version
    const gone = { ...out, text: '', deleted: true, changedAt: now() }
    good(store.save({ base: one, story: rewritten(story, ['Later.']), notes: [gone, kept], kind: 'autosave' }))
    const restored = good(store.restoreVersion({ id: story.id, version: one }))
    expect([paragraphsOf(restored.story), said(restored.notes)]).toEqual([['One.', 'Two.'], ['Stays.']])
  })

  test('do not go into a copy of the draft', () => {
    const { store, story, version } = started()
    good(store.save({ base: version, story, notes: [noteSaying('For this one.')], kind: 'autosave' }))
    const copy = good(store.duplicate({ id: story.id }))
    expect(good(store.open(copy)).notes).toEqual([])
  })

  test('go along into the version that was published', () => {
    const { store, story, version } = started()
    const { version: noted } = good(store.save({ base: version, story, notes: [noteSaying('Still open.')], kind: 'autosave' }))
    const published = good(store.markPublished(story.id, noted))
    expect(said(good(store.open({ id: story.id })).notes)).toEqual(['Still open.'])
    expect(good(store.save({ base: noted, story, kind: 'autosave' })).version).toBe(published.version)
  })

  test('that cannot be read any more cost neither the words nor the notes of before', () => {
    const { store, story, version } = started()
    const first = noteSaying('Still there.')
    const one = good(store.save({ base: version, story, notes: [first], kind: 'autosave' })).version
    const two = good(store.save({ base: one, story: rewritten(story, ['Later.']), notes: [first, noteSaying('Lost.')], kind: 'autosave' })).version
    store.database.run("UPDATE versions SET notes = '[{' WHERE id = ?", two)
    const opened = good(store.open({ id: story.id }))
    expect([paragraphsOf(opened.story), said(opened.notes)]).toEqual([['Later.'], ['Still there.']])
  })

  test('come back with the draft from a damaged file', async () => {
    const folder = temporaryFolder()
    const store = testStore({ folder })
    const story = storyOf('Night boat', ['One.'])
    good(store.createFrom(story, 'import', [noteSaying('From Word.')]))
    await store.copyNow()
    store.close()
    writeFileSync(draftFiles(folder).database, 'This is not a database. '.repeat(400))
    const again = testStore({ folder })
    expect(said(good(again.open({ id: story.id })).notes)).toEqual(['From Word.'])
  })
})
