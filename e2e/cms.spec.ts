import { join } from 'node:path'
import { startCms, whyNoCms } from '../scripts/cms/servers.mjs'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { ghostEyes, wordpressEyes } from './pages/cms-eyes.ts'
import { DeskPage } from './pages/desk-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { TargetsPage } from './pages/targets-page.ts'

const missing = whyNoCms()
test.skip(missing !== null, `WordPress and Ghost cannot be started here: ${missing ?? ''}`)

let servers: Awaited<ReturnType<typeof startCms>>
test.beforeAll(async () => {
  test.setTimeout(240_000)
  servers = await startCms()
})
test.afterAll(() => servers.stop())

/** Chooses the kind, fills in what the kind asks for, and tries it. */
async function tryTarget(app: RunningApp, kind: string, fields: Readonly<Record<string, string>>): Promise<TargetsPage> {
  const targets = new TargetsPage(app.page)
  await targets.open()
  await targets.press(targets.section.getByRole('button', { name: 'Add a target' }))
  await targets.form.getByRole('button', { name: /Kind$/ }).click()
  await app.page.getByRole('option', { name: kind }).click()
  for (const [label, value] of Object.entries(fields)) await targets.form.getByRole('textbox', { name: label, exact: true }).fill(value)
  await targets.form.getByRole('button', { name: 'Try the connection' }).click()
  return targets
}

/** The computer of the tests has no key store: the person agrees to do without. */
async function keep(app: RunningApp, targets: TargetsPage, name: string): Promise<void> {
  await targets.form.getByRole('button', { name: 'Add', exact: true }).click()
  await targets.form.getByRole('button', { name: 'Keep it unprotected' }).click()
  await expect(targets.rows.filter({ hasText: name })).toHaveCount(1)
  await app.page.keyboard.press('Escape')
}

/** Writes on at the end of the last paragraph; a click in the middle of the text would choose the picture there. */
async function goOn(story: StoryPage, words: string): Promise<void> {
  await story.text.locator('p').last().click()
  await story.page.keyboard.press('End')
  await story.page.keyboard.type(words)
  await story.isSaved()
}

/** What one button does may wait for two servers on a busy machine. */
const patience = { timeout: 60_000 }
const headline = 'Night ferry sails again from Port Ansel'

/** WordPress and Ghost, tried in the form and kept; a wrong password is told before anything is. */
async function setUpBoth(app: RunningApp): Promise<void> {
  const { wordpress, ghost } = servers
  const { name, password } = wordpress.accounts.editor
  const wrong = await tryTarget(app, 'WordPress', { Name: 'The Bugle', 'Address of the site': wordpress.url, Account: name, 'Application password': 'not the password' })
  await expect(wrong.form).toContainText(/does not (know|accept)/)
  await wrong.form.getByRole('textbox', { name: 'Application password' }).fill(password)
  await wrong.form.getByRole('button', { name: 'Try the connection' }).click()
  await expect(wrong.form).toContainText('It may publish and schedule stories, upload pictures')
  await shot(app, '1-wordpress')
  await keep(app, wrong, 'The Bugle')

  const second = await tryTarget(app, 'Ghost', { Name: 'The Lantern', 'Address of the site': ghost.url, 'Admin API key': ghost.adminKey })
  await expect(second.form).toContainText('runs Ghost')
  await shot(app, '1-ghost')
  await keep(app, second, 'The Lantern')
}

/** A clean story in a house without datelines: one picture leads, the other stands between two paragraphs. */
async function writeStory(app: RunningApp): Promise<StoryPage> {
  const { page } = app
  const story = new StoryPage(page)
  await new DeskPage(page).newStory(headline)
  await story.choose('Stylebook', /BBC/)
  await story.standfirst.fill('The council pays for a second boat until spring.')
  await story.write('The ferry left Port Ansel at nine in the morning, with forty people on board.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nobody waved at it from the bridge.')

  const files = ['quay.jpg', 'boat.jpg'].map((file) => join(app.userData, file))
  for (const [index, file] of files.entries()) await writeJpeg(app, file, 640 + index * 20, 420)
  await page.keyboard.press('ArrowUp')
  await chooseFiles(app, files.slice(1))
  await page.keyboard.press('Control+Alt+P')
  await page.keyboard.press('Enter')
  await expect(page.locator('.picture-view')).toHaveAttribute('data-chosen')
  await story.show('Pictures')
  await chooseFiles(app, files.slice(0, 1))
  const panel = page.getByRole('tabpanel', { name: 'Pictures' })
  await panel.getByRole('button', { name: 'Add pictures' }).click()
  await expect(panel.locator('img')).toHaveCount(2)
  const words = [
    ['quay.jpg', 'A white ferry beside the old quay of Port Ansel', 'The ferry at the quay on Monday', 'Ruiz Pictures'],
    ['boat.jpg', 'A boat alone on a grey sea', 'The second boat came from Ostrel', 'Osei Pictures'],
  ] as const
  for (const [file, alt, caption, agency] of words) {
    const card = panel.getByRole('listitem').filter({ hasText: file })
    await card.getByRole('textbox', { name: 'Caption' }).fill(caption)
    await card.getByRole('textbox', { name: 'Agency' }).fill(agency)
    await card.getByRole('textbox', { name: 'Alt text' }).fill(alt)
  }
  await story.isSaved()
  return story
}

/** Where the pictures of the journey go: beside the test's own output, or where `npm run screenshots` wants them. */
const pictures = process.env['COPYDESK_SCREENSHOTS']

async function shot(app: RunningApp, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const file = `cms-${name}${colorScheme === 'light' ? '' : '-dark'}.png`
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await app.page.screenshot({ path: pictures === undefined ? test.info().outputPath(file) : join(pictures, file) })
  }
}

test('from a fresh profile the same story goes to WordPress and Ghost, is corrected, is held where it was changed there, and is withdrawn', async ({ app }) => {
  test.setTimeout(300_000)
  const { page } = app
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 860))
  const { wordpress, ghost } = servers
  // WordPress shows the lead in the text too; Ghost's own pages put it above.
  const sites = [
    { name: 'The Bugle', live: 'publish', pictures: 2, eyes: wordpressEyes(wordpress.url, wordpress.accounts.editor.name, wordpress.accounts.editor.password) },
    { name: 'The Lantern', live: 'published', pictures: 1, eyes: ghostEyes(ghost.url, ghost.adminKey) },
  ] as const
  await setUpBoth(app)
  const story = await writeStory(app)
  const publish = new PublishPage(page)

  // Where it runs: section and tags, beside the copy.
  await story.show('Publish')
  await page.getByRole('textbox', { name: 'Section' }).fill('Harbour')
  await page.getByRole('textbox', { name: /^Tags/ }).fill('ferries, Port Ansel')
  await story.isSaved()
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await shot(app, '2-ready')

  // What would be sent, before it is.
  await publish.target('The Lantern').preview.click()
  const preview = page.getByRole('dialog', { name: 'Preview for The Lantern' })
  const frame = preview.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: headline })).toBeVisible()
  await expect(frame.locator('img')).toHaveCount(2)
  expect(await frame.locator('img').evaluateAll((images) => images.every((image) => image instanceof HTMLImageElement && image.naturalWidth > 0))).toBe(true)
  await expect(preview).toContainText('Ghost has no field for a credit')
  await shot(app, '3-preview-page')
  await expectAccessible(page, 'the preview')
  await preview.getByText('What is sent', { exact: true }).click()
  await expect(preview.getByRole('region', { name: 'What is sent' })).toContainText('"title": "Night ferry sails again from Port Ansel"')
  await shot(app, '3-preview-payload')
  await expectAccessible(page, 'the payload of the preview')
  await page.keyboard.press('Escape')

  // One click each.
  for (const { name } of sites) await publish.target(name).button.click()
  for (const { name } of sites) await expect(publish.log).toContainText(`Published to ${name}`, patience)
  await shot(app, '4-published')
  await expectAccessible(page, 'published to both')
  const slugs = new Map<string, string>()
  for (const { name, live, pictures, eyes } of sites) {
    const [post, ...more] = await eyes.posts(headline)
    expect([more.length, post?.status, post?.title, post?.excerpt, post?.hasLead, post?.section, [...(post?.tags ?? [])].sort()], name).toEqual([0, live, headline, 'The council pays for a second boat until spring.', true, 'Harbour', ['Port Ansel', 'ferries']])
    expect(post?.text.match(/<img /g), name).toHaveLength(pictures)
    expect(post?.text, name).toMatch(/on board[\s\S]*<img [\s\S]*The second boat came from Ostrel[\s\S]*Osei Pictures[\s\S]*Nobody waved/)
    slugs.set(name, post?.slug ?? '')
    const seen = await eyes.page(post?.slug ?? '')
    expect([seen.status, seen.html.includes(headline), seen.html.includes('Nobody waved at it from the bridge.')], name).toEqual([200, true, true])
  }
  const [bugle, lantern] = sites
  const [there] = await bugle.eyes.posts(headline)
  const { caption, alt } = await bugle.eyes.media(there?.id ?? '')
  expect(caption).toMatch(/^The ferry at the quay on Monday .*Ruiz Pictures/)
  expect(alt).toBe('A white ferry beside the old quay of Port Ansel')

  // Corrected at both, with a dated note in the house's form.
  await expect(publish.target('The Bugle').card).toContainText('Nothing has changed since.')
  await expect(publish.target('The Bugle').button).toBeDisabled()
  await goOn(story, ' It was the second boat.')
  await publish.more('The Bugle', 'Correct…')
  await page.getByRole('textbox', { name: 'What was wrong, and what is right' }).fill('An earlier version of this story named the wrong boat.')
  const correcting = page.getByRole('dialog', { name: 'Correct the story' })
  await expect(correcting).toContainText(/Correction, \d{1,2} \p{L}+ \d{4}: An earlier version of this story named the wrong boat\./u)
  await shot(app, '5-correct')
  await expectAccessible(page, 'the dialog of a correction')
  await correcting.getByRole('button', { name: 'Publish the correction' }).click()
  for (const { name } of sites) await expect(publish.log).toContainText(`Corrected at ${name}`, patience)
  for (const { name, eyes } of sites) {
    const [post, ...more] = await eyes.posts(headline)
    expect(more, name).toHaveLength(0)
    expect(post?.text, name).toMatch(/It was the second boat\.[\s\S]*Correction, \d{1,2} \p{L}+ \d{4}: An earlier version of this story named the wrong boat\./u)
  }
  await expect(page.getByRole('button', { name: /Corrected Status/ })).toBeVisible()
  await shot(app, '5-corrected')

  // Somebody changes it in the CMS meanwhile: nothing is overwritten, and the person is told.
  const [before] = await lantern.eyes.posts(headline)
  if (before === undefined) throw new Error('Ghost has lost the story.')
  await lantern.eyes.changeTitle(before, `${headline}, at last`)
  await goOn(story, ' It sails again tonight.')
  await publish.target('The Lantern').button.click()
  await expect(publish.outbox).toContainText('was changed in the CMS', patience)
  await shot(app, '6-changed-there')
  await expectAccessible(page, 'changed in the CMS meanwhile')
  const [held] = await lantern.eyes.posts(headline)
  expect([held?.title, held?.text.includes('It sails again tonight.')]).toEqual([`${headline}, at last`, false])
  await publish.outbox.getByRole('button', { name: 'Look at both…' }).click()
  const copy = page.getByRole('dialog', { name: 'The copy in The Lantern' })
  await expect(copy.locator('ins').filter({ hasText: 'at last' })).toBeVisible(patience)
  await shot(app, '6-both')
  await expectAccessible(page, 'the copy that was changed there')
  await copy.getByRole('button', { name: 'Take the changes into my story' }).click()
  await expect(story.headline).toHaveValue(`${headline}, at last`)
  await expect(story.text).toContainText('It sails again tonight.')
  await expect(publish.outbox).toHaveCount(0)
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await publish.target('The Lantern').button.click()
  await expect(publish.log).toContainText('Updated at The Lantern', patience)
  const [both, ...others] = await lantern.eyes.posts(headline)
  expect([both?.title, both?.text.includes('It sails again tonight.'), others.length]).toEqual([`${headline}, at last`, true, 0])
  await shot(app, '6-updated')

  // Withdrawn from both, for a reason.
  await publish.more('The Bugle', 'Withdraw…')
  const withdrawing = page.getByRole('alertdialog', { name: 'Withdraw the story' })
  await expect(withdrawing.getByRole('button', { name: 'Withdraw', exact: true })).toBeDisabled()
  await withdrawing.getByRole('textbox', { name: 'Reason for the withdrawal' }).fill('The boat never sailed.')
  await withdrawing.getByRole('checkbox', { name: 'The Lantern' }).check()
  await shot(app, '7-withdraw')
  await expectAccessible(page, 'the dialog of a withdrawal')
  await withdrawing.getByRole('button', { name: 'Withdraw', exact: true }).click()
  for (const { name } of sites) await expect(publish.log).toContainText(`Withdrawn from ${name}`, patience)
  await expect(publish.log).toContainText('The boat never sailed.')
  for (const { name, live, eyes } of sites) {
    expect((await eyes.posts(headline)).filter(({ status }) => status === live), name).toEqual([])
    expect((await eyes.page(slugs.get(name) ?? '')).status, name).toBe(404)
  }
  await expect(page.getByRole('button', { name: /Withdrawn Status/ })).toBeVisible()
  await shot(app, '8-withdrawn')
  await publish.log.getByText('Published to The Bugle').scrollIntoViewIfNeeded()
  await shot(app, '8-log')
})
