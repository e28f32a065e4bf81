import { expect, type Locator, type Page } from '@playwright/test'

/** The list of stories on the left. */
export class DeskPage {
  readonly page: Page
  readonly pane: Locator
  readonly rows: Locator
  readonly search: Locator
  readonly count: Locator

  constructor(page: Page) {
    this.page = page
    this.pane = page.getByRole('navigation', { name: 'Desk' })
    this.rows = this.pane.locator('button.draft')
    this.search = this.pane.getByRole('searchbox')
    this.count = this.pane.getByRole('status')
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title })
  }

  async newStory(headline: string): Promise<void> {
    await this.pane.getByRole('button', { name: 'New story' }).first().click()
    const field = this.page.getByRole('textbox', { name: 'Headline' })
    await expect(field).toHaveValue('')
    await expect(field).toBeFocused()
    await this.page.keyboard.type(headline)
    await expect(this.row(headline)).toBeVisible()
  }

  /** Chooses from the menu of one row. */
  async choose(title: string, action: string): Promise<void> {
    await this.row(title).hover()
    await this.pane.getByRole('button', { name: `More for ${title}` }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  async showBin(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Bin', exact: true }).click()
    await expect(this.pane.getByRole('heading', { name: 'Bin' })).toBeVisible()
  }

  async showDesk(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Back to the desk' }).click()
    await expect(this.pane.getByRole('heading', { name: 'Desk' })).toBeVisible()
  }
}
