import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { startPlace, type Place } from './place.ts'
import { burstPause, changed, redone, startHistory, undone } from './working-history.ts'

const house: HouseStylebook = { name: 'The Harbour Post', version: '1', changeNote: '', extends: 'reuters', rules: {}, lengths: {}, words: [], names: [], terms: { banned: [], preferred: [] }, ownRules: [] }
const named = (name: string): HouseStylebook => ({ ...house, name })
const rules: Place = { section: 'own-rules', rule: 2 }

describe('the history of a stylebook', () => {
  it('takes typing in one field for one step, until the person pauses or goes elsewhere', () => {
    let history = startHistory(house)
    history = changed(history, named('A'), { place: startPlace, field: 'name', at: 1_000 })
    history = changed(history, named('AB'), { place: startPlace, field: 'name', at: 1_000 + burstPause - 1 })
    expect(history.past).toHaveLength(1)
    history = changed(history, named('ABC'), { place: startPlace, field: 'name', at: 1_000 + 3 * burstPause })
    history = changed(history, named('ABCD'), { place: rules, field: 'other', at: 1_000 + 3 * burstPause })
    expect(history.past.map((step) => step.house.name)).toEqual(['The Harbour Post', 'AB', 'ABC'])
  })

  it('says where the change that it takes back was made', () => {
    const history = changed(startHistory(house), named('A'), { place: rules, field: '', at: 0 })
    expect(undone(history).place).toEqual(rules)
    expect(redone(undone(history).history).place).toEqual(rules)
    expect(undone(startHistory(house)).place).toBeNull()
  })

  it('goes back through a hundred steps and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 150 }), (names) => {
        let history = startHistory(house)
        for (const name of names) history = changed(history, named(name), { place: startPlace, field: '', at: 0 })
        const end = history.now
        for (let step = 0; step < 100; step += 1) history = undone(history).history
        if (names.length <= 100) expect(history.now).toBe(house)
        for (let step = 0; step < 100; step += 1) history = redone(history).history
        expect(history.now).toBe(end)
      }),
    )
  })

  it('forgets what was undone once something else is done', () => {
    const history = undone(changed(startHistory(house), named('A'), { place: startPlace, field: '', at: 0 })).history
    expect(changed(history, named('B'), { place: startPlace, field: '', at: 0 }).future).toEqual([])
  })
})
