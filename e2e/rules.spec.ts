import { expect, test } from './fixtures/launch.ts'
import { expectAccessible } from './pages/accessibility.ts'
import { EditorPage } from './pages/editor-page.ts'
import { RulesPage } from './pages/rules-page.ts'

test('the rules are looked up by word, category and keys', async ({ app }) => {
  const { page } = app
  const rules = new RulesPage(page)
  await expect(page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
  await page.keyboard.press('F1')
  await expect(rules.search).toBeFocused()
  await expect(rules.count).toHaveText(/^\d+ rules$/)
  await expectAccessible(page, 'House rules')

  await page.keyboard.type('headline too long')
  await expect(rules.rule('Headline too long')).toBeVisible()
  // The list is reached with Tab and gone through with the arrow keys.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  await rules.rule('Headline too long').click()
  await expect(rules.detail.getByRole('heading', { name: 'Headline too long' })).toBeVisible()
  await expect(rules.detail).toContainText('Reuters Handbook')
  await expect(rules.detail.getByRole('heading', { name: 'Found' })).toBeVisible()
  await expect(rules.detail.locator('mark').first()).toBeVisible()
  await expect(rules.severityIn('Reuters')).toHaveText('Warning')

  await rules.search.fill('')
  await rules.chooseCategory('Names')
  await expect(rules.rule('One name spelled two ways')).toBeVisible()
  await expect(rules.rule('Headline too long')).toHaveCount(0)
  await rules.rule('One name spelled two ways').click()
  await expect(rules.detail.locator('mark', { hasText: 'Marta Lindquist' }).first()).toBeVisible()
  await expect(rules.detail).toContainText('The council thanked Marta Lindqvist.')

  await rules.search.fill('zzzz')
  await expect(rules.count).toHaveText('No rule says so. Try another word.')
  await page.keyboard.press('Escape')
  await expect(rules.dialog).toHaveCount(0)
})

test('“Why this rule?” opens the rule of a finding, from its card and from the panel', async ({ app }) => {
  const editor = new EditorPage(app)
  const rules = new RulesPage(app.page)
  await editor.newStory()
  await editor.type('The the harbor reopened.')
  const finding = editor.style.locator('.finding', { hasText: /twice/ })
  await expect(finding).toBeVisible()
  await finding.locator('.finding-go').click()
  await editor.card.getByRole('button', { name: 'Why this rule?' }).click()
  await expect(rules.detail.getByRole('heading', { level: 3 })).toHaveText('Same word twice running')
  await expect(rules.selected).toBeFocused()
  await app.page.keyboard.press('ArrowDown')
  await expect(rules.detail.getByRole('heading', { level: 3 })).not.toHaveText('Same word twice running')
  await app.page.keyboard.press('Escape')

  await finding.getByText('Why', { exact: true }).click()
  await finding.getByRole('button', { name: 'Examples and other stylebooks' }).click()
  await expect(rules.detail.getByRole('heading', { level: 3 })).toHaveText('Same word twice running')
})
