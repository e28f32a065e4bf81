import type { Locator, Page } from '@playwright/test'

/** The Style panel where waivers are given and taken back, and the style report. */
export class WaiversPage {
  readonly page: Page
  readonly panel: Locator
  /** Words and rules that are waived in the whole story. */
  readonly standing: Locator
  readonly report: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('region', { name: 'House style' })
    this.standing = this.panel.getByRole('list', { name: 'Waived in the whole story' })
    this.report = page.getByRole('dialog', { name: 'Style report' })
  }

  /** Findings that stand open with this message. */
  open(message: string): Locator {
    return this.panel.locator('.finding-group').getByRole('listitem').filter({ hasText: message })
  }

  /** A closing list: `Waived` or `Lapsed waivers`. */
  list(title: 'Waived' | 'Lapsed waivers'): Locator {
    return this.panel.locator('details').filter({ has: this.page.locator('summary', { hasText: new RegExp(`^${title} `) }) })
  }

  /** Waives the first finding with this message as far as the named choice reaches. */
  async waive(message: string, reach: RegExp, reason: string): Promise<void> {
    const row = this.open(message).first()
    await row.getByRole('button', { name: 'Waive…' }).click()
    await row.locator('.radio').filter({ hasText: reach }).click()
    await row.getByRole('textbox', { name: 'Reason for the waiver' }).fill(reason)
    await row.getByRole('button', { name: 'Waive', exact: true }).click()
  }
}
