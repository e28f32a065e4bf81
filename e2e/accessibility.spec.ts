import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Bridge } from '../shared/ipc/bridge.ts'
import type { Preferences } from '../shared/ipc/preferences.ts'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { copyOf } from './pages/windows-page.ts'

type Look = Pick<Preferences, 'appearance' | 'contrast'>

const looks: Readonly<Record<string, Look>> = {
  light: { appearance: 'light', contrast: 'system' },
  dark: { appearance: 'dark', contrast: 'system' },
  'light with high contrast': { appearance: 'light', contrast: 'more' },
  'dark with high contrast': { appearance: 'dark', contrast: 'more' },
}

async function dress(page: Page, look: Look): Promise<void> {
  await page.evaluate((change) => (window as unknown as { readonly copydesk: Bridge }).copydesk.ask('preferences.write', change), look)
  await expect(page.locator('html')).toHaveAttribute('data-contrast', look.contrast)
}

/** Each dialog that a key opens, with its name and a way to it. */
const dialogs: readonly (readonly [name: string, keys: string])[] = [
  ['Settings', 'Control+,'],
  ['Keyboard shortcuts', 'Control+/'],
  ['House rules', 'F1'],
  ['Style report', 'Control+Shift+s'],
  ['New story from the clipboard', 'Control+Shift+n'],
]

/** Goes through every screen, panel and dialog and looks at each. */
async function walk(app: RunningApp, look: (screen: string) => Promise<void>): Promise<void> {
  const { page } = app
  const story = new StoryPage(page)
  const desk = new DeskPage(page)
  await expect(page.getByRole('region', { name: 'House style' })).toContainText('Nobody is named')
  for (const panel of ['Quotes', 'Pictures', 'Notes', 'History', 'Publish', 'Style'] as const) {
    await page.getByRole('tab', { name: panel }).click()
    await expect(page.getByRole('tabpanel', { name: panel })).not.toBeEmpty()
    await look(panel)
  }
  await copyOf(page).locator('p').nth(2).click()
  await page.keyboard.press('F8')
  await expect(new EditorPage(app).card).toBeVisible()
  await look('card of a finding')
  await page.keyboard.press('Control+Shift+.')
  await expect(story.dialog).toBeVisible()
  await look('waiver')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+h')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('ferry')
  await look('find and replace')
  await page.keyboard.press('Escape')

  for (const [name, keys] of dialogs) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('Control+Shift+a')
  await page.keyboard.type('ferr')
  await look('palette')
  await page.keyboard.type('zzzz')
  await look('palette without an answer')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+y')
  await expect(page.getByText('Your house has no stylebook of its own yet.')).toBeVisible()
  await look('stylebooks')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+l')
  await expect(page.getByRole('heading', { name: 'No pictures on the desk yet' })).toBeVisible()
  await look('empty caption desk')
  const picture = path.join(app.userData, 'quay.jpg')
  await writeJpeg(app, picture)
  await chooseFiles(app, [picture])
  await page.getByRole('button', { name: 'Add files…' }).click()
  const cell = page.getByRole('gridcell', { name: /^quay\.jpg/ })
  await cell.click()
  await expect(page.getByRole('region', { name: 'Caption of quay.jpg' })).toContainText('The picture has no caption.')
  await look('caption desk')
  for (const [key, dialog] of [['z', /^quay\.jpg, 1 of 1$/], ['b', 'Caption 1 picture by template']] as const) {
    await cell.focus()
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await look(`caption desk, ${key}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Export copies…' }).click()
  await expect(page.getByRole('dialog', { name: 'Export 1 copy' })).toBeVisible()
  await look('caption desk, export')
  await page.keyboard.press('Escape')
  await cell.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+n')
  await expect(story.headline).toHaveValue('')
  await expect(story.headline).toBeFocused()
  await look('empty story')
  await desk.search.fill('zeppelin')
  await expect(desk.pane).toContainText('No story has')
  await look('search without a hit')
  await desk.search.fill('')
  await desk.showBin()
  await look('empty bin')
  await desk.showDesk()
  await desk.choose('Untitled story', 'Move to the bin')
  await expect(page.getByText('No story is open.')).toBeVisible()
  await look('no story')
}

for (const [name, look] of Object.entries(looks)) {
  test(`every screen and dialog is accessible: ${name}`, async ({ app }) => {
    test.setTimeout(180_000)
    await dress(app.page, look)
    await walk(app, (screen) => expectAccessible(app.page, `${screen}, ${name}`))
  })
}

test('the dialogs of publishing are accessible in every look', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  const lookAt = async (screen: string) => {
    for (const [name, look] of Object.entries(looks)) {
      await dress(page, look)
      await expectAccessible(page, `${screen}, ${name}`)
    }
  }
  const story = new StoryPage(page)
  const publish = new PublishPage(page)
  const press = 'Preview press'
  await new DeskPage(page).newStory('Sea wall to be mended')
  await story.choose('Stylebook', /BBC/)
  await story.write('The council of Port Ansel met on Tuesday and agreed to mend the sea wall before winter.')
  await story.isSaved()
  await story.show('Publish')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await publish.target(press).preview.click()
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Sea wall to be mended' })).toBeVisible()
  await lookAt('preview of the page')
  await story.dialog.getByText('What is sent', { exact: true }).click()
  await lookAt('preview of the payload')
  await story.dialog.getByRole('button', { name: 'Publish' }).click()
  await expect(story.dialog).toHaveCount(0)
  await expect(publish.log).toContainText(`Published to ${press}`)
  await lookAt('published')
  await publish.more(press, 'Correct…')
  await expect(page.getByRole('textbox', { name: 'What was wrong, and what is right' })).toBeFocused()
  await lookAt('correction')
  await page.keyboard.press('Escape')
  await publish.more(press, 'Withdraw…')
  await expect(page.getByRole('textbox', { name: 'Reason for the withdrawal' })).toBeFocused()
  await lookAt('withdrawal')
})

/** What shows the focus at this moment: an outline, a line beside it, or the caret of a text. */
async function focusMark(page: Page): Promise<{ readonly what: string; readonly visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { what: 'nothing', visible: false }
    const drawn = (at: Element, part?: string) => {
      const style = getComputedStyle(at, part)
      const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
      return outline || style.boxShadow !== 'none' || (part !== undefined && style.content !== 'none' && style.backgroundColor !== 'rgba(0, 0, 0, 0)')
    }
    const isText = element.isContentEditable || element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
    const label = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`
    const around = element.parentElement
    return { what: label, visible: isText || drawn(element) || drawn(element, '::after') || (around !== null && drawn(around)) }
  })
}

test('every stop of the Tab key shows where it is', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('region', { name: 'House style' })).toContainText('Nobody is named')
  await new DeskPage(page).search.focus()
  const stops: string[] = []
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const { what, visible } = await focusMark(page)
    stops.push(what)
    expect(visible, `the focus on ${what}`).toBe(true)
    // Tab indents in the copy; on from there by the key that leaves it.
    if (what.startsWith('DIV Story text')) break
  }
  expect(stops.join('; ')).toContain('Width of the desk')
  expect(stops.length).toBeGreaterThan(12)
})

test('forced colours: focus, the chosen row and tab, severities and underlines can be told apart', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.getByRole('region', { name: 'House style' })).toContainText('Nobody is named')
  await expectAccessible(page, 'forced colours')
  const system = async (colour: string) =>
    page.evaluate((name) => {
      const probe = document.body.appendChild(document.createElement('span'))
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    }, colour)
  const [highlight, canvas, text] = await Promise.all(['Highlight', 'Canvas', 'CanvasText'].map(system))
  const style = (selector: string, property: string) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  expect(await style('.draft[data-open]', 'background-color')).toBe(highlight)
  expect(await style('.draft[data-open]', 'color')).not.toBe(highlight)
  expect(await style('.tab[data-selected]', 'outline-color')).toBe(highlight)
  expect(await style('.finding-go svg', 'color')).not.toBe(canvas)
  expect(await style('.button', 'border-top-color')).not.toBe(canvas)
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.story-text') ?? document.body, '::highlight(copydesk-error)').textDecorationColor)).toBe(text)
  await new DeskPage(page).search.focus()
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await focusMark(page)).visible).toBe(true)
  // The chosen row keeps its pair of colours with the focus on it.
  expect(await style('.draft[data-open]', 'background-color')).toBe(highlight)
  await page.keyboard.press('Control+,')
  await expectAccessible(page, 'settings in forced colours')
})

test('the marks in the copy take the inks of the dark, whatever the system has', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ colorScheme: 'light' })
  await dress(page, { appearance: 'dark', contrast: 'system' })
  const colours = async () =>
    page.evaluate(() => {
      const mark = getComputedStyle(document.querySelector('.story-text') ?? document.body, '::highlight(copydesk-error)').textDecorationColor
      const probe = document.body.appendChild(document.createElement('span'))
      probe.style.color = 'var(--color-underline-error)'
      const { color } = getComputedStyle(probe)
      probe.remove()
      return { mark, color }
    })
  const dark = await colours()
  expect(dark.mark).toBe(dark.color)
  await dress(page, { appearance: 'light', contrast: 'system' })
  await expect.poll(async () => (await colours()).color).not.toBe(dark.color)
})

test('the panes are moved by keyboard, stay so, and leave the copy its room in a small window', async ({ app, launch }) => {
  const { page } = app
  const desk = new DeskPage(page)
  const width = async () => (await desk.pane.boundingBox())?.width ?? 0
  await expect(desk.pane).toBeVisible()
  const before = await width()
  const edge = page.getByRole('separator', { name: 'Width of the desk' })
  await edge.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before + 20)
  await page.keyboard.press('End')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  const copy = page.getByRole('main', { name: 'Copy' })
  await expect.poll(async () => (await copy.boundingBox())?.width ?? 0).toBeGreaterThan(300)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowLeft')
  const chosen = await width()
  await page.keyboard.press('Control+Shift+1')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0)
  await app.quit()
  const again = await launch()
  await expect(again.page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0)
  await expect.poll(async () => Math.round((await new DeskPage(again.page).pane.boundingBox())?.width ?? 0)).toBe(Math.round(chosen))
})

test('at twice the size nothing runs out of the window', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('region', { name: 'House style' })).toContainText('Nobody is named')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await expect(copyOf(page)).toBeVisible()
  await expectAccessible(page, 'twice the size')
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await expectAccessible(page, 'settings at twice the size')
})
