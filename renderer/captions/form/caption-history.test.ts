import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCaption, withChanges } from '../../../shared/captions/caption-data.ts'
import { changedCaption, changesBetween, redoneCaption, startCaptionHistory, undoneCaption, type CaptionHistory } from './caption-history.ts'

describe('the history of a caption form', () => {
  it('takes typing in one field for one step and a fix for another', () => {
    let history = startCaptionHistory(emptyCaption())
    history = changedCaption(history, 'headline', { headline: 'F' }, 0)
    history = changedCaption(history, 'headline', { headline: 'Fe' }, 200)
    history = changedCaption(history, 'headline', { headline: 'Ferry' }, 300, true)
    expect(history.past).toHaveLength(2)
    const back = undoneCaption(history)
    expect(back).toMatchObject({ property: 'headline', history: { now: { headline: 'Fe' } } })
    expect(undoneCaption(back?.history ?? history)?.history.now.headline).toBe('')
  })

  it('has no step for what changes nothing', () => {
    const history = startCaptionHistory(emptyCaption())
    expect(changedCaption(history, 'keywords', { keywords: [] }, 0)).toBe(history)
  })

  it('goes all the way back and forth again', () => {
    const change = fc.record({ property: fc.constantFrom('headline', 'description', 'city'), text: fc.string(), at: fc.nat(100_000), whole: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const start = startCaptionHistory(emptyCaption())
        const end = changes.reduce<CaptionHistory>((history, { property, text, at, whole }) => changedCaption(history, property, { [property]: text }, at, whole), start)
        let back = end
        for (let step = undoneCaption(back); step !== null; step = undoneCaption(back)) back = step.history
        expect(back.now).toEqual(start.now)
        for (let step = redoneCaption(back); step !== null; step = redoneCaption(back)) back = step.history
        expect(back.now).toEqual(end.now)
      }),
    )
  })

  it('names what differs, so that laying it over gives the other caption', () => {
    const before = { ...emptyCaption(), city: 'Ostrel', keywords: ['sea'] }
    const after = { ...before, city: 'Port Ansel', keywords: ['sea', 'wall'] }
    expect(changesBetween(before, after)).toEqual({ city: 'Port Ansel', keywords: ['sea', 'wall'] })
    expect(withChanges(before, changesBetween(before, after))).toEqual(after)
  })

  it('lets no typing go on in a step that was made whole, as by a template or a fix', () => {
    const made = changedCaption(startCaptionHistory(emptyCaption()), 'description', { description: 'Boats.' }, 1_000, true)
    const typed = changedCaption(made, 'description', { description: 'Boats. By hand.' }, 1_100)
    expect(undoneCaption(typed)?.history.now.description).toBe('Boats.')
  })
})
