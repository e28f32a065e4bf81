import type { Locator, Page } from '@playwright/test'

/** The reference of the house rules. */
export class RulesPage {
  readonly page: Page
  readonly dialog: Locator
  readonly search: Locator
  readonly count: Locator
  readonly detail: Locator
  readonly selected: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'House rules' })
    this.search = this.dialog.getByRole('textbox', { name: 'Search the rules' })
    this.count = this.dialog.getByRole('status')
    this.detail = this.dialog.getByRole('region', { name: 'The rule' })
    this.selected = this.dialog.getByRole('option', { selected: true })
  }

  rule(title: string): Locator {
    return this.dialog.getByRole('option', { name: title })
  }

  async chooseCategory(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: /Category/ }).click()
    await this.page.getByRole('option', { name, exact: true }).click()
  }

  severityIn(stylebook: string): Locator {
    return this.detail.locator('.rule-severities > div').filter({ has: this.page.getByText(stylebook, { exact: true }) }).locator('dd')
  }
}
