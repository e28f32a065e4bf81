import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseFiles, watchBrowser } from './fixtures/dialogs.ts'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { writeJpeg } from './fixtures/pictures.ts'
import { EditorPage } from './pages/editor-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const inventedPage = path.join(root, 'shared/import/fixtures/agency-page.txt')
/** The real page that Copydesk was first built for; third-party text, so it is only here where the reference folder is. */
const realPage = path.join(root, '../shared/samples/rfi-france-belgium-page.txt')

/** What a sub does with a page: bring it in, mend or waive every error, add the picture, publish, look, leave and come back. */
async function journey(app: RunningApp, again: () => Promise<RunningApp>, page: { readonly file: string; readonly headline: string; readonly kicker: string; readonly credit: string; readonly paragraphs: number; readonly leftOut: readonly RegExp[] }, shot: (name: string, on: RunningApp) => Promise<void>): Promise<void> {
  const editor = new EditorPage(app)
  await chooseFiles(app, [page.file])
  await app.page.getByRole('button', { name: 'Import a page', exact: true }).click()

  const report = app.page.getByRole('dialog', { name: 'Import report' })
  await expect(report).toBeVisible()
  for (const line of page.leftOut) await expect(report).toContainText(line)
  await shot('1-import-report', app)
  await app.page.keyboard.press('Escape')
  await expect(report).toBeHidden()

  await editor.chooseStylebook(/RFI/)
  await expect(app.page.getByRole('textbox', { name: 'Headline' })).toHaveValue(page.headline)
  await expect(app.page.getByRole('textbox', { name: 'Kicker' })).toHaveValue(page.kicker)
  await expect(editor.text.locator('p')).toHaveCount(page.paragraphs)

  // The kicker's case is mended, the quote that nobody says is waived with a reason.
  await editor.style.getByRole('button', { name: 'Put it in capitals' }).click()
  await expect(app.page.getByRole('textbox', { name: 'Kicker' })).toHaveValue(page.kicker.toUpperCase())
  const unattributed = editor.style.getByRole('listitem').filter({ hasText: 'Nobody is named as the speaker' })
  await expect(unattributed).toHaveCount(1)
  await shot('2-style-panel', app)

  await app.page.getByRole('tab', { name: 'Publish' }).click()
  await expect(app.page.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
  await expect(app.page.getByRole('region', { name: 'What the gate says' })).toContainText('Nobody is named as the speaker')
  await shot('3-gate-closed', app)

  await app.page.getByRole('tab', { name: 'Style' }).click()
  await unattributed.getByRole('button', { name: 'Waive…' }).click()
  await app.page.getByRole('textbox', { name: /Reason/ }).fill('The speaker is named in the paragraph above.')
  await unattributed.getByRole('button', { name: 'Waive', exact: true }).click()
  await expect(editor.style.getByText('The speaker is named in the paragraph above.')).toBeVisible()

  // The slot gets its picture; its caption and credit were brought in with the page.
  await app.page.getByRole('tab', { name: 'Pictures' }).click()
  const picture = path.join(app.userData, 'ministers.jpg')
  await writeJpeg(app, picture)
  await chooseFiles(app, [picture])
  await app.page.getByRole('button', { name: 'Add picture', exact: true }).click()
  await expect(app.page.getByRole('tabpanel', { name: 'Pictures' }).locator('img')).toBeVisible()
  await expect(app.page.getByRole('tabpanel', { name: 'Pictures' })).toContainText(page.credit)
  await app.page.getByRole('textbox', { name: 'Alt text' }).fill('A minister stands at a lectern with two flags behind.')
  await shot('4-pictures', app)

  await app.page.getByRole('tab', { name: 'Publish' }).click()
  await app.page.getByRole('button', { name: 'Publish', exact: true }).click()
  const log = app.page.getByRole('region', { name: 'Publication log' })
  await expect(log.getByRole('listitem')).toHaveCount(1, { timeout: 20_000 })
  await shot('5-published', app)

  const opened = await watchBrowser(app)
  await log.getByRole('button', { name: /page/i }).click()
  await expect.poll(async () => (await opened()).length).toBe(1)
  await seePage((await opened())[0] ?? '', page, app)

  await app.quit()
  const back = await again()
  await expect(back.page.getByRole('textbox', { name: 'Headline' })).toHaveValue(page.headline)
  await expect(back.page.getByRole('textbox', { name: 'Story text' }).locator('p')).toHaveCount(page.paragraphs)
  await expect(back.page.getByRole('button', { name: /Status/ })).toContainText('Published')
  await back.page.getByRole('tab', { name: 'Pictures' }).click()
  await expect(back.page.getByRole('tabpanel', { name: 'Pictures' }).locator('img')).toBeVisible()
  await back.page.getByRole('tab', { name: 'Publish' }).click()
  const logAgain = back.page.getByRole('region', { name: 'Publication log' })
  await expect(logAgain.getByRole('listitem')).toHaveCount(1)
  const openedAgain = await watchBrowser(back)
  await logAgain.getByRole('button', { name: /page/i }).click()
  await expect.poll(async () => (await openedAgain()).length).toBe(1)
  await seePage((await openedAgain())[0] ?? '', page, back)
  await shot('6-started-again', back)
}

/** The page as a browser gets it from the preview press: headline, credit once, and the picture itself. */
async function seePage(address: string, { headline, credit }: { readonly headline: string; readonly credit: string }, app: RunningApp): Promise<void> {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//)
  const { html, pictures } = await app.electron.evaluate(async ({ net }, url) => {
    const html = await (await net.fetch(url)).text()
    const sources = [...html.matchAll(/<img[^>]+src="([^"]+)"/g)].map((match) => new URL(match[1] ?? '', url).href)
    const pictures = await Promise.all(sources.map(async (source) => (await net.fetch(source)).headers.get('content-type')))
    return { html, pictures }
  }, address)
  expect(html).toContain(headline)
  expect(html.split(credit)).toHaveLength(2)
  expect(pictures).toEqual(['image/jpeg'])
}

for (const appearance of ['light', 'dark'] as const) {
  test(`a page is brought in, put into house style, published and still there after a restart (${appearance})`, async ({ app, launch }, info) => {
    const shot = async (name: string, on: RunningApp) => {
      await on.page.emulateMedia({ colorScheme: appearance })
      await on.page.screenshot({ path: info.outputPath(`${name}-${appearance}.png`) })
    }
    await journey(app, () => launch(), { file: inventedPage, headline: 'Lisbon and Madrid agree on night train', kicker: 'PORTUGAL - SPAIn', credit: 'MARTIM QUELHAS / AFP', paragraphs: 6, leftOut: [/Skip to main content/, /Advertising/, /Share/, /Page not found/] }, shot)
  })
}

test('the real page goes the same way', async ({ app, launch }, info) => {
  test.skip(!existsSync(realPage), 'the reference folder with the real page is not beside this checkout')
  const shot = async (name: string, on: RunningApp) => {
    await on.page.screenshot({ path: info.outputPath(`${name}.png`) })
  }
  // What to expect is read off the page itself: its second line is the kicker, its fourth the headline.
  const lines = readFileSync(realPage, 'utf8').split('\n')
  const credit = lines.map((line) => /[A-Z]+ [A-Z]+ \/ AFP$/.exec(line)?.[0]).find((found) => found !== undefined) ?? ''
  const leftOut = [/Skip to main content/, /Advertising/, /Daily newsletter/, /Share :/, /app/, /Page not found/]
  await journey(app, () => launch(), { file: realPage, kicker: lines[1] ?? '', headline: lines[3] ?? '', credit, paragraphs: 13, leftOut }, shot)
})
