import { describe, expect, it, vi } from 'vitest'
import type { Delivery } from '../../shared/ipc/publishing.ts'
import { followDeliveries, type SystemNotice } from './delivery-notices.ts'

const delivery = (part: Partial<Delivery>): Delivery => ({
  id: 'D', storyId: 'S', headline: 'Night ferry returns', version: 'V', target: 'press', targetName: 'Harbour site', state: 'waiting', attempts: 0, problem: null, nextTryAt: null, queuedAt: '2026-03-04T05:06:07Z', deliveredAt: null, hasPage: false, waivers: 0, action: 'publish', field: null, heldUntil: null,
  ...part,
})

function following({ on = true, watched = false } = {}) {
  const show = vi.fn<(notice: SystemNotice) => void>()
  return { show, tell: followDeliveries({ isOn: () => on, isWatched: () => watched, show }) }
}

describe('a story on its way out', () => {
  it('is told of when it is out, by its headline and target alone', () => {
    const { show, tell } = following()
    tell(delivery({}))
    tell(delivery({ state: 'sending', attempts: 1 }))
    tell(delivery({ state: 'delivered', attempts: 1 }))
    expect(show.mock.calls).toEqual([[{ title: 'Published to Harbour site', body: 'Night ferry returns', storyId: 'S' }]])
  })

  it('is told of by what was done, and not while an embargo holds it', () => {
    const { show, tell } = following()
    tell(delivery({ state: 'waiting', problem: 'Held until Friday.', heldUntil: '2026-03-06T05:00:00Z' }))
    expect(show).not.toHaveBeenCalled()
    tell(delivery({ action: 'withdraw', state: 'delivered' }))
    expect(show.mock.lastCall?.[0].title).toBe('Withdrawn from Harbour site')
  })

  it('is told of once, however often it is tried, and never with what the server said', () => {
    const { show, tell } = following()
    for (let attempts = 1; attempts < 5; attempts += 1) tell(delivery({ attempts, problem: 'token abc123 refused' }))
    expect(show).toHaveBeenCalledTimes(1)
    tell(delivery({ state: 'needs-you', problem: 'token abc123 refused' }))
    expect(show).toHaveBeenCalledTimes(2)
    expect(JSON.stringify(show.mock.calls)).not.toContain('abc123')
  })

  it('is not told of while the person looks at it, nor later for the same turn', () => {
    const { show, tell } = following({ watched: true })
    tell(delivery({ state: 'delivered' }))
    expect(show).not.toHaveBeenCalled()
  })

  it('is not told of where the person has turned it off', () => {
    const { show, tell } = following({ on: false })
    tell(delivery({ state: 'needs-you' }))
    expect(show).not.toHaveBeenCalled()
  })
})
