import { expect, test } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { chooseMenu, headlineOf } from './pages/windows-page.ts'

test('the first start opens the guided example, and doing what it says brings it out of the door', async ({ app }) => {
  const { page } = app
  const story = new StoryPage(page)
  const editor = new EditorPage(app)
  await expect(story.headline).toHaveValue('Night ferry returns to Port Ansel')
  // Nothing has popped up unasked.
  await expect(story.dialog).toHaveCount(0)
  await expect(page.locator('.toast')).toHaveCount(0)
  await expect(editor.style).toContainText('Nobody is named as the speaker')

  // The dateline, by its card.
  await story.text.getByText('Port Ansel, Maine (AP) -').click({ position: { x: 20, y: 10 } })
  await editor.card.getByRole('button', { name: 'Write it in the house’s form' }).click()
  await expect(story.text).toContainText('PORT ANSEL, Maine (AP) —')

  // The doubled word, by keyboard.
  await story.text.locator('p').nth(1).click()
  await page.keyboard.press('F8')
  await expect(editor.card).toContainText('“will” stands twice running.')
  await page.keyboard.press('Control+.')
  await expect(story.text).toContainText('the boat will run twice a night')

  // The quote, by naming its speaker.
  await story.text.getByText('“I could steer it in the dark.').click({ position: { x: 1, y: 8 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('Captain Tomas Brekke said: ')
  await expect(editor.style).not.toContainText('Nobody is named as the speaker')

  // What is meant, by a waiver with a reason.
  const clang = editor.style.locator('.finding:not([data-waived])', { hasText: 'clang clang' })
  await clang.getByRole('button', { name: 'Waive…' }).click()
  await page.getByRole('textbox', { name: 'Reason for the waiver' }).fill('The sound of the bell.')
  await page.getByRole('button', { name: 'Waive', exact: true }).click()
  await expect(clang).toHaveCount(0)

  // The quay, by find and replace.
  await page.keyboard.press('Control+H')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('Anders Quay')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('Andersen Quay')
  await page.getByRole('button', { name: /^Replace all/ }).click()
  await expect(story.text).not.toContainText('Anders Quay')
  await page.keyboard.press('Escape')

  // The credit, in the form of the picture.
  await story.show('Pictures')
  await page.getByRole('textbox', { name: 'Photographer' }).fill('Ilse Marr')
  await expect(page.getByRole('region', { name: 'Pictures' })).not.toContainText('has no credit')

  await story.show('Publish')
  const publish = new PublishPage(page)
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await publish.button.click()
  await expect(publish.log).toContainText(/Published to .* at \d\d:\d\d/)
})

test('the example is thrown away like any story, and Help brings a fresh one back', async ({ app }) => {
  const { page } = app
  const desk = new DeskPage(page)
  await expect(headlineOf(page)).toHaveValue('Night ferry returns to Port Ansel')
  await desk.choose('Night ferry returns', 'Move to the bin')
  await expect(page.getByText('No story is open.')).toBeVisible()
  await expect(desk.pane).toContainText('No stories yet.')
  await expectAccessible(page, 'nothing on the desk')
  await chooseMenu(app, 'show-example')
  await expect(headlineOf(page)).toHaveValue('Night ferry returns to Port Ansel')
  await expect(desk.rows).toHaveCount(1)
})

test('a new, empty story is told of nothing it lacks, and the gate lets it nowhere', async ({ app }) => {
  const { page } = app
  const story = new StoryPage(page)
  const editor = new EditorPage(app)
  await editor.newStory()
  await expect(page.getByRole('button', { name: /^Findings/ })).toHaveText('No findings')
  await expect(editor.style).toContainText('Nothing is written yet.')
  await expect(page.locator('.head-findings li')).toHaveCount(0)

  await story.show('Quotes')
  await expect(story.inspector).toContainText('Each one you write is listed here')
  await story.show('Pictures')
  await expect(story.inspector).toContainText('Drop JPEG or PNG files here')

  // Who tries to publish is told all of it.
  await story.show('Publish')
  const publish = new PublishPage(page)
  await expect(publish.reason).toContainText('in the way')
  await expect(publish.button).toBeDisabled()
  expect(await publish.errors.count()).toBeGreaterThan(1)

  // And so is who begins.
  await story.show('Style')
  await headlineOf(page).fill('Seals')
  await expect(editor.style.locator('.finding[data-severity="error"]').first()).toBeVisible()
})
