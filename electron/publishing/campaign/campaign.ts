import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { pictureBlock } from '../../../shared/story/body-builder.ts'
import { mintIdentifier } from '../../../shared/story/identifier.ts'
import type { Story } from '../../../shared/story/story.ts'
import { pictureFor, storyFor } from '../fixtures/story.ts'
import type { SenderOrders } from './cms-sender.ts'
import { openFaultProxy, type FaultProxy, type ProxyFault } from './fault-proxy.ts'
import { lookAtGhost, lookAtWordpress, type Found, type GhostEyes, type WordpressEyes } from './look-at-servers.ts'

export interface CampaignOptions {
  readonly runs: number
  /** The number of the first run, to do one again alone; 1 where it is left out. */
  readonly first?: number
  readonly seed: number
  readonly wordpress: WordpressEyes & { readonly kill: () => Promise<void>; readonly start: () => Promise<void> }
  readonly ghost: GhostEyes & { readonly kill: () => Promise<void>; readonly start: () => Promise<void> }
  /** The checkout, whose node_modules the senders need. */
  readonly root: string
  readonly report?: (line: string) => void
}

export interface CampaignResult {
  readonly runs: number
  readonly kills: number
  readonly serverKills: number
  /** Requests and answers that were spoilt, by the kind of fault. */
  readonly faults: Readonly<Record<ProxyFault['kind'], number>>
  /** Each names its run, so that it can be run again alone. */
  readonly failures: readonly Failure[]
}

/** `lost`: no story, or none that readers see; `duplicate`: several; `orphan`: more pictures than the story has; `wrong`: other words or pictures than were sent last; `stopped`: the app gave up. */
export const failureKinds = ['lost', 'duplicate', 'orphan', 'wrong', 'stopped'] as const

export interface Failure {
  readonly kind: (typeof failureKinds)[number]
  readonly message: string
}

type Total = { -readonly [Key in 'kills' | 'serverKills' | 'faults']: CampaignResult[Key] extends number ? number : Record<ProxyFault['kind'], number> }

/**
 * Publishes one story after another to the real servers, each run with faults of its own drawn from the seed: requests refused, cut, repeated or
 * answered wrongly, the app killed at a write or a request, the server killed. Then everything heals, and exactly one story is to be there.
 */
export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const { runs, first = 1, seed, root, report = () => undefined } = options
  const built = await buildSender(root)
  const proxies = { wordpress: await openFaultProxy(options.wordpress.url), ghost: await openFaultProxy(options.ghost.url) }
  const total: Total = { kills: 0, serverKills: 0, faults: { refuse: 0, 'cut-request': 0, 'cut-answer': 0, delay: 0, repeat: 0, answer: 0 } }
  const failures: Failure[] = []
  try {
    for (let run = first; run < first + runs; run += 1) {
      const problem = await runOnce(options, chanceOf(seed * 100_003 + run), built, proxies, total)
      if (problem !== null) failures.push({ kind: problem.kind, message: `run ${run} of seed ${seed}: ${problem.message}` })
      if (run % 10 === 0 || problem !== null) report(`${run - first + 1} of ${runs} runs, ${failures.length} failures${problem === null ? '' : `: ${problem.kind}, ${problem.message}`}`)
    }
  } finally {
    for (const proxy of Object.values(proxies)) await proxy.close()
    await rm(built, { recursive: true, force: true })
  }
  return { runs, ...total, failures }
}

async function buildSender(root: string): Promise<string> {
  const cache = path.join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const built = await mkdtemp(path.join(cache, 'campaign-'))
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
  await build({ entryPoints: [path.join(root, 'electron/publishing/campaign/cms-sender.ts')], outfile: path.join(built, 'sender.mjs'), bundle: true, platform: 'node', format: 'esm', external: ['libsql'], banner: { js: banner }, logLevel: 'error' })
  return built
}

type Chance = (below: number) => number

/** A small generator (mulberry32): the same seed gives the same run. */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Where an answer is cut: before it, in its status line, in its headers, in its body, before its last byte. */
const cuts = [0, 1, 8, 12, 60, 200, 400, 700, -200, -2, -1]

function faultFor(chance: Chance): ProxyFault {
  switch (chance(9)) {
    case 0:
      return { kind: 'refuse' }
    case 1:
      return { kind: 'cut-request', share: [0, 0.1, 0.5, 0.99][chance(4)] ?? 0 }
    case 2:
    case 3:
    case 4:
      return { kind: 'cut-answer', at: cuts[chance(cuts.length)] ?? 0 }
    case 5:
      return { kind: 'delay', milliseconds: 20 + chance(150) }
    case 6:
      return { kind: 'repeat' }
    case 7:
      return { kind: 'answer', status: 429, headers: { 'retry-after': '0', 'content-type': 'application/json' }, body: '{}' }
    default:
      return { kind: 'answer', status: [500, 502, 503][chance(3)] ?? 500, headers: { 'content-type': 'text/html' }, body: '<h1>Gateway</h1>' }
  }
}

async function runOnce({ wordpress, ghost }: CampaignOptions, chance: Chance, built: string, proxies: Readonly<Record<'wordpress' | 'ghost', FaultProxy>>, total: Total): Promise<Failure | null> {
  const kind = chance(2) === 0 ? 'wordpress' : 'ghost'
  const server = kind === 'wordpress' ? wordpress : ghost
  const proxy = proxies[kind]
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-campaign-'))
  try {
    const mark = `campaign${mintIdentifier().toLowerCase()}`
    const pictures = [chance(256), chance(256)].map(pictureFor)
    for (const { file, bytes } of pictures) await writeFile(path.join(folder, `${file.hash}.png`), bytes)
    const stories = versionsOf(mark, pictures.map(({ file }) => file), chance(3) === 0)
    for (const { file, story } of stories) await writeFile(path.join(folder, file), JSON.stringify(story))

    const faults = new Map(Array.from({ length: chance(4) }, () => [1 + chance(12), faultFor(chance)] as const))
    const killAtRequest = chance(4) === 0 ? { request: 1 + chance(9), moment: chance(2) === 0 ? ('before' as const) : ('after' as const) } : null
    const killBeforeWrite = killAtRequest === null && chance(3) === 0 ? 1 + chance(28) : 0
    // Ghost takes seconds to come back.
    const killServerAt = chance(kind === 'wordpress' ? 20 : 60) === 0 ? 1 + chance(8) : 0
    let child: ChildProcess | null = null
    const restarts: Promise<void>[] = []
    proxy.begin(
      (request, at) => {
        const fault = faults.get(request)
        // Ghost can neither be asked for its pictures nor told to delete one: an upload that the network itself repeats leaves a second file.
        if (fault === undefined || (fault.kind === 'repeat' && at.includes('/images/upload/'))) return null
        total.faults[fault.kind] += 1
        return fault
      },
      (request, moment) => {
        if (killAtRequest?.request === request && killAtRequest.moment === moment) child?.kill('SIGKILL')
        if (request === killServerAt && moment === 'before') restarts.push(server.kill().then(() => server.start()))
      },
    )
    const orders: SenderOrders = { folder, versions: stories.map(({ file, version }) => ({ file, version })), to: { kind, url: proxy.url, account: wordpress.account, secret: kind === 'wordpress' ? wordpress.password : ghost.adminKey }, killBeforeWrite }
    const first = await sendOnce(built, orders, (started) => (child = started))
    await Promise.all(restarts)
    total.serverKills += restarts.length
    if (first === 'killed') total.kills += 1
    else if (first !== null) return { kind: 'stopped', message: first }
    proxy.begin(() => null)
    if (first === 'killed') {
      const again = await sendOnce(built, { ...orders, killBeforeWrite: 0 }, () => undefined)
      if (again !== null) return { kind: 'stopped', message: again }
    }
    const stems = [...new Set(pictures.map(({ file }) => file.hash))].map((hash) => createHash('sha256').update(`${stories[0]?.story.id ?? ''} ${hash}`).digest('hex').slice(0, 24))
    const found = kind === 'wordpress' ? await lookAtWordpress(wordpress, mark) : await lookAtGhost(ghost, mark, stems)
    return judge(kind, found, stories.at(-1)?.story, stems.length)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** One version, or two of which the second is an update queued behind the first, with other captions. The second picture stands in the text. */
function versionsOf(mark: string, files: readonly Story['pictures'][number]['file'][], withUpdate: boolean): { file: string; version: string; story: Story }[] {
  const base = storyFor(`Ferry runs again ${mark}`, files.flatMap((file) => file ?? []))
  const [lede, ...rest] = base.body.root.children ?? []
  const inText = base.pictures[1]
  const children = [...(lede === undefined ? [] : [lede]), ...(inText === undefined ? [] : [pictureBlock(inText.id)]), ...rest]
  const saying = (words: string) => base.pictures.map((picture, index) => ({ ...picture, caption: `Picture ${index + 1} ${words} ${mark}` }))
  const first: Story = { ...base, head: { ...base.head, slug: mark }, body: { root: { ...base.body.root, children } }, pictures: saying('at dawn') }
  const stories = withUpdate ? [first, { ...first, head: { ...first.head, headline: `Ferry runs twice a day ${mark}` }, pictures: saying('at dusk') }] : [first]
  return stories.map((story, index) => ({ file: `story-${index}.json`, version: mintIdentifier(), story }))
}

/** Null where it ended well, `killed`, or what it complained of. */
async function sendOnce(built: string, orders: SenderOrders, started: (child: ChildProcess) => void): Promise<string | null> {
  const child = spawn(process.execPath, [path.join(built, 'sender.mjs'), JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString('utf8')))
  started(child)
  const late = setTimeout(() => child.kill('SIGTERM'), 90_000)
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => child.once('exit', (...end) => resolve(end)))
  clearTimeout(late)
  if (signal === 'SIGKILL') return 'killed'
  return code === 0 ? null : `the sender ended with ${String(code ?? signal)}: ${complaints.slice(0, 600)}`
}

function judge(kind: string, { stories, pictures, captions, shown }: Found, wanted: Story | undefined, files: number): Failure | null {
  const [story, ...more] = stories
  const wrong = (message: string): Failure => ({ kind: 'wrong', message: `${kind} ${message}` })
  if (story === undefined) return { kind: 'lost', message: `${kind} has lost the story` }
  if (more.length > 0) return { kind: 'duplicate', message: `${kind} has the story ${stories.length} times` }
  if (!story.live) return { kind: 'lost', message: `${kind} does not show the story` }
  if (pictures.length > files) return { kind: 'orphan', message: `${kind} has ${pictures.join(', ')} for ${files} pictures` }
  if (pictures.length < files) return wrong(`has ${pictures.join(', ')} for ${files} pictures`)
  if (story.title !== wanted?.head.headline) return wrong(`shows “${story.title}”`)
  const inText = wanted.pictures[1]?.caption ?? ''
  const places = ['forty passengers', inText, 'kept the engine warm'].map((words) => story.text.indexOf(words))
  if (places.includes(-1) || [...places].sort((one, other) => one - other).join() !== places.join()) return wrong(`has other words, or its picture in another place (${places.join(', ')})`)
  const stale = captions.filter((caption) => !wanted.pictures.some((picture) => caption.startsWith(picture.caption)))
  if (stale.length > 0) return wrong(`keeps the caption “${stale.join('”, “')}”`)
  return shown === 2 ? null : wrong(`shows ${shown} pictures of 2`)
}
