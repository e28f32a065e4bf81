import { readFile } from 'node:fs/promises'

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped names of the tests that did not run
 */

/** @param {string} file */
const readReport = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    // No report, or half of one: the run itself broke down, which its exit code says.
    return null
  }
}

/**
 * A run that ended badly without naming a failed test, or that ran none at all, still is one failure.
 * @param {Count} count @param {number} code @returns {Count}
 */
const atLeastOne = (count, code) => {
  const ranNone = count.passed + count.skipped.length === 0
  return count.failed === 0 && (code !== 0 || ranNone) ? { ...count, failed: 1 } : count
}

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @param {number} code vitest's exit code
 * @returns {Promise<Count>} a test file that could not be loaded counts as one failure
 */
export const countUnitTests = async (file, code) => {
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] } | null} */
  const report = await readReport(file)
  const files = report?.testResults ?? []
  const tests = files.flatMap((result) => result.assertionResults)
  const broken = files.filter((result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'))
  return atLeastOne(
    {
      passed: tests.filter((test) => test.status === 'passed').length,
      failed: tests.filter((test) => test.status === 'failed').length + broken.length,
      skipped: tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName),
    },
    code,
  )
}

/**
 * @typedef {object} Suite
 * @property {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }[]} specs
 * @property {Suite[]} [suites]
 */

/** @param {Suite} suite @returns {string[]} */
const skippedIn = (suite) => [
  ...suite.specs.flatMap((spec) =>
    spec.tests.filter((test) => test.status === 'skipped').map((test) => [spec.title, ...test.annotations.flatMap((note) => note.description ?? [])].join(': ')),
  ),
  ...(suite.suites ?? []).flatMap(skippedIn),
]

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @param {number} code Playwright's exit code
 * @returns {Promise<Count>}
 */
export const countJourneys = async (file, code) => {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, suites: Suite[] } | null} */
  const report = await readReport(file)
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return atLeastOne({ passed: expected, failed: unexpected + flaky, skipped: (report?.suites ?? []).flatMap(skippedIn) }, code)
}
