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

  /** Waits until no check has been under way for a while: longer than one waits for the last key before it begins. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const isBusy = (): boolean => document.querySelector('.status-findings')?.hasAttribute('aria-busy') === true
      for (let quietSince = performance.now(); performance.now() - quietSince < 600; ) {
        await new Promise((settle) => requestAnimationFrame(settle))
        if (isBusy()) quietSince = performance.now()
      }
    })
  }

  /** Does something while the window is drawn in forced colours. */
  async inForcedColours(act: () => Promise<void>): Promise<void> {
    await this.page.emulateMedia({ forcedColors: 'active' })
    await act()
    await this.page.emulateMedia({ forcedColors: 'none' })
  }

  /** The warnings that the status line counts. */
  async warnings(): Promise<number> {
    const said = await this.page.getByRole('button', { name: /^Findings:/ }).getAttribute('aria-label')
    return Number(/(\d+) warnings?/.exec(said ?? '')?.[1] ?? 0)
  }

  /** Compares the count of the status line with that of the panel in each frame from now on. */
  async watchCounts(): Promise<void> {
    await this.page.evaluate(() => {
      const differed: string[] = []
      Object.assign(window, { differed })
      const look = (): void => {
        const counted = document.querySelector('.status-findings')?.getAttribute('aria-label') ?? ''
        const listed = document.querySelector('.style-panel .panel-title .severity-marks')?.getAttribute('aria-label') ?? 'no findings'
        if (counted !== `Findings: ${listed}`) differed.push(`${counted}; the panel: ${listed}`)
        requestAnimationFrame(look)
      }
      look()
    })
  }

  async countsThatDiffered(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { differed: string[] }).differed)
  }

  /** Notes every time from now on that the card goes or comes. */
  async watchCard(): Promise<void> {
    await this.page.evaluate(() => {
      const changes: string[] = []
      Object.assign(window, { cardChanges: changes })
      const names = (nodes: NodeList) => [...nodes].flatMap((node) => (node instanceof Element && node.classList.contains('finding-card') ? [node.className] : []))
      new MutationObserver((records) => records.forEach(({ addedNodes, removedNodes }) => changes.push(...names(addedNodes), ...names(removedNodes)))).observe(document.body, { childList: true, subtree: true })
    })
  }

  async cardChanges(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { cardChanges: string[] }).cardChanges)
  }

  /** True where the card lies on the words that it is about. */
  async isCardOnItsWords(): Promise<boolean> {
    return this.page.evaluate(() => {
      const card = document.querySelector('.finding-card')?.getBoundingClientRect()
      const [range] = CSS.highlights.get('copydesk-active') ?? []
      if (card === undefined || range === undefined) throw new Error('There is no card with words in hand.')
      const words = document.createRange()
      words.setStart(range.startContainer, range.startOffset)
      words.setEnd(range.endContainer, range.endOffset)
      return [...words.getClientRects()].some((box) => box.bottom > card.top && box.top < card.bottom && box.right > card.left && box.left < card.right)
    })
  }
}
