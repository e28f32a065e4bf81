import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import ExifReader from 'exifreader'
import { ExifTool } from 'exiftool-vendored'
import sharp from 'sharp'
import { chooseFiles, watchBrowser } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { CaptionDeskPage } from './pages/caption-desk-page.ts'
import { DeskPage } from './pages/desk-page.ts'
import { EditorPage } from './pages/editor-page.ts'
import { PublishPage } from './pages/publish-page.ts'
import { StoryPage } from './pages/story-page.ts'

const count = 50
const generatedByNobody = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'

/** What a photographer's own program wrote before the card reached the desk: the same in every copy of each file. */
const asSent: Record<string, string | string[]> = {
  'XMP-dc:Creator': ['Łucja Brzęk'],
  'IPTC:By-line': ['Łucja Brzęk'],
  'IFD0:Artist': 'Łucja Brzęk',
  'XMP-photoshop:DateCreated': '2021:05:03',
  'IPTC:DateCreated': '2021:05:03',
  'XMP-photoshop:City': 'Port Ansel',
  'IPTC:City': 'Port Ansel',
  'XMP-photoshop:Country': 'Spain',
  'IPTC:Country-PrimaryLocationName': 'Spain',
  'XMP-iptcCore:CountryCode': 'ESP',
  'IPTC:Country-PrimaryLocationCode': 'ESP',
  'IPTC:CodedCharacterSet': 'UTF8',
}

/** A card of JPEGs, no two with the same bytes, each with what its photographer wrote into it. */
async function makeCard(app: RunningApp): Promise<string[]> {
  const folder = path.join(app.userData, 'card')
  await mkdir(folder)
  const files = Array.from({ length: count }, (_, index) => path.join(folder, `quay-${String(index + 1).padStart(2, '0')}.jpg`))
  const exiftool = new ExifTool({ ignoreMinorErrors: false })
  for (const [index, file] of files.entries()) {
    await writeJpeg(app, file, 240 + index, 160)
    await exiftool.write(file, asSent, { writeArgs: ['-overwrite_original'] })
  }
  await exiftool.end()
  return files
}

/** Everything that a decoder makes of a picture, its metadata left out. */
const pixelsOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer()

/** What a file says of itself, read by a library that shares nothing with the one that writes. */
function saidBy(bytes: Uint8Array): { readonly xmp: (name: string) => string; readonly iim: (name: string) => string; readonly exif: (name: string) => string } {
  const tags = ExifReader.load(bytes.slice().buffer, { expanded: true })
  const told = (group: unknown) => (name: string) => {
    const tag = (group as Record<string, unknown> | undefined)?.[name]
    const one = (each: unknown): string => (each as { readonly description?: string }).description ?? ''
    return tag === undefined ? '' : Array.isArray(tag) ? tag.map(one).join('; ') : one(tag)
  }
  return { xmp: told(tags.xmp), iim: told(tags.iptc), exif: told(tags.exif) }
}

test('fifty pictures are dropped, captioned, mended, used in a story and published, and what readers get says all of it', async ({ app }, info) => {
  test.setTimeout(300_000)
  const { page, userData } = app
  const shot = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) })

  // The story that waits for its pictures.
  const story = new StoryPage(page)
  await new DeskPage(page).newStory('Quay opens after a year of work')
  await story.choose('Stylebook', /^AP\b|Associated Press/)
  await story.write('The quay of Port Ansel opened on Tuesday after a year of work, and Lena Marwick cut the ribbon.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The first ferry left for Ostrel an hour later.')
  await story.isSaved()

  const card = await makeCard(app)
  const dropped = await Promise.all(card.map((file) => readFile(file)))
  const list = path.join(userData, 'crew.txt')
  await writeFile(list, 'lm\tLena Marwick\tMarwick\nfp\tthe ferry pier\n')

  // Codes first: the palette, the list, back.
  await page.keyboard.press('Control+Shift+A')
  await page.keyboard.type('code repl')
  await page.keyboard.press('Enter')
  await chooseFiles(app, [list])
  await page.getByRole('dialog').getByRole('button', { name: 'Load a list…' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('2 codes taken')
  await page.keyboard.press('Escape')

  // In: what the files say is known at once.
  const desk = new CaptionDeskPage(page)
  await desk.open()
  await desk.drop(card)
  await expect(desk.imports).toContainText('50 pictures added', { timeout: 90_000 })
  await desk.screen.getByRole('button', { name: /Order$/ }).press('Enter')
  await page.getByRole('option', { name: 'By file name' }).press('Enter')
  await expect(desk.cells.first()).toHaveAccessibleName(/^quay-01\.jpg, no caption, no alt text/)
  await desk.cells.first().focus()
  await shot('1-dropped')

  // Captioned together: variables, numbers that count on, codes.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('b')
  await desk.tick('Caption', '=lm= at =fp= in {city}, frame {sequence:2} of the card.')
  await desk.tick('Headline', 'Quay of {city} opens')
  await desk.tick('Persons shown, left to right', '=lm=')
  await desk.tick('Credit line', 'Photo by {creator} for The Harbour Post')
  await desk.tick('Source', 'The Harbour Post')
  await desk.tick('Copyright notice', '© {year} The Harbour Post')
  await desk.tick('Rights usage terms', 'Editorial use only, no sales')
  await desk.tick('Instructions', 'Hold until the ribbon is cut')
  await desk.tick('Alt text', 'A woman in a yellow coat on a stone pier, photograph {sequence}')
  await desk.tick('Extended description', 'A woman stands on a pier of grey stone. Behind her a white ferry lies at its berth.')
  await desk.dialog.getByRole('checkbox', { name: 'How it was made' }).check()
  await desk.dialog.getByRole('combobox', { name: 'How it was made', exact: true }).selectOption({ label: 'Photograph by a digital camera' })
  await expect(desk.preview.getByRole('status')).toHaveText('50 of 50 captions change; 50 pictures to look at.')
  await expect(desk.preview).toContainText('Credit line: longer than the 32 bytes of IIM')
  await expect(desk.preview.getByRole('listitem').first()).toContainText('Lena Marwick at the ferry pier in Port Ansel, frame 01 of the card.')
  await shot('2-template')
  await desk.dialog.getByRole('button', { name: 'Change 50 captions' }).press('Enter')
  await expect(desk.counts).toHaveText('50 pictures · 50 marked', { timeout: 30_000 })
  await expect(desk.cells.first()).toHaveAccessibleName(/^quay-01\.jpg, marked, Quay of Port Ansel opens$/)

  // Two of them are looked through: every finding with a fix is mended in the form.
  const captions: string[] = []
  const credits: string[] = []
  for (const [index, name] of ['quay-01.jpg', 'quay-02.jpg'].entries()) {
    await desk.cells.nth(index).focus()
    await desk.cells.nth(index).click()
    const form = page.getByRole('region', { name: `Caption of ${name}` })
    await expect(form.locator('.field-findings li')).not.toHaveCount(0)
    if (index === 0) await shot('3-findings')
    await mendAll(form)
    await expect(form.getByRole('status')).toHaveText('Saved')
    captions.push(await form.getByLabel('Caption', { exact: true }).inputValue())
    credits.push(await form.getByLabel('Credit line', { exact: true }).inputValue())
  }
  expect(credits[0]).toMatch(/Łucja Brzęk/u)
  expect(credits[0]).not.toMatch(/Photo by/u)
  expect(captions[0]).toContain('May 3, 2021')
  await shot('4-mended')

  // Two into the story, one of them into its text.
  await desk.cells.first().focus()
  await page.keyboard.press('Escape')
  await desk.cells.first().click()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  await desk.screen.getByRole('button', { name: 'Add to the story' }).press('Enter')
  await expect(desk.toast('2 pictures added to “Quay opens after a year of work”.')).toBeVisible()
  await desk.inHand.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(desk.screen).toHaveCount(0)
  await story.text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  await story.show('Pictures')
  const cards = page.getByRole('tabpanel', { name: 'Pictures' }).getByRole('listitem', { name: /^Picture / })
  await cards.nth(1).getByRole('button', { name: 'Place in the text' }).press('Enter')
  await expect(page.locator('.flow-picture')).toHaveCount(1)
  await expect(cards.first()).toContainText('Lead picture, above the text')
  await story.isSaved()
  await shot('5-story')

  // A second story takes the same picture: each tells of the other.
  await desk.open()
  await desk.cells.first().click()
  await expect(page.getByRole('list', { name: 'Stories with this picture' })).toContainText('Quay opens after a year of work')
  await desk.inHand.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await new DeskPage(page).newStory('Ferries run again')
  await desk.open()
  await desk.cells.first().click()
  await desk.screen.getByRole('button', { name: 'Add to the story' }).press('Enter')
  await expect(desk.toast('1 picture added to “Ferries run again”.')).toBeVisible()
  await desk.inHand.focus()
  await page.keyboard.press('Escape')
  await story.isSaved()
  await story.show('Pictures')
  await cards.first().getByRole('button', { name: 'Quay opens after a year of work' }).press('Enter')
  await expect(story.headline).toHaveValue('Quay opens after a year of work')

  // Out to the preview press.
  const pages = await watchBrowser(app)
  await story.show('Publish')
  const publish = new PublishPage(page)
  await publish.waiveErrors('Agreed with the picture desk.')
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  await publish.button.press('Enter')
  await expect(publish.log).toContainText(/Published to .* at \d\d:\d\d/, { timeout: 60_000 })
  await publish.log.getByRole('button', { name: 'Open the page' }).press('Enter')
  await expect.poll(pages).toHaveLength(1)
  const address = (await pages())[0] ?? ''
  const html = await (await fetch(address)).text()
  const sources = [...html.matchAll(/<img[^>]+src="([^"]+)"/gu)].map((match) => new URL(match[1] ?? '', address).href)
  expect(sources).toHaveLength(2)
  await shot('6-published')

  const saved = await new EditorPage(app).saved()
  for (const [index, source] of sources.entries()) {
    const bytes = new Uint8Array(await (await fetch(source)).arrayBuffer())
    const { xmp, iim, exif } = saidBy(bytes)
    const caption = captions[index] ?? ''
    const number = String(index + 1)
    expect(caption).toContain(`frame 0${number} of the card`)
    expect(saved.pictures[index]?.caption).toBe(caption)
    expect.soft(xmp('description')).toBe(caption)
    expect.soft(iim('Caption/Abstract')).toBe(caption)
    expect.soft(xmp('Headline')).toBe('Quay of Port Ansel opens')
    expect.soft(iim('Headline')).toBe('Quay of Port Ansel opens')
    expect.soft(xmp('creator')).toBe('Łucja Brzęk')
    expect.soft(iim('By-line')).toBe('Łucja Brzęk')
    expect.soft(xmp('Credit')).toBe(credits[index])
    // IIM takes 32 bytes of it.
    expect.soft(iim('Credit')).toBe('(Łucja Brzęk/The Harbour Post ')
    expect.soft(xmp('rights')).toBe('© 2021 The Harbour Post')
    expect.soft(iim('Copyright Notice')).toBe('© 2021 The Harbour Post')
    expect.soft(xmp('Source')).toBe('The Harbour Post')
    expect.soft(iim('Source')).toBe('The Harbour Post')
    expect.soft(xmp('City')).toBe('Port Ansel')
    expect.soft(iim('City')).toBe('Port Ansel')
    expect.soft(xmp('Country')).toBe('Spain')
    expect.soft(xmp('CountryCode')).toBe('ESP')
    expect.soft(xmp('DateCreated')).toMatch(/^2021-05-03/)
    expect.soft(iim('Date Created').replaceAll('-', '')).toContain('20210503')
    expect.soft(xmp('AltTextAccessibility')).toBe(`A woman in a yellow coat on a stone pier, photograph ${number}`)
    expect.soft(xmp('ExtDescrAccessibility')).toBe('A woman stands on a pier of grey stone. Behind her a white ferry lies at its berth.')
    expect.soft(xmp('PersonInImage')).toBe('Lena Marwick')
    expect.soft(xmp('Instructions')).toBe('Hold until the ribbon is cut')
    expect.soft(iim('Special Instructions')).toBe('Hold until the ribbon is cut')
    expect.soft(xmp('UsageTerms')).toBe('Editorial use only, no sales')
    expect.soft(xmp('DigitalSourceType')).toBe(generatedByNobody)
    expect.soft(exif('ImageDescription')).not.toBe('')
    // The picture itself: what is seen is what was dropped.
    expect(bytes.length).not.toBe(dropped[index]?.length)
    expect((await pixelsOf(bytes)).equals(await pixelsOf(dropped[index] ?? new Uint8Array()))).toBe(true)
    expect(html).toContain(`A woman in a yellow coat on a stone pier, photograph ${number}`)
  }

  // What was dropped is as it was, on the card and in the store.
  const kept = await readdir(path.join(userData, 'pictures'), { recursive: true })
  for (const [index, file] of card.entries()) {
    const bytes = dropped[index] ?? Buffer.alloc(0)
    expect((await readFile(file)).equals(bytes)).toBe(true)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const originals = kept.filter((each) => path.basename(each).startsWith(hash) && !each.includes('thumbnail'))
    expect(originals).toHaveLength(1)
    expect((await readFile(path.join(userData, 'pictures', originals[0] ?? ''))).equals(bytes)).toBe(true)
  }
  expect(await readdir(path.dirname(card[0] ?? ''))).toHaveLength(count)
})

/** From finding to finding by key: the first fix of each is taken, until none has one left. */
async function mendAll(form: Locator): Promise<void> {
  const fixes = form.locator('.field-findings').getByRole('button')
  for (let turn = 0; turn < 12; turn += 1) {
    await expect(form).not.toHaveAttribute('data-reading')
    if ((await fixes.count()) === 0) return
    const focused = form.locator('.field-findings button:focus')
    for (let step = 0; step < 6 && (await focused.count()) === 0; step += 1) await form.page().keyboard.press('F8')
    const words = (await focused.textContent()) ?? ''
    await focused.press('Enter')
    await expect(fixes.filter({ hasText: words })).toHaveCount(0)
  }
  throw new Error('The findings never come to an end.')
}
