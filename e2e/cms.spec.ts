import { startCms, whyNoCms } from '../scripts/cms/servers.mjs'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
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

test('WordPress and Ghost are set up in the app, tried, and get the same story', async ({ app }) => {
  test.setTimeout(180_000)
  const { wordpress, ghost } = servers
  const { name, password } = wordpress.accounts.editor

  const wrong = await tryTarget(app, 'WordPress', { Name: 'The Bugle', 'Address of the site': wordpress.url, Account: name, 'Application password': 'not the password' })
  await expect(wrong.form).toContainText(/does not (know|accept)/)
  await wrong.form.getByRole('textbox', { name: 'Application password' }).fill(password)
  await wrong.form.getByRole('button', { name: 'Try the connection' }).click()
  await expect(wrong.form).toContainText('It may publish and schedule stories, upload pictures')
  await app.page.screenshot({ path: test.info().outputPath('wordpress.png') })
  await keep(app, wrong, 'The Bugle')

  const second = await tryTarget(app, 'Ghost', { Name: 'The Lantern', 'Address of the site': ghost.url, 'Admin API key': ghost.adminKey })
  await expect(second.form).toContainText('runs Ghost')
  await app.page.screenshot({ path: test.info().outputPath('ghost.png') })
  await keep(app, second, 'The Lantern')

  const story = new StoryPage(app.page)
  const publish = new PublishPage(app.page)
  await story.show('Publish')
  await expect(publish.errors.first()).toBeVisible()
  await publish.waiveErrors('Agreed with the night editor.')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  for (const target of ['The Bugle', 'The Lantern']) {
    await app.page.getByRole('button', { name: /Target$/ }).click()
    await app.page.getByRole('option', { name: target }).click()
    await app.page.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(publish.log).toContainText(`Published to ${target}`, { timeout: 60_000 })
  }
  await app.page.screenshot({ path: test.info().outputPath('published.png') })
  const posts = (await (await fetch(`${wordpress.url}/?rest_route=/wp/v2/posts`)).json()) as readonly { readonly slug: string }[]
  expect(posts.filter(({ slug }) => slug !== 'hello-world')).toHaveLength(1)
})
