import { describe, expect, it } from 'vitest'
import { deliveryStates, type Delivery } from '../../shared/ipc/publishing.ts'
import { deliveryWords, isUnderWay } from './delivery-words.ts'

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
  waivers: 0, action: 'publish', field: null, heldUntil: null,
  ...change,
})

describe('the words of a delivery', () => {
  it('promises that a waiting story goes by itself', () => {
    expect(deliveryWords(delivery({}))).toBe('Waiting for the preview press. It will go by itself.')
    expect(deliveryWords(delivery({ attempts: 2, nextTryAt: '2026-11-23T12:00:00Z' }))).toMatch(/It will go by itself; the next try is at \d\d:\d\d\.$/)
  })

  it('names the target in every state', () => {
    for (const state of deliveryStates) expect(deliveryWords(delivery({ state }))).toContain('the preview press')
  })

  it('keeps in the outbox what has not arrived', () => {
    expect(deliveryStates.filter((state) => isUnderWay(delivery({ state })))).toEqual(['waiting', 'sending', 'needs-you'])
  })
})
