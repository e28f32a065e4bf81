import { chmod, open, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { EditorPage } from './pages/editor-page.ts'

// What cannot be read is refused with its own sentence; what was there stays, and the app goes on.

async function importFile(app: RunningApp, name: string, bytes: Uint8Array | string): Promise<void> {
  const file = path.join(app.userData, name)
  await writeFile(file, bytes)
  await chooseFiles(app, [file])
  await app.page.getByRole('button', { name: 'Import a page' }).click()
}

async function addPicture(app: RunningApp, name: string, bytes: Uint8Array | string): Promise<void> {
  const file = path.join(app.userData, name)
  await writeFile(file, bytes)
  await chooseFiles(app, [file])
  await app.page.getByRole('button', { name: 'Add pictures' }).click()
}

async function expectStillWriting(app: RunningApp): Promise<void> {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('The app goes on')
  await expect(editor.text).toHaveText('The app goes on')
}

test('pages that cannot be read are refused, each with its own sentence', async ({ app }) => {
  const desk = app.page.getByRole('list', { name: 'Stories on the desk' })
  await expect(desk.getByRole('listitem')).toHaveCount(1)

  await importFile(app, 'picture.txt', new Uint8Array(4_096).map((_, index) => (index * 7) % 256))
  await expect(app.page.getByText(/holds no text that can be read/)).toBeVisible()

  await importFile(app, 'empty.txt', '')
  await expect(app.page.getByText(/That file is empty/)).toBeVisible()

  const large = path.join(app.userData, 'large.txt')
  const handle = await open(large, 'w')
  await handle.truncate(51 * 1024 * 1024)
  await handle.close()
  await chooseFiles(app, [large])
  await app.page.getByRole('button', { name: 'Import a page' }).click()
  await expect(app.page.getByText(/larger than 50 MB/)).toBeVisible()

  await chooseFiles(app, [path.join(app.userData, 'gone.txt')])
  await app.page.getByRole('button', { name: 'Import a page' }).click()
  await expect(app.page.getByText(/could not be read/).last()).toBeVisible()

  await expect(desk.getByRole('listitem')).toHaveCount(1)
  await expectStillWriting(app)
})

test('a page in an old encoding comes in with its words whole', async ({ app }) => {
  const page = Buffer.from('Caf\xe9 owners protest\n\nThe caf\xe9 owners of Port Ansel marched on Monday against the new harbor tax, which they said would close half of them.\n\nA second march is planned for the weekend, the organizers said.\n', 'latin1')
  await importFile(app, 'old.txt', page)
  await expect(app.page.getByRole('dialog', { name: 'Import report' })).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Café owners protest')
})

test('pictures that are none, or are cut short, are refused by name and the others come in', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('A story with pictures')
  await app.page.getByRole('tab', { name: 'Pictures' }).click()
  const panel = app.page.getByRole('tabpanel', { name: 'Pictures' })

  await addPicture(app, 'notes.jpg', 'These are notes, not a picture.')
  await expect(app.page.getByText(/notes\.jpg/).first()).toBeVisible()

  const whole = path.join(app.userData, 'whole.jpg')
  await writeJpeg(app, whole)
  const bytes = await readFile(whole)
  await addPicture(app, 'cut.jpg', bytes.subarray(0, Math.floor(bytes.length / 2)))
  await expect(app.page.getByText(/cut\.jpg.*cut short/).first()).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Picture 1' })).toHaveCount(0)

  await chooseFiles(app, [whole])
  await app.page.getByRole('button', { name: 'Add pictures' }).click()
  await expect(panel.getByRole('heading', { name: 'Picture 1' })).toBeVisible()
  await expectStillWriting(app)
})

test('drafts in a folder that may not be written to: the person is told, the words stay on the screen', async ({ launch, userData }) => {
  test.skip(process.getuid?.() === 0, 'root may write anywhere: this needs an ordinary user')
  const drafts = path.join(userData, 'drafts')
  const first = await launch()
  await expect(first.page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
  await first.quit()
  const allow = async (file: number, folder: number) => {
    for (const name of await readdir(drafts)) await chmod(path.join(drafts, name), file)
    await chmod(drafts, folder)
  }
  await allow(0o444, 0o555)
  try {
    const locked = await launch()
    const text = locked.page.getByRole('textbox', { name: 'Story text' })
    await text.click()
    await locked.page.keyboard.press('Control+End')
    await locked.page.keyboard.type(' Written while locked.')
    await expect(locked.page.getByRole('region', { name: 'Notices' })).toContainText('Not saved yet')
    await expect(text).toContainText('Written while locked.')
    // Leaving now would lose these words, so the app asks; this person closes all the same.
    await locked.electron.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
    })
    await locked.quit()
  } finally {
    await allow(0o644, 0o755)
  }
  const back = await launch()
  await expect(back.page.getByRole('textbox', { name: 'Story text' })).not.toContainText('Written while locked.')
  await expectStillWriting(back)
})
