import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFiles, saveAs } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/launch.ts'
import { DeskPage } from './pages/desk-page.ts'
import { StoryPage } from './pages/story-page.ts'

test('a story goes out as a Word file through the gate and comes back as the same story', async ({ app }) => {
  const file = join(app.userData, 'sea-wall.docx')
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory('Sea wall to be mended before winter')
  await story.choose('Stylebook', /BBC/)
  await story.write('The council of Port Ansel met on Tuesday and agreed to mend the sea wall before winter.')
  await story.isSaved()
  await story.show('Publish')
  await saveAs(app, file)
  await app.page.getByRole('button', { name: 'Word', exact: true }).click()
  await expect(app.page.getByText('Exported as sea-wall.docx.')).toBeVisible()
  expect((await readFile(file)).subarray(0, 2).toString('latin1')).toBe('PK')

  await chooseFiles(app, [file])
  await app.page.getByRole('button', { name: 'Import a page' }).click()
  const report = app.page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('1 paragraph and 0 pictures came in from sea-wall.docx')
  await expect(report).toContainText('Every line of it is in the story.')
  await report.getByRole('button', { name: 'Go to the story' }).click()
  await expect(story.text).toHaveText('The council of Port Ansel met on Tuesday and agreed to mend the sea wall before winter.')
})

test('a proof is a PDF of the story with its pages, whatever the gate says', async ({ app }) => {
  const file = join(app.userData, 'proof.pdf')
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory('Sea wall to be mended before winter')
  await story.write('The council of Port Ansel met on on Tuesday.')
  await story.isSaved()
  await saveAs(app, file)
  await app.electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('save-proof')?.click()
  })
  await expect(app.page.getByText('Proof saved as proof.pdf.')).toBeVisible()
  const pdf = (await readFile(file)).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
