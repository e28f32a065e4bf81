import { timesOf, type Times } from '../check/timing.ts'
import type { BenchApp } from './apps.ts'

/** Time between two frames while the copy scrolls by 160 px a frame. */
async function scrollOnce({ page }: BenchApp): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const text = document.querySelector('[contenteditable=true].story-text, #text')
        const pane = text?.closest<HTMLElement>('.story-scroll, main')
        if (pane === null || pane === undefined) throw new Error('There is nothing to scroll.')
        pane.scrollTop = 0
        const frames: number[] = []
        let last = 0
        const step = (): void => {
          const now = performance.now()
          if (last > 0) frames.push(now - last)
          last = now
          pane.scrollTop += 160
          if (frames.length < 150) requestAnimationFrame(step)
          else resolve(frames)
        }
        requestAnimationFrame(step)
      }),
  )
}

/** Scrolls through the long story, by turns in each app. */
export async function measureScrolling(apps: readonly BenchApp[], rounds: number): Promise<Map<string, Times>> {
  const kept = new Map(apps.map(({ name }) => [name, [] as number[]]))
  for (const app of apps) {
    await app.open('long')
    await app.page.waitForTimeout(3_000)
  }
  for (let round = 0; round < rounds; round += 1) for (const app of apps) kept.get(app.name)?.push(...(await scrollOnce(app)))
  return new Map([...kept].map(([name, frames]) => [name, timesOf(frames)]))
}
