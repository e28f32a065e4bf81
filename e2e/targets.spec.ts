import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCms, type Cms } from './fixtures/cms.ts'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { TargetsPage } from './pages/targets-page.ts'

const secret = 'lantern-Harbour-7731'

let cms: Cms
test.beforeEach(async () => {
  cms = await openCms()
})
test.afterEach(() => cms.close())

/** In place of the system's key store, which a test machine has not: a store that only turns the bytes round, or none at all. */
async function standInForKeyStore(app: RunningApp, available: boolean): Promise<void> {
  await app.electron.evaluate(({ safeStorage }, there) => {
    const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff))
    Object.assign(safeStorage, {
      isEncryptionAvailable: () => there,
      isAsyncEncryptionAvailable: () => Promise.resolve(there),
      getSelectedStorageBackend: () => (there ? 'gnome_libsecret' : 'basic_text'),
      encryptString: (text: string) => turned(Buffer.from(text)),
      encryptStringAsync: (text: string) => Promise.resolve(turned(Buffer.from(text))),
      decryptString: (bytes: Buffer) => turned(bytes).toString('utf8'),
      decryptStringAsync: (bytes: Buffer) => Promise.resolve({ shouldReEncrypt: false, result: turned(bytes).toString('utf8') }),
    })
  }, available)
}

/** Opens the form and fills it in by the keyboard alone. */
async function fillIn(app: RunningApp, name: string, withSecret: boolean): Promise<TargetsPage> {
  const targets = new TargetsPage(app.page)
  await targets.open()
  await targets.press(targets.section.getByRole('button', { name: 'Add a target' }))
  await expect(targets.form.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await app.page.keyboard.type(name)
  await targets.fill('Address for stories', `${cms.url}/items`)
  await expect(targets.form.getByRole('textbox', { name: 'Address for pictures', exact: true })).toHaveValue(`${cms.url}/assets`)
  if (withSecret) await targets.fill('Secret', secret)
  return targets
}

async function add(app: RunningApp, name: string): Promise<TargetsPage> {
  const targets = await fillIn(app, name, false)
  await app.page.keyboard.press('Enter')
  await expect(targets.rows).toHaveCount(1)
  await app.page.keyboard.press('Escape')
  return targets
}

/** The example story without an error in the way. */
async function readyToPublish(app: RunningApp): Promise<PublishPage> {
  const story = new StoryPage(app.page)
  const publish = new PublishPage(app.page)
  await story.show('Publish')
  await expect(publish.errors.first()).toBeVisible()
  await publish.waiveErrors('Agreed with the night editor.')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  return publish
}

/** Every file under the folder that holds the words as they are. */
function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(words))
}

test('a server is added by the keyboard, tried, and gets pictures first, then the signed story, once', async ({ app, launch }) => {
  await standInForKeyStore(app, true)
  const story = new StoryPage(app.page)
  await story.show('Pictures')
  const picture = join(app.userData, 'quay.jpg')
  await writeJpeg(app, picture)
  await chooseFiles(app, [picture])
  await app.page.getByRole('button', { name: 'Add picture', exact: true }).first().click()
  await expect(app.page.getByRole('tabpanel', { name: 'Pictures' }).locator('img')).toBeVisible()

  const targets = await fillIn(app, 'City desk', true)
  await targets.press(targets.form.getByRole('button', { name: 'Try the connection' }))
  await expect(targets.trial).toContainText('answers as a server that takes pictures does')
  expect(cms.arrived.map(({ method, signature }) => [method, signature])).toEqual([['GET', null]])
  await expectAccessible(app.page, 'the form of a target')
  await targets.press(targets.form.getByRole('button', { name: 'Add', exact: true }))
  await expect(targets.rows).toHaveText([/City desk.*signed with a secret/])
  await expect(targets.section.getByRole('button', { name: 'Add a target' })).toBeFocused()
  await expectAccessible(app.page, 'settings with a target')

  // The secret has gone one way: not back to the window, not into the log, not onto the disk as it is.
  await targets.press(targets.section.getByRole('button', { name: 'Change City desk' }))
  await expect(targets.form.getByRole('textbox', { name: 'Secret', exact: true })).toHaveValue('')
  expect(await app.page.evaluate(() => [document.documentElement.outerHTML, ...[...document.querySelectorAll('input')].map((input) => input.value)].join('\n'))).not.toContain(secret)
  const listed = await app.page.evaluate(async () => JSON.stringify(await (window as unknown as { copydesk: { ask(name: string, request: object): Promise<unknown> } }).copydesk.ask('targets.list', {})))
  expect(listed).toContain('City desk')
  expect(listed).not.toContain(secret)
  await app.page.keyboard.press('Escape')
  await expect(targets.section).toBeVisible()
  await app.page.keyboard.press('Escape')

  cms.arrived.length = 0
  const publish = await readyToPublish(app)
  await publish.target('City desk').button.click()
  await expect(publish.log).toContainText(/Published to City desk at \d\d:\d\d/)
  const [asked, sent, item, ...more] = cms.arrived
  expect([asked?.method, sent?.method, sent?.path, item?.method, item?.path, more.length]).toEqual(['GET', 'POST', '/assets', 'POST', '/items', 0])
  for (const posted of [sent, item]) expect(posted?.signature).toBe(`sha1=${createHmac('sha1', secret).update(posted?.body ?? '').digest('hex')}`)
  // What is sent is a copy that carries its caption and credit; the pixels are those of the original.
  const original = readFileSync(picture)
  expect(sent?.body.includes(original.subarray(original.indexOf(Buffer.from([0xff, 0xda]))))).toBe(true)
  expect(sent?.body.includes('http://ns.adobe.com/xap/1.0/')).toBe(true)
  expect(item?.body.toString('utf8')).toContain(await story.headline.inputValue())

  await app.quit()
  expect(readFileSync(join(app.userData, 'settings.json'), 'utf8')).toContain('City desk')
  expect(filesWith(app.userData, secret)).toEqual([])

  const back = await launch()
  await new StoryPage(back.page).show('Publish')
  await expect(new PublishPage(back.page).log).toContainText('Published to City desk')
  await new TargetsPage(back.page).open()
  await expect(new TargetsPage(back.page).rows).toHaveText([/City desk/])
  expect(cms.arrived).toHaveLength(3)
})

test('without a key store the person is asked first, and only then is the secret written down', async ({ app }) => {
  await standInForKeyStore(app, false)
  const targets = await fillIn(app, 'Night desk', true)
  await app.page.keyboard.press('Enter')
  await expect(targets.form.getByRole('alert')).toContainText('no key store')
  await expectAccessible(app.page, 'the question about the secret')
  expect(filesWith(app.userData, secret)).toEqual([])
  await targets.press(targets.form.getByRole('button', { name: 'Keep it unprotected' }))
  await expect(targets.rows).toHaveText([/Night desk.*unprotected/])
  expect(filesWith(app.userData, secret)).toEqual([join(app.userData, 'settings.json')])
})

test('an address that cannot be used is refused at its field, and a server that is down is told in words', async ({ app }) => {
  const targets = await fillIn(app, 'City desk', false)
  await targets.fill('Address for stories', 'http://cms.example.org/items')
  await targets.press(targets.form.getByRole('button', { name: 'Add', exact: true }))
  const address = targets.form.getByRole('textbox', { name: 'Address for stories', exact: true })
  await expect(address).toBeFocused()
  await expect(address).toHaveAccessibleDescription(/not https/)
  await expectAccessible(app.page, 'a refused address')
  await targets.fill('Address for stories', `${cms.url}/items`)
  await cms.close()
  await targets.press(targets.form.getByRole('button', { name: 'Try the connection' }))
  await expect(targets.trial).toContainText('cannot be reached')
})

test('a target with a story waiting is removed after a question, and the story asks for the person', async ({ app }) => {
  const targets = await add(app, 'City desk')
  cms.down = true
  const publish = await readyToPublish(app)
  await publish.target('City desk').button.click()
  await expect(publish.outbox).toContainText('a fault of its own (503)')
  await targets.open()
  await expect(targets.rows).toHaveText([/1 story waiting/])
  await targets.press(targets.section.getByRole('button', { name: 'Remove City desk' }))
  const question = app.page.getByRole('alertdialog', { name: 'Remove City desk?' })
  await expect(question).toContainText('The story that waits for it is not sent')
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(targets.rows).toHaveCount(1)
  await targets.press(targets.section.getByRole('button', { name: 'Remove City desk' }))
  await targets.press(question.getByRole('button', { name: 'Remove' }))
  await expect(targets.section).toContainText('Nothing is set up')
  await app.page.keyboard.press('Escape')
  await expect(publish.outbox).toContainText('Not published to City desk.')
  await expect(publish.outbox).toContainText('taken out of Settings')
  await publish.outbox.getByRole('button', { name: 'Call it back' }).click()
  await expect(publish.outbox).toHaveCount(0)
})
