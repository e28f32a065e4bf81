import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beside, onScreen, type Area, type WindowState } from './window-state.ts'

const screen: Area = { x: 0, y: 25, width: 1440, height: 875 }

describe('a remembered window', () => {
  it('opens where it stood', () => {
    const state: WindowState = { x: 100, y: 60, width: 1200, height: 800, maximized: false }
    expect(onScreen(state, [screen])).toEqual(state)
  })

  it('is moved back where a part of it would lie beside the screen', () => {
    expect(onScreen({ x: 900, y: -20, width: 1200, height: 800, maximized: false }, [screen])).toEqual({ x: 240, y: 25, width: 1200, height: 800, maximized: false })
  })

  it('opens where the system likes when its screen is gone', () => {
    expect(onScreen({ x: 3000, y: 100, width: 1200, height: 800, maximized: true }, [screen])).toEqual({ width: 1200, height: 800, maximized: true })
  })

  it('is never larger than its screen, and never outside it', () => {
    const state = fc.record({ x: fc.integer({ min: -4000, max: 4000 }), y: fc.integer({ min: -4000, max: 4000 }), width: fc.integer({ min: 640, max: 5000 }), height: fc.integer({ min: 480, max: 4000 }), maximized: fc.boolean() })
    fc.assert(
      fc.property(state, (remembered) => {
        const { x, y, width, height } = onScreen(remembered, [screen])
        expect(width).toBeLessThanOrEqual(screen.width)
        expect(height).toBeLessThanOrEqual(screen.height)
        if (x === undefined || y === undefined) return
        expect(x).toBeGreaterThanOrEqual(screen.x)
        expect(y).toBeGreaterThanOrEqual(screen.y)
        expect(x + width).toBeLessThanOrEqual(screen.x + screen.width)
        expect(y + height).toBeLessThanOrEqual(screen.y + screen.height)
      }),
    )
  })

  it('that is opened from another stands a step away from it', () => {
    expect(beside({ x: 10, y: 20, width: 1000, height: 700, maximized: true })).toEqual({ x: 38, y: 48, width: 1000, height: 700, maximized: false })
  })
})
