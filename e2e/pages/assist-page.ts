import type { Locator, Page } from '@playwright/test'
import { expect, type RunningApp } from '../fixtures/launch.ts'

/** What helps at the caret: the words offered there, and when they may be looked for. */
export class AssistPage {
  readonly page: Page
  readonly offer: Locator

  constructor({ page }: RunningApp) {
    this.page = page
    this.offer = page.locator('.offer')
  }

  /** Waits until the words have been checked: what is found in a story is offered from then on. */
  async checked(words: string): Promise<void> {
    await expect(this.page.getByRole('textbox', { name: 'Story text' })).toContainText(words)
    await this.settled()
  }

  /** Waits until the check knows so many quotes. */
  async quotes(count: number): Promise<void> {
    await this.page.getByRole('tab', { name: 'Quotes' }).click()
    await expect(this.page.getByRole('tabpanel', { name: 'Quotes' }).getByRole('listitem')).toHaveCount(count)
    await this.page.getByRole('textbox', { name: 'Story text' }).focus()
  }

  /** Waits until no check is under way and what the last key asked for has been drawn. */
  async settled(): Promise<void> {
    const status = this.page.getByRole('button', { name: /^Findings:/ })
    await expect(status).toHaveAttribute('aria-busy', 'true')
    await expect(status).not.toHaveAttribute('aria-busy')
  }
}
