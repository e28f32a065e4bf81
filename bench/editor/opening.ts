import { timesOf, type Times } from '../check/timing.ts'
import type { BenchApp } from './apps.ts'

/** Notes the time from a click to the end of the frame in which the whole text stands in an editor that takes keys. */
function watchOpening(): void {
  const kept: number[] = []
  Object.assign(window, { benchOpenings: kept })
  window.addEventListener(
    'click',
    (event) => {
      const from = event.timeStamp
      const wasLong = (document.querySelector('[contenteditable=true].story-text, #text')?.childElementCount ?? 0) > 100
      if (wasLong) return
      const look = (): void => {
        const text = document.querySelector<HTMLElement>('[contenteditable=true].story-text, #text')
        if (text === null || text.childElementCount <= 100) {
          if (performance.now() - from < 30_000) requestAnimationFrame(look)
          return
        }
        const channel = new MessageChannel()
        channel.port1.onmessage = () => kept.push(performance.now() - from)
        channel.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}

/** Opens the long story from the short one, by turns in each app. */
export async function measureOpening(apps: readonly BenchApp[], rounds: number): Promise<Map<string, Times>> {
  for (const app of apps) {
    await app.open('short')
    await app.page.evaluate(watchOpening)
  }
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const app of apps) {
      await app.open('long')
      await app.page.waitForTimeout(700)
      // The first two compile what opening runs.
      if (round === 1) await app.page.evaluate(() => (window as unknown as { benchOpenings: number[] }).benchOpenings.splice(0))
      await app.open('short')
      await app.page.waitForTimeout(300)
    }
  }
  const all = new Map<string, Times>()
  for (const { name, page } of apps) all.set(name, timesOf(await page.evaluate(() => (window as unknown as { benchOpenings: number[] }).benchOpenings)))
  return all
}
