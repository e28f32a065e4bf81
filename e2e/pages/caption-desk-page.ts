import { expect, type Locator, type Page } from '@playwright/test'

/** The caption desk, used by the keyboard wherever a person without a mouse would. */
export class CaptionDeskPage {
  readonly page: Page
  readonly screen: Locator
  readonly grid: Locator
  readonly cells: Locator
  readonly inHand: Locator
  readonly counts: Locator
  readonly imports: Locator
  readonly dialog: Locator
  readonly preview: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('main', { name: 'Caption desk' })
    this.grid = page.getByRole('grid', { name: 'Contact sheet' })
    this.cells = this.grid.getByRole('gridcell')
    this.inHand = this.grid.locator('[data-in-hand]')
    this.counts = this.screen.locator('.sheet-counts')
    this.imports = page.getByRole('list', { name: 'Pictures coming in' })
    this.dialog = page.getByRole('dialog')
    this.preview = this.dialog.getByRole('region', { name: 'Preview' })
  }

  async open(): Promise<void> {
    // The keys of the app are heard once it shows the story.
    await expect(this.page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
    await this.page.keyboard.press('Control+Shift+l')
    await expect(this.screen).toBeVisible()
  }

  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.screen).toHaveCount(0)
  }

  /** Drops files as the system hands them over: each knows where it lies. */
  async drop(files: readonly string[]): Promise<void> {
    await this.page.evaluate(() => {
      const input = document.createElement('input')
      input.type = 'file'
      input.multiple = true
      input.id = 'dropped-files'
      input.hidden = true
      document.body.append(input)
    })
    await this.page.locator('#dropped-files').setInputFiles([...files])
    await this.page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#dropped-files')
      const carried = new DataTransfer()
      for (const file of input?.files ?? []) carried.items.add(file)
      const target = document.querySelector('main') ?? document.body
      for (const kind of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }))
      input?.remove()
    })
  }

  async show(filter: RegExp): Promise<void> {
    await this.screen.getByRole('button', { name: /Show$/ }).click()
    await this.page.getByRole('option', { name: filter }).click()
  }

  /** Ticks a property of the template and writes its line. */
  async tick(property: string, words: string, action?: string): Promise<void> {
    await this.dialog.getByRole('checkbox', { name: property, exact: true }).check()
    if (action !== undefined) await this.dialog.getByRole('combobox', { name: `What happens to: ${property}`, exact: true }).selectOption({ label: action })
    await this.dialog.getByRole('textbox', { name: property, exact: true }).fill(words)
  }

  toast(words: string | RegExp): Locator {
    return this.page.locator('.toast').filter({ hasText: words })
  }
}
