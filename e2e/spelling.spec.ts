import type { Bridge } from '../shared/ipc/bridge.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { EditorPage } from './pages/editor-page.ts'
import { StoryPage } from './pages/story-page.ts'

const setSpelling = (app: RunningApp, spelling: boolean) => app.page.evaluate((on) => (window as unknown as { copydesk: Bridge }).copydesk.ask('preferences.write', { spelling: on }), spelling)
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

test('a spelling finding is waived with a reason, and comes back when the waiver is taken back', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('The clerk read the procedings aloud.')
  const slip = editor.style.locator('.finding:not([data-waived])', { hasText: notInDictionary('procedings') })
  await expect(slip).toBeVisible({ timeout: 30_000 })
  await slip.locator('.finding-go').click()
  await app.page.keyboard.press('Control+Shift+Period')
  await app.page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Printed so in the minutes.')
  await app.page.getByRole('dialog').getByRole('button', { name: 'Waive' }).click()
  await expect(slip).toHaveCount(0)
  const waived = editor.style.locator('.finding[data-waived]', { hasText: 'procedings' })
  await expect(waived).toContainText('Printed so in the minutes.')

  // It stays waived while other words change.
  await editor.text.click()
  await editor.press('Control+End')
  await editor.type(' Nobody laughed.')
  await expect(editor.text).toContainText('Nobody laughed.')
  await expect(waived).toBeVisible()
  await expect(slip).toHaveCount(0)
  await waived.getByRole('button', { name: 'Take the waiver back' }).click()
  await expect(slip).toBeVisible()
})

test('where the dictionary cannot be read the person is told, and can try again', async ({ app }) => {
  const editor = new EditorPage(app)
  app.allowFault(/Spelling and grammar are off|not-there/)
  await expect(editor.text).toBeVisible()
  await setSpelling(app, false)
  // The window is given a worker whose file is not there.
  await app.page.evaluate(() => {
    const Whole = window.Worker
    window.Worker = class extends Whole {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(options?.name === 'spelling' ? new URL('not-there.js', location.href) : address, options)
      }
    }
    Object.assign(window, { giveWorkerBack: () => (window.Worker = Whole) })
  })
  await setSpelling(app, true)
  await editor.newStory()
  await editor.type('The clerk read the procedings aloud.')
  await expect(editor.style).toContainText('Spelling and grammar are off.', { timeout: 30_000 })
  await expect(app.page.getByRole('button', { name: 'Spelling is off' })).toBeVisible()

  await app.page.evaluate(() => (window as unknown as { giveWorkerBack(): void }).giveWorkerBack())
  await editor.style.getByRole('button', { name: 'Try again' }).click()
  await expect(editor.style.locator('.finding', { hasText: notInDictionary('procedings') })).toBeVisible({ timeout: 30_000 })
  await expect(editor.style).not.toContainText('Spelling and grammar are off.')
})
