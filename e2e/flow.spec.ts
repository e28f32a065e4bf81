import path from 'node:path'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { blocksOf, EditorPage } from './pages/editor-page.ts'
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
  const saved = async () => outline(await editor.saved())
  await expect.poll(saved).toEqual(['The ferry left Ostrel at nine.', 'Gulls followed it to the bridge.', 'Nobody waved.', '[The quay at dawn]', ''])

  await editor.press('Alt+ArrowUp')
  await expect(picture.getByRole('textbox', { name: 'Caption' })).toBeFocused()
  await editor.press('Escape', 'Alt+ArrowUp')
  await expect.poll(saved).toEqual(['The ferry left Ostrel at nine.', '[The quay at dawn]', 'Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await editor.press('Control+Z')
  await expect.poll(saved).toEqual(['The ferry left Ostrel at nine.', 'Gulls followed it to the bridge.', '[The quay at dawn]', 'Nobody waved.', ''])
  await editor.press('Control+Shift+Z')
  await editor.press('ArrowDown', 'Home')
  await editor.type('So ')
  await expect.poll(saved).toEqual(['The ferry left Ostrel at nine.', '[The quay at dawn]', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await editor.press('ArrowUp')
  await expect(app.page.locator('.picture-view')).toHaveAttribute('data-chosen')
  await editor.press('ArrowUp')
  await editor.press('End')
  await editor.type(' Yes.')
  await editor.press('ArrowRight', 'Delete')
  await expect.poll(saved).toEqual(['The ferry left Ostrel at nine. Yes.', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await editor.type('And ')
  await expect.poll(saved).toEqual(['The ferry left Ostrel at nine. Yes.', 'And So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  expect((await editor.saved()).pictures).toHaveLength(1)
  await editor.press('Control+Z', 'Control+Z')
  await expect.poll(saved).toEqual(['The ferry left Ostrel at nine. Yes.', '[The quay at dawn]', 'So Gulls followed it to the bridge.', 'Nobody waved.', ''])
  await expectAccessible(app.page, 'a picture in the text')
  await new StoryPage(app.page).show('Pictures')
  await app.page.locator('.flow-details summary').click()
  await expectAccessible(app.page, 'its form')
})
