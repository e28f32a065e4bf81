import { describe, expect, test } from 'vitest'
import { draftListSchema, openDraftSchema, versionRowSchema } from '../../shared/ipc/drafts.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import { pictureBlock } from '../../shared/story/body-builder.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { openDatabase } from './database.ts'
import { Clock, failureCode, good, paragraphsOf, rewritten, storyOf, temporaryFolder, testStore } from './fixtures/stories.ts'
import { draftMigrations } from './schema.ts'
import { waiversOf } from './waivers.ts'

const everything = { search: '', bin: false, offset: 0, limit: 50 }

describe('a draft', () => {
  test('is made empty in the house and language asked for, and opens as it was made', () => {
    const store = testStore()
    const { id, version } = good(store.create({ stylebook: 'afp', language: 'en-GB' }))
    const opened = good(store.open({ id }))
    expect(openDraftSchema.safeParse(opened).success).toBe(true)
    expect(opened).toMatchObject({ version, status: 'draft', waivers: [], conflicts: [], story: { id, head: { stylebook: 'afp', language: 'en-GB', headline: '' } } })
  })

  test('reads back equal after the app was closed and opened', () => {
    const folder = temporaryFolder()
    const first = testStore({ folder })
    const story = storyOf('Ferry fares frozen', ['The council froze fares.', 'It voted 9 to 4.'])
    const { version } = good(first.createFrom(story, 'import'))
    first.close()
    const again = testStore({ folder })
    expect(again.notices).toEqual([])
    expect(good(again.open({ id: story.id }))).toMatchObject({ version, story })
  })

  test('of an id that is taken gets an id of its own', () => {
    const store = testStore()
    const story = storyOf('Once', ['Words.'])
    good(store.createFrom(story, 'import'))
    const second = good(store.createFrom(story, 'import'))
    expect(second.id).not.toBe(story.id)
    expect(good(store.list(everything)).total).toBe(2)
  })

  test('saved without a change makes no new version', () => {
    const store = testStore()
    const story = storyOf('Still', ['Nothing moved.'])
    const { version } = good(store.createFrom(story, 'save'))
    expect(good(store.save({ base: version, story, kind: 'autosave' }))).toEqual({ version, conflict: null, notes: null, newer: null })
    expect(good(store.versions({ id: story.id }))).toHaveLength(1)
  })

  test('keeps one copy of a block however many versions hold it', () => {
    const store = testStore()
    const story = storyOf('Blocks', ['First.', 'Second.', 'Third.'])
    const { version } = good(store.createFrom(story, 'save'))
    good(store.save({ base: version, story: rewritten(story, ['First.', 'Second, changed.', 'Third.']), kind: 'save' }))
    expect(store.database.all('SELECT hash FROM blocks')).toHaveLength(4)
  })

  test('gives a block without an id one of its own', () => {
    const store = testStore()
    const story = storyOf('Bare', ['Words.'])
    const bare = { ...story, body: { root: { ...story.body.root, children: (story.body.root.children ?? []).map((node) => Object.fromEntries(Object.entries(node).filter(([key]) => key !== '$')) as unknown as BodyNode) } } }
    good(store.createFrom(bare, 'import'))
    const block = good(store.open({ id: story.id })).story.body.root.children?.[0]
    expect(block?.$?.blockId).toMatch(/^[0-9A-Z]{26}$/)
  })

  test('is duplicated with ids of its own and the origin of each block', () => {
    const store = testStore()
    const story = storyOf('Original', ['One.', 'Two.'])
    good(store.createFrom(story, 'save'))
    const copy = good(store.open({ id: good(store.duplicate({ id: story.id })).id })).story
    expect(copy.id).not.toBe(story.id)
    expect(paragraphsOf(copy)).toEqual(['One.', 'Two.'])
    const origins = (copy.body.root.children ?? []).map((block) => block.$?.origin)
    expect(origins).toEqual((story.body.root.children ?? []).map((block) => block.$?.blockId))
    expect(new Set([...origins, ...(copy.body.root.children ?? []).map((block) => block.$?.blockId)]).size).toBe(4)
  })

  test('is duplicated with its pictures where they stand', () => {
    const store = testStore()
    const picture = { id: mintIdentifier(), file: null, caption: 'The quay.', photographer: '', agency: '', via: '', role: 'photo', alt: '' } as const
    const story = storyOf('Original', ['One.'])
    good(store.createFrom({ ...story, body: { root: { ...story.body.root, children: [pictureBlock(picture.id), ...(story.body.root.children ?? [])] } }, pictures: [picture] }, 'save'))
    const copy = good(store.open({ id: good(store.duplicate({ id: story.id })).id })).story
    expect(copy.pictures[0]?.id).not.toBe(picture.id)
    expect(copy.body.root.children?.[0]).toMatchObject({ type: 'picture', picture: copy.pictures[0]?.id })
  })

  test('goes to the bin, comes back, and is deleted for good from the bin only', () => {
    const store = testStore()
    const story = storyOf('Bin me', ['Gone.'])
    good(store.createFrom(story, 'save'))
    expect(failureCode(store.deleteForGood({ id: story.id }))).toBe('draft-not-in-bin')
    good(store.bin({ id: story.id }))
    expect(good(store.list(everything)).total).toBe(0)
    expect(good(store.list({ ...everything, bin: true })).rows[0]?.binnedAt).not.toBeNull()
    good(store.restore({ id: story.id }))
    expect(good(store.list(everything)).rows[0]).toMatchObject({ id: story.id, binnedAt: null })
    good(store.bin({ id: story.id }))
    good(store.deleteForGood({ id: story.id }))
    expect(failureCode(store.open({ id: story.id }))).toBe('draft-missing')
    expect(store.database.all('SELECT 1 FROM blocks UNION ALL SELECT 1 FROM versions UNION ALL SELECT 1 FROM story_blocks')).toEqual([])
  })

  test('deleted for good leaves a block that another story holds', () => {
    const store = testStore()
    const story = storyOf('One', ['Shared words.'])
    const other = { ...story, id: mintIdentifier() }
    good(store.createFrom(story, 'save'))
    good(store.createFrom(other, 'save'))
    good(store.bin({ id: story.id }))
    good(store.deleteForGood({ id: story.id }))
    expect(good(store.open({ id: other.id })).story).toEqual(other)
  })

  test('that is gone fails by name in every method', () => {
    const store = testStore()
    const id = mintIdentifier()
    const version = mintIdentifier()
    const answers = [
      store.open({ id }), store.bin({ id }), store.restore({ id }), store.deleteForGood({ id }), store.duplicate({ id }), store.versions({ id }), store.conflicts({ id }),
      store.readVersion({ id, version }), store.restoreVersion({ id, version }), store.setStatus({ id, status: 'ready' }), store.markPublished(id, version),
      store.save({ base: version, story: storyOf('', [], id), kind: 'save' }), store.resolveConflict({ id, conflict: version, keep: 'ours' }),
      store.addWaiver({ storyId: id, finding: 'a', rule: 'b', words: '', reason: 'c' }), store.setCheckSummary(id, version, { error: 0, warning: 0, suggestion: 0 }),
    ]
    expect(answers.map(failureCode)).toEqual(answers.map(() => 'draft-missing'))
  })
})

describe('versions', () => {
  test('are listed newest first, read, and restored as a new version', () => {
    const clock = new Clock()
    const store = testStore({ clock })
    const story = storyOf('Versions', ['Old words.'])
    const first = good(store.createFrom(story, 'import')).version
    clock.pass(1)
    const later = rewritten(story, ['New words, and more of them.'])
    const second = good(store.save({ base: first, story: later, kind: 'save' })).version
    expect(good(store.readVersion({ id: story.id, version: first })).story).toEqual(story)
    const restored = good(store.restoreVersion({ id: story.id, version: first }))
    expect(restored.story).toEqual(story)
    const rows = good(store.versions({ id: story.id }))
    expect(rows.every((row) => versionRowSchema.safeParse(row).success)).toBe(true)
    expect(rows.map(({ id, kind, parents, words }) => ({ id, kind, parents, words }))).toEqual([
      { id: restored.version, kind: 'restore', parents: [second], words: 2 },
      { id: second, kind: 'save', parents: [first], words: 6 },
      { id: first, kind: 'import', parents: [], words: 2 },
    ])
    expect(failureCode(store.readVersion({ id: story.id, version: mintIdentifier() }))).toBe('version-missing')
  })

  test('carry author, device, the device’s own count and the editor’s version', () => {
    const store = testStore({ author: '  ' })
    const { id } = good(store.create({ stylebook: 'ap', language: 'en-US' }))
    good(store.duplicate({ id }))
    const rows = store.database.all<{ author: string; device_id: string; device_counter: number; lexical_version: string; schema_version: number }>('SELECT * FROM versions ORDER BY number')
    expect(rows.map(({ author, device_counter, schema_version }) => ({ author, device_counter, schema_version }))).toEqual([
      { author: 'Name not given', device_counter: 1, schema_version: 1 },
      { author: 'Name not given', device_counter: 2, schema_version: 1 },
    ])
    expect(new Set(rows.map((row) => row.device_id)).size).toBe(1)
  })

  test('are published as a version of their own, and the open window saves on without a conflict', () => {
    const store = testStore()
    const story = storyOf('Out it goes', ['Done.'])
    const { version } = good(store.createFrom(story, 'save'))
    const published = good(store.markPublished(story.id, version))
    expect(good(store.open({ id: story.id }))).toMatchObject({ status: 'published', version: published.version, story })
    const saved = good(store.save({ base: version, story: rewritten(story, ['Done, and corrected.']), kind: 'autosave' }))
    expect(saved.conflict).toBeNull()
    expect(good(store.versions({ id: story.id })).find((row) => row.id === saved.version)?.parents).toEqual([published.version])
  })

  test('published late leave newer words on the desk', () => {
    const store = testStore()
    const story = storyOf('Late', ['As checked.'])
    const { version } = good(store.createFrom(story, 'save'))
    const newer = good(store.save({ base: version, story: rewritten(story, ['Typed meanwhile.']), kind: 'autosave' }))
    const published = good(store.markPublished(story.id, version))
    expect(good(store.open({ id: story.id }))).toMatchObject({ version: newer.version, status: 'published' })
    expect(good(store.readStory(story.id, published.version))).toEqual(story)
  })
})

describe('the desk', () => {
  test('lists newest change first, a page at a time', () => {
    const clock = new Clock()
    const store = testStore({ clock })
    const ids = ['One', 'Two', 'Three'].map((headline) => {
      clock.pass(1)
      return good(store.createFrom(storyOf(headline, ['Words go here.']), 'save')).id
    })
    clock.pass(1)
    good(store.setStatus({ id: ids[0] ?? '', status: 'submitted' }))
    const first = good(store.list({ ...everything, limit: 2 }))
    expect(draftListSchema.safeParse(first).success).toBe(true)
    expect(first).toMatchObject({ total: 3, rows: [{ headline: 'One', status: 'submitted', words: 3, opening: 'Words go here.', findings: null, conflicts: 0, snippet: null }, { headline: 'Three' }] })
    expect(good(store.list({ ...everything, offset: 2, limit: 2 })).rows.map((row) => row.headline)).toEqual(['Two'])
  })

  test('shows the findings of the words that stand there, and no others', () => {
    const store = testStore()
    const story = storyOf('Findings', ['One.'])
    const { version } = good(store.createFrom(story, 'save'))
    good(store.setCheckSummary(story.id, version, { error: 2, warning: 1, suggestion: 0 }))
    const later = good(store.save({ base: version, story: rewritten(story, ['Two.']), kind: 'save' })).version
    good(store.setCheckSummary(story.id, version, { error: 9, warning: 9, suggestion: 9 }))
    expect(good(store.list(everything)).rows[0]?.findings).toEqual({ error: 2, warning: 1, suggestion: 0 })
    good(store.setCheckSummary(story.id, later, { error: 0, warning: 0, suggestion: 1 }))
    expect(good(store.list(everything)).rows[0]?.findings).toEqual({ error: 0, warning: 0, suggestion: 1 })
  })

  test('needs its example until the first draft was ever made', () => {
    const store = testStore()
    expect(store.exampleNeeded()).toBe(true)
    const { id } = good(store.create({ stylebook: 'ap', language: 'en-US' }))
    good(store.bin({ id }))
    good(store.deleteForGood({ id }))
    expect(store.exampleNeeded()).toBe(false)
  })

  test('is closed with a failure, not a fault', () => {
    const store = testStore()
    store.close()
    expect(failureCode(store.list(everything))).toBe('drafts-closed')
    expect(failureCode(store.create({ stylebook: 'ap', language: 'en-US' }))).toBe('drafts-closed')
  })
})

describe('waivers', () => {
  test('hold until they are taken back, one for each finding', () => {
    const store = testStore({ author: 'Ilse Marn' })
    const { id } = good(store.create({ stylebook: 'ap', language: 'en-US' }))
    const asked = { storyId: id, finding: 'kicker-case|head:kicker|HARBOURs|0', rule: 'kicker-case', words: 'HARBOURs', reason: 'The name is written so.' }
    good(store.addWaiver(asked))
    const second = good(store.addWaiver({ ...asked, reason: 'The company writes it so.' }))
    expect(second.author).toBe('Ilse Marn')
    expect(good(store.open({ id })).waivers).toEqual([second])
    good(store.removeWaiver({ storyId: id, id: second.id }))
    expect(good(store.open({ id })).waivers).toEqual([])
    expect(failureCode(store.removeWaiver({ storyId: id, id: second.id }))).toBe('waiver-missing')
    expect(store.database.all('SELECT removed_by FROM waivers')).toEqual([{ removed_by: 'Ilse Marn' }, { removed_by: 'Ilse Marn' }])
  })

  test('keep what they cover and where, and are put back as they were', () => {
    const store = testStore({ author: 'Ilse Marn' })
    const { id } = good(store.create({ stylebook: 'ap', language: 'en-US' }))
    const asked = { storyId: id, finding: 'repeated-word|body:one|the the|0', rule: 'repeated-word', words: 'the the', reason: 'A band.' }
    const anchor = { place: 'body:one', before: 'By ', after: ' quay.' }
    const place = good(store.addWaiver({ ...asked, covers: 'finding', anchor }))
    // A later finding may bear the same id: the words around it tell the two apart.
    const other = good(store.addWaiver({ ...asked, covers: 'finding', anchor: { ...anchor, before: 'Over ' } }))
    const words = good(store.addWaiver({ ...asked, covers: 'words' }))
    const rule = good(store.addWaiver({ ...asked, covers: 'rule' }))
    expect(good(store.open({ id })).waivers).toEqual([place, other, words, rule])
    expect(place).toMatchObject({ covers: 'finding', anchor })

    good(store.removeWaiver({ storyId: id, id: words.id }))
    expect(good(store.putWaiverBack({ storyId: id, id: words.id }))).toEqual(words)
    expect(good(store.open({ id })).waivers).toEqual([place, other, words, rule])
    expect(failureCode(store.putWaiverBack({ storyId: id, id: words.id }))).toBe('waiver-missing')

    good(store.removeWaiver({ storyId: id, id: rule.id }))
    good(store.addWaiver({ ...asked, covers: 'rule', reason: 'Another reason.' }))
    expect(failureCode(store.putWaiverBack({ storyId: id, id: rule.id }))).toBe('waiver-missing')
  })

  test('of a database made before waivers covered more than one finding stay valid', () => {
    const database = openDatabase(':memory:')
    database.migrate('drafts', draftMigrations.slice(0, 1))
    const story = mintIdentifier()
    database.run("INSERT INTO drafts (id, head_version, status, changed_at, headline, slug, opening, words) VALUES (?, 'v', 'draft', '', '', '', '', 0)", story)
    const old = { id: mintIdentifier(), finding: 'kicker-case|head:kicker|HARBOURs|0', rule: 'kicker-case', words: 'HARBOURs', reason: 'The name.', author: 'Ilse Marn', at: '2021-03-03T12:00:00Z' }
    database.run('INSERT INTO waivers (id, story_id, version, finding, rule, words, reason, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', old.id, story, 'v', old.finding, old.rule, old.words, old.reason, old.author, old.at)
    database.migrate('drafts', draftMigrations)
    expect(waiversOf({ database, author: () => '', now: () => '' }, story)).toEqual([{ ...old, storyId: story, covers: 'finding', anchor: null }])
    database.close()
  })
})

describe('applied fixes', () => {
  test('are written down with author and time, and go with their draft', () => {
    const store = testStore({ author: 'Ilse Marn' })
    const { id } = good(store.create({ stylebook: 'ap', language: 'en-US' }))
    good(store.noteFixes({ storyId: id, fixes: [{ rule: 'double-space', place: 'body:one', before: 'so.  Then', after: 'so. Then' }] }))
    expect(good(store.fixes(id))).toMatchObject([{ storyId: id, rule: 'double-space', place: 'body:one', before: 'so.  Then', after: 'so. Then', author: 'Ilse Marn' }])
    expect(failureCode(store.noteFixes({ storyId: mintIdentifier(), fixes: [] }))).toBe('draft-missing')
    good(store.bin({ id }))
    good(store.deleteForGood({ id }))
    expect(store.database.all('SELECT id FROM fixes')).toEqual([])
  })
})
