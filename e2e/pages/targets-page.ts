import { expect, type Locator, type Page } from '@playwright/test'

/** The targets in Settings, and the dialog in which one is added or changed. */
export class TargetsPage {
  readonly page: Page
  readonly section: Locator
  readonly rows: Locator
  readonly form: Locator
  readonly trial: Locator

  constructor(page: Page) {
    this.page = page
    this.section = page.getByRole('dialog', { name: 'Settings' }).getByRole('region', { name: 'Targets' })
    this.rows = this.section.getByRole('listitem')
    this.form = page.getByRole('dialog', { name: /^(Add a target|Change )/ })
    this.trial = this.form.getByRole('status')
  }

  async open(): Promise<void> {
    // The keys of the app are heard once it shows the story.
    await expect(this.page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
    await this.page.keyboard.press('Control+,')
    await expect(this.section).toBeVisible()
  }

  /** Goes on with the Tab key until the named control has the focus, as a person without a mouse does. */
  async tabTo(control: Locator): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(control).toBeFocused()
  }

  async press(control: Locator): Promise<void> {
    await this.tabTo(control)
    await this.page.keyboard.press('Enter')
  }

  /** Types into a field of the form over what stands there. */
  async fill(label: string, words: string): Promise<void> {
    await this.tabTo(this.form.getByRole('textbox', { name: label, exact: true }))
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(words)
  }
}
