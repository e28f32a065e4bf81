import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { chooseFiles, watchBrowser } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { blocksOf, EditorPage } from './pages/editor-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import type { Story } from '../shared/story/story.ts'

/** What stands one below the other: the words of each block, and the caption of each picture in brackets. */
const outline = (story: Story) =>
  blocksOf(story).map(({ type, text }, index) => (type === 'picture' ? `[${story.pictures.find(({ id }) => id === story.body.root.children?.[index]?.picture)?.caption ?? 'gone'}]` : text))

async function writeThree(app: RunningApp): Promise<EditorPage> {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('The ferry left Ostrel at nine.')
  await editor.press('Enter')
  await editor.type('Gulls followed it to the bridge.')
  await editor.press('Enter')
  await editor.type('Nobody waved.')
  return editor
}

test('a picture is placed, captioned, moved and taken out by keyboard, and all of it is undone and redone', async ({ app, userData }) => {
  const editor = await writeThree(app)
  const jpeg = path.join(userData, 'quay.jpg')
  await writeJpeg(app, jpeg)
  await chooseFiles(app, [jpeg])
  await editor.press('Control+Alt+P')
  await expect(app.page.getByRole('dialog', { name: 'Place a picture in the text' })).toBeVisible()
  await editor.press('Enter')
  const picture = editor.text.getByRole('group', { name: /^Picture/ })
  await expect(picture.locator('img')).toBeVisible()
  await expect(app.page.locator('.picture-view')).toHaveAttribute('data-chosen')
  await editor.press('Enter')
  await expect(picture.getByRole('textbox', { name: 'Caption' })).toBeFocused()
  await editor.type('The quay at dawn')
  const now = () => saved(editor)
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine.', 'Gulls followed it to the bridge.', 'Nobody waved.', '[The quay at dawn]', ''])

  await editor.press('Alt+ArrowUp')
  await expect(picture.getByRole('textbox', { name: 'Caption' })).toBeFocused()
  await editor.press('Escape', 'Alt+ArrowUp')
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine.', '[The quay at dawn]', 'Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await editor.press('Control+Z')
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine.', 'Gulls followed it to the bridge.', '[The quay at dawn]', 'Nobody waved.', ''])
  await editor.press('Control+Shift+Z')
  await editor.press('ArrowDown', 'Home')
  await editor.type('So ')
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine.', '[The quay at dawn]', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await editor.press('ArrowUp')
  await expect(app.page.locator('.picture-view')).toHaveAttribute('data-chosen')
  await editor.press('ArrowUp')
  await editor.press('End')
  await editor.type(' Yes.')
  await editor.press('ArrowRight', 'Delete')
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine. Yes.', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await editor.type('And ')
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine. Yes.', 'And So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  expect((await editor.saved()).pictures).toHaveLength(1)
  await editor.press('Control+Z', 'Control+Z')
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine. Yes.', '[The quay at dawn]', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await picture.getByRole('button', { name: 'Take out of the text' }).click()
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine. Yes.', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await expect(editor.text).toBeFocused()
  await editor.press('Control+Z')
  await expect.poll(now).toEqual(['The ferry left Ostrel at nine. Yes.', '[The quay at dawn]', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await expectAccessible(app.page, 'a picture in the text')
  await new StoryPage(app.page).show('Pictures')
  await app.page.locator('.flow-details summary').click()
  await expectAccessible(app.page, 'its form')
})

const saved = async (editor: EditorPage) => outline(await editor.saved())

/** Drags as a person would: the data is what the page itself puts into it. */
async function drag(app: RunningApp, from: Locator, to: Locator, edge: 'top' | 'bottom'): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const box = await to.boundingBox()
  if (box === null) throw new Error('There is nothing to drop on.')
  const data = await app.page.evaluateHandle(() => new DataTransfer())
  const at = { clientX: box.x + box.width / 2, clientY: edge === 'top' ? box.y + 2 : box.y + box.height - 2, dataTransfer: data }
  await from.dispatchEvent('dragstart', { dataTransfer: data })
  await to.dispatchEvent('dragover', at)
  await expect(app.page.locator('.picture-drop-line').or(app.page.locator('.picture[data-drop]'))).toBeVisible()
  await to.dispatchEvent('drop', at)
  await from.dispatchEvent('dragend', { dataTransfer: data })
}

test('pictures are dragged from the panel, from the text and from outside, and the panel says where each stands', async ({ app, userData }) => {
  const editor = await writeThree(app)
  const story = new StoryPage(app.page)
  const files = ['one.jpg', 'two.jpg', 'three.jpg'].map((name) => path.join(userData, name))
  for (const [index, file] of files.entries()) await writeJpeg(app, file, 320 + 10 * index, 240)
  await story.show('Pictures')
  await chooseFiles(app, files.slice(0, 2))
  await app.page.getByRole('button', { name: 'Add pictures' }).click()
  const cards = story.inspector.locator('.picture')
  await expect(cards).toHaveCount(2)
  for (const [index, caption] of ['One', 'Two'].entries()) await cards.nth(index).getByRole('textbox', { name: 'Caption' }).fill(caption)
  await expect(cards.locator('.picture-standing > span')).toHaveText(['Lead picture, above the text', 'After the text'])

  await drag(app, cards.nth(0).locator('.flow-grip'), editor.text.locator('p').nth(1), 'top')
  await expect.poll(() => saved(editor)).toEqual(['The ferry left Ostrel at nine.', '[One]', 'Gulls followed it to the bridge.', 'Nobody waved.'])
  await expect(cards.locator('.picture-standing > span')).toHaveText(['In the text', 'Lead picture, above the text'])

  await cards.nth(1).getByRole('button', { name: 'Place in the text' }).click()
  await expect.poll(() => saved(editor)).toEqual(['The ferry left Ostrel at nine.', '[One]', '[Two]', 'Gulls followed it to the bridge.', 'Nobody waved.'])
  await drag(app, app.page.locator('.flow-shown').first(), editor.text.locator('p').last(), 'bottom')
  await expect.poll(() => saved(editor)).toEqual(['The ferry left Ostrel at nine.', '[Two]', 'Gulls followed it to the bridge.', 'Nobody waved.', '[One]', ''])
  await expect(cards.locator('.picture-name')).toHaveText(['one.jpg', 'two.jpg'])
  await drag(app, cards.nth(1).locator('.flow-grip'), cards.nth(0), 'top')
  await expect(cards.locator('.picture-name')).toHaveText(['two.jpg', 'one.jpg'])

  const bytes = [...(await readFile(files[2] ?? ''))]
  const transfer = await app.page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(content)], 'three.jpg', { type: 'image/jpeg' }))
    return data
  }, bytes)
  const first = editor.text.locator('p').first()
  const box = await first.boundingBox()
  await first.dispatchEvent('drop', { dataTransfer: transfer, clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 1 })
  await expect.poll(async () => blocksOf(await editor.saved())[0]?.type).toBe('picture')
  expect((await editor.saved()).pictures).toHaveLength(3)
  await app.page.locator('.picture-view').first().locator('.flow-shown').click()
  await editor.press('Control+Z')
  await expect.poll(async () => (await editor.saved()).pictures.length).toBe(2)
  await editor.press('Control+Shift+Z')
  await expect.poll(async () => (await editor.saved()).pictures.length).toBe(3)
  expect(blocksOf(await editor.saved())[0]?.type).toBe('picture')

  await story.inspector.getByRole('button', { name: 'Remove picture 1' }).click()
  await expect.poll(async () => blocksOf(await editor.saved()).filter(({ type }) => type === 'picture').length).toBe(2)
  await story.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => blocksOf(await editor.saved()).filter(({ type }) => type === 'picture').length).toBe(3)
})

test('pictures are cut and pasted with the text, stand in it once, and nothing of them is lost when the text goes', async ({ app, userData }) => {
  const editor = await writeThree(app)
  const jpeg = path.join(userData, 'quay.jpg')
  await writeJpeg(app, jpeg)
  await chooseFiles(app, [jpeg])
  await new StoryPage(app.page).show('Pictures')
  await app.page.getByRole('button', { name: 'Add pictures' }).click()
  await app.page.getByRole('tabpanel').getByRole('textbox', { name: 'Caption' }).fill('Quay')
  await editor.text.locator('p').first().click()
  await editor.press('Control+Alt+P')
  await expect.poll(() => saved(editor)).toEqual(['The ferry left Ostrel at nine.', '[Quay]', 'Gulls followed it to the bridge.', 'Nobody waved.'])
  await editor.press('Control+X')
  await expect.poll(() => saved(editor)).toEqual(['The ferry left Ostrel at nine.', 'Gulls followed it to the bridge.', 'Nobody waved.'])
  await editor.text.locator('p').last().click()
  await editor.press('End', 'Control+V')
  await expect.poll(async () => (await saved(editor)).filter((block) => block !== '')).toEqual(['The ferry left Ostrel at nine.', 'Gulls followed it to the bridge.', 'Nobody waved.', '[Quay]'])
  await editor.press('Control+A', 'Control+C', 'ArrowRight', 'Control+V')
  await expect.poll(async () => (await saved(editor)).filter((block) => block === '[Quay]').length).toBe(1)
  await editor.press('Control+A', 'Delete')
  await expect.poll(async () => (await saved(editor)).join('')).toBe('')
  expect((await editor.saved()).pictures.map(({ caption }) => caption)).toEqual(['Quay'])
  await editor.type('On.')
  await expect.poll(async () => (await saved(editor)).join('')).toBe('On.')
})

test('a story with a picture in its text is as it was after a restart, and on the preview press the figure stands in place', async ({ app, launch, userData }) => {
  const pages = await watchBrowser(app)
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory('Ferry sails at nine')
  await story.choose('Stylebook', /BBC/)
  await story.write('The ferry left Ostrel at nine in the morning.')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('Nobody waved at it from the bridge.')
  const jpeg = path.join(userData, 'quay.jpg')
  await writeJpeg(app, jpeg)
  await chooseFiles(app, [jpeg])
  await app.page.keyboard.press('ArrowUp')
  await app.page.keyboard.press('Control+Alt+P')
  await app.page.keyboard.press('Enter')
  await expect(app.page.locator('.picture-view')).toHaveAttribute('data-chosen')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('The quay at Ostrel on Monday')
  await app.page.locator('.flow-details summary').press('Enter')
  const form = app.page.locator('.flow-picture')
  await form.getByRole('textbox', { name: 'Agency' }).fill('Getty Images')
  await form.getByRole('textbox', { name: 'Alt text' }).fill('A white ferry beside a stone quay')
  await form.getByRole('textbox', { name: 'From the left, %' }).fill('30')
  await app.page.keyboard.press('Tab')
  await story.isSaved()
  await expect.poll(async () => (await new EditorPage(app).saved()).pictures[0]?.focalPoint).toEqual({ x: 0.3, y: 0.5 })
  await story.show('Publish')
  const publish = new PublishPage(app.page)
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await publish.button.click()
  await expect(publish.log).toContainText(/Published to .* at \d\d:\d\d/)
  await publish.log.getByRole('button', { name: 'Open the page' }).click()
  await expect.poll(pages).toHaveLength(1)
  const page = await (await fetch((await pages())[0] ?? '')).text()
  expect(page).toMatch(/nine in the morning\.<\/p>\s*<figure><img src="[^"]+" alt="A white ferry beside a stone quay"[^>]*><figcaption>The quay at Ostrel on Monday <span class="credit">Getty Images<\/span><\/figcaption><\/figure>\s*<p>Nobody waved/)
  const before = await new EditorPage(app).saved()
  await app.quit()

  const again = await launch({ userData })
  await expect(again.page.locator('.flow-picture').getByRole('textbox', { name: 'Caption' })).toHaveValue('The quay at Ostrel on Monday')
  expect(await new EditorPage(again).saved()).toEqual(before)
})
