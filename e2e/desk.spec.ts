import type { Page } from '@playwright/test'
import type { Bridge } from '../shared/ipc/bridge.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { StoryPage } from './pages/story-page.ts'

declare const window: Window & { readonly copydesk: Bridge }

/** Makes every save fail as a full disk does, until it is told to stop. */
async function fillDisk(app: RunningApp): Promise<() => Promise<void>> {
  await app.electron.evaluate(({ ipcMain }) => {
    const channel = 'copydesk:request'
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...words: unknown[]) => unknown> })._invokeHandlers
    const real = handlers.get(channel)
    if (real === undefined) throw new Error('Nobody answers the window.')
    const world = globalThis as { diskIsFull?: boolean }
    world.diskIsFull = true
    handlers.set(channel, (...words) => (world.diskIsFull === true && words.includes('drafts.save') ? { ok: false, failure: { code: 'disk-full', message: 'The disk is full.' } } : real(...words)))
  })
  return () => app.electron.evaluate(() => void ((globalThis as { diskIsFull?: boolean }).diskIsFull = false))
}

const isWithinWindow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('a first start opens the example story on the desk', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const story = new StoryPage(app.page)
  await expect(desk.rows).toHaveCount(1)
  await expect(story.headline).not.toHaveValue('')
  const headline = await story.headline.inputValue()
  await expect(desk.row(headline)).toHaveAttribute('aria-current', 'true')
  await expect(app.page).toHaveTitle(`${headline} – Copydesk`)
})

test('a new story is named, saved and listed while it is written', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const story = new StoryPage(app.page)
  await desk.newStory('Bakers strike over flour')
  await expect(story.slug).toHaveValue('bakers-strike-over-flour')
  await app.page.keyboard.press('Enter')
  await expect(story.standfirst).toBeFocused()
  await story.write('The ovens of Lowen stood cold on Monday.')
  await expect(app.page.getByText('8 words', { exact: true })).toBeVisible()
  await story.isSaved()
  await expect(desk.row('Bakers strike')).toContainText('8 words')
  await expect(app.page).toHaveTitle('Bakers strike over flour – Copydesk')
})

test('what was saved is there after the power is cut', async ({ app, launch }) => {
  const desk = new DeskPage(app.page)
  await desk.newStory('Lights out at the mill')
  await new StoryPage(app.page).write('It went dark at nine.')
  // The desk shows what the disk holds.
  await expect(desk.row('Lights out')).toContainText('5 words')
  await app.kill()

  const again = await launch()
  const story = new StoryPage(again.page)
  await expect(story.headline).toHaveValue('Lights out at the mill')
  await expect(story.text).toContainText('It went dark at nine.')
})

test('what is typed just before the app is left is saved on the way out', async ({ app, launch }) => {
  await new DeskPage(app.page).newStory('Last words')
  await new StoryPage(app.page).write('Typed and left at once.')
  await app.quit()

  const again = await launch()
  await expect(new StoryPage(again.page).text).toContainText('Typed and left at once.')
})

test('the bin takes a story and gives it back, and only asks where something is lost', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const story = new StoryPage(app.page)
  await desk.newStory('Flood warning')
  await story.isSaved()
  await desk.choose('Flood warning', 'Move to the bin')
  await expect(desk.row('Flood warning')).toHaveCount(0)
  await story.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(desk.row('Flood warning')).toHaveCount(1)
  await expect(story.headline).toHaveValue('Flood warning')

  await desk.row('Flood warning').focus()
  await app.page.keyboard.press('Delete')
  await expect(desk.row('Flood warning')).toHaveCount(0)
  await desk.showBin()
  await desk.choose('Flood warning', 'Put back on the desk')
  await desk.showDesk()
  await expect(desk.row('Flood warning')).toHaveCount(1)

  await desk.choose('Flood warning', 'Move to the bin')
  await desk.showBin()
  await desk.row('Flood warning').focus()
  await app.page.keyboard.press('Delete')
  const question = app.page.getByRole('alertdialog')
  await expect(question).toContainText('cannot be brought back')
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(desk.pane).toContainText('The bin is empty.')
})

test('a copy of a story leaves the story alone', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const story = new StoryPage(app.page)
  await desk.newStory('Original words')
  await story.isSaved()
  await desk.choose('Original words', 'Duplicate')
  await expect(desk.rows).toHaveCount(3)
  await story.headline.fill('Words of the copy')
  await story.isSaved()
  await expect(desk.row('Words of the copy')).toHaveCount(1)
  await expect(desk.row('Original words')).toHaveCount(1)
})

test('the search looks into the text and marks what it found', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const story = new StoryPage(app.page)
  await desk.newStory('A quiet week')
  await story.write('Only the lighthouse keeper of Skerry noticed.')
  await story.isSaved()
  await app.page.keyboard.press('Control+Shift+F')
  await expect(desk.search).toBeFocused()
  await app.page.keyboard.type('lighthouse')
  await expect(desk.rows).toHaveCount(1)
  await expect(desk.row('A quiet week').locator('mark')).toHaveText('lighthouse')
  await expect(desk.count).toHaveText('1 story found')
  await desk.search.fill('zeppelin')
  await expect(desk.pane).toContainText('No story has “zeppelin”.')
  await app.page.keyboard.press('Escape')
  await expect(desk.rows).toHaveCount(2)
})

test('the keyboard goes through many stories, of which only those in view are drawn', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const total = 300
  await app.page.evaluate(async (count) => {
    for (let made = 1; made < count; made += 1) await window.copydesk.ask('drafts.create', {})
  }, total)
  await expect(desk.count).toHaveText(`${total} stories`)
  await desk.rows.first().focus()
  await app.page.keyboard.press('ArrowDown')
  await expect(desk.pane.locator('[data-row="1"]')).toBeFocused()
  await app.page.keyboard.press('End')
  await expect(desk.pane.locator(`[data-row="${total - 1}"]`)).toBeFocused()
  expect(await desk.rows.count()).toBeLessThan(80)
  await app.page.keyboard.press('Enter')
  await expect(desk.pane.locator(`[data-row="${total - 1}"]`)).toHaveAttribute('aria-current', 'true')
})

test('each field of the head takes back its own typing', async ({ app }) => {
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory('Ferry')
  await story.kicker.click()
  await app.page.keyboard.type('LOWEN')
  await story.headline.click()
  await app.page.keyboard.press('Control+z')
  await expect(story.headline).toHaveValue('')
  await expect(story.kicker).toHaveValue('LOWEN')
  await app.page.keyboard.press('Control+Shift+z')
  await expect(story.headline).toHaveValue('Ferry')
  await story.kicker.click()
  await app.page.keyboard.press('Control+z')
  await expect(story.kicker).toHaveValue('')
})

test('a full disk is said, the text stays, and it is saved when there is room again', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const story = new StoryPage(app.page)
  await desk.newStory('Before the disk was full')
  await story.isSaved()
  const makeRoom = await fillDisk(app)
  await story.headline.fill('After the disk was full')
  await expect(story.notices).toContainText('Not saved yet.')
  await expect(story.saved).toHaveText('Not saved yet')
  await desk.rows.nth(1).click()
  await expect(story.notices).toContainText('stays on the screen')
  await expect(story.headline).toHaveValue('After the disk was full')
  await makeRoom()
  await story.isSaved()
  await expect(story.notices).not.toContainText('Not saved yet.')
  await expect(desk.row('After the disk was full')).toBeVisible()
})

test('two texts of one moment are both kept until a person has read them and chosen', async ({ app }) => {
  const desk = new DeskPage(app.page)
  const story = new StoryPage(app.page)
  await desk.newStory('Start')
  await story.isSaved()
  const id = await app.page.evaluate(async () => {
    const list = await window.copydesk.ask('drafts.list', { search: '', bin: false, offset: 0, limit: 1 })
    return list.ok ? (list.value.rows[0]?.id ?? '') : ''
  })
  const base = await app.page.evaluate((draft) => window.copydesk.ask('drafts.open', { id: draft }), id)
  if (!base.ok) throw new Error(base.failure.message)
  await story.headline.fill('Text of this window')
  await story.isSaved()
  const { story: stale, version } = base.value
  await app.page.evaluate(async (request) => window.copydesk.ask('drafts.save', request), { base: version, story: { ...stale, head: { ...stale.head, headline: 'Text of another desk' } }, kind: 'autosave' as const })
  await story.headline.fill('Text of this window, longer')
  await story.isSaved()

  await story.notices.getByRole('button', { name: 'Read both…' }).click()
  await expect(story.dialog.getByRole('region', { name: 'On your screen' })).toContainText('Text of this window, longer')
  const other = story.dialog.getByRole('region', { name: 'The other text' })
  await expect(other).toContainText('Text of another desk')
  await expectAccessible(app.page, 'conflict')
  await other.getByRole('button', { name: 'Go on with this text' }).click()
  await expect(story.headline).toHaveValue('Text of another desk')
  await expect(story.notices.getByText('There are two texts')).toHaveCount(0)
  await expect(desk.row('Text of another desk')).toBeVisible()
  await story.show('History')
  await expect(story.inspector.getByText('Chosen of two')).toBeVisible()
})

test('a kept version can be read and restored, and the restoring taken back', async ({ app }) => {
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory('First words')
  await app.page.keyboard.press('Control+s')
  await expect(story.toasts).toContainText('This version is kept.')
  await story.show('History')
  const kept = await story.inspector.locator('.version[aria-current] time').getAttribute('datetime')
  await story.headline.fill('Second words')
  await expect(story.inspector.locator('.version[aria-current] time')).not.toHaveAttribute('datetime', kept ?? '')
  await story.inspector.locator('.version', { has: app.page.locator(`time[datetime="${kept}"]`) }).click()
  await expect(story.dialog.locator('.reading-headline del')).toHaveText('First')
  await expect(story.dialog.locator('.reading-headline ins')).toHaveText('Second')
  await expect(story.dialog.getByRole('status')).toHaveText('2 parts changed')
  await story.dialog.getByText('Text', { exact: true }).click()
  await expect(story.dialog).toContainText('First words')
  await story.dialog.getByRole('button', { name: 'Restore this version' }).click()
  await expect(story.headline).toHaveValue('First words')
  await story.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(story.headline).toHaveValue('Second words')
})

test('a pasted page becomes a story, with a report of what was left out', async ({ app }) => {
  const story = new StoryPage(app.page)
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('Skip to main content\n\nHarbour seals return to Lowen\n\nThe first seals in forty years were counted on the north shore on Sunday.\n\nAdvertising\n\nWardens asked walkers to keep their dogs away from the rocks until May.\n'))
  await expect(story.headline).not.toHaveValue('')
  await app.page.keyboard.press('Control+Shift+N')
  await expect(story.dialog.getByRole('textbox')).toBeFocused()
  await app.page.keyboard.press('Control+v')
  await expect(story.dialog.getByRole('heading', { name: 'Import report' })).toBeVisible()
  await expect(story.dialog.getByRole('cell', { name: 'Advertising', exact: true })).toBeVisible()
  await expectAccessible(app.page, 'import report')
  await story.dialog.getByRole('button', { name: 'Go to the story' }).click()
  await expect(story.headline).toHaveValue('Harbour seals return to Lowen')
  await expect(story.text).toContainText('keep their dogs away')
  await app.page.getByRole('button', { name: 'Import report' }).click()
  await expect(story.dialog).toContainText('left out')
})

test('a page dropped on the window becomes a story', async ({ app }) => {
  const story = new StoryPage(app.page)
  await expect(story.headline).not.toHaveValue('')
  await app.page.evaluate(() => {
    const page = '<html><body><article><h1>Ice on the inner harbour</h1><p>Skaters took to the inner harbour on Friday for the first time since 1996.</p><p>The harbour master measured twelve centimetres and asked everybody to stay off the channel.</p></article></body></html>'
    const data = new DataTransfer()
    data.items.add(new File([page], 'ice.html', { type: 'text/html' }))
    const target = document.querySelector('.story')
    for (const type of ['dragenter', 'dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(story.dialog.getByRole('heading', { name: 'Import report' })).toBeVisible()
  await app.page.keyboard.press('Enter')
  await expect(story.headline).toHaveValue('Ice on the inner harbour')
  await expect(story.text).toContainText('twelve centimetres')
})

test('a file that is no page is refused in plain words, and nothing is lost', async ({ app }) => {
  const story = new StoryPage(app.page)
  const desk = new DeskPage(app.page)
  await expect(desk.rows).toHaveCount(1)
  await app.page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(4_000).map((_, index) => (index * 7919) % 256)], 'noise.bin'))
    document.querySelector('.story')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(story.notices.getByRole('button', { name: 'Dismiss' })).toBeVisible()
  await expect(desk.rows).toHaveCount(1)
  await story.notices.getByRole('button', { name: 'Dismiss' }).click()
  await expect(story.notices).toBeEmpty()
})

test('settings hold from one start to the next', async ({ app, launch }) => {
  const story = new StoryPage(app.page)
  await expect(story.headline).not.toHaveValue('')
  await app.page.keyboard.press('Control+,')
  await story.dialog.getByRole('textbox', { name: 'Your name' }).fill('Ines Okafor')
  await story.dialog.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect(app.page.locator('html')).toHaveAttribute('data-appearance', 'dark')
  await app.page.keyboard.press('Escape')
  await expect(story.dialog).toHaveCount(0)
  await app.page.keyboard.press('Control+1')
  await expect(new DeskPage(app.page).pane).toHaveCount(0)
  await app.quit()

  const again = await launch()
  await expect(again.page.locator('html')).toHaveAttribute('data-appearance', 'dark')
  await expect(new StoryPage(again.page).headline).not.toHaveValue('')
  await expect(new DeskPage(again.page).pane).toHaveCount(0)
  await again.page.keyboard.press('Control+,')
  await expect(new StoryPage(again.page).dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ines Okafor')
})

test('a small window and a large zoom show everything, one pane at a time where there is no room', async ({ app }) => {
  const { page } = app
  const story = new StoryPage(page)
  const desk = new DeskPage(page)
  await expect(story.headline).not.toHaveValue('')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  await expect(desk.pane).toBeVisible()
  await expect(story.inspector.getByRole('tab', { name: 'Publish' })).toBeInViewport({ ratio: 1 })
  expect(await isWithinWindow(page)).toBe(true)

  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect(desk.pane).toHaveCount(0)
  await expect(story.headline).toBeInViewport()
  expect(await isWithinWindow(page)).toBe(true)
  await page.getByRole('button', { name: 'Show the desk' }).click()
  await expect(desk.rows.first()).toBeInViewport()
  await desk.rows.first().click()
  await page.getByRole('button', { name: 'Show the inspector' }).click()
  await expect(story.inspector).toBeInViewport()
  await expectAccessible(page, 'narrow window')
})

for (const appearance of ['light', 'dark'] as const) {
  test(`every screen can be used by everyone (${appearance})`, async ({ app }) => {
    const { page } = app
    const story = new StoryPage(page)
    const desk = new DeskPage(page)
    await expect(story.headline).not.toHaveValue('')
    await page.evaluate((chosen) => window.copydesk.ask('preferences.write', { appearance: chosen }), appearance)
    await expect(page.locator('html')).toHaveAttribute('data-appearance', appearance)
    for (const tab of ['Style', 'Quotes', 'Pictures', 'History', 'Publish'] as const) {
      await story.show(tab)
      await expectAccessible(page, tab)
    }
    for (const [keys, title] of [
      ['Control+,', 'Settings'],
      ['Control+/', 'Keyboard shortcuts'],
      ['Control+Shift+N', 'New story from the clipboard'],
    ] as const) {
      await page.keyboard.press(keys)
      await expect(story.dialog.getByRole('heading', { name: title })).toBeVisible()
      await expectAccessible(page, title)
      await page.keyboard.press('Escape')
      await expect(story.dialog).toHaveCount(0)
    }
    await desk.search.fill('ferry')
    await expect(desk.rows.locator('mark').first()).toBeVisible()
    await expectAccessible(page, 'search')
    await desk.search.fill('')
    await expect(desk.rows.locator('mark')).toHaveCount(0)
    await desk.rows.first().focus()
    await page.keyboard.press('Delete')
    await expect(desk.pane).toContainText('No stories yet.')
    await expectAccessible(page, 'empty desk')
    await desk.showBin()
    await expect(desk.rows).toHaveCount(1)
    await expectAccessible(page, 'bin')
  })
}
