import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../shared/ipc/publishing.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { actionWords, whyNotOut } from './why-not.ts'

const error = { id: 'one', severity: 'error' } as Finding
const verdict = (open: readonly Finding[]): Verdict => ({ version: '', stylebook: 'ap', stylebookName: '', stylebookVersion: '', passes: open.length === 0, open: [...open], waived: [], lapsed: [], brokenRules: [] })
const judged = (open: readonly Finding[], pending = false) => ({ verdict: verdict(open), failure: null, pending })
const saved = { save: { kind: 'saved', at: null } } as const

describe('why a story cannot go out', () => {
  it('leads to the first error', () => {
    expect(whyNotOut(judged([error]), saved, 'sub')).toEqual({ words: '1 error stands in the way. Fix or waive it.', finding: error })
    expect(whyNotOut(judged([error, error]), saved, 'sub')?.words).toBe('2 errors stand in the way. Fix or waive each of them.')
  })

  it('is nothing for a sub with a clean story', () => {
    expect(whyNotOut(judged([]), saved, 'sub')).toBeNull()
    expect(whyNotOut(judged([], true), saved, 'sub')?.words).toContain('Checking')
  })

  it('is the role for a reporter, whatever is found', () => {
    expect(whyNotOut(judged([]), saved, 'reporter')?.words).toContain('reporter')
  })
})

describe('the button', () => {
  it('says what it does', () => {
    const held = { until: '2026-11-24T06:00:00Z', held: false }
    expect(actionWords({ action: 'publish', embargo: null })).toBe('Publish')
    expect(actionWords({ action: 'publish', embargo: held })).toBe('Schedule')
    expect(actionWords({ action: 'update', embargo: held })).toBe('Update')
    expect(actionWords({ action: 'correct', embargo: null })).toBe('Publish the correction')
  })
})
