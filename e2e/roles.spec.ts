import { expect, test } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { DeskPage } from './pages/desk-page.ts'
import { StoryPage } from './pages/story-page.ts'

test('a reporter submits and cannot publish; a sub finds the story on the desk', async ({ app }, info) => {
  const { page } = app
  const desk = new DeskPage(page)
  await desk.newStory('Ferry to Port Ellery runs again')
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz')
  await expect(settings.getByRole('radio', { name: 'Sub' })).toBeChecked()
  await settings.getByText('Reporter', { exact: true }).click()
  await expect(settings.getByRole('radio', { name: 'Reporter' })).toBeChecked()
  await expect(settings.getByText('Publishing, exporting and waiving are left to a sub')).toBeVisible()
  await page.screenshot({ path: info.outputPath('settings.png') })
  await page.keyboard.press('Escape')

  // Main holds to it, whatever a window asks.
  const refused = await page.evaluate(async () => {
    const { ask } = (window as unknown as { copydesk: { ask(name: string, request: unknown): Promise<{ ok: boolean; value?: { rows?: { id: string }[]; outcome?: string }; failure?: { code: string } }> } }).copydesk
    const id = (await ask('drafts.list', { search: 'Ellery', bin: false, offset: 0, limit: 1 })).value?.rows?.[0]?.id ?? ''
    const opened = (await ask('drafts.open', { id })) as unknown as { value: { version: string } }
    const published = await ask('publishing.publish', { id, version: opened.value.version, target: 'preview' })
    const exported = await ask('publishing.export', { id, version: opened.value.version, format: 'text' })
    const waived = await ask('waivers.add', { storyId: id, covers: 'rule', finding: 'a', rule: 'b', words: '', anchor: null, reason: 'c' })
    const ready = await ask('drafts.set-status', { id, status: 'ready' })
    return [published.value?.outcome, exported.value?.outcome, waived.failure?.code, ready.failure?.code]
  })
  expect(refused).toEqual(['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed'])

  await new StoryPage(page).show('Publish')
  await page.getByRole('button', { name: 'Submit to the subs' }).click()
  await expect(desk.row('Ferry to Port Ellery')).toContainText('Submitted by Ana Ruiz')
  const waiting = desk.pane.getByRole('button', { name: '1 story waits for a sub' })
  await expect(waiting).toBeVisible()
  await waiting.click()
  await expect(waiting).toHaveAttribute('aria-pressed', 'true')
  await expect(desk.rows).toHaveCount(1)
  await page.screenshot({ path: info.outputPath('submitted.png') })
  await expectAccessible(page, 'the desk with a story that waits for a sub')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: info.outputPath('submitted-dark.png') })
  await page.emulateMedia({ colorScheme: 'light' })

  await page.keyboard.press('Control+,')
  await settings.getByText('Sub', { exact: true }).click()
  await page.keyboard.press('Escape')
  await new StoryPage(page).choose('Status', 'In sub-editing')
  await expect(desk.pane.getByText('No story waits for a sub.', { exact: true })).toBeVisible()
  await desk.pane.getByRole('button', { name: 'No story waits for a sub' }).click()
  await expect(desk.row('Ferry to Port Ellery')).toContainText('In sub-editing')
  await expect(desk.pane.getByRole('button', { name: /waits? for a sub/ })).toHaveCount(0)
})
