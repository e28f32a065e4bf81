import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startCms, whyNoCms } from '../scripts/cms/servers.mjs'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
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

/** What one button does may wait for a server on a busy machine. */
const patience = { timeout: 60_000 }

interface WordpressPost {
  readonly id: number
  readonly slug: string
  readonly title: { readonly raw: string }
  readonly content: { readonly raw: string }
}

/** The night desk, at work in WordPress's own window. */
async function inWordpress<T>(route: string, change?: Readonly<Record<string, unknown>>): Promise<T> {
  const { url, accounts } = servers.wordpress
  const { name, password } = accounts.administrator
  const answer = await fetch(`${url}/?rest_route=/wp/v2${route}`, { method: change === undefined ? 'GET' : 'POST', headers: { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`, 'content-type': 'application/json' }, ...(change !== undefined && { body: JSON.stringify(change) }) })
  return (await answer.json()) as T
}

/** The one post of a headline. */
async function postOf(words: string): Promise<WordpressPost> {
  const [post, ...others] = (await inWordpress<WordpressPost[]>('/posts&status=any&context=edit&per_page=50')).filter(({ title, content }) => `${title.raw} ${content.raw}`.includes(words))
  expect(others).toEqual([])
  if (post === undefined) throw new Error(`No post says ${words}.`)
  return post
}

function ghostHeaders(): Record<string, string> {
  const [id = '', secret = ''] = servers.ghost.adminKey.split(':')
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const token = `${part({ alg: 'HS256', kid: id })}.${part({ iat: now, exp: now + 60, aud: '/admin/' })}`
  return { authorization: `Ghost ${token}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(token).digest('base64url')}` }
}

interface GhostPost {
  readonly id: string
  readonly title: string
  readonly feature_image: string | null
}

async function inGhost(route: string, post?: Readonly<Record<string, unknown>>): Promise<readonly GhostPost[]> {
  const answer = await fetch(`${servers.ghost.url}/ghost/api/admin${route}`, { method: post === undefined ? 'GET' : 'POST', headers: { ...ghostHeaders(), 'content-type': 'application/json' }, ...(post !== undefined && { body: JSON.stringify({ posts: [post] }) }) })
  return ((await answer.json()) as { posts: readonly GhostPost[] }).posts
}

async function setUp(app: RunningApp, kind: 'WordPress' | 'Ghost', fields: Readonly<Record<string, string>>): Promise<void> {
  const targets = new TargetsPage(app.page)
  await targets.open()
  await targets.press(targets.section.getByRole('button', { name: 'Add a target' }))
  await targets.form.getByRole('button', { name: /Kind$/ }).click()
  await app.page.getByRole('option', { name: kind }).click()
  for (const [label, value] of Object.entries(fields)) await targets.form.getByRole('textbox', { name: label, exact: true }).fill(value)
  await targets.form.getByRole('button', { name: 'Add', exact: true }).click()
  // The computer of the tests has no key store: the person agrees to do without.
  await targets.form.getByRole('button', { name: 'Keep it unprotected' }).click()
  await expect(targets.rows.filter({ hasText: fields['Name'] ?? '' })).toHaveCount(1)
  await app.page.keyboard.press('Escape')
}

const setUpWordpress = (app: RunningApp) => {
  const { name, password } = servers.wordpress.accounts.editor
  return setUp(app, 'WordPress', { Name: 'The Bugle', 'Address of the site': servers.wordpress.url, Account: name, 'Application password': password })
}

async function shot(app: RunningApp, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await app.page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) })
  }
}

async function openBringIn(app: RunningApp) {
  await app.page.keyboard.press('Control+Shift+A')
  await app.page.getByRole('combobox', { name: 'All commands' }).fill('bring in')
  await app.page.keyboard.press('Enter')
  return app.page.getByRole('dialog', { name: 'Bring in a story from the CMS' })
}

test('a change made in the CMS is told, shown as a redline, taken into the story or replaced', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 860))
  await setUpWordpress(app)
  const story = new StoryPage(page)
  const publish = new PublishPage(page)
  await new DeskPage(page).newStory('Night ferry sails again from Port Ansel')
  await story.choose('Stylebook', /BBC/)
  await story.standfirst.fill('The council pays for a second boat until spring.')
  await story.write('The ferry left Port Ansel at nine in the morning, with forty people on board.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nobody waved at it from the bridge.')
  await story.isSaved()
  await story.show('Publish')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  const bugle = publish.target('The Bugle')
  await bugle.button.click()
  await expect(publish.log).toContainText('The Bugle', patience)

  // Somebody changes a paragraph and adds one in WordPress; here the standfirst is changed meanwhile.
  const post = await postOf('Night ferry sails again')
  const added = '<!-- wp:paragraph -->\n<p>The harbour master said that the tide was late.</p>\n<!-- /wp:paragraph -->'
  await inWordpress(`/posts/${String(post.id)}`, { title: 'Night ferry is back', content: `${post.content.raw.replace('forty people', 'fifty people')}\n\n${added}` })
  await story.standfirst.fill('The council pays for a second boat until summer.')
  await story.isSaved()
  await bugle.button.click()
  await expect(publish.outbox).toContainText('The story was changed in the CMS since it was last sent.', patience)

  await publish.outbox.getByRole('button', { name: 'Look at both…' }).click()
  const dialog = page.getByRole('dialog', { name: 'The copy in The Bugle' })
  await expect(dialog.getByRole('status')).toHaveText('3 parts changed', patience)
  await expect(dialog.locator('del')).toHaveText(['sails', 'again from Port Ansel', 'forty'])
  await expect(dialog.locator('ins')).toHaveText(['is', 'back', 'fifty', 'The harbour master said that the tide was late.'])
  await expectAccessible(page, 'the redline of the copy in a CMS')
  await shot(app, '1-redline')
  await dialog.getByText('From my story to the copy').click()
  await expect(dialog.locator('del')).toContainText(['summer'])
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  await shot(app, '2-beside-mine')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 860))

  // To leave both changes nothing anywhere.
  await dialog.getByRole('button', { name: 'Leave both as they are' }).click()
  await expect(story.headline).toHaveValue('Night ferry sails again from Port Ansel')
  expect((await postOf('Night ferry is back')).content.raw).toContain('fifty people')

  // To take the changes keeps what was changed here, and is one undo.
  const look = async () => {
    await publish.outbox.getByRole('button', { name: 'Look at both…' }).click()
    await expect(dialog.getByRole('button', { name: 'Take the changes into my story' })).toBeEnabled(patience)
  }
  await look()
  await dialog.getByRole('button', { name: 'Take the changes into my story' }).click()
  await expect(dialog).toHaveCount(0, patience)
  await expect(story.headline).toHaveValue('Night ferry is back')
  await expect(story.standfirst).toHaveValue('The council pays for a second boat until summer.')
  await expect(story.text).toContainText('fifty people on board.')
  await expect(story.text).toContainText('the tide was late')
  await shot(app, '3-taken')
  await story.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(story.headline).toHaveValue('Night ferry sails again from Port Ansel')
  await expect(story.text).toContainText('forty people on board.')

  // Taken again, it goes there together with what was changed here.
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await bugle.button.click()
  await expect(publish.outbox).toContainText('The story was changed in the CMS since it was last sent.', patience)
  await look()
  await dialog.getByRole('button', { name: 'Take the changes into my story' }).click()
  await expect(story.text).toContainText('fifty people on board.', patience)
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await bugle.button.click()
  await expect.poll(async () => (await inWordpress<{ excerpt: { raw: string } }>(`/posts/${String(post.id)}&context=edit`)).excerpt.raw, patience).toContain('until summer')
  const both = await postOf('Night ferry is back')
  expect(both.content.raw).toContain('fifty people')
  expect(both.content.raw).toContain('the tide was late')
  await expect(publish.outbox).toHaveCount(0)

  // Changed there once more, it may be replaced.
  await inWordpress(`/posts/${String(post.id)}`, { title: 'Ferry, ferry, ferry' })
  await story.headline.fill('Night ferry sails into spring')
  await story.isSaved()
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await bugle.button.click()
  await expect(publish.outbox).toContainText('The story was changed in the CMS since it was last sent.', patience)
  await look()
  await expect(dialog).toContainText('You have changed the headline as well.')
  await shot(app, '4-both-changed')
  await dialog.getByRole('button', { name: 'Replace the copy with mine' }).click()
  await expect(dialog).toHaveCount(0, patience)
  await expect.poll(async () => (await inWordpress<WordpressPost>(`/posts/${String(post.id)}&context=edit`)).title.raw, patience).toBe('Night ferry sails into spring')
  await expect(publish.outbox).toHaveCount(0)
})

test('a story of WordPress and one of Ghost come in, with a picture, and are updated where they came from', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 860))
  const story = new StoryPage(page)
  const publish = new PublishPage(page)
  await expect(story.text).toBeVisible()

  // Without a CMS the way to one is shown.
  const bringIn = await openBringIn(app)
  await expect(bringIn).toContainText('No WordPress or Ghost site is set up.')
  await bringIn.getByRole('button', { name: 'Close' }).first().click()

  await setUpWordpress(app)
  await setUp(app, 'Ghost', { Name: 'The Lantern', 'Address of the site': servers.ghost.url, 'Admin API key': servers.ghost.adminKey })

  const paragraph = (words: string) => `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`
  const embed = '<!-- wp:embed {"url":"https://video.example.org/7"} --><figure class="wp-block-embed"><div>https://video.example.org/7</div></figure><!-- /wp:embed -->'
  await inWordpress('/posts', { title: 'Seals &amp; sails', slug: 'seals-and-sails', status: 'publish', excerpt: 'A colony grows.', content: `${paragraph('Twelve seals lay on the bank of the Ansel on Tuesday, two more than in autumn.')}${embed}<!-- wp:heading --><h2>Room for more</h2><!-- /wp:heading -->${paragraph('The harbour leaves them alone.')}` })

  const file = join(app.userData, 'seal.jpg')
  await writeJpeg(app, file, 640, 420)
  const form = new FormData()
  form.append('file', new Blob([await readFile(file)], { type: 'image/jpeg' }), 'seal.jpg')
  form.append('purpose', 'image')
  const uploaded = (await (await fetch(`${servers.ghost.url}/ghost/api/admin/images/upload/`, { method: 'POST', headers: ghostHeaders(), body: form })).json()) as { images: readonly { url: string }[] }
  const text = { type: 'extended-text', version: 1, text: 'The lamp was lit at four.', format: 0, detail: 0, mode: 'normal', style: '' }
  const lexical = JSON.stringify({ root: { children: [{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [text] }], direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 } })
  await inGhost('/posts/', { title: 'Lamps of the harbour', slug: 'lamps', status: 'published', custom_excerpt: 'They burn again.', lexical, feature_image: uploaded.images[0]?.url ?? '', feature_image_alt: 'A lamp', feature_image_caption: 'The lamp on Monday.' })

  // WordPress: found by its headline; what Copydesk does not hold is told.
  const dialog = await openBringIn(app)
  await dialog.getByRole('button', { name: /From$/ }).click()
  await page.getByRole('option', { name: 'The Bugle' }).click()
  await dialog.getByRole('textbox', { name: 'Headline' }).fill('seals')
  await expect(dialog.getByRole('option')).toHaveCount(1, patience)
  await dialog.getByRole('option', { name: 'Seals & sails' }).click()
  await expectAccessible(page, 'the list of what stands in a CMS')
  await shot(app, '1-list')
  await dialog.getByRole('button', { name: 'Bring it in' }).click()
  const report = page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toContainText('3 paragraphs and 0 pictures came in from The Bugle.', patience)
  await expect(report).toContainText('Embed: Copydesk does not hold it')
  await shot(app, '2-report')
  await report.getByRole('button', { name: 'Go to the story' }).click()
  await expect(story.headline).toHaveValue('Seals & sails')
  await expect(story.standfirst).toHaveValue('A colony grows.')
  await expect(story.text).toContainText('Room for more')

  // The desk has it now: the list says so, and leads to it.
  const again = await openBringIn(app)
  await again.getByRole('textbox', { name: 'Headline' }).fill('seals')
  await expect(again.getByRole('option')).toHaveCount(1, patience)
  await expect(again.getByRole('option')).toContainText('On your desk')
  await again.getByRole('option').click()
  await again.getByRole('button', { name: 'See it beside my story' }).click()
  const copy = page.getByRole('dialog', { name: 'The copy in The Bugle' })
  await expect(copy).toContainText('Copydesk does not hold a part of the copy', patience)
  await shot(app, '3-not-held')
  await copy.getByRole('button', { name: 'Close' }).first().click()

  // Publishing it would take the embed out: the person is asked, and agrees.
  await story.choose('Stylebook', /BBC/)
  await story.headline.fill('Seals and sails on the Ansel')
  await story.isSaved()
  await story.show('Publish')
  await expect(publish.reason).toHaveText('Nothing stands in the way.', patience)
  await publish.target('The Bugle').button.click()
  await expect(publish.outbox).toContainText('parts that Copydesk does not hold', patience)
  expect((await postOf('Twelve seals')).title.raw).toBe('Seals &amp; sails')
  await publish.outbox.getByRole('button', { name: 'Look at both…' }).click()
  await copy.getByRole('button', { name: 'Replace the copy with mine' }).click()
  await expect.poll(async () => (await postOf('Twelve seals')).title.raw, patience).toBe('Seals and sails on the Ansel')
  expect((await postOf('Twelve seals')).slug).toBe('seals-and-sails')

  // Ghost: with its picture, which lies there already.
  const third = await openBringIn(app)
  await third.getByRole('button', { name: /From$/ }).click()
  await page.getByRole('option', { name: 'The Lantern' }).click()
  await third.getByRole('option', { name: 'Lamps of the harbour' }).click(patience)
  await third.getByRole('button', { name: 'Bring it in' }).click()
  await expect(report).toContainText('1 paragraph and 1 picture came in from The Lantern.', patience)
  await report.getByRole('button', { name: 'Go to the story' }).click()
  await story.show('Pictures')
  const pictures = page.getByRole('tabpanel', { name: 'Pictures' })
  await expect(pictures.locator('img')).toHaveCount(1)
  await expect(pictures.getByRole('textbox', { name: 'Caption' })).toHaveValue('The lamp on Monday.')
  await shot(app, '4-with-picture')
  await story.choose('Stylebook', /BBC/)
  await pictures.getByRole('textbox', { name: 'Agency' }).fill('Osei Pictures')
  await story.headline.fill('Lamps of the harbour burn again')
  await story.isSaved()
  await story.show('Publish')
  await expect(publish.reason).toHaveText('Nothing stands in the way.', patience)
  await publish.target('The Lantern').button.click()
  await expect.poll(async () => (await inGhost(`/posts/?filter=${encodeURIComponent("title:~'Lamps of the harbour'")}`)).map(({ title, feature_image }) => [title, feature_image]), patience).toEqual([['Lamps of the harbour burn again', uploaded.images[0]?.url]])
})
