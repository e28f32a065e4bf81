import { expect, type Locator, type Page } from '@playwright/test'

/** Notes for the sub: the panel, the card, the keys. */
export class NotesPage {
  readonly page: Page
  readonly panel: Locator
  readonly rows: Locator
  readonly tab: Locator
  readonly card: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('region', { name: 'Notes for the sub' })
    this.rows = this.panel.locator('.note-row')
    this.tab = page.getByRole('tab', { name: /^Notes/ })
    this.card = page.getByRole('group', { name: 'Note' })
    this.dialog = page.getByRole('dialog', { name: 'Add a note' })
  }

  /** Adds a note on what is selected, by keyboard alone. */
  async add(words: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+M')
    await expect(this.dialog.getByRole('textbox', { name: 'Note for the sub' })).toBeFocused()
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.dialog).toBeHidden()
  }

  async show(): Promise<void> {
    await this.page.keyboard.press('Control+7')
    await expect(this.panel).toBeVisible()
  }

  /** The words that are painted as noted, in the order of the page. */
  painted(highlight: 'copydesk-note' | 'copydesk-note-in-hand' = 'copydesk-note'): Promise<string[]> {
    return this.page.evaluate((name) => {
      const words = [...(CSS.highlights.get(name) ?? [])].map((stretch) => {
        const range = document.createRange()
        range.setStart(stretch.startContainer, stretch.startOffset)
        range.setEnd(stretch.endContainer, stretch.endOffset)
        return range
      })
      return words.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other)).map((range) => range.toString())
    }, highlight)
  }
}
