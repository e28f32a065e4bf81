import { expect, test } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { EditorPage } from './pages/editor-page.ts'
import { PublishPage, writeCleanStory } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { TargetsPage } from './pages/targets-page.ts'

const press = 'Preview press'

test('section, tags and embargo are written by key, undone by key, and kept in the version', async ({ app }) => {
  const { page } = app
  const { story } = await writeCleanStory(app, 'Sea wall to be mended')
  const head = async () => (await new EditorPage(app).saved()).head
  await page.getByRole('textbox', { name: 'Section' }).fill('Harbour')
  await page.getByRole('textbox', { name: /^Tags/ }).fill('sea wall, council, Sea Wall,')
  await story.isSaved()
  await expect.poll(head).toMatchObject({ section: 'Harbour', tags: ['sea wall', 'council'] })
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: /^Tags/ })).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('textbox', { name: /^Tags/ })).toHaveValue('sea wall, council, Sea Wall,')

  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Europe/Paris')
  await page.getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type('240720300600')
  await expect(page.getByRole('group', { name: 'Embargo' })).toContainText(/No reader sees it before Wednesday,? 24 July 2030 at 06:00 (CEST|GMT\+2)\./)
  await story.isSaved()
  await expect.poll(head).toMatchObject({ embargo: '2030-07-24T04:00:00.000Z' })
  await page.getByRole('button', { name: 'No embargo' }).click()
  await expect.poll(head).not.toHaveProperty('embargo')
  await page.getByRole('spinbutton', { name: /^day/ }).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(head).toMatchObject({ embargo: '2030-07-24T04:00:00.000Z' })
})

test('a story under embargo is scheduled: the outbox says until when it holds it, and trying again does not let it go', async ({ app }) => {
  const { page } = app
  const { story, publish } = await writeCleanStory(app, 'Sea wall to be mended')
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('UTC')
  await page.getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type('240720300600')
  await story.isSaved()
  await expect(publish.target(press).button).toHaveText('Schedule')
  await expect(publish.target(press).card).toContainText('The outbox holds it until its embargo is over on 24 Jul')
  await publish.target(press).preview.click()
  await expect(page.getByRole('dialog', { name: 'Preview for Preview press' })).toContainText('keeps no embargo itself')
  await page.keyboard.press('Escape')
  await publish.target(press).button.click()
  await expect(publish.outbox).toContainText('until its embargo is over on 24 Jul')
  await publish.outbox.getByRole('button', { name: 'Try again now' }).click()
  await expect(publish.outbox).toContainText('until its embargo is over on 24 Jul')
  await expect(publish.log).toContainText('Not published yet.')
  await expectAccessible(page, 'held under embargo')
})

test('what a target would refuse disables its button alone, says why, and leads to the fault', async ({ app }) => {
  const { page } = app
  const { story, publish } = await writeCleanStory(app, 'Sea wall to be mended')
  const targets = new TargetsPage(page)
  await targets.open()
  await targets.press(targets.section.getByRole('button', { name: 'Add a target' }))
  await targets.form.getByRole('button', { name: /Kind$/ }).click()
  await page.getByRole('option', { name: 'Ghost' }).click()
  for (const [label, words] of [['Name', 'The Lantern'], ['Address of the site', 'http://127.0.0.1:9'], ['Admin API key', `${'a'.repeat(24)}:${'b'.repeat(64)}`]] as const) await targets.form.getByRole('textbox', { name: label, exact: true }).fill(words)
  await targets.form.getByRole('button', { name: 'Add', exact: true }).click()
  await targets.form.getByRole('button', { name: 'Keep it unprotected' }).click()
  await expect(targets.rows).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(publish.target('The Lantern').button).toBeEnabled()

  await story.standfirst.fill('The council pays for a second wall. '.repeat(10).trim())
  await story.isSaved()
  const { card, button } = publish.target('The Lantern')
  await expect(card).toContainText('The standfirst has 359 characters; Ghost takes 300. Shorten it by 59.')
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(/Shorten it by 59/)
  await expect(publish.target(press).button).toBeEnabled()
  await card.getByRole('button', { name: 'Go to the standfirst' }).click()
  await expect(story.standfirst).toBeFocused()
  await publish.target('The Lantern').preview.click()
  await page.getByRole('dialog', { name: 'Preview for The Lantern' }).getByRole('button', { name: 'Go to the standfirst' }).click()
  await expect(story.standfirst).toBeFocused()
})

test('a disabled button leads to the first error, and a reporter submits instead', async ({ app }) => {
  const { page } = app
  const story = new StoryPage(page)
  const publish = new PublishPage(page)
  await story.show('Publish')
  await expect(publish.reason).toContainText('in the way')
  await expect(publish.button).toHaveAccessibleDescription(/in the way/)
  await page.getByRole('button', { name: 'Go to the first' }).click()
  await expect(story.text).toBeFocused()

  await page.keyboard.press('Control+,')
  await page.getByRole('dialog', { name: 'Settings' }).getByText('Reporter', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(publish.reason).toContainText('publishing is for a sub')
  await expect(publish.button).toHaveCount(0)
  await page.getByRole('button', { name: 'Submit to the subs' }).click()
  await expect(page.getByRole('region', { name: 'Submit' })).toContainText(/Submitted by .+ at \d\d:\d\d\. It waits for a sub/)
  await expect(page.getByRole('button', { name: /Submitted Status/ })).toBeVisible()
  await expectAccessible(page, 'the panel of a reporter')
})

test('published, corrected with a dated note, changed in its words, withdrawn: all of it by keyboard', async ({ app }) => {
  const { page } = app
  const { story, publish } = await writeCleanStory(app, 'Sea wall to be mended')
  await publish.button.focus()
  await page.keyboard.press('Enter')
  await expect(publish.log).toContainText(`Published to ${press}`)
  await expect(publish.target(press).card).toContainText('Nothing has changed since.')
  await expect(publish.button).toBeDisabled()

  await story.write(' It is the old wall.')
  await story.isSaved()
  await expect(publish.target(press).card).toContainText('Changed here since.')
  await expect(publish.button).toHaveText('Update')
  await publish.target(press).card.getByRole('button', { name: `More at ${press}` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Correct…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What was wrong, and what is right' })).toBeFocused()
  await page.keyboard.type('An earlier version named the wrong wall.')
  await page.getByRole('button', { name: 'Publish the correction' }).focus()
  await page.keyboard.press('Enter')
  await expect(publish.log).toContainText(`Corrected at ${press}`)
  await expect(page.getByRole('button', { name: /Corrected Status/ })).toBeVisible()

  const corrections = page.getByRole('region', { name: 'Corrections under the story' })
  await expect(corrections).toContainText(/Correction, \d{1,2} \p{L}+ \d{4}: An earlier version named the wrong wall\./u)
  await corrections.getByRole('button', { name: /^Change the correction/ }).click()
  await page.getByRole('textbox', { name: 'What was wrong, and what is right' }).fill('An earlier version named the new wall.')
  await page.getByRole('button', { name: 'Change it' }).click()
  await expect(corrections).toContainText('named the new wall')
  await corrections.getByRole('button', { name: /^Remove the correction/ }).click()
  await expect(corrections).toHaveCount(0)
  await story.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(corrections).toContainText('named the new wall')
  await story.isSaved()

  await publish.more(press, 'Withdraw…')
  await expect(page.getByRole('textbox', { name: 'Reason for the withdrawal' })).toBeFocused()
  await page.keyboard.type('The wall fell.')
  await page.getByRole('button', { name: 'Withdraw', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(publish.log).toContainText(`Withdrawn from ${press}`)
  await expect(publish.log).toContainText('The wall fell.')
  await expect(publish.button).toHaveText('Publish')
  await publish.log.getByRole('button', { name: 'What went out' }).last().click()
  await expect(page.getByRole('dialog', { name: /^Version of/ })).toContainText('It is the old wall.')
})
