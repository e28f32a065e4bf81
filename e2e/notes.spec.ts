import { watchBrowser } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { NotesPage } from './pages/notes-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'

const lede = 'Port Ansel agreed on Tuesday to mend the sea wall before winter.'

/** A story without an error, in a house that asks for no dateline, with the caret at its end. */
async function cleanStory(app: RunningApp, headline: string): Promise<{ story: StoryPage; notes: NotesPage }> {
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory(headline)
  await story.choose('Stylebook', /BBC/)
  await story.write(lede)
  return { story, notes: new NotesPage(app.page) }
}

/** Selects words of the first paragraph by keyboard: so many letters after so many from its start. */
async function select({ page }: RunningApp, words: string): Promise<void> {
  const from = lede.indexOf(words)
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < from; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.down('Shift')
  for (let step = 0; step < words.length; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.up('Shift')
}

async function press({ page }: RunningApp, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('a note is written, followed, answered, settled and found again, by keyboard alone, and never published', async ({ app, launch }) => {
  test.setTimeout(120_000)
  const { page } = app
  const { story, notes } = await cleanStory(app, 'Sea wall to be mended')

  await select(app, 'the sea wall')
  await notes.add('Which stretch of it? Ask Violet Umbra at the harbour office.')
  await expect(story.text).toBeFocused()
  await expect.poll(() => notes.painted()).toEqual(['the sea wall'])
  await expect(notes.card).toContainText('Ask Violet Umbra')
  await expect(notes.tab).toHaveAccessibleName('Notes 1 open')

  // Words before it and within it: the note goes with its own.
  await press(app, 'Control+Home')
  await page.keyboard.type('In brief: ')
  await expect.poll(() => notes.painted()).toEqual(['the sea wall'])
  await press(app, 'F9', 'ArrowLeft', 'ArrowRight')
  await expect(notes.card).toBeVisible()
  for (let step = 0; step < ' sea wall'.length; step += 1) await press(app, 'ArrowRight')
  await press(app, 'Control+ArrowLeft')
  await page.keyboard.type('old ')
  await expect.poll(() => notes.painted()).toEqual(['the sea old wall'])

  // Its words taken out: it is kept and says so; undo gives it its words again.
  await press(app, 'F9', 'Delete')
  await expect.poll(() => notes.painted()).toEqual([])
  await notes.show()
  await expect(notes.rows).toHaveCount(1)
  await expect(notes.rows.first()).toContainText('Its words are gone: the sea old wall')
  await story.text.focus()
  await press(app, 'Control+z')
  await expect.poll(() => notes.painted()).toEqual(['the sea old wall'])
  await expect(notes.rows.first()).not.toContainText('gone')

  // A note on the headline, where nothing can be painted, and one more in the text.
  await story.headline.focus()
  await press(app, 'Home', 'Shift+End')
  await notes.add('Shorter, please.')
  await expect(page.getByRole('button', { name: '1 note here' })).toBeVisible()
  await expect(notes.rows).toHaveCount(2)
  await expect(notes.rows.first()).toContainText('Sea wall to be mended')

  // Answered and settled from the list, without the mouse.
  await notes.rows.nth(1).getByRole('button', { name: /^Reply/ }).focus()
  await press(app, 'Enter')
  await expect(notes.rows.nth(1).getByRole('textbox', { name: 'Reply' })).toBeFocused()
  await page.keyboard.type('She says all of it.')
  await press(app, 'Control+Enter')
  await expect(notes.rows.nth(1)).toContainText('She says all of it.')
  await expectAccessible(page, 'notes')
  await notes.rows.nth(1).getByRole('button', { name: /^Edit the reply/ }).focus()
  await press(app, 'Enter')
  await press(app, 'Control+A')
  await page.keyboard.type('She says nearly all of it.')
  await press(app, 'Control+Enter')
  await expect(notes.rows.nth(1)).toContainText('nearly all of it.')
  await notes.rows.nth(1).getByRole('button', { name: /^Resolve/ }).focus()
  await press(app, 'Enter')
  await expect(notes.rows).toHaveCount(1)
  await expect.poll(() => notes.painted()).toEqual([])
  await story.isSaved()

  await app.quit()
  const back = await launch()
  const again = new NotesPage(back.page)
  const storyAgain = new StoryPage(back.page)
  await expect(storyAgain.text).toContainText('In brief')
  await again.show()
  await expect(again.rows).toHaveCount(1)
  await again.panel.getByRole('radio', { name: /^Resolved/ }).focus()
  await press(back, 'ArrowRight', 'ArrowLeft')
  await expect(again.rows).toHaveCount(1)
  await expect(again.rows.first()).toContainText('She says nearly all of it.')
  await again.rows.first().getByRole('button', { name: /^Open again/ }).focus()
  await press(back, 'Enter')
  await expect.poll(() => again.painted()).toEqual(['the sea old wall'])

  // Open notes are told of at the gate and stop nothing; not a word of them goes out.
  await storyAgain.show('Publish')
  const publish = new PublishPage(back.page)
  await expect(back.page.getByRole('note')).toContainText('2 notes are still open')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  const opened = await watchBrowser(back)
  await publish.button.focus()
  await press(back, 'Enter')
  await expect(publish.log.getByRole('listitem')).toHaveCount(1, { timeout: 20_000 })
  await publish.log.getByRole('button', { name: /page/i }).click()
  await expect.poll(async () => (await opened()).length).toBe(1)
  const html = await back.electron.evaluate(async ({ net }, url) => (await net.fetch(url)).text(), (await opened())[0] ?? '')
  expect(html).toContain('the sea old wall')
  for (const words of ['Umbra', 'nearly all', 'Shorter, please']) expect(html).not.toContain(words)

  // A version tells what was noted then.
  await storyAgain.show('History')
  await back.page.locator('.version').first().click()
  await back.page.getByRole('radio', { name: 'Text' }).focus()
  await press(back, 'Space')
  await expect(back.page.getByRole('region', { name: 'Notes at that time' })).toContainText('Ask Violet Umbra')
})

test('TK is put in by a key, gone to by another, and closes the gate', async ({ app }) => {
  const { page } = app
  const { story } = await cleanStory(app, 'Sea wall to be mended')
  await page.keyboard.type(' It will cost')
  await press(app, 'Control+Shift+K')
  await expect(story.text).toContainText('It will cost TK')
  await page.keyboard.type(' crowns')
  await expect(story.text).toContainText('It will cost TK crowns')
  await story.headline.focus()
  await press(app, 'End', 'Control+Shift+K')
  await expect(story.headline).toHaveValue('Sea wall to be mended TK')

  // Words that are only to be checked go into the mark, in one step to undo.
  await story.text.focus()
  await select(app, 'Tuesday')
  await press(app, 'Control+Shift+K')
  await expect(story.text).toContainText('agreed on [TK Tuesday] to')
  await press(app, 'Control+z')
  await expect(story.text).toContainText('agreed on Tuesday to')

  await press(app, 'Control+Home', 'F7')
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('TK')
  await press(app, 'F7')
  await expect(story.headline).toBeFocused()

  await story.show('Publish')
  const publish = new PublishPage(page)
  await expect(publish.reason).toHaveText('2 errors stand in the way. Fix or waive each of them.')
  await expect(publish.button).toBeDisabled()
  await expect(publish.gate).toContainText('“TK” is still to come')

  await story.headline.fill('Sea wall to be mended')
  await story.text.focus()
  await press(app, 'Control+Home', 'F7')
  await page.keyboard.type('two million')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
})

test('killed a second after a note was made, the note is there again', async ({ app, launch }) => {
  const { notes } = await cleanStory(app, 'Sea wall to be mended')
  await select(app, 'winter')
  await notes.add('Which winter?')
  // Saving is promised within a second; the process is given that long and no longer.
  await new Promise((settled) => setTimeout(settled, 1_000))
  await app.kill()
  const back = await launch()
  const again = new NotesPage(back.page)
  await expect(new StoryPage(back.page).text).toContainText('before winter')
  await again.show()
  await expect(again.rows.first()).toContainText('Which winter?')
  await expect.poll(() => again.painted()).toEqual(['winter'])
})

test('an empty list says what to do, and a note that was deleted can be put back', async ({ app }) => {
  const { notes } = await cleanStory(app, 'Sea wall to be mended')
  await notes.show()
  await expect(notes.panel).toContainText('Select words in the copy')
  await expectAccessible(app.page, 'no notes')
  await new StoryPage(app.page).text.focus()
  await select(app, 'Ansel')
  await notes.add('All of them?')
  await notes.rows.first().getByRole('button', { name: /^Delete the note/ }).focus()
  await press(app, 'Enter')
  await expect(notes.rows).toHaveCount(0)
  await app.page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect(notes.rows.first()).toContainText('All of them?')
})
