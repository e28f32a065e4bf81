import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg, writePng } from './fixtures/pictures.ts'
import { EditorPage } from './pages/editor-page.ts'

async function openPictures(app: RunningApp): Promise<EditorPage> {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('A story with pictures')
  await app.page.getByRole('tab', { name: 'Pictures' }).click()
  return editor
}

const panelOf = (app: RunningApp) => app.page.getByRole('tabpanel', { name: 'Pictures' })

/** Drops files on the pictures panel as the system does: name and bytes, no path. */
async function drop(app: RunningApp, files: readonly string[]): Promise<void> {
  const carried = await Promise.all(files.map(async (file) => ({ name: path.basename(file), bytes: [...(await readFile(file))] })))
  const transfer = await app.page.evaluateHandle((dropped) => {
    const data = new DataTransfer()
    for (const { name, bytes } of dropped) data.items.add(new File([new Uint8Array(bytes)], name))
    return data
  }, carried)
  await panelOf(app).getByRole('region', { name: 'Pictures' }).dispatchEvent('drop', { dataTransfer: transfer })
}

test('a JPEG and a PNG are dropped: both are shown, and the originals are kept byte for byte under their hash', async ({ app, userData }) => {
  await openPictures(app)
  const jpeg = path.join(userData, 'quay.jpg')
  const png = path.join(userData, 'chart.png')
  await writeJpeg(app, jpeg)
  await writePng(app, png)
  await drop(app, [jpeg, png])

  const panel = panelOf(app)
  await expect(panel.locator('img')).toHaveCount(2)
  await expect(panel).toContainText('quay.jpg')
  await expect(panel).toContainText('chart.png')
  await expect.poll(() => panel.locator('img').evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(true)

  const folder = path.join(userData, 'pictures')
  const kept = await readdir(folder, { recursive: true })
  for (const file of [jpeg, png]) {
    const bytes = await readFile(file)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const named = kept.filter((name) => path.basename(name).startsWith(hash) && !name.includes('thumbnail'))
    expect(named, `${path.basename(file)} is kept once under its hash`).toHaveLength(1)
    expect((await readFile(path.join(folder, named[0] ?? ''))).equals(bytes)).toBe(true)
  }
})

test('the credit line is written from its fields in the house’s form, and follows the stylebook', async ({ app, userData }) => {
  const editor = await openPictures(app)
  const jpeg = path.join(userData, 'quay.jpg')
  await writeJpeg(app, jpeg)
  await chooseFiles(app, [jpeg])
  await app.page.getByRole('button', { name: 'Add pictures' }).click()
  const panel = panelOf(app)
  await expect(panel).toContainText('The picture has no credit')
  await panel.getByRole('textbox', { name: 'Photographer' }).fill('Tomas Brekke')
  await panel.getByRole('textbox', { name: 'Agency' }).fill('AP')
  await expect(panel.locator('output')).toHaveText('(AP Photo/Tomas Brekke)')
  await expect(panel).not.toContainText('The picture has no credit')
  await editor.chooseStylebook(/Reuters/)
  await panel.getByRole('textbox', { name: 'Agency' }).fill('Reuters')
  await expect(panel.locator('output')).toHaveText('REUTERS/Tomas Brekke')

  await panel.getByRole('textbox', { name: 'Caption' }).fill('The quay at dawn.')
  await panel.getByRole('textbox', { name: 'Alt text' }).fill('The quay at dawn.')
  await expect(panel).toContainText(/alt text/i)
  await app.page.getByRole('tab', { name: 'Style' }).click()
  await expect(editor.style).toContainText(/same words/i)
})

test('pictures are moved, replaced, taken out and put back', async ({ app, userData }) => {
  await openPictures(app)
  const files = ['first.jpg', 'second.jpg', 'third.jpg'].map((name) => path.join(userData, name))
  for (const [index, file] of files.entries()) await writeJpeg(app, file, 320 + 10 * index, 240)
  await chooseFiles(app, files.slice(0, 2))
  await app.page.getByRole('button', { name: 'Add pictures' }).click()
  const names = panelOf(app).locator('.picture-name')
  await expect(names).toHaveText(['first.jpg', 'second.jpg'])

  await app.page.getByRole('button', { name: 'Move picture 2 up' }).click()
  await expect(names).toHaveText(['second.jpg', 'first.jpg'])

  await chooseFiles(app, files.slice(2))
  await app.page.getByRole('button', { name: 'Replace…' }).first().click()
  await expect(names).toHaveText(['third.jpg', 'first.jpg'])

  await app.page.getByRole('button', { name: 'Remove picture 1' }).click()
  await expect(names).toHaveText(['first.jpg'])
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(names).toHaveText(['third.jpg', 'first.jpg'])
})
