import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Scores the command line on the reference sets, where they stand beside the checkout; each set that is absent is named as skipped. */
const data = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const commandLine = fileURLToPath(new URL('../dist/cli/copydesk.js', import.meta.url))
const sets = {
  'datelines-reuters': 'datelines-reuters-dev.jsonl',
  'datelines-modern': 'datelines-modern-dev.jsonl',
  attribution: 'attribution-check-dev.jsonl',
  speakers: 'quotes-dev.jsonl',
  'caption-credits': 'caption-credits-dev.jsonl',
  'credit-lines': 'credit-lines-dev.jsonl',
  nuisance: 'quotes-dev.jsonl',
}

if (!existsSync(commandLine)) {
  process.stderr.write('The command line is not built yet: run npm run build first.\n')
  process.exit(2)
}
const scorers = existsSync(`${data}score.py`)
let short = 0
for (const [name, file] of Object.entries(sets)) {
  if (scorers && existsSync(`${data}${file}`)) score('score.py', [name])
  else process.stdout.write(`${name}: skipped: the reference set ${file} does not stand beside this checkout.\n`)
}
if (existsSync(`${data}score_pages.py`) && existsSync(`${data}pages-dev`)) score('score_pages.py', ['--pages', `${data}pages-dev`])
else process.stdout.write('pages: skipped: the reference set pages-dev does not stand beside this checkout.\n')
process.exitCode = short === 0 ? 0 : 1

/** @param {string} script @param {readonly string[]} more what the scorer is told beside the command */
function score(script, more) {
  const done = spawnSync('python3', [`${data}${script}`, '--cmd', `'${process.execPath}' '${commandLine}'`, ...more], { stdio: 'inherit' })
  if (done.error !== undefined) process.stderr.write(`${script} could not be started: ${done.error.message}\n`)
  if (done.status !== 0) short += 1
}
