import { expect, test } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { EditorPage } from './pages/editor-page.ts'
import { StoryPage } from './pages/story-page.ts'

test('runs any command, goes to places of the story and to other stories, by keyboard', async ({ app }) => {
  const editor = new EditorPage(app)
  const story = new StoryPage(app.page)
  const { page } = app
  await expect(editor.text).toBeVisible()
  const example = await story.headline.inputValue()
  await editor.newStory()
  await editor.type('The ferry left.')
  await editor.press('Enter')
  await editor.type('Ferries and quays')
  await editor.press('Control+Alt+2', 'Enter')
  await editor.type('It came back.')

  await editor.press('Control+Shift+A')
  const field = page.getByRole('combobox', { name: 'All commands' })
  const chosen = page.getByRole('option', { selected: true })
  await expect(field).toBeFocused()
  await editor.type('bul li')
  await expect(chosen).toContainText('Bulleted list')
  await expect(chosen).toContainText('Ctrl+Shift+8')
  await expectAccessible(page, 'the palette')
  await editor.press('Enter')
  await expect(editor.text.getByRole('listitem')).toHaveText('It came back.')
  await expect(editor.text).toBeFocused()
  await editor.press('Control+Z')
  await expect(editor.text.getByRole('listitem')).toHaveCount(0)

  await editor.press('Control+Shift+O')
  await expect(page.getByRole('combobox', { name: 'Go to paragraph or crosshead' })).toBeFocused()
  await expect(chosen).toContainText('Ferries and quays')
  await editor.press('Enter')
  await expect(editor.text).toBeFocused()
  await editor.type('>')
  await expect(editor.text.getByRole('heading')).toHaveText('>Ferries and quays')

  await editor.press('Control+Shift+A')
  await editor.type('2')
  await expect(chosen).toContainText('It came back.')
  await editor.press('Enter')
  await expect(field).toBeHidden()
  await editor.type('>')
  await expect(editor.text.locator('p').last()).toHaveText('>It came back.')

  await editor.press('Control+Shift+A')
  await editor.type('99')
  await expect(chosen).toContainText('The story has 2 paragraphs.')
  await editor.press('Control+A')
  await editor.type(example)
  await expect(page.getByRole('option').filter({ hasText: example })).toBeVisible()
  await editor.press('ArrowUp', 'Enter')
  await expect(story.headline).toHaveValue(example)
})
