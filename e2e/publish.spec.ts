import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { PublishPage, writeCleanStory } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'

/** Stops or starts the preview press where a person would. */
async function turnPress(app: RunningApp, on: boolean): Promise<void> {
  await app.page.keyboard.press('Control+,')
  const dialog = app.page.getByRole('dialog')
  const press = dialog.getByRole('switch', { name: 'Running' })
  await expect(press).toBeEnabled()
  await press.focus()
  await app.page.keyboard.press('Space')
  await expect(press).toBeChecked({ checked: on })
  await app.page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** Takes the addresses that the app would open in the person's browser. */
async function watchBrowser(app: RunningApp): Promise<() => Promise<string[]>> {
  await app.electron.evaluate(({ shell }) => {
    const world = globalThis as { opened?: string[] }
    world.opened = []
    shell.openExternal = (url) => {
      world.opened?.push(url)
      return Promise.resolve()
    }
  })
  return () => app.electron.evaluate(() => (globalThis as { opened?: string[] }).opened ?? [])
}

test('errors stand in the way, are listed, and each is one step away', async ({ app }) => {
  const story = new StoryPage(app.page)
  const publish = new PublishPage(app.page)
  await story.show('Publish')
  await expect(publish.reason).toContainText('in the way')
  await expect(publish.button).toBeDisabled()
  const errors = await publish.errors.count()
  expect(errors).toBeGreaterThan(0)
  await publish.errors.first().click()
  await expect(story.text).toBeFocused()
})

test('a waiver with a reason lets an error pass and stays on record', async ({ app }) => {
  const story = new StoryPage(app.page)
  const publish = new PublishPage(app.page)
  await story.show('Publish')
  await expect(publish.errors.first()).toBeVisible()
  await publish.waiveErrors('Agreed with the night editor.')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await expect(publish.gate).toContainText('Agreed with the night editor.')
  await publish.button.click()
  await expect(publish.log).toContainText(/Published to .* at \d\d:\d\d/)
  await expect(publish.log).toContainText(/waivers? on record/)
})

test('a clean story goes to the preview press and its page can be seen', async ({ app }) => {
  const opened = await watchBrowser(app)
  const { story, publish } = await writeCleanStory(app, 'Sea wall to be mended before winter')
  await publish.button.click()
  await expect(publish.log).toContainText(/Published to .* at \d\d:\d\d/)
  await expect(app.page.getByRole('button', { name: /Published Status/ })).toBeVisible()
  await expectAccessible(app.page, 'published')
  await publish.log.getByRole('button', { name: 'Open the page' }).click()
  await expect.poll(opened).toHaveLength(1)
  const [address = ''] = await opened()
  expect(address).toMatch(/^http:\/\/(127\.0\.0\.1|localhost)[:/]/)
  const page = await fetch(address)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Sea wall to be mended before winter')
  await story.show('History')
  await expect(story.inspector.getByText(/^Published/)).toBeVisible()
})

test('a story waits for a target that is down and goes by itself, once', async ({ app }) => {
  const { story, publish } = await writeCleanStory(app, 'Lifeboat called out twice')
  await turnPress(app, false)
  await publish.button.click()
  await expect(publish.outbox).toContainText('It will go by itself')
  await expectAccessible(app.page, 'outbox')
  // Work goes on meanwhile, and on the same version without a conflict.
  await story.write(' Work starts in October.')
  await story.isSaved()
  await turnPress(app, true)
  await expect(publish.log).toContainText(/Published to .* at \d\d:\d\d/, { timeout: 30_000 })
  await expect(publish.outbox).toHaveCount(0)
  await expect(publish.log.locator('.delivery')).toHaveCount(1)
  await story.write(' And ends in May.')
  await story.isSaved()
  await expect(story.notices.getByText('There are two texts')).toHaveCount(0)
})

test('what waits in the outbox can be called back', async ({ app }) => {
  const { publish } = await writeCleanStory(app, 'Pier closed for a day')
  await turnPress(app, false)
  await publish.button.click()
  await publish.outbox.getByRole('button', { name: 'Call it back' }).click()
  await expect(publish.outbox).toHaveCount(0)
  await expect(publish.log).toContainText('Called back')
})

test('a story is exported to a file in each form', async ({ app }) => {
  const { publish } = await writeCleanStory(app, 'Market day moves to Thursday')
  for (const [format, ending] of [
    ['ninjs', 'json'],
    ['HTML', 'html'],
    ['Markdown', 'md'],
    ['Plain text', 'txt'],
  ] as const) {
    const file = join(app.userData, `exported.${ending}`)
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
    await app.page.getByRole('button', { name: format, exact: true }).click()
    await expect(new StoryPage(app.page).toasts).toContainText(`Exported as exported.${ending}`)
    expect(await readFile(file, 'utf8')).toContain('Market day moves to Thursday')
  }
  await expect(publish.log).toContainText('Not published yet.')
})
