import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ms, row, times, type Times } from './check/timing.ts'
import { buildPeer, root, startCopydesk, startPlain, temporaryFolder, type BenchApp } from './editor/apps.ts'
import { longStory } from './editor/long-story.ts'
import { memoryOf } from './editor/memory.ts'
import { measureOpening } from './editor/opening.ts'
import { measureScrolling } from './editor/scrolling.ts'
import { measureStarting } from './editor/starting.ts'
import { measureTyping } from './editor/typing.ts'

// The real app beside a plain Lexical editor and an empty window on the same runtime, in one run and by turns, with an
// invented story of 20,000 words. `docs/speed.md` says how to read it. `npm run bench -- editor typing` measures one
// thing: start, memory, opening, typing or scrolling.

const asked = process.argv.slice(2)
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part)
const long = longStory()
const peer = await temporaryFolder()
await buildPeer(peer, long)
console.log(`${long.paragraphs.length} paragraphs, ${long.findings} findings of house style`)

const on = () => startCopydesk({ name: 'Copydesk', checking: true, story: long.story })
const off = () => startCopydesk({ name: 'Copydesk, checking off', checking: false, story: long.story })
const spellingOff = () => startCopydesk({ name: 'Copydesk, spelling off', checking: true, story: long.story, preferences: { spelling: false } })
const plain = () => startPlain(peer)

async function withApps(starts: readonly (() => Promise<BenchApp>)[], work: (apps: readonly BenchApp[]) => Promise<void>): Promise<void> {
  const apps: BenchApp[] = []
  try {
    for (const start of starts) apps.push(await start())
    await work(apps)
  } finally {
    for (const app of apps) await app.close()
  }
}

/** Rows of least, median and p95, each with its ratio to every other at the p95. */
function table(title: string, all: ReadonlyMap<string, Times>): void {
  console.log('')
  const ours = [...all.values()][0]
  row(title, 'least ms', 'median ms', 'p95 ms', 'ours: least', 'median', 'p95')
  for (const [name, { least, median, p95 }] of all) {
    row(name, ms(least), ms(median), ms(p95), ...(ours === undefined ? [] : [times(ours.least / least), times(ours.median / median), times(ours.p95 / p95)]))
  }
}

async function starting(): Promise<void> {
  const measured = await measureStarting(
    [
      { name: 'Copydesk', main: join(root, 'dist/electron/main.js'), words: [], profile: temporaryFolder },
      { name: 'an empty window', main: join(peer, 'main.js'), words: ['--page=empty'], profile: temporaryFolder },
      { name: 'plain Lexical', main: join(peer, 'main.js'), words: ['--page=plain'], profile: temporaryFolder },
    ],
    3,
  )
  table('first start to an editor that takes keys', new Map(measured.map(({ name, first }) => [name, first])))
  table('later starts', new Map(measured.map(({ name, again }) => [name, again])))
  console.log('')
  row('later starts, step by step (median ms)', 'main file', 'app ready', 'window', 'page', 'typeable')
  for (const { name, steps } of measured) row(name, ms(steps.main), ms(steps.ready), ms(steps.window), ms(steps.page), ms(steps.typeable))
}

async function memory(): Promise<void> {
  const found = new Map<string, number>()
  for (const start of [plain, off, spellingOff, on]) {
    await withApps([start], async ([app]) => {
      if (app === undefined) return
      await app.open('long')
      // Until the reading of the spelling is through and what was needed for the start is given back.
      await app.page.waitForTimeout(15_000)
      const size = await memoryOf(app)
      if (size !== null) found.set(app.name, size)
      if (start !== on) return
      // Until the linter, which has nothing to read, has given its own back.
      await app.page.waitForTimeout(40_000)
      const atRest = await memoryOf(app)
      if (atRest !== null) found.set(`${app.name}, not typed in for 20 s`, atRest)
    })
  }
  const base = found.get('plain Lexical')
  console.log('')
  row('memory of all processes with the story open', 'MB (PSS)', 'times plain')
  if (base === undefined) console.log('this system does not tell how much of its memory a process shares')
  else for (const [name, size] of found) row(name, (size / 2 ** 20).toFixed(0), times(size / base))
}

async function typing(apps: readonly BenchApp[]): Promise<void> {
  const typed = await measureTyping(apps, long, 3)
  table('keystroke to the end of its frame', new Map(typed.map(({ name, frame }) => [name, frame])))
  table('keystroke to its frame shown (steps of 8 ms)', new Map(typed.map(({ name, presented }) => [name, presented])))
  console.log('')
  row('work of the page for one keystroke', 'ms', '', `${typed[0]?.strokes ?? 0} keys`)
  for (const { name, work, parts } of typed) row(name, ms(work), `   ${parts}`)
}

if (wanted('start')) await starting()
if (wanted('memory')) await memory()
if (wanted('opening') || wanted('typing') || wanted('scrolling')) {
  await withApps([on, off, plain], async (apps) => {
    if (wanted('opening')) table('click to 20,000 words that take keys', await measureOpening(apps, 12))
    if (wanted('typing')) await typing(apps)
    if (wanted('scrolling')) table('from frame to frame while scrolling', await measureScrolling(apps, 3))
  })
}
await rm(peer, { recursive: true, force: true })
