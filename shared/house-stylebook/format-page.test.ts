import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStylebook } from './read-stylebook.ts'
import { tryExamples } from './try-rule.ts'

const page = readFileSync(new URL('../../docs/stylebook-format.md', import.meta.url), 'utf8')
const samples = Array.from(page.matchAll(/^```yaml\n([^]*?)^```$/gmu), ([, sample = '']) => sample)

describe('the page on the format of stylebooks', () => {
  it('has samples', () => {
    expect(samples.length).toBeGreaterThan(8)
  })

  it.each(samples.map((sample) => [sample.split('\n').slice(0, 3).join(' '), sample] as const))('shows what can be read and does what it says: %s', (_title, sample) => {
    const read = readStylebook(sample.startsWith('name:') ? sample : `name: Post\nversion: 1\nextends: ap\n${sample}`)
    expect(read.ok ? [] : read.failure.faults).toEqual([])
    const failed = read.ok ? read.value.ownRules.flatMap((rule) => tryExamples(rule, read.value).examples.filter(({ passes }) => !passes)) : []
    expect(failed).toEqual([])
  })
})
