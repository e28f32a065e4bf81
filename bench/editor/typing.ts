import type { Page } from '@playwright/test'
import { timesOf, type Times } from '../check/timing.ts'
import type { BenchApp } from './apps.ts'
import type { LongStory } from './long-story.ts'

/** What is written at each place: words, a quotation and a figure, as a hand writes them. */
const phrase = 'the "night boat" left at 9'

/** Pauses between two keys (ms), by turns: some fall into the check, the hand-over and the save, as a writer's do. */
const pauses = [70, 95, 120, 160, 85, 210, 100]

interface Stroke {
  /** From the key to the end of the frame that shows the letter (ms). */
  readonly frame: number
}

interface Typed {
  readonly name: string
  readonly frame: Times
  /** Event timing as the browser itself keeps it, to the presentation of the frame; it counts in steps of 8 ms. */
  readonly presented: Times
  /** Processor time of the page's main thread for one key, everything that follows from it included (ms). */
  readonly work: number
  readonly parts: string
  readonly strokes: number
}

/** Notes when the frame has been drawn that follows each key. */
function watchKeys(): void {
  const kept: { strokes: Stroke[]; presented: number[] } = { strokes: [], presented: [] }
  Object.assign(window, { benchKeys: kept })
  let key = 0
  window.addEventListener('keydown', (event) => (key = event.timeStamp), { capture: true })
  window.addEventListener(
    'beforeinput',
    () => {
      const from = key
      requestAnimationFrame(() => {
        // A message is answered after the frame's style, layout and paint.
        const channel = new MessageChannel()
        channel.port1.onmessage = () => kept.strokes.push({ frame: performance.now() - from })
        channel.port2.postMessage(null)
      })
    },
    { capture: true },
  )
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') kept.presented.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

type Metrics = Readonly<Record<string, number>>

const counted = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'] as const

async function typeTurn(app: BenchApp, paragraph: number): Promise<{ strokes: Stroke[]; presented: number[]; spent: Metrics }> {
  const { page } = app
  await placeCaret(page, paragraph)
  await page.waitForTimeout(400)
  const session = await page.context().newCDPSession(page)
  // The thread's own time: what other programs take of the processor is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async (): Promise<Metrics> => Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]))
  await page.evaluate(() => Object.assign((window as unknown as { benchKeys: object }).benchKeys, { strokes: [], presented: [] }))
  const before = await read()
  for (const [index, letter] of Array.from(phrase).entries()) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(pauses[index % pauses.length] ?? 100)
  }
  // What the last letters set going: the check, the hand-over, the save.
  await page.waitForTimeout(1_200)
  const after = await read()
  await session.detach()
  const kept = await page.evaluate(() => (window as unknown as { benchKeys: { strokes: Stroke[]; presented: number[] } }).benchKeys)
  return { ...kept, spent: Object.fromEntries(counted.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)])) }
}

/** Clicks into a paragraph and goes to its end. */
async function placeCaret(page: Page, paragraph: number): Promise<void> {
  const block = page.locator('[contenteditable=true] > p').nth(paragraph)
  await block.scrollIntoViewIfNeeded()
  await block.click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('End')
}

/** Types at the start, in the middle, at the end and among many findings, by turns in each app. */
export async function measureTyping(apps: readonly BenchApp[], { paragraphs, crowded }: LongStory, rounds: number): Promise<Typed[]> {
  const places = [2, Math.floor(paragraphs.length / 2), paragraphs.length - 2, crowded]
  const kept = new Map(apps.map(({ name }) => [name, { frames: [] as number[], presented: [] as number[], spent: [] as Metrics[], strokes: 0 }]))
  for (const app of apps) {
    await app.open('long')
    await app.page.evaluate(watchKeys)
    // Compiles what a keystroke runs, so that no app is measured cold.
    await typeTurn(app, 6)
    await app.page.waitForTimeout(2_000)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const place of places) {
      // The first in turn is another one each time.
      const order = apps.map((_, index) => apps[(index + round) % apps.length]).filter((app) => app !== undefined)
      for (const app of order) {
        const { strokes, presented, spent } = await typeTurn(app, place)
        const own = kept.get(app.name)
        own?.frames.push(...strokes.map(({ frame }) => frame))
        // What took less than 16 ms is not told one by one.
        own?.presented.push(...presented, ...Array.from({ length: Math.max(0, strokes.length - presented.length) }, () => 8))
        own?.spent.push(spent)
        if (own !== undefined) own.strokes += strokes.length
      }
    }
  }
  return apps.map(({ name }) => {
    const { frames, presented, spent, strokes } = kept.get(name) ?? { frames: [], presented: [], spent: [], strokes: 0 }
    const each = (metric: string): number => (spent.reduce((sum, one) => sum + (one[metric] ?? 0), 0) * 1_000) / strokes
    return {
      name,
      frame: timesOf(frames),
      presented: timesOf(presented),
      work: each('TaskDuration'),
      parts: `script ${each('ScriptDuration').toFixed(1)}, style ${each('RecalcStyleDuration').toFixed(1)}, layout ${each('LayoutDuration').toFixed(1)}`,
      strokes,
    }
  })
}
