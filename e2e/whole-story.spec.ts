import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { blocksOf, EditorPage } from './pages/editor-page.ts'
import { StoryPage } from './pages/story-page.ts'

const ownClipboards = fileURLToPath(new URL('../renderer/editor/paste/fixtures', import.meta.url))
/** What Word and Google Docs really put on a clipboard; third-party, so it is only here where the reference folder is. */
const realClipboards = fileURLToPath(new URL('../../shared/samples/clipboard', import.meta.url))

const clipboardsOf = (folder: string): { readonly name: string; readonly html: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('html'))
    .map((name) => ({ name, html: readFileSync(`${folder}/${name}`, 'utf8') }))

/** Goes round the window by Tab until a control of this name has the focus; the mouse is never touched. */
async function tabTo({ page }: RunningApp, name: RegExp, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    const at = await page.evaluate(() => {
      const element = document.activeElement
      const label = element?.getAttribute('aria-label') ?? (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined)
      return label ?? element?.textContent ?? ''
    })
    if (name.test(at)) return
    await page.keyboard.press(key)
  }
  throw new Error(`No control named ${String(name)} is reached by ${key}.`)
}

/** Presses a key until the text does not change any more, and gives how many presses changed it. */
async function pressUntilStill({ page }: RunningApp, key: string, read: () => Promise<string>): Promise<number> {
  let changes = 0
  // Two presses in a row without an effect are the end: a step may be one that the text does not show, as a format is.
  for (let still = 0, before = await read(); still < 3; ) {
    await page.keyboard.press(key)
    const after = await read()
    still = after === before ? still + 1 : 0
    if (after !== before) changes += 1
    before = after
    if (changes > 2_000) throw new Error(`${key} never comes to an end.`)
  }
  return changes
}

/** Words typed with an input method, as they are composed and then taken. */
async function compose({ page }: RunningApp, stages: readonly string[], taken: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  for (const text of stages) await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await devtools.send('Input.insertText', { text: taken })
  await devtools.detach()
}

/** Everything of the body that a reader sees, block by block. */
const shown = ({ text }: EditorPage): Promise<string> => text.evaluate((root) => [...root.children].map((block) => `${block.tagName} ${block.textContent}`).join('\n'))

/** Words that a finding's card has on its own buttons; any other button there is a fix. */
const ownButtons = /^(?:Close|Waive|Why this rule|Add |Attribute|Who said)/

/** From one finding to the next by key: takes the fix where there is one, waives with a reason where there is none. */
async function mendEverything({ page }: RunningApp, editor: EditorPage): Promise<{ fixed: number; waived: number }> {
  const status = page.getByRole('button', { name: /^Findings:/ })
  const count = () => status.getAttribute('aria-label')
  const done = { fixed: 0, waived: 0 }
  for (let turn = 0; turn < 60; turn += 1) {
    await expect(status).not.toHaveAttribute('aria-busy', 'true')
    const before = await count()
    if (before === 'Findings: no findings') return done
    await page.keyboard.press('F8')
    await expect(editor.card).toBeVisible()
    const buttons = await editor.card.getByRole('button').evaluateAll((found) => found.map((button) => button.getAttribute('aria-label') ?? button.textContent))
    if (buttons.some((label) => !ownButtons.test(label))) {
      await page.keyboard.press('Control+.')
      done.fixed += 1
    } else {
      await page.keyboard.press('Control+Shift+.')
      await expect(page.getByRole('textbox', { name: 'Reason for the waiver' })).toBeFocused()
      await page.keyboard.type('Agreed with the desk.')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
      done.waived += 1
    }
    await expect.poll(count).not.toBe(before)
    await expect(editor.text).toBeFocused()
  }
  throw new Error(`Findings are left: ${String(await count())}`)
}

test('a whole story by keyboard alone: typed, with an input method, mended, pasted into, undone to the start and done again', async ({ app }, info) => {
  test.slow()
  const editor = new EditorPage(app)
  const story = new StoryPage(app.page)
  const { page } = app

  await expect(editor.text).toBeVisible()
  await page.keyboard.press('Control+N')
  await expect(editor.text).toHaveText('')
  await tabTo(app, /^Kicker/, 'Shift+Tab')
  await page.keyboard.type('Ferries')
  await tabTo(app, /^Headline/, 'Tab')
  await page.keyboard.type('Harbour of Ostrel reopens after storm')
  await tabTo(app, /^Standfirst/, 'Tab')
  await page.keyboard.type('Two ferries waited a night outside.')
  await tabTo(app, /Story text/, 'Tab')

  const typed = [
    'BRUSSELS (AP) — The the harbour at Ostrel reopened on Monday, three days after a storm.',
    '"We waited  a whole night outside," captain Lena Marwick said.',
    'About 60 % of the crossings were cancelled on Sunday.',
    '"The new wall has held, and that is all I will say about it today."',
  ]
  for (const [index, paragraph] of typed.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(paragraph)
  }
  await page.keyboard.press('Enter')
  await page.keyboard.type('The ferry from ')
  await compose(app, ['と', 'とう', 'とうき', 'とうきょ', 'とうきょう', '東京'], '東京')
  await page.keyboard.type(' was the first to dock.')
  await expect(editor.text.locator('p').last()).toHaveText('The ferry from 東京 was the first to dock.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('What comes next')
  await page.keyboard.press('Control+Alt+2')
  await expect(editor.text.getByRole('heading', { name: 'What comes next' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Findings: \d+ errors?/ })).toBeVisible()

  const { fixed, waived } = await mendEverything(app, editor)
  expect(fixed).toBeGreaterThan(3)
  expect(waived).toBeGreaterThan(0)
  await expect(editor.text).toContainText('— The harbor at Ostrel')
  await expect(editor.text).toContainText('About 60% of')

  // What other programs put on the clipboard, each in a paragraph of its own.
  const clipboards = [...clipboardsOf(ownClipboards), ...(existsSync(realClipboards) ? clipboardsOf(realClipboards) : [])]
  if (!existsSync(realClipboards)) info.annotations.push({ type: 'note', description: 'The samples of real clipboards are not here; only our own were pasted.' })
  for (const { name, html } of clipboards) {
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    const before = await shown(editor)
    await editor.paste({ text: '', html })
    await expect.poll(() => shown(editor), { message: name }).not.toBe(before)
    // The empty paragraph at the end takes what comes; all before it stays.
    expect((await shown(editor)).startsWith(before.slice(0, before.lastIndexOf('\n'))), name).toBe(true)
  }

  const end = await shown(editor)
  const undone = await pressUntilStill(app, 'Control+Z', () => shown(editor))
  expect(undone).toBeGreaterThan(clipboards.length)
  await expect(editor.text).toHaveText('')
  const redone = await pressUntilStill(app, 'Control+Shift+Z', () => shown(editor))
  expect(await shown(editor)).toBe(end)
  expect(redone).toBe(undone)

  for (const [field, words] of [[/^Standfirst/, 'Two ferries waited a night outside.'], [/^Headline/, 'Harbour of Ostrel reopens after storm'], [/^Kicker/, 'Ferries']] as const) {
    await tabTo(app, field, 'Shift+Tab')
    const value = () => page.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : ''))
    await pressUntilStill(app, 'Control+Z', value)
    expect(await value()).toBe('')
    await pressUntilStill(app, 'Control+Shift+Z', value)
    expect(await value()).toBe(words)
  }

  await story.isSaved()
  // The dateline is saved as places and source; its words are written anew in the house's form.
  await expect.poll(async () => blocksOf(await editor.saved()).map(({ text }) => text).join('\n')).toBe(end.split('\n').map((block) => block.slice(block.indexOf(' ') + 1)).join('\n').replace('BRUSSELS (AP) — ', ''))
})
