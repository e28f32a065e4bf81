import { expect, type Locator, type Page } from '@playwright/test'

type InspectorTab = 'Style' | 'Quotes' | 'Pictures' | 'History' | 'Publish'

/** The story on the screen: head, copy, status line, inspector. */
export class StoryPage {
  readonly page: Page
  readonly kicker: Locator
  readonly headline: Locator
  readonly standfirst: Locator
  readonly slug: Locator
  readonly text: Locator
  readonly saved: Locator
  readonly inspector: Locator
  readonly notices: Locator
  readonly toasts: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.kicker = page.getByRole('textbox', { name: 'Kicker' })
    this.headline = page.getByRole('textbox', { name: 'Headline' })
    this.standfirst = page.getByRole('textbox', { name: 'Standfirst' })
    this.slug = page.getByRole('textbox', { name: 'Slug' })
    this.text = page.getByRole('textbox', { name: 'Story text' })
    this.saved = page.locator('.status-save')
    this.inspector = page.getByRole('complementary', { name: 'Inspector' })
    this.notices = page.getByRole('region', { name: 'Notices' })
    this.toasts = page.locator('.toasts')
    this.dialog = page.getByRole('dialog')
  }

  async show(tab: InspectorTab): Promise<void> {
    await this.inspector.getByRole('tab', { name: tab }).click()
    await expect(this.inspector.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
  }

  /** Waits until what is on the screen is on the disk. */
  async isSaved(): Promise<void> {
    await expect(this.saved).toHaveText(/^Saved/)
  }

  async choose(label: 'Stylebook' | 'Status', option: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${label}$`) }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  /** Writes at the end of the text. */
  async write(words: string): Promise<void> {
    await this.text.click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(words)
  }
}
