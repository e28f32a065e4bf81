import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countJourneys, countUnitTests } from './test-counts.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counts-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const report = async (content: unknown): Promise<string> => {
  const file = join(folder, 'report.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const unitFile = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((result, index) => ({ status: result, fullName: `test ${String(index)}` })),
})

describe('countUnitTests', () => {
  it('counts each test as one and names the skipped', async () => {
    const file = await report({ testResults: [unitFile('failed', 'passed', 'failed', 'skipped'), unitFile('passed', 'passed', 'todo')] })
    expect(await countUnitTests(file, 1)).toEqual({ passed: 2, failed: 1, skipped: ['test 2', 'test 1'] })
  })

  it('counts a file that could not be loaded as one failure', async () => {
    expect(await countUnitTests(await report({ testResults: [unitFile('failed'), unitFile('passed', 'passed')] }), 1)).toEqual({ passed: 1, failed: 1, skipped: [] })
  })

  it('counts a bad ending without a failed test, such as an error outside every test', async () => {
    expect(await countUnitTests(await report({ testResults: [unitFile('passed', 'passed')] }), 1)).toEqual({ passed: 1, failed: 1, skipped: [] })
  })

  it.each([['missing', 1], ['cut short', 139]] as const)('counts one failure where the report is %s', async (state, code) => {
    const file = state === 'missing' ? join(folder, 'none.json') : await report('{"testResults": [')
    expect(await countUnitTests(file, code)).toEqual({ passed: 0, failed: 1, skipped: [] })
  })

  it('counts one failure where nothing ran although the runner ended well', async () => {
    expect(await countUnitTests(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: [] })
  })
})

describe('countJourneys', () => {
  const spec = (title: string, status: string, reason?: string) => ({ title, tests: [{ status, annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }] }] })

  it('counts expected and unexpected endings, a flaky one as failed, and skipped ones with their reason', async () => {
    const file = await report({
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
      suites: [{ specs: [spec('opens', 'expected'), spec('prints', 'skipped')], suites: [{ specs: [spec('signs', 'skipped', 'needs a key')] }] }],
    })
    expect(await countJourneys(file, 1)).toEqual({ passed: 3, failed: 2, skipped: ['prints', 'signs: needs a key'] })
  })

  it('counts one failure where the runner broke down before it could report', async () => {
    expect(await countJourneys(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: [] })
  })
})
