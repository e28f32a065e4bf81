import { describe, expect, it } from 'vitest'
import { ruleCatalogue } from './rule-catalogue.ts'
import { rules } from './rules/index.ts'

describe('ruleCatalogue', () => {
  it('lists every rule with its reason and examples', () => {
    expect(ruleCatalogue().map((entry) => entry.id)).toEqual(rules.map((rule) => rule.id))
    for (const entry of ruleCatalogue()) expect([entry.title, entry.rationale, entry.found[0], entry.leftAlone[0]]).not.toContain('')
  })

  it('says where a stylebook departs from a rule’s severity', () => {
    expect(ruleCatalogue().find((entry) => entry.id === 'headline-length')?.departures).toEqual([{ stylebook: 'AP', severity: 'suggestion' }])
  })
})
