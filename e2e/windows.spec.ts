import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { EditorPage } from './pages/editor-page.ts'
import { DeskPage } from './pages/desk-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { chooseMenu, copyOf, headlineOf, openedWindow, windowCount } from './pages/windows-page.ts'

test('one story open in two windows is one text, whichever is written in', async ({ app }) => {
  const first = new EditorPage(app)
  await first.newStory()
  await first.type('The harbour froze.')
  const second = await openedWindow(app, () => chooseMenu(app, 'open-in-window'))
  await expect(copyOf(second)).toHaveText('The harbour froze.')

  await first.type(' Nobody sailed.')
  await expect(copyOf(second)).toHaveText('The harbour froze. Nobody sailed.')

  await copyOf(second).click()
  await second.keyboard.press('Control+End')
  await second.keyboard.press('Enter')
  await second.keyboard.type('Then it thawed.')
  await expect(copyOf(app.page).locator('p')).toHaveText(['The harbour froze. Nobody sailed.', 'Then it thawed.'])

  await headlineOf(second).fill('Harbour thaws')
  await expect(headlineOf(app.page)).toHaveValue('Harbour thaws')

  // Undo takes back the last change of the copy, in the window it is asked for, and the other follows.
  await copyOf(app.page).click()
  await app.page.keyboard.press('Control+Z')
  await expect(copyOf(app.page)).not.toContainText('Then it thawed.')
  await expect(copyOf(app.page)).toContainText('Nobody sailed.')
  await expect.poll(async () => copyOf(second).textContent()).toBe(await copyOf(app.page).textContent())
})

test('typing in both windows at the same moment loses no letter and asks nothing', async ({ app }) => {
  const first = new EditorPage(app)
  await first.newStory()
  await first.type('One.')
  await first.press('Enter')
  await first.type('Two.')
  const second = await openedWindow(app, () => chooseMenu(app, 'open-in-window'))
  await expect(copyOf(second).locator('p')).toHaveText(['One.', 'Two.'])
  await copyOf(second).locator('p').first().click()
  await second.keyboard.press('End')
  await copyOf(app.page).locator('p').last().click()
  await app.page.keyboard.press('End')

  const mine = ' The quick ferry crossed the cold strait before noon'
  const other = ' Two gulls watched from the roof of the harbour office'
  await Promise.all([app.page.keyboard.type(mine, { delay: 12 }), second.keyboard.type(other, { delay: 12 })])

  for (const page of [app.page, second]) await expect(copyOf(page).locator('p')).toHaveText([`One.${other}`, `Two.${mine}`])
  // Side by side in one paragraph too: every letter of both is there.
  await copyOf(second).locator('p').last().click()
  await second.keyboard.press('Home')
  await Promise.all([app.page.keyboard.type(' XXXXXXXXXXXXXXXXXXXX', { delay: 12 }), second.keyboard.type('YYYYYYYYYYYYYYYYYYYY', { delay: 12 })])
  for (const page of [app.page, second]) await expect(copyOf(page).locator('p').last()).toHaveText(`YYYYYYYYYYYYYYYYYYYYTwo.${mine} XXXXXXXXXXXXXXXXXXXX`)
  for (const page of [app.page, second]) await expect(page.getByText('There are two texts of this story')).toHaveCount(0)
})

test('closing one window keeps its last words, and the other goes on', async ({ app }) => {
  const first = new EditorPage(app)
  await first.newStory()
  await first.type('Kept.')
  const second = await openedWindow(app, () => chooseMenu(app, 'open-in-window'))
  await copyOf(second).click()
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' Last words')
  await Promise.all([second.waitForEvent('close'), app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find((window) => window.isFocused())?.close() ?? BrowserWindow.getAllWindows()[0]?.close())])
  await expect(copyOf(app.page)).toHaveText('Kept. Last words')
  expect(await windowCount(app)).toBe(1)
})

test('quitting brings every window back with its story, its size and its panes', async ({ launch }) => {
  const before = await launch()
  await new DeskPage(before.page).newStory('Story of the first window')
  const second = await openedWindow(before, () => chooseMenu(before, 'new-window'))
  await new DeskPage(second).newStory('Story of the second window')
  await second.keyboard.press('Control+1')
  await expect(new DeskPage(second).pane).toHaveCount(0)
  await expect(new DeskPage(before.page).pane).toBeVisible()
  await before.electron.evaluate(async ({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if ((await window.webContents.executeJavaScript('document.title') as string).startsWith('Story of the second')) window.setBounds({ x: 40, y: 30, width: 1010, height: 690 })
  })
  await before.quit()

  const after = await launch()
  await expect.poll(() => after.electron.windows().length).toBe(2)
  const titles = async () => (await Promise.all(after.electron.windows().map((page) => page.title()))).toSorted()
  await expect.poll(titles).toEqual(['Story of the first window – Copydesk', 'Story of the second window – Copydesk'])
  const again = (await Promise.all(after.electron.windows().map(async (page) => ({ page, title: await page.title() })))).find(({ title }) => title.startsWith('Story of the second'))?.page
  if (again === undefined) throw new Error('The second window is missing.')
  await expect(new DeskPage(again).pane).toHaveCount(0)
  const sizes = await after.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getNormalBounds()))
  expect(sizes).toContainEqual({ x: 40, y: 30, width: 1010, height: 690 })
})

test('a story that goes to the bin leaves the other window, with its last words', async ({ app }) => {
  const first = new EditorPage(app)
  await first.newStory()
  await headlineOf(app.page).fill('Thrown away')
  const second = await openedWindow(app, () => chooseMenu(app, 'open-in-window'))
  await expect(headlineOf(second)).toHaveValue('Thrown away')
  await new DeskPage(app.page).choose('Thrown away', 'Move to the bin')
  await expect(second.getByText('No story is open.')).toBeVisible()
  await expect(second.getByText('was moved to the bin in another window')).toBeVisible()
})

const recentTitles = (app: RunningApp) =>
  app.electron.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.getMenuItemById('open-recent')?.submenu?.items ?? []).map(({ label }) => label))

test('the stories opened last stand in the File menu, by their newest names and without those in the bin', async ({ app }) => {
  const desk = new DeskPage(app.page)
  await desk.newStory('Ferry & harbour')
  await desk.newStory('Seals')
  await expect.poll(() => recentTitles(app)).toEqual(['Seals', 'Ferry && harbour', 'Night ferry returns to Port Ansel'])
  await headlineOf(app.page).fill('Seals return')
  await expect.poll(async () => (await recentTitles(app))[0]).toBe('Seals return')
  await desk.choose('Ferry & harbour', 'Move to the bin')
  await expect.poll(() => recentTitles(app)).toEqual(['Seals return', 'Night ferry returns to Port Ansel'])
  await app.electron.evaluate(({ Menu, BrowserWindow }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('open-recent')?.submenu?.items[1]
    ;(item?.click as (event: object, window: unknown) => void)({}, BrowserWindow.getFocusedWindow())
  })
  await expect(headlineOf(app.page)).toHaveValue('Night ferry returns to Port Ansel')
})

test('a publication is told of by the system while nobody looks, and a click brings the story', async ({ app }) => {
  await app.electron.evaluate(({ Notification, BrowserWindow }) => {
    const world = globalThis as { shown?: Electron.Notification[]; focused?: boolean }
    world.shown = []
    Notification.isSupported = () => true
    Notification.prototype.show = function (this: Electron.Notification) {
      world.shown?.push(this)
    }
    // As if the person were in another program.
    BrowserWindow.prototype.isFocused = () => world.focused === true
  })
  const told = () => app.electron.evaluate(() => ((globalThis as { shown?: Electron.Notification[] }).shown ?? []).map(({ title, body }) => `${title}: ${body}`))
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory('Sea wall to be mended')
  await story.choose('Stylebook', /BBC/)
  await story.write('The council met on Tuesday and agreed to mend the sea wall before winter.')
  await story.isSaved()
  await story.show('Publish')
  await new PublishPage(app.page).button.click()
  await expect.poll(told).toEqual([expect.stringMatching(/^Published to .+: Sea wall to be mended$/)])

  await new DeskPage(app.page).row('Night ferry returns').click()
  await expect(headlineOf(app.page)).toHaveValue('Night ferry returns to Port Ansel')
  await app.electron.evaluate(() => (globalThis as { shown?: Electron.Notification[] }).shown?.[0]?.emit('click'))
  await expect(headlineOf(app.page)).toHaveValue('Sea wall to be mended')

  // Nothing while the person looks at it.
  await app.electron.evaluate(() => {
    ;(globalThis as { focused?: boolean }).focused = true
  })
  await story.write(' Work begins in May.')
  await story.isSaved()
  await new PublishPage(app.page).button.click()
  await expect(new PublishPage(app.page).log.getByText(/^(Published to|Updated at)/)).toHaveCount(2)
  expect(await told()).toHaveLength(1)
})
