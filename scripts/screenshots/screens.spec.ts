import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseFiles } from '../../e2e/fixtures/dialogs.ts'
import { expect, test } from '../../e2e/fixtures/launch.ts'
import { writeJpeg } from '../../e2e/fixtures/pictures.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = path.join(root, 'docs/screenshots')

test('every screen, in light and dark', async ({ app }) => {
  const { page, electron, userData } = app
  const size = (width: number, height: number) =>
    electron.evaluate(({ BrowserWindow }, content) => BrowserWindow.getAllWindows()[0]?.setContentSize(content.width, content.height), { width, height })
  const shot = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate(() => new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled))))
      await page.screenshot({ path: path.join(folder, colorScheme === 'light' ? `${name}.png` : `${name}-dark.png`) })
    }
  }
  await size(1360, 860)
  await page.evaluate(() => (window as unknown as { copydesk: { ask(name: string, request: object): Promise<unknown> } }).copydesk.ask('preferences.write', { author: 'Ines Okafor' }))
  await expect(page.getByRole('region', { name: 'House style' })).toContainText('Nobody is named')

  await chooseFiles(app, [path.join(root, 'shared/import/fixtures/agency-page.txt')])
  await page.getByRole('button', { name: 'Import a page' }).click()
  await expect(page.getByRole('dialog', { name: 'Import report' })).toBeVisible()
  await shot('import-report')
  await page.keyboard.press('Escape')

  await page.getByRole('tab', { name: 'Pictures' }).click()
  const picture = path.join(userData, 'station.jpg')
  await writeJpeg(app, picture)
  await chooseFiles(app, [picture])
  await page.getByRole('button', { name: 'Add picture', exact: true }).click()
  await expect(page.getByRole('tabpanel', { name: 'Pictures' }).locator('img')).toBeVisible()
  await shot('pictures')
  await page.getByRole('tab', { name: 'Publish' }).click()
  await expect(page.getByRole('region', { name: 'What the gate says' })).toContainText('error')
  await shot('publish')
  await page.getByRole('tab', { name: 'Versions' }).click()
  await shot('versions')

  await page.getByRole('button', { name: /^Port Ansel votes/ }).click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(/Port Ansel/)
  await page.getByRole('tab', { name: 'Quotes' }).click()
  await shot('quotes')
  await page.getByRole('tab', { name: 'Style' }).click()
  await expect(page.getByRole('region', { name: 'House style' })).toContainText('Nobody is named')
  await shot('desk')
  await size(1024, 700)
  await shot('narrow')
  await size(1360, 860)
  await page.getByRole('tab', { name: 'Versions' }).click()
  await page.keyboard.press('Control+s')
  const editor = page.locator('.story-editor [contenteditable]')
  await editor.locator('p').nth(1).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' It sits again in May.')
  await page.getByRole('textbox', { name: 'Headline' }).fill('Port Ansel votes to keep its night ferry until spring')
  await expect(page.locator('.version')).not.toHaveCount(1)
  await page.locator('.version').nth(1).click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('changed')
  await shot('redline')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await shot('settings')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+y')
  await page.getByRole('button', { name: 'New stylebook…' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of the house' })).toBeFocused()
  await page.keyboard.type('The Harbour Post')
  await page.getByRole('combobox', { name: 'It builds on' }).selectOption('reuters')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Word, new line' }).click()
  for (const cells of [['chairman', 'chair', ''], ['fisherfolk', '', 'Write fishing crews.'], ['under way', 'underway; afoot', 'One word, please.'], ['fake news', '', 'Say what is false.']]) {
    for (const [column, words] of cells.entries()) {
      await page.keyboard.type(words)
      await page.keyboard.press(column < 2 ? 'Tab' : 'Enter')
    }
  }
  await page.getByRole('button', { name: 'Put in force…' }).click()
  await expect(page.getByRole('textbox', { name: 'What changes' })).toBeFocused()
  await page.keyboard.type('Chair, not chairman.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Version 1 is in force.')).toBeVisible()
  for (let left = await page.locator('.toast').count(); left > 0; left -= 1) await page.locator('.toast').first().getByRole('button', { name: 'Dismiss' }).click()
  await shot('stylebook')
  await page.getByRole('tab', { name: 'Own rules' }).click()
  await page.getByRole('button', { name: 'New rule' }).click()
  await page.keyboard.type('Ballots not votes')
  await page.getByRole('textbox', { name: 'Where this stands, new line' }).click()
  await page.keyboard.type('vote')
  await page.keyboard.press('Tab')
  await page.keyboard.type('ballot')
  await page.getByRole('button', { name: 'Add an example: must be found' }).click()
  await page.keyboard.type('Nobody knows how the vote will end.')
  await page.getByRole('button', { name: 'Add an example: must be left alone' }).click()
  await page.keyboard.type('The ballot is secret, the vote is not.')
  await expect(page.getByRole('status', { name: /^Must be left alone, example 1: fails/ })).toBeVisible()
  await page.getByRole('button', { name: 'Try this rule over all drafts' }).click()
  await expect(page.getByText(/^Found once/)).toBeVisible()
  await shot('stylebook-rule')
  await page.getByRole('tab', { name: 'Rules', exact: true }).click()
  await page.getByRole('combobox', { name: 'Severity of Headline too long' }).selectOption('error')
  await shot('stylebook-rules')
})
