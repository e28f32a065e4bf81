import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { timesOf, type Times } from '../check/timing.ts'
import { startOn, temporaryFolder, type BenchApp } from '../editor/apps.ts'
import { noisyJpeg, profileWithSheet } from './sheet-profile.ts'

/** A frame of a screen that is drawn 60 times a second, and from what on one was left out (ms). */
const frame = 1_000 / 60
const droppedFrom = frame * 1.5

export interface Frames extends Times {
  readonly count: number
  readonly dropped: number
}

export interface SheetFigures {
  /** Nothing moves: what the machine itself leaves out. */
  readonly still: Frames
  readonly scrolled: Frames
  /** Share of the cells in view whose thumbnail stands 300 ms after the last scroll. */
  readonly drawn: number
}

/** Scrolls through a sheet of so many pictures, 160 pixels a frame, as the wheel does at its fastest. */
export async function measureSheet(count: number): Promise<SheetFigures> {
  return withDesk(await profileWithSheet(count), async ({ page }) => {
    await page.locator('.sheet-cell img').first().waitFor()
    await page.waitForTimeout(2_000)
    const still = framesOf(await page.evaluate(scroll, 0))
    const scrolled = framesOf(await page.evaluate(scroll, 160))
    await page.waitForTimeout(300)
    const drawn = await page.locator('.sheet-cell img').evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0).length / images.length)
    return { still, scrolled, drawn }
  })
}

export interface DropFigures {
  /** From the drop to a first screen of pictures, ms. */
  readonly firstScreen: number
  readonly imported: number
  /** The longest time that the window was not heard, and the main process, while they came in (ms). */
  readonly window: number
  readonly main: number
}

/** Drops so many large pictures on an empty sheet. */
export async function measureDrop(count: number): Promise<DropFigures> {
  return withDesk(await profileWithSheet(0), async ({ page, electron }) => {
    const folder = await writePictures(count)
    await page.evaluate(() => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'dropped' })
      document.body.append(input)
    })
    await page.locator('#dropped').setInputFiles(Array.from({ length: count }, (_, index) => path.join(folder, `${index}.jpg`)))
    await electron.evaluate(() => {
      const stalls = { longest: 0, last: performance.now() }
      Object.assign(globalThis, { stalls })
      setInterval(() => {
        const now = performance.now()
        stalls.longest = Math.max(stalls.longest, now - stalls.last - 5)
        stalls.last = now
      }, 5)
    })
    const firstScreen = await page.evaluate(dropAndWait)
    await page.waitForFunction(() => /added/u.test(document.querySelector('.intake')?.textContent ?? ''), null, { timeout: 600_000 })
    const imported = await page.evaluate(() => Number(/(\d+) pictures added/u.exec(document.querySelector('.intake')?.textContent ?? '')?.[1] ?? 0))
    const window = await page.evaluate(() => (globalThis as unknown as { readonly longest: { readonly task: number } }).longest.task)
    const main = await electron.evaluate(() => (globalThis as unknown as { readonly stalls: { readonly longest: number } }).stalls.longest)
    await rm(folder, { recursive: true, force: true })
    return { firstScreen, imported, window, main }
  })
}

async function withDesk<T>(profile: string, work: (app: Pick<BenchApp, 'electron' | 'page'>) => Promise<T>): Promise<T> {
  const app = await startOn(profile)
  try {
    await app.page.locator('.story-text').waitFor()
    await app.page.keyboard.press('Control+Shift+l')
    await app.page.locator('.captions').waitFor()
    return await work(app)
  } finally {
    await app.close()
  }
}

/** JPEGs of about 4 MB. */
async function writePictures(count: number): Promise<string> {
  const folder = await temporaryFolder()
  const picture = await noisyJpeg(3_600, 2_400, 88)
  for (let index = 0; index < count; index += 1) await writeFile(path.join(folder, `${index}.jpg`), picture(index))
  return folder
}

function framesOf(all: readonly number[]): Frames {
  return { ...timesOf(all), count: all.length, dropped: all.filter((time) => time > droppedFrom).length }
}

/** In the page: the time between frames, 400 of them, while the sheet moves by so many pixels a frame. */
function scroll(step: number): Promise<number[]> {
  return new Promise((resolve) => {
    const sheet = document.querySelector('.sheet')
    if (sheet === null) throw new Error('There is nothing to scroll.')
    const frames: number[] = []
    let last = 0
    const next = (now: number): void => {
      if (last > 0) frames.push(now - last)
      last = now
      sheet.scrollTop += step
      if (frames.length < 400) requestAnimationFrame(next)
      else resolve(frames)
    }
    requestAnimationFrame(next)
  })
}

/** In the page: drops what was chosen, and gives the time until a first screen of pictures is drawn. */
function dropAndWait(): Promise<number> {
  const longest = { task: 0 }
  Object.assign(globalThis, { longest })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration)
  }).observe({ entryTypes: ['longtask'] })
  const input = document.querySelector<HTMLInputElement>('#dropped')
  const carried = new DataTransfer()
  for (const file of input?.files ?? []) carried.items.add(file)
  return new Promise((resolve) => {
    const started = performance.now()
    for (const kind of ['dragenter', 'dragover', 'drop']) document.querySelector('main')?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }))
    const look = (): void => {
      // As many as there is room for.
      if (document.querySelectorAll('.arriving li, .sheet-cell').length >= 12) requestAnimationFrame(() => resolve(performance.now() - started))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
