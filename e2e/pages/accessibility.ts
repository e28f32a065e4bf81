import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No rule of WCAG 2.2 A and AA, nor of good practice, is broken by what is on the screen now. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Electron opens no second page for axe to work in. A tooltip stands outside the landmarks by its nature: its button describes itself by it.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-overlay-container]:has(> [role="tooltip"])').analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)
  expect(found, screen).toEqual([])
}
