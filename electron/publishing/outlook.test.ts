import { describe, expect, it } from 'vitest'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import { storyFor } from './fixtures/story.ts'
import { actionAt, embargoOf, outlookOf, standsSomewhere } from './outlook.ts'
import type { Publication } from './outbox-store.ts'
import type { Target } from './targets/target.ts'

const correction = { date: '2026-03-02', note: 'An earlier version gave the wrong pier.' }
const story = storyFor('Dogs on the pier')
const withHead = (head: Partial<Story['head']>): Story => ({ ...story, head: { ...story.head, ...head } })

describe('what is done with a story at a target', () => {
  it('is a first publication where it never went, or was withdrawn', () => {
    expect(actionAt(story, undefined)).toBe('publish')
    expect(actionAt(story, { action: 'withdraw', corrections: 0 })).toBe('publish')
  })

  it('is an update, and a correction only while a note has not been there', () => {
    expect(actionAt(story, { action: 'publish', corrections: 0 })).toBe('update')
    expect(actionAt(withHead({ corrections: [correction] }), { action: 'publish', corrections: 0 })).toBe('correct')
    expect(actionAt(withHead({ corrections: [correction] }), { action: 'correct', corrections: 1 })).toBe('update')
  })
})

describe('an embargo', () => {
  it('counts until its moment', () => {
    const held = withHead({ embargo: '2026-03-02T06:00:00Z' })
    expect(embargoOf(held, Date.parse('2026-03-02T05:59:59Z'))).toBe('2026-03-02T06:00:00.000Z')
    expect(embargoOf(held, Date.parse('2026-03-02T06:00:00Z'))).toBeNull()
    expect(embargoOf(story, 0)).toBeNull()
  })
})

describe('the outlook', () => {
  const sent = mintIdentifier()
  const target = (id: string): Target => ({
    id,
    name: id,
    description: '',
    place: id,
    abilities: { schedules: id === 'bugle', withdraws: true, readsBack: true },
    defaults: { section: '', tags: [], author: '', status: 'live' },
    available: () => true,
    shortfalls: () => [],
    payload: () => '',
    connect: () => {
      throw new Error('The outlook asks nobody.')
    },
    pageAddress: () => null,
  })
  const publication = (change: Partial<Publication>): Publication => ({ delivery: mintIdentifier(), storyId: story.id, version: sent, target: 'bugle', author: 'Kit Osei', at: 1_000, stylebook: 'ap', stylebookVersion: '', packageHash: '', waivers: [], answer: '', action: 'publish', reason: null, differences: [], corrections: 0, ...change })
  const look = (now: Story, publications: readonly Publication[]) =>
    outlookOf(now, { store: { publications: () => [...publications] }, drafts: { readStory: () => ({ ok: true, value: story }) }, targets: [target('bugle'), target('press')], now: 0 })

  it('tells what went there and whether anything has changed since', async () => {
    const [bugle, press] = await look(story, [publication({})])
    expect(bugle).toMatchObject({ action: 'update', published: { version: sent, at: '1970-01-01T00:00:01.000Z', isSame: true } })
    expect(press).toMatchObject({ action: 'publish', published: null })
    expect((await look(withHead({ headline: 'Dogs leave the pier' }), [publication({})]))[0]?.published?.isSame).toBe(false)
  })

  it('stands somewhere until it was withdrawn from every target', () => {
    const stands = (publications: readonly Publication[]) => standsSomewhere({ publications: () => [...publications] }, story.id)
    const both = [publication({}), publication({ target: 'press' })]
    expect([stands([]), stands(both)]).toEqual([false, true])
    expect(stands([...both, publication({ action: 'withdraw' })])).toBe(true)
    expect(stands([...both, publication({ action: 'withdraw' }), publication({ target: 'press', action: 'withdraw' })])).toBe(false)
    expect(stands([publication({}), publication({ action: 'withdraw' }), publication({})])).toBe(true)
  })

  it('has nothing there once it was withdrawn', async () => {
    expect((await look(story, [publication({}), publication({ action: 'withdraw' })]))[0]).toMatchObject({ action: 'publish', published: null })
  })

  it('says who holds an embargo', async () => {
    const outlooks = await look(withHead({ embargo: '2026-03-02T06:00:00Z' }), [])
    expect(outlooks.map(({ embargo }) => embargo?.held)).toEqual([false, true])
  })
})
