/**
 * `npm test`: type-check, lint, unused code, build, unit tests, journeys on the real app. A failed stage does not stop
 * the others, so that the last line counts everything: `N passed, N failed`. Each test is one; so is each other stage.
 *
 * `--only e2e` (or any stages, apart by commas) runs these alone; words after that go to the test runner:
 * `npm run test:e2e -- e2e/desk.spec.ts`.
 */
import { join } from 'node:path'
import { fetchCms } from './cms/cms-packages.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** @typedef {import('./test-counts.mjs').Count} Count */
/** @typedef {import('./ordinary-user.mjs').Tester} Tester */

const stageNames = /** @type {const} */ (['typecheck', 'lint', 'unused', 'build', 'unit', 'e2e'])

const say = (/** @type {string} */ line) => process.stdout.write(`test: ${line}\n`)

/** @param {boolean} passed @returns {Count} */
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] })

/** @param {string} program a package's program, from node_modules @param {readonly string[]} words @returns {Promise<Count>} */
const tool = async (program, words) => {
  // What it says is shown whole once it has ended: two of them run side by side.
  const { code, output } = await run(process.execPath, [join(root, 'node_modules', program), ...words], { cwd: root, quiet: true })
  process.stdout.write(output)
  return one(code === 0)
}

const build = async () => {
  const { buildAll } = await import('./build.mjs')
  try {
    await buildAll({ report: say })
    return true
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return false
  }
}

/** @param {Tester} tester @param {readonly string[]} filters @returns {Promise<Count>} */
const unitTests = async (tester, filters) => {
  const { countUnitTests } = await import('./test-counts.mjs')
  const report = join(tester.results, 'unit.json')
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--configLoader', 'runner', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
  const { code } = await run(tester.node, words, { ...tester.identity, cwd: tester.tree, env: tester.env })
  return countUnitTests(report, code)
}

/** @param {Tester} tester @param {readonly string[]} filters @returns {Promise<Count>} */
const journeys = async (tester, filters) => {
  const { countJourneys } = await import('./test-counts.mjs')
  const { openVirtualScreen } = await import('./virtual-screen.mjs')
  const report = join(tester.results, 'journeys.json')
  const screen = await openVirtualScreen(tester)
  try {
    const env = {
      ...tester.env,
      ...(screen.display === undefined ? {} : { DISPLAY: screen.display, WAYLAND_DISPLAY: undefined }),
      ELECTRON_OVERRIDE_DIST_PATH: tester.runtime ?? undefined,
      COPYDESK_TEST_REPORT: report,
      COPYDESK_TEST_OUTPUT: join(tester.results, 'journeys'),
    }
    const { code } = await run(tester.node, ['node_modules/@playwright/test/cli.js', 'test', ...filters], { ...tester.identity, cwd: tester.tree, env })
    return countJourneys(report, code)
  } finally {
    screen.close()
  }
}

/**
 * The tests proper, as an ordinary user.
 * @param {ReadonlySet<string>} stages @param {readonly string[]} filters @param {(stage: string, count: Count) => void} add
 */
const runTests = async (stages, filters, add) => {
  const { describeRuntime, ensureRuntime } = await import('./electron-runtime.mjs')
  const { testerFor } = await import('./ordinary-user.mjs')
  const runtime = stages.has('e2e') ? await ensureRuntime(say) : null
  const tester = await testerFor({ runtime: runtime?.folder ?? null, needsTree: true, report: say })
  try {
    if (tester.identity.uid !== undefined) say(`started as root: the tests run as user ${tester.identity.uid}, with Electron's sandbox on`)
    if (stages.has('unit')) add('unit tests', await unitTests(tester, stages.has('e2e') ? [] : filters))
    if (runtime !== null) {
      say(`journeys on ${describeRuntime(runtime)}`)
      add('journeys', await journeys(tester, stages.has('unit') ? [] : filters))
    }
  } finally {
    await tester.keepResults()
  }
}

/** @param {ReadonlySet<string>} stages @param {readonly string[]} filters @returns {Promise<Count>} */
const runStages = async (stages, filters) => {
  /** @type {Count} */
  const total = { passed: 0, failed: 0, skipped: [] }
  const add = (/** @type {string} */ stage, /** @type {Count} */ count) => {
    say(`${stage}: ${count.passed} passed, ${count.failed} failed`)
    total.passed += count.passed
    total.failed += count.failed
    total.skipped.push(...count.skipped)
  }
  if (!(await ensureDependencies(say))) return one(false)
  if (!(await ensureSystemPackages({ virtualScreen: true, report: say }))) add('system packages', one(false))

  // On two cores the lint, which has one of its own, takes as long as the rest of these together.
  const [types, lint, unused] = await Promise.all([
    stages.has('typecheck') ? import('./typecheck.mjs').then(({ typecheck }) => typecheck()) : null,
    stages.has('lint') ? tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) : null,
    stages.has('unused') ? tool('knip/bin/knip.js', []) : null,
  ])
  if (types !== null) add('type-check', one(types))
  if (lint !== null) add('lint', lint)
  if (unused !== null) add('unused code', unused)
  let built = true
  if (stages.has('build')) {
    built = await build()
    add('build', one(built))
  } else if (stages.has('e2e') && (await (await import('./build.mjs')).buildIsStale())) {
    built = await build()
  }
  const left = new Set(stages)
  if (!built && left.delete('e2e')) {
    say('the journeys were not run: there is no app to run them on')
    add('journeys', one(false))
  }
  if (left.has('unit') || left.has('e2e')) {
    const servers = await fetchCms(say)
    if (typeof servers === 'string') say(`the tests against real WordPress and Ghost are skipped: ${servers}`)
    if (typeof servers === 'string' && process.env['COPYDESK_SERVERS'] === 'required') add('real servers', one(false))
    await runTests(left, filters, add)
  }
  return total
}

const words = process.argv.slice(2)
const only = words.indexOf('--only')
const chosen = only === -1 ? stageNames : (words[only + 1] ?? '').split(',')
const filters = only === -1 ? words : words.filter((_word, index) => index !== only && index !== only + 1)

/** @type {Count} */
let total = one(false)
try {
  total = await runStages(new Set(chosen), filters)
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
if (total.skipped.length > 0) say(`skipped:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed${total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''}\n`)
process.exitCode = total.failed === 0 ? 0 : 1
