import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { nuisanceByHalf, publishedCopy } from './accuracy/published-copy.mjs'
import { tasks } from './accuracy/tasks.mjs'

/**
 * Scores the command line with the reference scorers and prints the table of docs/accuracy.md: `npm run accuracy`, or
 * with the names of some sets. `--data DIR` says where the reference sets are, else they stand beside the checkout; a
 * set that is absent is skipped by name. Exit 1 where a goal is missed.
 */
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const data = values.data === undefined ? fileURLToPath(new URL('../../shared/data/', import.meta.url)) : `${values.data.replace(/\/$/u, '')}/`
const commandLine = fileURLToPath(new URL('../dist/cli/copydesk.js', import.meta.url))

if (!existsSync(commandLine)) {
  process.stderr.write('The command line is not built yet: run npm run build first.\n')
  process.exit(2)
}
const wanted = (/** @type {string} */ set) => positionals.length === 0 || positionals.includes(set)
let missed = 0
for (const { set, file, scorer, task, goal, peer } of tasks.filter((each) => wanted(each.set))) {
  if (!existsSync(`${data}${scorer}`) || !existsSync(`${data}${file}`)) {
    process.stdout.write(`${set}: skipped: the reference set ${file} is not in ${values.data ?? 'shared/data beside this checkout'}.\n`)
    continue
  }
  const more = set === 'pages' ? ['--pages', `${data}${file}`, '--goal', '.97'] : ['--data', data, set]
  const done = spawnSync('python3', [`${data}${scorer}`, '--cmd', `'${process.execPath}' '${commandLine}'`, ...more], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (done.error !== undefined) process.stderr.write(`${scorer} could not be started: ${done.error.message}\n`)
  if (done.status !== 0) missed += 1
  const figures = (done.stdout ?? '').trim().replace(/^[\w -]+: (?:(?:holds|falls short): )?/u, '').replace(/[,;]? \(?goal [^()]*\)?(?: \(.*\))?$/u, '').replace(/, goal .*$/u, '')
  process.stdout.write(`${set}: ${done.status === 0 ? 'holds' : 'FALLS SHORT'}\n  ${task}\n  Copydesk   ${figures}\n  goal       ${goal}\n  elsewhere  ${peer}\n`)
}
if (wanted('published-copy')) publishedCopyTable()
process.exitCode = missed === 0 ? 0 : 1

/** Rules were tuned on one half of the stories; the other half says what that is worth. */
function publishedCopyTable() {
  const stories = publishedCopy(data)
  if (stories.length === 0) {
    process.stdout.write('published-copy: skipped: there are no reference stories.\n')
    return
  }
  for (const stylebook of ['ap', 'guardian', 'bbc']) {
    for (const { half, stories: count, words, rate, rules } of nuisanceByHalf([process.execPath, commandLine], stories, stylebook)) {
      const what = half === 'a' ? 'tuned on' : 'held back'
      process.stdout.write(`published-copy ${stylebook}: ${rate.toFixed(2)} errors and warnings per 1,000 words, the half ${what} (${count} stories, ${words} words): ${rules.slice(0, 6).map(([rule, n]) => `${rule} ${n}`).join(', ')}\n`)
    }
  }
}
