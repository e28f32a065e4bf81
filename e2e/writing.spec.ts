import { expect, test } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { EditorPage } from './pages/editor-page.ts'
import { StoryPage } from './pages/story-page.ts'

test('a goal is shown with its progress, stays with the story, and is never part of it', async ({ app }) => {
  const editor = new EditorPage(app)
  const story = new StoryPage(app.page)
  const { page } = app
  await editor.newStory()
  await editor.type('The ferry left at nine.')
  const words = page.locator('.status-words')
  await expect(words).toHaveText('5 words')
  await words.click()
  await page.getByRole('textbox', { name: 'The story is to have' }).fill('20')
  await editor.press('Enter')
  await expect(words).toContainText('5 of 20 words')
  await expect(page.getByRole('img', { name: '25 per cent of the goal' })).toBeVisible()
  expect(JSON.stringify(await editor.saved())).not.toContain('goal')

  // What is selected is counted beside the whole.
  await editor.text.click()
  await editor.press('Control+A')
  await expect(words).toContainText('5 of 5 of 20 words')
  await editor.press('ArrowRight')
  await expect(words).not.toContainText('5 of 5')

  await editor.press('Control+N')
  await expect(words).toHaveText('0 words')
  await expect(story.headline).toHaveValue('')
})

test('focus mode leaves the copy alone with the paragraph in hand, and gives way to whatever needs a pane', async ({ app }) => {
  const editor = new EditorPage(app)
  const story = new StoryPage(app.page)
  const { page } = app
  await editor.newStory()
  await editor.type('The ferry left.')
  await editor.press('Enter')
  await editor.type('It came back.')
  await editor.press('Control+D')
  await expect(story.inspector).toBeHidden()
  await expect(page.getByRole('toolbar', { name: 'Format' })).toBeHidden()
  await expect(editor.text.locator('[data-in-hand]')).toHaveText('It came back.')
  await editor.press('ArrowUp')
  await expect(editor.text.locator('[data-in-hand]')).toHaveText('The ferry left.')
  await expectAccessible(page, 'focus mode')
  await editor.press('Control+2')
  await expect(story.inspector).toBeVisible()
  await expect(editor.text.locator('[data-in-hand]')).toHaveCount(0)
})

test('typewriter scrolling keeps the line in hand at one height', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.press('Control+Shift+T')
  await editor.paste({ text: Array.from({ length: 40 }, (_, index) => `Paragraph ${index}.`).join('\n\n') })
  await expect(editor.text.locator('p')).toHaveCount(40)
  const height = () => app.page.evaluate(() => getSelection()?.getRangeAt(0).getClientRects()[0]?.top ?? 0)
  await editor.press('ArrowLeft')
  await expect.poll(height).toBeGreaterThan(0)
  await editor.press('ArrowUp', 'ArrowUp', 'ArrowUp')
  const [one, middle] = [await height(), await app.page.evaluate(() => innerHeight / 2)]
  await editor.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp')
  await expect.poll(async () => Math.abs((await height()) - one)).toBeLessThan(6)
  expect(Math.abs(one - middle)).toBeLessThan(120)
})

test('quotes, dashes and spaces are set as they are typed, one undo step each, and can be turned off', async ({ app }) => {
  const editor = new EditorPage(app)
  const { page } = app
  await editor.newStory()
  await editor.type('"We can\'t,"  she said--twice. The quay is 6" high')
  await expect(editor.text).toHaveText('“We can’t,” she said — twice. The quay is 6" high')

  // One undo gives back what was typed, and it stays as it is typed on.
  await editor.press('Enter')
  await editor.type('So "')
  await expect(editor.text.locator('p').last()).toHaveText('So “')
  await editor.press('Control+Z')
  await expect(editor.text.locator('p').last()).toHaveText('So "')
  await editor.type('x')
  await expect(editor.text.locator('p').last()).toHaveText('So "x')
  await editor.press('Control+Z', 'Control+Z', 'Control+Shift+Z', 'Control+Shift+Z')
  await expect(editor.text.locator('p').last()).toHaveText('So "x')

  // The same in the head, with its own undo.
  const { headline } = new StoryPage(page)
  await headline.focus()
  await editor.type("Mayor: 'We can't'")
  await expect(headline).toHaveValue('Mayor: ‘We can’t’')
  await editor.press('Control+Z')
  await expect(headline).toHaveValue('Mayor: ‘We can’t\'')
  await headline.press('Home')
  await editor.type('"')
  await expect(headline).toHaveValue('“Mayor: ‘We can’t\'')
  await editor.type('A')
  await expect(headline).toHaveValue('“AMayor: ‘We can’t\'')
  await editor.text.focus()

  // What comes in at once stays as it is.
  await editor.press('Enter')
  await page.keyboard.insertText('"kept--as is"')
  await expect(editor.text.locator('p').last()).toHaveText('"kept--as is"')

  await editor.press('Control+,')
  await page.getByText('Set quotes, dashes, ellipses and spaces as they are typed').click()
  await editor.press('Escape')
  await expect(editor.text).toBeFocused()
  await editor.press('Enter')
  await editor.type('"so"')
  await expect(editor.text.locator('p').last()).toHaveText('"so"')
})

test('nothing is set while an input method composes', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  const devtools = await app.page.context().newCDPSession(app.page)
  await editor.type('Na')
  await devtools.send('Input.imeSetComposition', { text: '"', selectionStart: 1, selectionEnd: 1 })
  await devtools.send('Input.imeSetComposition', { text: '"你', selectionStart: 2, selectionEnd: 2 })
  await devtools.send('Input.insertText', { text: '"你"' })
  await expect(editor.text).toHaveText('Na"你"')
})
