import type { Page } from '@playwright/test'
import { expect, type RunningApp } from '../fixtures/launch.ts'

/** Chooses a command of the application menu, as a person does with the pointer. */
export async function chooseMenu({ electron }: RunningApp, id: string): Promise<void> {
  await electron.evaluate(({ Menu, BrowserWindow }, command) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(command)
    if (item === null || item === undefined) throw new Error(`The menu has no ${command}.`)
    ;(item.click as (event: object, window: unknown) => void)({}, BrowserWindow.getFocusedWindow())
  }, id)
}

/** Does something that opens a window, and waits until the window is drawn. */
export async function openedWindow({ electron }: RunningApp, action: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([electron.waitForEvent('window'), action()])
  await expect(page.getByRole('main')).toBeVisible()
  return page
}

/** How many windows a person sees. */
export async function windowCount({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}

export const copyOf = (page: Page) => page.getByRole('textbox', { name: 'Story text' })
export const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'Headline' })
