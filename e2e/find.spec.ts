import { expect, test } from './fixtures/launch.ts'
import { EditorPage } from './pages/editor-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { expectAccessible } from './pages/accessibility.ts'

test('finds and replaces in head and copy, by keyboard, as one step that undo takes back from anywhere', async ({ app }) => {
  const editor = new EditorPage(app)
  const story = new StoryPage(app.page)
  const { page } = app
  await editor.newStory()
  await editor.type('The harbour at Ostrel reopened. Harbour pilots went out.')
  await editor.press('Enter')
  await editor.type('The harbourmaster waited at the harbour wall.')
  await story.headline.fill('Harbour reopens')

  await story.headline.press('Home')
  await editor.press('Control+F')
  const bar = page.getByRole('search', { name: 'Find and replace' })
  const find = bar.getByRole('textbox', { name: 'Find' })
  const count = bar.getByRole('status')
  await expect(find).toBeFocused()
  await editor.type('harbour')
  await expect(count).toHaveText(/of 5$/)
  expect((await editor.underlines())['copydesk-match']).toBe(4)
  await editor.press('Alt+W')
  await expect(count).toHaveText(/of 4$/)
  await editor.press('Alt+C')
  await expect(count).toHaveText(/of 2$/)
  await editor.press('Alt+C')
  await expect(count).toHaveText(/of 4$/)

  // Round the story and back, with the focus in the bar.
  const seen: (string | null)[] = []
  for (let step = 0; step < 4; step += 1) {
    await editor.press('Enter')
    seen.push(await count.textContent())
  }
  expect(new Set(seen).size).toBe(4)
  await expect(find).toBeFocused()

  await editor.press('Control+H')
  const replacement = bar.getByRole('textbox', { name: 'Replace with' })
  await expect(replacement).toBeFocused()
  await editor.type('port')
  await bar.getByRole('button', { name: /Keep capitals/ }).click()
  await replacement.focus()
  await editor.press('Control+Enter')
  await expect(story.toasts).toContainText('4 matches replaced.')
  await expect(count).toHaveText('No match')
  await expect(editor.text).toHaveText('The port at Ostrel reopened. Port pilots went out.The harbourmaster waited at the port wall.')
  await expect(story.headline).toHaveValue('Port reopens')

  // From the headline one undo takes all of it back, and one redo makes all of it again.
  await story.headline.focus()
  await editor.press('Control+Z')
  await expect(editor.text).toHaveText('The harbour at Ostrel reopened. Harbour pilots went out.The harbourmaster waited at the harbour wall.')
  await expect(story.headline).toHaveValue('Harbour reopens')
  await editor.press('Control+Shift+Z')
  await expect(editor.text).toContainText('The port at Ostrel')
  await expect(story.headline).toHaveValue('Port reopens')

  // Typing after it is undone first, and the step then takes the headline along.
  await editor.text.click()
  await editor.press('Control+End')
  await editor.type('!')
  await expect(editor.text).toContainText('wall.!')
  await editor.press('Control+Z')
  await expect(editor.text).not.toContainText('wall.!')
  await editor.press('Control+Z')
  await expect(editor.text).toContainText('The harbour at Ostrel')
  await expect(story.headline).toHaveValue('Harbour reopens')

  // F3 in the copy selects; Escape puts the bar away.
  await editor.press('Control+Home', 'F3')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('harbour')
  await editor.press('Control+F')
  await expect(find).toBeFocused()
  await expectAccessible(page, 'find and replace')
  await editor.press('Escape')
  await expect(bar).toBeHidden()
  await expect(editor.text).toBeFocused()
  expect((await editor.underlines())['copydesk-match']).toBe(0)
})

test('patterns replace by what their brackets held, say what is wrong, and are undone by the toast', async ({ app }) => {
  const editor = new EditorPage(app)
  const story = new StoryPage(app.page)
  await editor.newStory()
  await editor.type('Quill, Ada and Marsh, Ben met 12 km from the quay.')
  await editor.press('Control+H', 'Alt+P')
  const bar = app.page.getByRole('search', { name: 'Find and replace' })
  await expect(bar).toContainText('A pattern finds words by their shape')
  await editor.type('(')
  await expect(bar).toContainText('a bracket is opened and not closed')
  await editor.press('Backspace')
  await editor.type(String.raw`([A-Z]\w+), ([A-Z]\w+)`)
  await editor.press('Alt+C')
  await expect(bar.getByRole('status')).toHaveText(/of 2$/)
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('$2 $1')
  await bar.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(editor.text).toContainText('Ada Quill and Marsh, Ben')
  await bar.getByRole('button', { name: 'Replace all' }).click()
  await expect(editor.text).toContainText('Ada Quill and Ben Marsh met')
  await story.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.text).toContainText('Ada Quill and Marsh, Ben')
})
