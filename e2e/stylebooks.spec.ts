import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readStylebook } from '../shared/house-stylebook/read-stylebook.ts'
import { chooseFiles, saveAs } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { StylebooksPage } from './pages/stylebooks-page.ts'

/** A story with a word that the rule finds. */
async function writeStory(app: RunningApp): Promise<StoryPage> {
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory('Quay opens')
  await story.write('Work will commence on the old quay. The chairman agreed.')
  await story.isSaved()
  return story
}

/** Makes the rule “Plain verbs”: write start, not commence. The two examples are written before the words. */
async function makeRule(books: StylebooksPage): Promise<void> {
  const { page, screen } = books
  await books.show('Own rules')
  await books.press(screen.getByRole('button', { name: 'New rule' }))
  await expect(screen.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('Plain verbs')
  await expect(screen.getByRole('combobox', { name: 'What it does' })).toHaveValue('substitution')
  await books.press(screen.getByRole('button', { name: 'Add an example: must be found' }))
  await page.keyboard.type('They commence today.')
  await books.press(screen.getByRole('button', { name: 'Add an example: must be left alone' }))
  await page.keyboard.type('They start today.')
  await page.keyboard.press('Control+Home')
}

test('a sub makes a stylebook, a term and a rule, tries it, puts it in force and works by it', async ({ app, launch }) => {
  const { page, userData } = app
  const story = await writeStory(app)
  const books = new StylebooksPage(page)
  await books.open()
  await expect(page.getByText('Your house has no stylebook of its own yet.')).toBeVisible()
  await expectAccessible(page, 'no stylebook yet')
  await books.make('The Harbour Post', 'reuters')

  // A term, typed into the table; Enter goes on to the next line.
  await books.tabTo(books.screen.getByRole('textbox', { name: 'Word, new line' }))
  await page.keyboard.type('chairman')
  await page.keyboard.press('Tab')
  await page.keyboard.type('chair')
  await page.keyboard.press('Enter')
  await expect(books.screen.getByRole('textbox', { name: 'Word, new line' })).toBeFocused()
  await expect(books.screen.getByRole('tab', { name: /^Terms/ })).toHaveText(/1$/)
  await expectAccessible(page, 'terms')

  // A rule, whose example first fails and then passes while it is typed.
  await makeRule(books)
  const found = books.screen.getByRole('status', { name: /^Must be found, example 1/ })
  await expect(found).toHaveAttribute('aria-label', /fails\. Nothing is found here\./)
  await books.screen.getByRole('textbox', { name: 'Where this stands, new line' }).focus()
  await page.keyboard.type('commense')
  await page.keyboard.press('Tab')
  await page.keyboard.type('start')
  await expect(found).toHaveAttribute('aria-label', /fails\. Nothing is found here\./)
  await books.fill(books.screen.getByRole('textbox', { name: 'Where this stands, line 1' }), 'commence')
  await expect(found).toHaveAttribute('aria-label', /passes\. Write “?start”?, not “commence”\./)
  await expect(books.screen.locator('.example-marks mark')).toHaveText(['commence'])
  await expect(books.screen.getByRole('status', { name: /^Must be left alone, example 1: passes/ })).toBeVisible()
  await books.screen.getByRole('combobox', { name: 'Severity' }).selectOption('error')
  await expectAccessible(page, 'an own rule')

  // What it would find, before it counts; a hit leads to its story.
  await books.press(books.trial.getByRole('button', { name: 'Try this rule over all drafts' }))
  await expect(books.trial).toContainText('Found once in 1 of 2 stories.')
  await expect(books.hits).toContainText('Quay opens')
  await expect(books.hits.locator('mark')).toHaveText('commence')
  await expect(story.inspector).toBeHidden()

  // On, and in force.
  const on = books.screen.getByRole('switch', { name: 'This rule is on' })
  await expect(on).not.toBeChecked()
  await on.focus()
  await page.keyboard.press('Space')
  await expect(on).toBeChecked()
  await books.putInForce('Start, not commence.')
  await expect(books.state).toHaveText('Version 1 is in force.')
  await books.show('History')
  await expect(books.screen.getByRole('list', { name: 'Versions that have been in force' })).toContainText('Start, not commence.')

  await books.leave()
  await story.choose('Stylebook', /^The Harbour Post/)
  const style = page.getByRole('region', { name: 'House style' })
  await expect(style).toContainText('not “commence”')
  await expect(style).toContainText('The house writes “chair”')
  await story.show('Publish')
  const publish = new PublishPage(page)
  await expect(publish.errors.filter({ hasText: 'not “commence”' })).toHaveCount(1)
  await expect(publish.button).toBeDisabled()

  // Back to Reuters nothing of the house counts; and again to the house, where the fix mends it.
  await story.show('Style')
  await story.choose('Stylebook', /^Reuters/)
  await expect(style).not.toContainText('not “commence”')
  await story.choose('Stylebook', /^The Harbour Post/)
  await style.locator('.finding').filter({ hasText: 'commence' }).getByRole('button', { name: 'Write “start”', exact: true }).click()
  await expect(story.text).toContainText('Work will start on the old quay.')
  await expect(style).not.toContainText('not “commence”')
  await story.show('Publish')
  await expect(page.getByRole('region', { name: 'What the gate says' })).not.toContainText('not “commence”')
  await story.isSaved()

  // All of it is there after a restart, what is not yet in force as well.
  await books.open()
  await books.show('Words and names')
  await books.fill(books.screen.getByRole('textbox', { name: 'Names' }), 'Ada Quill')
  await expect(books.state).toHaveText('Version 1 is in force · changes not yet in force')
  await app.quit()
  const again = new StylebooksPage((await launch({ userData })).page)
  await again.open()
  await expect(again.state).toHaveText('Version 1 is in force · changes not yet in force')
  await again.show('Words and names')
  await expect(again.screen.getByRole('textbox', { name: 'Names' })).toHaveValue('Ada Quill')
  await again.show('Own rules')
  await expect(again.screen.getByRole('switch', { name: 'Plain verbs is on' })).toBeChecked()
})

test('everything can be undone and done again, and what is in force stays meanwhile', async ({ app }) => {
  const { page } = app
  const books = new StylebooksPage(page)
  await books.open()
  await books.make('The Quay', 'bbc')
  const words = books.screen.getByRole('textbox', { name: 'Word, new line' })
  await books.tabTo(words)
  // Lines copied from a spreadsheet come in as lines.
  await page.evaluate(() => navigator.clipboard.writeText('chairman\tchair\tAs in the guide.\nfisherfolk\t\tWrite fishing crews.\n'))
  await page.keyboard.press('Control+v')
  await expect(books.screen.getByRole('textbox', { name: 'We write instead, line 1' })).toHaveValue('chair')
  await expect(books.screen.getByRole('textbox', { name: 'Note, line 2' })).toHaveValue('Write fishing crews.')
  await books.putInForce('Terms.')

  await books.show('Rules')
  await books.screen.getByRole('searchbox', { name: 'Filter the rules' }).fill('headline too long')
  const severity = books.screen.getByRole('combobox', { name: 'Severity of Headline too long' })
  await severity.selectOption('error')
  await books.show('Lengths')
  await books.screen.getByRole('textbox', { name: 'Characters in the headline' }).fill('70')
  await books.show('Own rules')
  await books.press(books.screen.getByRole('button', { name: 'New rule' }))
  await page.keyboard.type('Short lived')
  await books.press(books.screen.getByRole('button', { name: 'Delete', exact: true }))
  await expect(page.getByText('No rules of your own yet.')).toBeVisible()
  await expect(books.state).toContainText('changes not yet in force')

  // Undo leads to where the step was made.
  await page.keyboard.press('Control+z')
  await expect(books.screen.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Short lived')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('No rules of your own yet.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(books.screen.getByRole('textbox', { name: 'Characters in the headline' })).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(severity).toHaveValue('as-usual')
  await expect(books.state).toHaveText('Version 1 is in force.')
  await page.keyboard.press('Control+Shift+z')
  await expect(severity).toHaveValue('error')
  await books.screen.getByRole('button', { name: 'Discard changes' }).click()
  await expect(severity).toHaveValue('as-usual')

  // An old version comes back as the working copy.
  await severity.selectOption('off')
  await books.putInForce('Long headlines may stand.')
  await expect(books.state).toHaveText('Version 2 is in force.')
  await books.show('History')
  await books.screen.getByRole('button', { name: 'Take version 1 back as the working copy' }).click()
  await expect(books.state).toHaveText('Version 2 is in force · changes not yet in force')
  await books.show('Rules')
  await expect(severity).toHaveValue('as-usual')
})

test('a fault is shown at its field, and keeps the stylebook from being put in force', async ({ app }) => {
  const { page } = app
  const books = new StylebooksPage(page)
  await books.open()
  await books.make('The Quay', 'ap')
  await books.show('Own rules')
  await books.press(books.screen.getByRole('button', { name: 'New rule' }))
  await page.keyboard.type('Crowd words')
  await books.screen.getByRole('combobox', { name: 'What it does' }).selectOption('existence')
  await expect(books.screen.getByText('This rule looks for nothing yet')).toBeVisible()
  await books.fill(books.screen.getByRole('textbox', { name: 'The words' }), 'very')
  await books.screen.getByText('Patterns, for those who know them').click()
  await books.fill(books.screen.getByRole('textbox', { name: 'Patterns' }), 'good\nbad(')
  await expect(books.screen.getByText(/^Line 2: /)).toBeVisible()
  await books.show('Terms')
  await books.screen.getByRole('button', { name: 'Put in force…' }).click()
  await expect(books.dialog).toContainText('One fault stands in the way')
  await expectAccessible(page, 'faults in the way')
  await books.dialog.getByRole('button', { name: /the patterns/ }).click()
  await expect(books.screen.getByRole('textbox', { name: 'Patterns' })).toBeFocused()
  await expect(books.state).toContainText('Not in force yet')
  await books.fill(books.screen.getByRole('textbox', { name: 'Patterns' }), 'good')
  await expect(books.screen.getByText(/^Line 2: /)).toHaveCount(0)
  await books.putInForce('Very is out.')
})

test('a rule goes to another stylebook by the clipboard, and a stylebook to a file and back', async ({ app }) => {
  const { page, userData } = app
  const books = new StylebooksPage(page)
  await books.open()
  await books.make('The Harbour Post', 'reuters')
  await makeRule(books)
  await books.screen.getByRole('textbox', { name: 'Where this stands, new line' }).focus()
  await page.keyboard.type('commence')
  await page.keyboard.press('Tab')
  await page.keyboard.type('start')
  await books.screen.getByRole('button', { name: 'Copy rule' }).click()
  await expect(page.getByText('The rule is on the clipboard')).toBeVisible()

  await books.make('The Quay', 'bbc')
  await books.show('Own rules')
  await books.screen.getByRole('button', { name: 'Paste rule…' }).click()
  const field = books.dialog.getByRole('textbox', { name: 'The rule' })
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('- id: odd\n  kind: existense\n  message: No.')
  await expect(books.dialog.getByRole('list', { name: 'What is wrong with it' })).toContainText('Line 2')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  await expect(field).toHaveValue(/id: plain-verbs/)
  await books.press(books.dialog.getByRole('button', { name: 'Add the rule' }))
  await expect(books.screen.getByRole('textbox', { name: 'Where this stands, line 1' })).toHaveValue('commence')
  await expect(books.screen.getByRole('switch', { name: 'This rule is on' })).not.toBeChecked()

  const file = join(userData, 'quay.yaml')
  await saveAs(app, file)
  await books.putInForce('From the Post.')
  await books.screen.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Export as a file…' }).click()
  await expect(page.getByText('quay.yaml was saved')).toBeVisible()
  const read = readStylebook(await readFile(file, 'utf8'))
  expect(read.ok && [read.value.name, read.value.version, read.value.changeNote, read.value.ownRules.map(({ id }) => id), read.value.rules]).toEqual(['The Quay', '1', 'From the Post.', ['plain-verbs'], { 'plain-verbs': 'off' }])

  // Removed, and taken back.
  await books.screen.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Remove…' }).click()
  await expect(books.list.getByRole('button', { name: /^The Quay/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(books.name).toHaveValue('The Quay')
})

test('a broken file is refused with line and reason, and the last good one stays in force', async ({ app }) => {
  const { page, userData } = app
  const books = new StylebooksPage(page)
  const file = join(userData, 'harbour.yaml')
  const good = 'name: The Harbour Post\nversion: 7\nextends: reuters\nrules:\n  headline-length: error\n'
  const broken = good.replace('error', 'severe')
  await books.open()
  await writeFile(file, broken)
  await chooseFiles(app, [file])
  await books.list.getByRole('button', { name: 'Import…' }).click()
  await page.getByRole('menuitem', { name: 'A copy of a stylebook file…' }).click()
  await expect(books.dialog).toContainText('harbour.yaml was not taken')
  await expect(books.dialog.getByRole('list', { name: 'Faults in harbour.yaml' })).toContainText(/Line 5.*must be off, suggestion, warning or error/)
  await expectAccessible(page, 'a broken file')
  await page.keyboard.press('Escape')
  await expect(books.list.getByRole('button', { name: /^The Harbour Post/ })).toHaveCount(0)

  await writeFile(file, good)
  await books.list.getByRole('button', { name: 'Import…' }).click()
  await page.getByRole('menuitem', { name: 'Follow a stylebook file…' }).click()
  await expect(books.state).toHaveText('Version 7 is in force.')
  await expect(books.screen.getByText('follows the file harbour.yaml')).toBeVisible()
  await expect(books.name).toBeDisabled()
  await writeFile(file, broken)
  // The file is looked at every few seconds.
  await expect(books.screen.getByRole('alert')).toContainText('The Harbour Post, version 7, stays in force.', { timeout: 40_000 })
  await expect(books.screen.getByRole('list', { name: 'Faults in harbour.yaml' })).toContainText('Line 5')
  await expect(books.state).toHaveText('Version 7 is in force.')
  await expectAccessible(page, 'a followed file that is broken')
  await books.screen.getByRole('button', { name: 'Stop following, and change it here' }).click()
  await expect(books.name).toBeEnabled()
})

test('a Vale style comes in, and what could not be taken over is listed', async ({ app }) => {
  const { page, userData } = app
  const books = new StylebooksPage(page)
  const folder = join(userData, 'Harbour')
  await mkdir(folder)
  await writeFile(join(folder, 'Crowd.yml'), "extends: existence\nmessage: \"'%s' says nothing.\"\nlevel: warning\ntokens:\n  - very\n")
  await writeFile(join(folder, 'Odd.yml'), 'extends: script\nmessage: No.\nscript: |\n  x := 1\n')
  await chooseFiles(app, [folder])
  await books.open()
  await books.list.getByRole('button', { name: 'Import…' }).click()
  await page.getByRole('menuitem', { name: 'A Vale style folder…' }).click()
  await expect(books.dialog.getByRole('list', { name: 'Left out' })).toContainText('Odd.yml')
  await page.keyboard.press('Escape')
  await books.show('Own rules')
  await expect(books.screen.getByRole('list', { name: 'Own rules' })).toContainText('Words that should not stand')
  await expect(books.state).toContainText('Not in force yet')
})

test('a new story begins in the house’s stylebook that the settings name', async ({ app }) => {
  const { page } = app
  const books = new StylebooksPage(page)
  await books.open()
  await books.make('The Quay', 'bbc')
  await books.putInForce('The first.')
  await books.leave()
  await page.keyboard.press('Control+,')
  await books.dialog.getByRole('button', { name: /Stylebook$/ }).click()
  await page.getByRole('option', { name: /^The Quay/ }).click()
  await page.keyboard.press('Escape')
  await expect(books.dialog).toHaveCount(0)
  await new DeskPage(page).newStory('Quay opens')
  await expect(page.getByRole('button', { name: /The Quay.*Stylebook$/ })).toBeVisible()
})

for (const appearance of ['light', 'dark'] as const) {
  test(`every part of the stylebooks can be used by everyone, in a small window too (${appearance})`, async ({ app }) => {
    const { page, electron } = app
    const books = new StylebooksPage(page)
    await page.emulateMedia({ colorScheme: appearance, reducedMotion: 'reduce' })
    await books.open()
    await books.list.getByRole('button', { name: 'BBC News' }).click()
    await expectAccessible(page, 'a shipped stylebook')
    await books.make('The Harbour Post', 'reuters')
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
    for (const section of ['Terms', 'Words and names', 'Rules', 'Own rules', 'Lengths', 'History'] as const) {
      await books.show(section)
      await expectAccessible(page, section)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    }
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    await expect(books.list).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.getByRole('button', { name: 'All stylebooks' }).click()
    await expect(books.list).toBeInViewport()
  })
}
