import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { timesOf, type Times } from '../check/timing.ts'
import { commonWords, environment, root, temporaryFolder } from './apps.ts'

/** One start: when the main file began, the app was ready, the window was made, its page began, and it took keys (ms). */
export type Started = Readonly<Record<'main' | 'ready' | 'window' | 'page' | 'typeable', number>>

/** Builds the main file that times another one; gives the folder that Electron is started with. */
async function buildTimedMain(): Promise<string> {
  const folder = await temporaryFolder()
  await build({ entryPoints: [join(root, 'bench/editor/timed-main.ts')], outfile: join(folder, 'main.mjs'), bundle: true, platform: 'node', format: 'esm', external: ['electron'], logLevel: 'error' })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'timed', version: '0.0.0', main: 'main.mjs' }))
  return folder
}

async function startOnce(timed: string, main: string, words: readonly string[], profile: string): Promise<Started> {
  const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (runtime === undefined) throw new Error('No Electron runtime is named: start this by `npm run bench -- editor`.')
  const program = join(runtime, process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : process.platform === 'win32' ? 'electron.exe' : 'electron')
  const child = spawn(program, [timed, `--bench-main=${main}`, `--bench-started=${Date.now()}`, ...words, `--user-data-dir=${profile}`, ...commonWords], { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'close')
  let output = ''
  const seen = await new Promise<Started>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${main} had no editor within 60 s`)), 60_000)
    child.on('error', reject)
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const line = /^bench-start (.*)$/mu.exec(output)
      if (line === null) return
      clearTimeout(timer)
      resolve(JSON.parse(line[1] ?? '') as Started)
    })
  }).finally(() => child.kill('SIGTERM'))
  await ended
  return seen
}

export interface Contender {
  readonly name: string
  readonly main: string
  readonly words: readonly string[]
  /** Makes the profile that each first start begins with. */
  readonly profile: () => Promise<string>
}

interface StartTimes {
  readonly name: string
  readonly first: Times
  readonly again: Times
  /** Medians of the later starts. */
  readonly steps: Started
}

/** Starts each app on a fresh profile and then again on the same one, by turns. */
export async function measureStarting(contenders: readonly Contender[], rounds: number): Promise<StartTimes[]> {
  const timed = await buildTimedMain()
  const kept = new Map(contenders.map(({ name }) => [name, { first: [] as Started[], again: [] as Started[] }]))
  for (let round = 0; round < rounds; round += 1) {
    const profiles = await Promise.all(contenders.map(({ profile }) => profile()))
    // Compiled code is kept from the second or third start on.
    for (let start = 0; start < 5; start += 1) {
      for (const [index, { name, main, words }] of contenders.entries()) {
        const seen = await startOnce(timed, main, words, profiles[index] ?? '')
        if (start === 0) kept.get(name)?.first.push(seen)
        else if (start > 1) kept.get(name)?.again.push(seen)
      }
    }
    for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  await rm(timed, { recursive: true, force: true })
  return contenders.map(({ name }) => {
    const { first, again } = kept.get(name) ?? { first: [], again: [] }
    const median = (step: keyof Started): number => timesOf(again.map((one) => one[step])).median
    return {
      name,
      first: timesOf(first.map(({ typeable }) => typeable)),
      again: timesOf(again.map(({ typeable }) => typeable)),
      steps: { main: median('main'), ready: median('ready'), window: median('window'), page: median('page'), typeable: median('typeable') },
    }
  })
}
