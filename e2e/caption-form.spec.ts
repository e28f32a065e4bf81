import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExifTool } from 'exiftool-vendored'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { EditorPage } from './pages/editor-page.ts'
import { StoryPage } from './pages/story-page.ts'

test('a caption is written by keyboard: codes, lists, limits, house style, and the copies of a file that differ', async ({ app }) => {
  test.slow()
  const { page, userData } = app
  const picture = join(userData, 'quay.jpg')
  await writeJpeg(app, picture)
  const exiftool = new ExifTool({ ignoreMinorErrors: false })
  const copies: Record<string, string> = { 'XMP-photoshop:City': 'Port Ansel', 'IPTC:City': 'Ostrel', 'XMP-photoshop:DateCreated': '2026:05:03', 'XMP-photoshop:Credit': 'Photo by Mara Quill for The Harbour Post' }
  await exiftool.write(picture, copies, { writeArgs: ['-overwrite_original'] })
  await exiftool.end()
  const list = join(userData, 'crew.txt')
  await writeFile(list, 'lm\tLena Marwick\tMarwick\nbroken line\npa\tPort Ansel\n')

  await expect(new StoryPage(page).text).toBeVisible()
  // The list of codes, its one faulty line named.
  await page.keyboard.press('Control+Shift+A')
  await page.keyboard.type('code repl')
  await page.keyboard.press('Enter')
  const lists = page.getByRole('dialog', { name: 'Code replacements' })
  await expect(lists).toContainText('No list is loaded yet')
  await chooseFiles(app, [list])
  await lists.getByRole('button', { name: 'Load a list…' }).click()
  await expect(lists).toContainText('2 codes taken, 1 line not')
  await expect(lists).toContainText('Line 2:')
  await expectAccessible(page, 'code lists')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+L')
  await chooseFiles(app, [picture])
  await page.getByRole('button', { name: 'Add files…' }).click()
  const cell = page.getByRole('gridcell', { name: /^quay\.jpg/ })
  await expect(cell).toBeVisible()
  await cell.click()
  const form = page.getByRole('region', { name: 'Caption of quay.jpg' })
  const field = (name: string) => form.getByLabel(name, { exact: true })

  // Codes are written out as they are closed, unknown ones stay, and one undo gives the code back.
  await field('Caption').focus()
  await page.keyboard.type('=lm= looks out. =LM= ')
  await expect(field('Caption')).toHaveValue('Lena Marwick looks out. =LM= ')
  await expect(page.locator('.toasts')).toContainText('No code list that is on knows “LM”')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('=lm#2=')
  await expect(field('Caption')).toHaveValue('Marwick')
  await page.keyboard.press('Control+Z')
  await expect(field('Caption')).toHaveValue('=lm#2=')
  await page.keyboard.press('Control+Shift+Z')
  await expect(field('Caption')).toHaveValue('Marwick')
  await page.keyboard.type(' looks out over the water.')

  // House style: the date of the fields goes into the caption, the credit into the house's form.
  await form.getByRole('button', { name: 'Add May 3, 2026' }).click()
  await expect(field('Caption')).toHaveValue(/water, May 3, 2026\.$/)
  await form.getByRole('button', { name: /^Write “\(Mara/ }).click()
  await expect(field('Credit line')).toHaveValue(/Mara Quill/)
  await expect(field('Credit line')).not.toHaveValue(/Photo by/)

  // Persons from left to right.
  await field('Persons shown, left to right').focus()
  await page.keyboard.type('Bram Oster')
  await page.keyboard.press('Enter')
  await page.keyboard.type('=lm=')
  await expect(form.getByRole('row', { name: 'Lena Marwick' })).toBeVisible()
  await expect(form.getByRole('row')).toHaveText([/Bram Oster/, /Lena Marwick/])

  // A text that is too long for IIM is told of, and kept whole.
  await field('Source').focus()
  await page.keyboard.type('The Harbour Post and Northern Tide Gazette')
  await expect(form).toContainText('42 of 32 bytes in IIM')

  // The file says two cities: the person chooses.
  const conflict = form.getByRole('group', { name: /^City/ })
  await expect(conflict).toContainText('Ostrel')
  await conflict.getByRole('button', { name: 'Use this' }).nth(1).click()
  await expect(field('City')).toHaveValue('Ostrel')
  await expect(conflict).toHaveCount(0)
  await expect(form.getByRole('status')).toHaveText('Saved')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `the caption form, ${colorScheme}`)
  }
})

test('a code is written out in the text and the headline of a story, never within a word', async ({ app }) => {
  const { page, userData } = app
  const list = join(userData, 'places.txt')
  await writeFile(list, 'pa\tPort Ansel\n')
  const editor = new EditorPage(app)
  await editor.newStory()
  await page.keyboard.press('Control+Shift+A')
  await page.keyboard.type('code repl')
  await page.keyboard.press('Enter')
  await chooseFiles(app, [list])
  await page.getByRole('button', { name: 'Load a list…' }).click()
  await expect(page.getByRole('dialog')).toContainText('1 code taken')
  await page.keyboard.press('Escape')

  await editor.text.click()
  await editor.type('Ferries left =pa= at nine.')
  await expect(editor.text).toHaveText('Ferries left Port Ansel at nine.')
  await editor.press('Enter')
  await editor.type('x=pa=')
  await expect(editor.text.locator('p').last()).toHaveText('x=pa=')
  await editor.press('Enter')
  await editor.type('=pa=')
  await expect(editor.text.locator('p').last()).toHaveText('Port Ansel')
  await editor.press('Control+Z')
  await expect(editor.text.locator('p').last()).toHaveText('=pa=')
  await editor.press('Enter')
  await editor.paste({ text: '=pa=' })
  await expect(editor.text.locator('p').last()).toHaveText('=pa=')

  const { headline } = new StoryPage(page)
  await headline.focus()
  await editor.type('=pa= reopens')
  await expect(headline).toHaveValue('Port Ansel reopens')
})
