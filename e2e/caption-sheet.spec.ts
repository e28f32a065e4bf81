import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ExifTool } from 'exiftool-vendored'
import sharp from 'sharp'
import { chooseFiles } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { CaptionDeskPage } from './pages/caption-desk-page.ts'
import { StoryPage } from './pages/story-page.ts'
import { chooseMenu } from './pages/windows-page.ts'

async function makeFolder(app: RunningApp, name: string): Promise<string> {
  const folder = path.join(app.userData, name)
  await mkdir(folder)
  return folder
}

/** Pictures of different widths, so that no two have the same bytes. */
async function makePictures(app: RunningApp, count: number, width = 240): Promise<string[]> {
  const folder = await makeFolder(app, 'card')
  const files = Array.from({ length: count }, (_, index) => path.join(folder, `quay-${String(index + 1).padStart(2, '0')}.jpg`))
  for (const [index, file] of files.entries()) {
    const size = { width: width + index, height: Math.round(width * 0.7) }
    await sharp({ create: { ...size, channels: 3, background: '#678', noise: { type: 'gaussian', mean: 128, sigma: 24 } } }).jpeg({ quality: 85 }).toFile(file)
  }
  return files
}

async function writeTags(file: string, tags: Record<string, string>): Promise<void> {
  const exiftool = new ExifTool({ ignoreMinorErrors: false })
  await exiftool.write(file, tags, { writeArgs: ['-overwrite_original'] })
  await exiftool.end()
}

/** A JPEG that carries a C2PA manifest store in its APP11, as far as anybody can tell without reading it. */
async function sign(file: string): Promise<void> {
  const bytes = await readFile(file)
  const manifest = Buffer.from('JP\0\x01\0\0\0\x01\0\0\0\x1cjumb\0\0\0\x14jumdc2pa\0\x11\0\x10', 'latin1')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(manifest.length + 2)
  await writeFile(file, Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xeb]), length, manifest, bytes.subarray(2)]))
}

async function openWith(app: RunningApp, files: readonly string[]): Promise<CaptionDeskPage> {
  const desk = new CaptionDeskPage(app.page)
  await desk.open()
  await desk.drop(files)
  await expect(desk.imports).toContainText(`${String(files.length)} pictures added`, { timeout: 90_000 })
  await desk.imports.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await desk.screen.getByRole('button', { name: /Order$/ }).press('Enter')
  await app.page.getByRole('option', { name: 'By file name' }).press('Enter')
  await expect(desk.cells.first()).toHaveAccessibleName(/^quay-01\.jpg/)
  return desk
}

test('pictures stop coming in when they are told to, go on from there, and again after a restart', async ({ app, launch, userData }) => {
  test.slow()
  const files = await makePictures(app, 60, 1_400)
  const desk = new CaptionDeskPage(app.page)
  await desk.open()
  await desk.drop(files)
  await desk.imports.getByRole('button', { name: 'Stop' }).press('Enter')
  await expect(desk.imports).toContainText(/Stopped at \d+ of 60\. What is in stays\./)
  const stopped = Number(/Stopped at (\d+)/u.exec((await desk.imports.textContent()) ?? '')?.[1])
  expect(stopped).toBeLessThan(60)
  await expect(desk.counts).toContainText(`${String(stopped)} picture`)
  await app.quit()

  const again = await launch({ userData })
  const after = new CaptionDeskPage(again.page)
  await after.open()
  await expect(after.imports).toContainText(`Stopped at ${String(stopped)} of 60`)
  await after.imports.getByRole('button', { name: 'Go on' }).press('Enter')
  await expect(after.imports).toContainText('60 pictures added', { timeout: 90_000 })
  await expect(after.counts).toContainText('60 pictures')
})

test('captions are replaced as the preview shows, templates are kept by name, and every step is taken back and made again', async ({ app }) => {
  test.slow()
  const { page } = app
  const desk = await openWith(app, await makePictures(app, 4))
  const captionOf = async (name: string) => {
    await desk.cells.filter({ hasText: name }).click()
    return page.getByRole('region', { name: `Caption of ${name}` }).getByLabel('Caption', { exact: true })
  }
  await desk.cells.first().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('b')
  await desk.tick('Caption', 'Boats at the old quay, {sequence}.')
  await desk.dialog.getByRole('textbox', { name: 'Keep as' }).fill('Quay')
  await desk.dialog.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await desk.dialog.getByRole('button', { name: 'Change 4 captions' }).press('Enter')
  await expect(desk.counts).not.toContainText('without a caption')

  // Within each, only where a condition holds, whatever the case.
  await page.keyboard.press('b')
  await desk.tick('Caption', 'new harbour', 'Replace within')
  await desk.dialog.getByRole('textbox', { name: 'Caption: words to look for' }).fill('OLD QUAY')
  await expect(desk.preview.getByRole('status')).toHaveText('No caption changes.')
  await desk.dialog.getByRole('checkbox', { name: 'Match case' }).uncheck()
  await expect(desk.preview.getByRole('status')).toHaveText('4 of 4 captions change.')
  await expect(desk.preview.locator('del').first()).toHaveText('old')
  await expect(desk.preview.locator('ins').first()).toHaveText('new')
  await desk.dialog.getByRole('button', { name: 'Only where … (Caption)' }).press('Enter')
  await desk.dialog.getByRole('combobox', { name: 'Condition of Caption: test' }).selectOption({ label: 'contains' })
  await desk.dialog.getByRole('textbox', { name: 'Condition of Caption: words' }).fill(', 3.')
  await expect(desk.preview.getByRole('status')).toHaveText('1 of 4 captions changes.')
  await expectAccessible(page, 'replace within, with a condition')
  await desk.dialog.getByRole('button', { name: 'Change 1 caption' }).press('Enter')
  await expect(await captionOf('quay-03.jpg')).toHaveValue('Boats at the new harbour, 3.')
  await expect(await captionOf('quay-02.jpg')).toHaveValue('Boats at the old quay, 2.')

  // The whole where it is exactly that.
  await desk.inHand.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('b')
  await desk.tick('Caption', 'Another.', 'Replace where it is')
  await desk.dialog.getByRole('button', { name: 'Take the condition of Caption away' }).press('Enter')
  await desk.dialog.getByRole('textbox', { name: 'Caption: words to look for' }).fill('Boats at the old quay, 1.')
  await expect(desk.preview.getByRole('status')).toHaveText('1 of 4 captions changes.')
  await desk.dialog.getByRole('button', { name: 'Change 1 caption' }).press('Enter')
  await expect(await captionOf('quay-01.jpg')).toHaveValue('Another.')

  // By key and by the Edit menu, back and forth.
  await desk.inHand.focus()
  const first = page.getByRole('region', { name: 'Caption of quay-01.jpg' }).getByLabel('Caption', { exact: true })
  await page.keyboard.press('Control+z')
  await expect(first).toHaveValue('Boats at the old quay, 1.')
  await page.keyboard.press('Shift+Control+z')
  await expect(first).toHaveValue('Another.')
  await chooseMenu(app, 'undo')
  await expect(first).toHaveValue('Boats at the old quay, 1.')
  await chooseMenu(app, 'redo')
  await expect(first).toHaveValue('Another.')
  await desk.inHand.focus()
  for (const [key, words] of [['Control+z', 'Boats at the old quay, 1.'], ['Control+z', 'Boats at the old quay, 1.'], ['Control+z', '']] as const) {
    await page.keyboard.press(key)
    await expect(first).toHaveValue(words)
  }
  await expect(desk.counts).toContainText('4 without a caption')
  await page.keyboard.press('Control+y')
  await expect(first).toHaveValue('Boats at the old quay, 1.')
  // In a field the menu is about the field.
  await first.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' By hand.')
  await chooseMenu(app, 'undo')
  await expect(first).toHaveValue('Boats at the old quay, 1.')
  await chooseMenu(app, 'redo')
  await expect(first).toHaveValue('Boats at the old quay, 1. By hand.')

  // The template is there by its name, and goes.
  await desk.inHand.focus()
  await page.keyboard.press('b')
  const templates = desk.dialog.getByRole('combobox', { name: 'Template', exact: true })
  await templates.selectOption({ label: 'Quay' })
  await expect(desk.dialog.getByRole('textbox', { name: 'Caption', exact: true })).toHaveValue('Boats at the old quay, {sequence}.')
  await desk.dialog.getByRole('button', { name: 'Delete this template' }).press('Enter')
  await expect(templates).toContainText('None kept yet')
  await page.keyboard.press('Escape')

  // Off the sheet and back, by the same keys.
  await desk.inHand.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(desk.screen.getByRole('heading', { name: 'No pictures on the desk yet' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(desk.counts).toContainText('4 pictures')
  await page.keyboard.press('Shift+Control+z')
  await expect(desk.screen.getByRole('heading', { name: 'No pictures on the desk yet' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(desk.counts).toContainText('4 pictures')
})

test('the sheet answers its keys, shows its marks, and writes copies that can be stopped', async ({ app }, info) => {
  test.slow()
  const { page, userData } = app
  const files = await makePictures(app, 40, 1_400)
  const [signed = '', twofold = ''] = files
  await sign(signed)
  await writeTags(twofold, { 'XMP-photoshop:City': 'Port Ansel', 'IPTC:City': 'Ostrel', 'XMP-photoshop:Source': 'The Harbour Post and Northern Tide Gazette', 'XMP-dc:Description': 'Boats leave Port Ansel.' })
  const desk = await openWith(app, files)
  await expect(desk.cells.first()).toHaveAccessibleName(/signed/)
  await expect(desk.cells.nth(1)).toHaveAccessibleName(/1 conflict/)
  await expect(desk.cells.first().locator('.sheet-badge')).toHaveText('C2PA')

  // Looking: turned, at 100 %, by pages.
  await desk.cells.first().click()
  await page.keyboard.press('r')
  await expect(desk.cells.first().locator('img')).toHaveAttribute('data-turns', '1')
  await page.keyboard.press('n')
  await expect(desk.inHand).toHaveAccessibleName(/^quay-03\.jpg/)
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  const paged = await desk.inHand.getAttribute('aria-label')
  expect(paged).not.toMatch(/^quay-01/)
  await page.keyboard.press('PageUp')
  await expect(desk.inHand).toHaveAccessibleName(/^quay-01\.jpg/)
  await page.keyboard.press('z')
  await expect(desk.dialog).toHaveAccessibleName('quay-01.jpg, 1 of 40')
  await page.keyboard.press('PageDown')
  await expect(desk.dialog).toHaveAccessibleName('quay-02.jpg, 2 of 40')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('z')
  await expect(desk.dialog.getByRole('group')).toHaveAccessibleName(/at 100 per cent/)
  // One pixel of the picture on one of the screen, turned or not.
  const box = await desk.dialog.locator('.viewer-frame').boundingBox()
  expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([980, 1_400])
  await page.keyboard.press('Escape')

  // Only what is asked for; the conflict is settled and its picture leaves.
  await desk.show(/^Conflicts/)
  await expect(desk.counts).toHaveText('1 picture')
  await desk.cells.first().click()
  await page.getByRole('group', { name: /^City/ }).getByRole('button', { name: 'Use this' }).nth(1).press('Enter')
  await expect(desk.screen.getByRole('heading', { name: 'No picture answers to that' })).toBeVisible()
  await desk.screen.getByRole('button', { name: 'Show all pictures' }).press('Enter')

  // What the file says comes back field by field.
  await desk.cells.nth(1).click()
  const form = page.getByRole('region', { name: 'Caption of quay-02.jpg' })
  await form.getByLabel('Caption', { exact: true }).fill('Nothing of the kind.')
  await form.getByRole('button', { name: 'Caption: as the file says' }).press('Enter')
  await expect(form.getByLabel('Caption', { exact: true })).toHaveValue('Boats leave Port Ansel.')
  await expect(form.getByRole('button', { name: 'Caption: as the file says' })).toHaveCount(0)
  // A country takes its code along.
  await form.getByLabel('Country', { exact: true }).fill('Spain')
  await expect(form.getByLabel('Country code', { exact: true })).toHaveValue('ESP')
  await form.getByLabel('Country code', { exact: true }).fill('FRA')
  await expect(form).toContainText('The code is France’s, and the country says Spain.')
  await form.getByRole('button', { name: 'Write ESP' }).press('Enter')
  await expect(form.getByLabel('Country code', { exact: true })).toHaveValue('ESP')

  // Out: one original has gone from the disk, one is signed, one is too long for IIM; nothing half-written stays.
  await expect(form.getByRole('status')).toHaveText('Saved')
  const kept = path.join(userData, 'pictures', 'originals')
  const third = (await desk.cells.nth(2).getAttribute('data-hash')) ?? ''
  await rm(path.join(kept, third.slice(0, 2), `${third}.jpg`))
  const out = await makeFolder(app, 'out')
  await chooseFiles(app, [out])
  await desk.cells.first().click()
  for (const key of ['Space', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key)
  await desk.screen.getByRole('button', { name: 'Export copies…' }).press('Enter')
  await desk.dialog.getByRole('button', { name: 'Choose a folder and export…' }).press('Enter')
  await expect(desk.dialog).toContainText('2 copies written, read back and found right. 1 picture could not be exported.', { timeout: 60_000 })
  await expect(desk.dialog.getByRole('region', { name: 'Not exported' })).toContainText('quay-03.jpg The original of that picture is not on this computer.')
  await expect(desk.dialog.getByRole('region', { name: 'To know' })).toContainText('content credentials (C2PA)')
  await expect(desk.dialog.getByRole('region', { name: 'To know' })).toContainText('Older programs read only the beginning of: Source')
  await expectAccessible(page, 'an export with things to know')
  await page.screenshot({ path: info.outputPath('export.png') })
  await desk.dialog.getByRole('button', { name: 'Done' }).press('Enter')
  expect((await readdir(out)).toSorted()).toEqual(['quay-01.jpg', 'quay-02.jpg'])

  const stopped = await makeFolder(app, 'stopped')
  await chooseFiles(app, [stopped])
  await desk.inHand.focus()
  await page.keyboard.press('Control+a')
  await desk.screen.getByRole('button', { name: 'Export copies…' }).press('Enter')
  await desk.dialog.getByRole('button', { name: 'Choose a folder and export…' }).press('Enter')
  await expect(desk.dialog).toContainText(/\d+ of 40 written/)
  await desk.dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(desk.dialog.getByRole('button', { name: 'Done' })).toBeVisible({ timeout: 30_000 })
  const copies = await readdir(stopped)
  expect(copies.length).toBeLessThan(39)
  expect(copies.filter((name) => !/^quay-\d\d\.jpg$/u.test(name))).toEqual([])
  await expect(desk.dialog).toContainText(copies.length === 0 ? 'No copy was written.' : `${String(copies.length)} ${copies.length === 1 ? 'copy' : 'copies'} written`)
})

test('without Perl one message says what to install, and everything else goes on', async ({ launch, userData }) => {
  const folder = path.join(userData, 'no-perl')
  await mkdir(folder)
  await writeFile(path.join(folder, 'perl'), '#!/bin/sh\nexit 1\n')
  await chmod(path.join(folder, 'perl'), 0o755)
  const app = await launch({ env: { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` } })
  const { page } = app
  await expect(new StoryPage(page).text).toBeVisible()
  const desk = await openWith(app, await makePictures(app, 2))
  const notice = desk.screen.getByText(/^Perl is not installed on this computer/)
  await expect(notice).toHaveCount(1)
  await expect(desk.screen).toContainText(/Install Perl/)
  await expectAccessible(page, 'the desk without Perl')
  await desk.cells.first().click()
  const form = page.getByRole('region', { name: 'Caption of quay-01.jpg' })
  await form.getByLabel('Caption', { exact: true }).fill('Boats leave Port Ansel.')
  await expect(form.getByRole('status')).toHaveText('Saved')
  const out = await makeFolder(app, 'out')
  await chooseFiles(app, [out])
  await desk.screen.getByRole('button', { name: 'Export copies…' }).press('Enter')
  await desk.dialog.getByRole('button', { name: 'Choose a folder and export…' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Perl is not installed on this computer')
  await expect(desk.dialog).toHaveCount(0)
  expect(await readdir(out)).toEqual([])
})

test('the desk stands at twice the size, in a small window, in the dark and in forced colours', async ({ app }, info) => {
  test.slow()
  const { page } = app
  const files = await makePictures(app, 12)
  const [, twofold = ''] = files
  await writeTags(twofold, { 'XMP-photoshop:City': 'Port Ansel', 'IPTC:City': 'Ostrel', 'XMP-photoshop:Credit': 'Photo by Mara Quill for The Harbour Post' })
  const desk = await openWith(app, files)
  await desk.cells.nth(1).click()
  const size = (width: number, height: number, zoom: number) => app.electron.evaluate(({ BrowserWindow }, [wide, high, factor]) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setContentSize(wide, high)
    window?.webContents.setZoomFactor(factor)
  }, [width, height, zoom] as const)
  // As the window shows it, whatever its zoom.
  const picture = async (name: string) => {
    const png = await app.electron.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64') ?? '')
    await writeFile(info.outputPath(name), Buffer.from(png, 'base64'))
  }
  const looks = [
    { name: 'light', width: 1280, height: 870, zoom: 1, media: { colorScheme: 'light' } },
    { name: 'dark', width: 1280, height: 870, zoom: 1, media: { colorScheme: 'dark' } },
    { name: 'narrow', width: 1024, height: 700, zoom: 1, media: { colorScheme: 'light' } },
    { name: 'twice', width: 1280, height: 870, zoom: 2, media: { colorScheme: 'light' } },
    { name: 'forced', width: 1280, height: 870, zoom: 1, media: { colorScheme: 'dark', forcedColors: 'active' } },
  ] as const
  for (const { name, width, height, zoom, media } of looks) {
    await size(width, height, zoom)
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce', ...media })
    await expect(desk.screen).toBeVisible()
    await page.waitForFunction((wide) => Math.abs(innerWidth - wide) < 2, Math.round(width / zoom))
    const back = desk.screen.getByRole('button', { name: 'All pictures', exact: true })
    if ((await back.count()) > 0) await back.press('Enter')
    await picture(`${name}.png`)
    // Nothing is to be had only by scrolling sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    const inSheet = desk.cells.nth(1)
    await inSheet.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Caption of quay-02.jpg' })).toBeVisible()
    await picture(`${name}-form.png`)
    if (name !== 'forced') await expectAccessible(page, `the desk, ${name}`)
    if ((await back.count()) > 0) await back.press('Enter')
    await desk.inHand.focus()
    await page.keyboard.press('b')
    await desk.tick('Caption', 'Boats, {sequence}.')
    await picture(`${name}-batch.png`)
    await page.keyboard.press('Escape')
    await expect(desk.dialog).toHaveCount(0)
  }
})
