import type { Locator, Page } from '@playwright/test'
import type { Bridge } from '../../shared/ipc/bridge.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import type { Story } from '../../shared/story/story.ts'
import { expect, type RunningApp } from '../fixtures/launch.ts'

/** The editor as a person meets it: words, keys, the card; and the story as it is saved. */
export class EditorPage {
  readonly page: Page
  readonly text: Locator
  readonly card: Locator
  readonly style: Locator
  readonly #electron: RunningApp['electron']

  constructor({ page, electron }: RunningApp) {
    this.page = page
    this.#electron = electron
    this.text = page.getByRole('textbox', { name: 'Story text' })
    this.card = page.getByRole('group', { name: 'Finding' })
    this.style = page.getByRole('region', { name: 'House style' })
  }

  /** Begins a story with an empty body and the caret in it. */
  async newStory(): Promise<void> {
    await expect(this.text).toBeVisible()
    const before = await this.text.textContent()
    await this.page.keyboard.press('Control+N')
    await expect(this.text).not.toHaveText(before ?? '')
    await expect(this.text).toHaveText('')
    await this.text.click()
    await expect(this.text).toBeFocused()
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Pastes what another program has put on the clipboard. */
  async paste(clipboard: { readonly text: string; readonly html?: string }, how: 'paste' | 'pasteAndMatchStyle' = 'paste'): Promise<void> {
    await this.#electron.evaluate(async ({ clipboard: system, BrowserWindow }, [data, way]) => {
      // The types of a page's clipboard stand before those of Electron's here.
      ;(system as unknown as { write(content: typeof data): void }).write(data)
      // On X11 a window learns a moment later that the clipboard has another content, and reads nothing in between; no person is as quick.
      await new Promise((settle) => setTimeout(settle, 150))
      BrowserWindow.getAllWindows()[0]?.webContents[way]()
    }, [clipboard, how] as const)
  }

  async chooseStylebook(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /Stylebook/ }).click()
    await this.page.getByRole('option', { name }).click()
  }

  /** How many stretches each kind of underline covers. */
  async underlines(): Promise<Record<string, number>> {
    return this.page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, highlight.size])))
  }

  /** The story on the screen as it lies on the disk: the newest of the desk. */
  async saved(): Promise<Story> {
    return this.page.evaluate(async () => {
      const { copydesk } = window as unknown as { readonly copydesk: Bridge }
      const list = await copydesk.ask('drafts.list', { search: '', bin: false, offset: 0, limit: 1 })
      const id = list.ok ? list.value.rows[0]?.id : undefined
      const draft = id === undefined ? undefined : await copydesk.ask('drafts.open', { id })
      if (draft === undefined || !draft.ok) throw new Error('The story could not be read back.')
      return draft.value.story
    })
  }
}

/** The top-level blocks of a story: type, id, origin and words. */
export function blocksOf({ body }: Story): { type: string; id: string | undefined; origin: string | undefined; text: string }[] {
  return (body.root.children ?? []).map((node) => ({ type: node.type, id: node.$?.blockId, origin: node.$?.origin, text: wordsOf(node) }))
}

function wordsOf(node: BodyNode): string {
  return node.text ?? (node.children ?? []).map(wordsOf).join('')
}

/** Every node of the body, for what must or must not be there. */
export function nodesOf({ body }: Story): BodyNode[] {
  const nodes: BodyNode[] = []
  const visit = (node: BodyNode): void => {
    nodes.push(node)
    for (const child of node.children ?? []) visit(child)
  }
  visit(body.root)
  return nodes
}
