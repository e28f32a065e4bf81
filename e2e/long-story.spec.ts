import { expect, test } from './fixtures/launch.ts'
import { EditorPage } from './pages/editor-page.ts'

// Only what is near the window is laid out and drawn of a long story. Nobody may notice.

const paragraphs = Array.from({ length: 200 }, (_, index) => `Ferry number ${index + 1} left  the quay at Ostrel with a load of timber, rope and paint for the islands, and its captain waved to the crowd that stood there.`)

/** Which block the caret stands in, counted from 0, and how far into its words. */
async function caret({ page }: EditorPage): Promise<string> {
  return page.evaluate(() => {
    const selection = document.getSelection()
    let block: Node | null = selection?.focusNode ?? null
    while (block !== null && !(block.parentElement?.classList.contains('story-text') ?? false)) block = block.parentNode
    const at = block === null ? -1 : [...(block.parentElement?.children ?? [])].indexOf(block as Element)
    return `${at}:${selection?.focusOffset ?? -1}`
  })
}

async function scrollAway({ page }: EditorPage, to: 'top' | 'end'): Promise<void> {
  await page.locator('.story-scroll').evaluate((pane, end) => (pane.scrollTop = end ? pane.scrollHeight : 0), to === 'end')
  await expect(page.locator('.story-text > p').nth(to === 'end' ? paragraphs.length - 1 : 0)).toBeInViewport()
}

test('the caret finds its way through a long story, also where nothing is laid out', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.paste({ text: paragraphs.join('\n\n') })
  await expect(editor.text.locator('p')).toHaveCount(paragraphs.length)

  await editor.press('Control+Home')
  await expect.poll(() => caret(editor)).toBe('0:0')
  await editor.press('Control+End')
  await editor.type(' The last.')
  await expect(editor.text.locator('p').last()).toHaveText(/there\. The last\.$/)

  const middle = editor.text.locator('p').nth(100)
  const stand = async (): Promise<void> => {
    await middle.scrollIntoViewIfNeeded()
    await middle.click({ position: { x: 4, y: 8 } })
    await editor.press('Home')
    await expect.poll(() => caret(editor)).toBe('100:0')
  }
  await stand()
  await scrollAway(editor, 'end')
  await editor.press('ArrowUp')
  await expect.poll(async () => (await caret(editor)).split(':')[0]).toBe('99')
  await expect(editor.text.locator('p').nth(99)).toBeInViewport()

  await stand()
  await editor.press('PageDown')
  const pageOn = await caret(editor)
  await stand()
  await scrollAway(editor, 'top')
  await editor.press('PageDown')
  await expect.poll(() => caret(editor)).toBe(pageOn)

  await stand()
  await scrollAway(editor, 'top')
  await editor.press('Control+ArrowDown')
  await expect.poll(async () => (await caret(editor)).split(':')[0]).toBe('101')
})

test('the Style panel shows every finding of a long story as it is scrolled, and keeps a reason that is being written', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.paste({ text: paragraphs.join('\n\n') })
  const groups = editor.style.locator('.finding-group')
  await expect(editor.style.getByRole('heading', { name: /^\d{3} findings/ })).toBeVisible()
  expect(await groups.count()).toBeLessThan(60)

  await groups.first().getByRole('button', { name: 'Waive…' }).first().click()
  const reason = groups.first().getByRole('textbox')
  await reason.fill('The house of this ferry line writes it so')
  const panel = app.page.locator('.tab-panel')
  await panel.evaluate((pane) => (pane.scrollTop = pane.scrollHeight))
  await expect(groups.filter({ hasText: `Paragraph ${paragraphs.length}` })).toBeVisible()
  await panel.evaluate((pane) => (pane.scrollTop = 0))
  await expect(reason).toHaveValue('The house of this ferry line writes it so')
})
