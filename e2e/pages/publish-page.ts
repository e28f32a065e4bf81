import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from '../fixtures/launch.ts'
import { DeskPage } from './desk-page.ts'
import { StoryPage } from './story-page.ts'

/** The Publish panel: the gate, the button, the outbox and the log. */
export class PublishPage {
  readonly page: Page
  readonly button: Locator
  readonly reason: Locator
  readonly gate: Locator
  readonly errors: Locator
  readonly outbox: Locator
  readonly log: Locator

  constructor(page: Page) {
    const panel = page.getByRole('complementary', { name: 'Inspector' }).getByRole('tabpanel')
    this.page = page
    this.button = panel.getByRole('button', { name: /^(Publish|Schedule|Update|Publish the correction)$/ })
    this.reason = panel.locator('#publish-why-not')
    this.gate = panel.getByRole('region', { name: 'What the gate says' })
    this.errors = this.gate.locator('.verdict-error')
    this.outbox = panel.getByRole('region', { name: 'Outbox' })
    this.log = panel.getByRole('region', { name: 'Publication log' })
  }

  /** What the panel has for one target: its state, its one button, and more. */
  target(name: string): { readonly card: Locator; readonly button: Locator; readonly preview: Locator } {
    const card = this.page.getByRole('complementary', { name: 'Inspector' }).getByRole('group', { name, exact: true })
    return { card, button: card.getByRole('button', { name: /^(Publish|Schedule|Update|Publish the correction)$/ }), preview: card.getByRole('button', { name: 'Preview…' }) }
  }

  /** Chooses from the menu of what can be done at a target besides. */
  async more(name: string, entry: 'Correct…' | 'Withdraw…' | 'Open the page'): Promise<void> {
    await this.target(name).card.getByRole('button', { name: `More at ${name}` }).click()
    await this.page.getByRole('menuitem', { name: entry }).click()
  }

  /** Waives every error with one reason. */
  async waiveErrors(reason: string): Promise<void> {
    for (let left = await this.errors.count(); left > 0; left -= 1) {
      await this.errors.first().click()
      await this.page.keyboard.press('Control+Shift+Period')
      await this.page.getByRole('textbox', { name: 'Reason' }).fill(reason)
      await this.page.getByRole('dialog').getByRole('button', { name: 'Waive' }).click()
      await new StoryPage(this.page).show('Publish')
      await expect(this.errors).toHaveCount(left - 1)
    }
  }
}

/** A story without an error, in a house that asks for no dateline. */
export async function writeCleanStory(app: RunningApp, headline: string): Promise<{ story: StoryPage; publish: PublishPage }> {
  const story = new StoryPage(app.page)
  await new DeskPage(app.page).newStory(headline)
  await story.choose('Stylebook', /BBC/)
  await story.write('The council of Port Ansel met on Tuesday and agreed to mend the sea wall before winter.')
  await story.isSaved()
  await story.show('Publish')
  const publish = new PublishPage(app.page)
  await expect(publish.reason).toHaveText('Nothing stands in the way.')
  return { story, publish }
}
