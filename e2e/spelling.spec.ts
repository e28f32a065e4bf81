import { expect, test } from './fixtures/launch.ts'
import { EditorPage } from './pages/editor-page.ts'
import { StoryPage } from './pages/story-page.ts'

const notInDictionary = (word: string) => new RegExp(`“${word}” is not in the (American|British) dictionary`, 'u')

test('a misspelt word is a suggestion, a surname is none, and a word that is added counts as right', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('Councillor Marta Lindqvist told the harbor authority that the procedings were over. Lindqvist said the skiffer had waited.')
  const slip = editor.style.locator('.finding', { hasText: notInDictionary('procedings') })
  await expect(slip).toHaveAttribute('data-severity', 'suggestion', { timeout: 30_000 })
  const word = editor.style.locator('.finding', { hasText: notInDictionary('skiffer') })
  await expect(word).toBeVisible()
  await expect(editor.style.locator('.finding', { hasText: notInDictionary('Lindqvist') })).toHaveCount(0)
  const underlined = () => app.page.evaluate(() => [...(CSS.highlights.get('copydesk-suggestion') ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)))
  await expect.poll(underlined).toContain('procedings')
  expect(await underlined()).not.toContain('Lindqvist')

  await word.getByRole('button', { name: 'Add to words' }).click()
  await expect(word).toHaveCount(0)
  await expect(slip).toBeVisible()

  await slip.getByRole('button', { name: 'Change to “proceedings”' }).click()
  await expect(editor.text).toContainText('that the proceedings were over')
  await expect(slip).toHaveCount(0)

  // The word was added for good: another story knows it too.
  await editor.newStory()
  await editor.type('The skiffer left after the procedings.')
  await expect(slip).toBeVisible()
  await expect(word).toHaveCount(0)
})

test('the stylebook chooses the dialect', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  // Words that no house rule of spelling has: where one has, its finding stands and the dictionary's does not.
  await editor.type('The paediatric ward was closed. The pediatric nurse had left.')
  const british = editor.style.locator('.finding', { hasText: notInDictionary('paediatric') })
  const american = editor.style.locator('.finding', { hasText: notInDictionary('pediatric') })
  await expect(british).toBeVisible({ timeout: 30_000 })
  await expect(american).toHaveCount(0)

  await editor.chooseStylebook(/BBC/)
  await expect(american).toBeVisible()
  await expect(british).toHaveCount(0)
})

test('spelling can be turned off, and a suggestion never stands in the gate', async ({ app }) => {
  const editor = new EditorPage(app)
  const story = new StoryPage(app.page)
  await editor.newStory()
  await editor.type('The procedings were over.')
  const slip = editor.style.locator('.finding', { hasText: notInDictionary('procedings') })
  await expect(slip).toBeVisible({ timeout: 30_000 })

  await story.show('Publish')
  await expect(story.inspector).not.toContainText('procedings')
  await story.show('Style')

  await app.page.keyboard.press('Control+,')
  await story.dialog.getByText('Check spelling and grammar').click()
  await expect(story.dialog.getByRole('switch', { name: 'Check spelling and grammar' })).not.toBeChecked()
  await app.page.keyboard.press('Escape')
  await expect(story.dialog).toHaveCount(0)
  await expect(slip).toHaveCount(0)
})
