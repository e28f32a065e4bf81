import { expect, type Locator, type Page } from '@playwright/test'

type Section = 'Terms' | 'Words and names' | 'Rules' | 'Own rules' | 'Lengths' | 'History'

/** The screen of the stylebooks, used by the keyboard wherever a person without a mouse would. */
export class StylebooksPage {
  readonly page: Page
  readonly screen: Locator
  readonly list: Locator
  readonly name: Locator
  readonly state: Locator
  readonly dialog: Locator
  readonly trial: Locator
  readonly hits: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('main', { name: 'Stylebooks' })
    this.list = page.getByRole('navigation', { name: 'Stylebooks' })
    this.name = page.getByRole('textbox', { name: 'Name of the stylebook' })
    this.state = this.screen.locator('.stylebook-state p')
    this.dialog = page.getByRole('dialog')
    this.trial = this.screen.getByRole('region', { name: 'Try this rule' })
    this.hits = this.trial.getByRole('list', { name: 'What it found' })
  }

  async open(): Promise<void> {
    // The keys of the app are heard once it shows the story.
    await expect(this.page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
    await this.page.keyboard.press('Control+Shift+y')
    await expect(this.list).toBeVisible()
  }

  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.screen).toHaveCount(0)
  }

  /** Makes a stylebook of one’s own, by the keys alone. */
  async make(name: string, base: string): Promise<void> {
    await this.press(this.list.getByRole('button', { name: 'New…' }))
    await expect(this.dialog.getByRole('textbox', { name: 'Name of the house' })).toBeFocused()
    await this.page.keyboard.type(name)
    await this.dialog.getByRole('combobox', { name: 'It builds on' }).selectOption(base)
    await this.press(this.dialog.getByRole('button', { name: 'Make it' }))
    await expect(this.name).toHaveValue(name)
  }

  async show(section: Section): Promise<void> {
    const tab = this.screen.getByRole('tab', { name: new RegExp(`^${section}`) })
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
  }

  /** Types over what stands in a field. */
  async fill(field: Locator, words: string): Promise<void> {
    await this.tabTo(field)
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(words)
  }

  async press(control: Locator): Promise<void> {
    await this.tabTo(control)
    await this.page.keyboard.press('Enter')
  }

  /** Goes on with the Tab key until the control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(control).toBeFocused()
  }

  /** Puts what is worked on in force, under the number that is offered. */
  async putInForce(note: string): Promise<void> {
    await this.screen.getByRole('button', { name: 'Put in force…' }).click()
    await expect(this.dialog.getByRole('textbox', { name: 'What changes' })).toBeFocused()
    await this.page.keyboard.type(note)
    await this.page.keyboard.press('Enter')
    await expect(this.dialog).toHaveCount(0)
    await expect(this.state).toHaveText(/is in force\.$/)
  }
}
