import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { WaiversPage } from './pages/waivers-page.ts'

const twice = 'stands twice running'
const furniture = 'advertising label'

/** Waived three ways, edited, lapsed, kept over a restart, and reported; the way of a sub on a late shift. */
test('a place, a word and a rule are waived, lapse with their words, and stand in the style report', async ({ launch, userData }) => {
  const app = await launch()
  const story = new StoryPage(app.page)
  const waivers = new WaiversPage(app.page)
  const publish = new PublishPage(app.page)
  const editor = new EditorPage(app)
  await new DeskPage(app.page).newStory('Harbour bell rings again')
  await story.choose('Stylebook', /BBC/)
  await story.text.click()
  // At one stroke, as another program would: signs that are typed one by one lose the second space at once.
  await app.page.keyboard.insertText('The bell of Port Ansel went went at noon.  Nobody heard it.')
  await editor.press('Enter')
  await editor.type('Advertising')
  await editor.press('Enter')
  await app.page.keyboard.insertText('It went went once more at one.  Then it was still.')
  await story.isSaved()
  await expect(waivers.open(twice)).toHaveCount(2)
  await expect(waivers.open(furniture)).toHaveCount(1)

  await test.step('waive one place, a word, a rule', async () => {
    await waivers.waive(furniture, /^This one place/, 'It is the name of a boat.')
    await expect(waivers.list('Waived')).toContainText('It is the name of a boat.')
    await waivers.waive(twice, /“went went”/, 'So the bell is written.')
    await expect(waivers.open(twice)).toHaveCount(0)
    await expect(waivers.standing).toContainText('“went went” is waived in this story')
    const doubled = await waivers.open('space').count()
    expect(doubled).toBeGreaterThan(1)
    await waivers.waive('space', /^The whole rule/, 'Set by hand.')
    await expect(waivers.open('space')).toHaveCount(0)
    await expect(waivers.standing).toContainText(`${doubled} findings let pass`)
    await expectAccessible(app.page, 'waivers in the Style panel')
    await story.show('Publish')
    await expect(publish.reason).toHaveText('Nothing stands in the way.')
    await story.show('Style')
  })

  await test.step('the toast takes a waiver back, and undoes that', async () => {
    await waivers.list('Waived').getByRole('button', { name: 'Take the waiver back' }).click()
    await expect(waivers.open(furniture)).toHaveCount(1)
    await story.toasts.filter({ hasText: 'taken back' }).getByRole('button', { name: 'Undo' }).last().click()
    await expect(waivers.open(furniture)).toHaveCount(0)
    await expect(waivers.list('Waived')).toContainText('It is the name of a boat.')
  })

  await test.step('edits elsewhere leave it standing', async () => {
    await story.text.click()
    await editor.press('Control+Home')
    await editor.type('On Tuesday it rained. ')
    await editor.press('Control+End', 'Enter')
    await editor.type('All slept.')
    await story.isSaved()
    await expect(waivers.open(furniture)).toHaveCount(0)
    await expect(waivers.list('Waived')).toContainText('It is the name of a boat.')
  })

  await test.step('a change of the words makes it lapse, and the error blocks again', async () => {
    await waivers.list('Waived').getByRole('button', { name: /advertising label/ }).click()
    await expect(story.text).toBeFocused()
    await editor.type('ADVERTISEMENT')
    await story.isSaved()
    await expect(waivers.open(furniture)).toHaveCount(1)
    await expect(waivers.list('Lapsed waivers')).toContainText('It is the name of a boat.')
    await story.show('Publish')
    await expect(publish.reason).toContainText('1 error stands in the way')
    await story.show('Style')
  })

  await app.quit()
  const back = await launch()
  const again = new WaiversPage(back.page)
  const storyAgain = new StoryPage(back.page)

  await test.step('all of it is kept over a restart', async () => {
    await expect(again.standing).toContainText('“went went” is waived in this story')
    await expect(again.standing).toContainText('Set by hand.')
    await expect(again.list('Lapsed waivers')).toContainText('It is the name of a boat.')
  })

  await test.step('the report tells it, is copied and saved', async () => {
    await storyAgain.text.click()
    await back.page.keyboard.press('Control+End')
    await back.page.keyboard.type(' All all slept.')
    await again.open(twice).getByRole('button', { name: 'Keep one' }).click()
    await expect(storyAgain.text).toContainText('All slept.')
    await storyAgain.isSaved()
    await again.panel.getByRole('button', { name: 'Style report…' }).click()
    await expect(again.report).toContainText('Harbour bell rings again')
    await expect(again.report).toContainText('2 waivers in force')
    await expect(again.report).toContainText('1 waiver lapsed')
    await expect(again.report).toContainText('1 fix applied')
    await expectAccessible(back.page, 'style report')
    await again.report.getByRole('button', { name: 'Copy' }).click()
    await expect(storyAgain.toasts).toContainText('copied')
    const copied = await back.electron.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toContain('STYLE REPORT: Harbour bell rings again')

    const file = join(userData, 'report.txt')
    await back.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    await again.report.getByRole('button', { name: 'Save as…' }).click()
    await expect(storyAgain.toasts).toContainText('report.txt')
    const saved = await readFile(file, 'utf8')
    for (const words of ['“went went” anywhere in this story', 'the whole rule in this story', 'It is the name of a boat.', 'SHA-256', 'All slept.']) expect(saved).toContain(words)
  })
})

test('a finding is waived with the keyboard alone, and the toast undoes it', async ({ app }) => {
  const editor = new EditorPage(app)
  const waivers = new WaiversPage(app.page)
  const story = new StoryPage(app.page)
  await editor.newStory()
  await editor.type('It said said so. They said said no.')
  await expect(waivers.open(twice)).toHaveCount(2)
  await editor.press('Control+Home', 'F8')
  for (let step = 0; step < 12 && (await app.page.evaluate(() => getSelection()?.toString())) !== 'said said'; step += 1) await editor.press('F8')
  await editor.press('Control+Shift+Period')
  await expect(story.dialog.getByRole('textbox', { name: 'Reason for the waiver' })).toBeFocused()
  await editor.press('Shift+Tab', 'ArrowDown')
  await expect(story.dialog.getByRole('radio', { name: /“said said”/ })).toBeChecked()
  await editor.press('Tab')
  await editor.type('Her own words.')
  await editor.press('Tab', 'Tab', 'Enter')
  await expect(waivers.open(twice)).toHaveCount(0)
  await expect(waivers.standing).toContainText('Her own words.')
  await story.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(waivers.open(twice)).toHaveCount(2)
})
