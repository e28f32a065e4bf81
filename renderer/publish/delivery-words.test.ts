import { describe, expect, it } from 'vitest'
import { deliveryStates, type Delivery } from '../../shared/ipc/publishing.ts'
import { deliveryWords, isUnderWay, stepWords } from './delivery-words.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const delivery = (change: Partial<Delivery>): Delivery => ({
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  storyId: '01ARZ3NDEKTSV4RRFFQ69G5FAW',
  headline: 'Night ferry',
  version: '01ARZ3NDEKTSV4RRFFQ69G5FAX',
  target: 'preview',
  targetName: 'the preview press',
  state: 'waiting',
  attempts: 0,
  problem: null,
  nextTryAt: null,
  queuedAt: '2026-11-23T12:00:00Z',
  deliveredAt: null,
  hasPage: false,
  waivers: 0,
  action: 'publish',
  field: null,
  heldUntil: null,
  ...change,
})
const words = (change: Partial<Delivery>) => deliveryWords(delivery(change), now)

describe('the words of a delivery', () => {
  it('promise that a waiting story goes by itself', () => {
    expect(words({})).toBe('Waiting for the preview press. It will go by itself.')
    expect(words({ attempts: 2, nextTryAt: '2026-11-23T12:00:00Z' })).toMatch(/It will go by itself; the next try is at \d\d:\d\d\.$/)
  })

  it('name the target in every state', () => {
    for (const state of deliveryStates) expect(words({ state })).toContain('the preview press')
  })

  it('say what was done there, and on which day where it was not today', () => {
    expect(words({ state: 'delivered', deliveredAt: '2026-11-23T12:00:00Z' })).toMatch(/^Published to the preview press at \d\d:\d\d\.$/)
    expect(words({ state: 'delivered', action: 'correct', deliveredAt: '2026-11-02T12:00:00Z' })).toMatch(/^Corrected at the preview press on 2 Nov at \d\d:\d\d\.$/)
    expect(words({ state: 'delivered', action: 'withdraw', deliveredAt: '2026-11-22T12:00:00Z' })).toMatch(/^Withdrawn from the preview press yesterday at \d\d:\d\d\.$/)
    expect(words({ state: 'needs-you', action: 'withdraw' })).toBe('Not withdrawn from the preview press.')
  })

  it('say until when an embargo holds it, and no longer once it is over', () => {
    expect(words({ heldUntil: '2026-12-01T06:00:00Z' })).toMatch(/until its embargo is over on 1 Dec at \d\d:\d\d\./)
    expect(words({ heldUntil: '2026-11-23T11:59:00Z' })).toBe('Waiting for the preview press. It will go by itself.')
  })

  it('count the pictures on their way', () => {
    expect(stepWords({ kind: 'picture', number: 2, of: 5 })).toBe('Bringing picture 2 of 5')
    expect(stepWords({ kind: 'picture', number: 1, of: 1 })).toBe('Bringing its picture')
  })

  it('keep in the outbox what has not arrived', () => {
    expect(deliveryStates.filter((state) => isUnderWay(delivery({ state })))).toEqual(['waiting', 'sending', 'needs-you'])
  })
})
