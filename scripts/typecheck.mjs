/** Type-checks every part of the tree under its own tsconfig: each room sees only the globals that it has at run time. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cache, root } from './paths.mjs'
import { run } from './run.mjs'

const projects = ['shared', 'electron', 'electron/preload', 'renderer', 'e2e', 'scripts', 'tsconfig.tests.json']

/** @param {string} project @returns {Promise<boolean>} */
const check = async (project) => {
  const information = join(cache, `types-${project.replaceAll(/[^a-z]+/g, '-')}.tsbuildinfo`)
  const words = [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', project, '--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', information]
  const { code, output } = await run(process.execPath, words, { cwd: root, quiet: true })
  if (code !== 0) process.stdout.write(`${project}:\n${output}`)
  return code === 0
}

/** @returns {Promise<boolean>} whether every part is clean; what is not has been printed */
export const typecheck = async () => {
  const waiting = [...projects]
  let clean = true
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) clean = (await check(project)) && clean
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  return clean
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await typecheck()) ? 0 : 1
