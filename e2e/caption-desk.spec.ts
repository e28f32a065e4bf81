import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExifReader from 'exifreader'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { CaptionDeskPage } from './pages/caption-desk-page.ts'
import { DeskPage } from './pages/desk-page.ts'
import { StoryPage } from './pages/story-page.ts'

/** Pictures of different widths, so that no two have the same bytes. */
async function makePictures(app: RunningApp, count: number): Promise<string[]> {
  const folder = join(app.userData, 'card')
  await mkdir(folder)
  const files = Array.from({ length: count }, (_, index) => join(folder, `quay-${String(index + 1).padStart(2, '0')}.jpg`))
  for (const [index, file] of files.entries()) await writeJpeg(app, file, 240 + index, 160)
  return files
}

async function dropAll(desk: CaptionDeskPage, files: readonly string[]): Promise<void> {
  await desk.drop(files)
  await expect(desk.imports).toContainText(/added|already/, { timeout: 60_000 })
}

const marked = (desk: CaptionDeskPage) => desk.grid.locator('[aria-selected="true"]')

test('a caption desk takes in fifty pictures, captions them by template, puts two into a story and writes copies', async ({ app }) => {
  test.setTimeout(180_000)
  const { page, userData } = app
  await new DeskPage(page).newStory('Quay opens')
  const story = new StoryPage(page)
  await story.isSaved()
  const desk = new CaptionDeskPage(page)
  await desk.open()
  await expect(desk.screen.getByRole('heading', { name: 'No pictures on the desk yet' })).toBeVisible()
  await expectAccessible(page, 'no pictures yet')

  // In: fifty pictures, one that is none, and the first again, which is known.
  const files = await makePictures(app, 50)
  const notes = join(userData, 'notes.jpg')
  await writeFile(notes, 'Only words, whatever the name says.')
  await dropAll(desk, [...files, notes])
  await expect(desk.counts).toContainText('50 pictures, 50 without a caption')
  await desk.imports.getByRole('button', { name: '1 refused: see why' }).click()
  await expect(desk.dialog).toContainText('notes.jpg')
  await page.keyboard.press('Escape')
  await desk.imports.getByRole('button', { name: 'Dismiss' }).click()
  await dropAll(desk, files.slice(0, 1))
  await expect(desk.imports).toContainText('1 was on the desk already')
  await desk.imports.getByRole('button', { name: 'Dismiss' }).click()

  await desk.screen.getByRole('button', { name: /Order$/ }).click()
  await page.getByRole('option', { name: 'By file name' }).click()
  await expect(desk.cells.first()).toHaveAccessibleName(/^quay-01\.jpg, no caption, no credit, no alt text/)
  await expect(desk.cells.first().locator('img')).toHaveJSProperty('complete', true)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `the sheet, ${colorScheme}`)
  }

  // Marked by the keyboard: three in a row, one more, then all.
  await desk.cells.first().click()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(marked(desk)).toHaveCount(3)
  await expect(desk.inHand).toBeFocused()
  await expect(desk.inHand).toHaveAccessibleName(/^quay-03\.jpg, marked/)
  await page.keyboard.press('Control+End')
  await expect(desk.inHand).toHaveAccessibleName(/^quay-50\.jpg/)
  await expect(desk.inHand).toBeFocused()
  await page.keyboard.press('Control+a')
  await expect(desk.counts).toContainText('50 marked')

  // By template: variables and numbers that count on, seen before anything is changed.
  await page.keyboard.press('b')
  await desk.tick('Caption', 'Boats at Port Ansel, picture {sequence:2} of the card {filename}.')
  await desk.tick('Creator', 'Mara Quill')
  await desk.tick('Credit line', 'Mara Quill/The Harbour Post')
  await expect(desk.preview.getByRole('status')).toHaveText('50 of 50 captions change.')
  await expect(desk.preview.getByRole('listitem').first()).toContainText('Boats at Port Ansel, picture 01 of the card quay-01.')
  await expectAccessible(page, 'a template')
  await desk.dialog.getByRole('textbox', { name: 'Keep as' }).fill('Port Ansel')
  await desk.dialog.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(desk.dialog.getByRole('combobox', { name: 'Template', exact: true })).toContainText('Port Ansel')
  await desk.dialog.getByRole('button', { name: 'Change 50 captions' }).click()
  await expect(desk.counts).toHaveText('50 pictures · 50 marked')

  // One undo for the batch, by its key; then made again.
  await page.keyboard.press('Control+z')
  await expect(desk.counts).toContainText('50 without a caption')
  await desk.screen.getByRole('button', { name: 'Caption by template…' }).click()
  await expect(desk.preview.getByRole('status')).toHaveText('50 of 50 captions change.')
  await desk.dialog.getByRole('button', { name: 'Change 50 captions' }).click()
  await expect(desk.counts).not.toContainText('without a caption')

  // Within one of them; the filter shows what is left to do.
  await desk.grid.focus()
  await desk.screen.getByRole('button', { name: 'Clear marks' }).click()
  await desk.cells.first().scrollIntoViewIfNeeded()
  await desk.show(/^No alt text/)
  await expect(desk.counts).toHaveText('50 pictures')
  await desk.show(/^No caption/)
  await expect(desk.screen.getByRole('heading', { name: 'No picture answers to that' })).toBeVisible()
  await desk.screen.getByRole('button', { name: 'Show all pictures' }).click()
  await desk.screen.getByRole('searchbox', { name: 'Search the pictures' }).fill('picture 07')
  await expect(desk.counts).toHaveText('1 picture')
  await desk.screen.getByRole('searchbox', { name: 'Search the pictures' }).fill('')
  await expect(desk.counts).toHaveText('50 pictures')

  // A look at 100 %, on to the next, and back.
  await desk.cells.first().click()
  await page.keyboard.press('z')
  await expect(desk.dialog).toHaveAccessibleName('quay-01.jpg, 1 of 50')
  await page.keyboard.press('ArrowRight')
  await expect(desk.dialog).toHaveAccessibleName('quay-02.jpg, 2 of 50')
  await page.keyboard.press('z')
  await expect(desk.dialog.getByRole('group')).toHaveAccessibleName(/at 100 per cent/)
  await expectAccessible(page, 'a picture at 100 %')
  await page.keyboard.press('Escape')
  await expect(desk.dialog).toHaveCount(0)

  // Two into the story.
  await desk.cells.first().click()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  await desk.screen.getByRole('button', { name: 'Add to the story' }).click()
  await expect(desk.toast('2 pictures added to “Quay opens”.')).toBeVisible()
  await expect(desk.cells.first()).toHaveAccessibleName(/used in 1 story/, { timeout: 15_000 })

  // Out, read back by another reader.
  const out = join(userData, 'out')
  await mkdir(out)
  await chooseFiles(app, [out])
  await desk.screen.getByRole('button', { name: 'Export copies…' }).click()
  await expectAccessible(page, 'export')
  await desk.dialog.getByRole('button', { name: 'Choose a folder and export…' }).click()
  await expect(desk.dialog).toContainText('2 copies written, read back and found right.', { timeout: 60_000 })
  await desk.dialog.getByRole('button', { name: 'Done' }).click()
  const written = (await readdir(out)).toSorted()
  expect(written).toHaveLength(2)
  const tags = ExifReader.load(await readFile(join(out, written[0] ?? '')), { expanded: true })
  expect(tags.xmp?.['description']?.description).toBe('Boats at Port Ansel, picture 01 of the card quay-01.')
  expect(tags.iptc?.['Caption/Abstract']?.description).toBe('Boats at Port Ansel, picture 01 of the card quay-01.')
  expect(tags.iptc?.['Credit']?.description).toBe('Mara Quill/The Harbour Post')
  expect(tags.exif?.['Artist']?.description).toBe('Mara Quill')

  await desk.inHand.focus()
  await page.keyboard.press('Escape')
  await desk.leave()
  await story.show('Pictures')
  await expect(page.getByRole('textbox', { name: 'Caption' }).first()).toHaveValue('Boats at Port Ansel, picture 01 of the card quay-01.')
})
