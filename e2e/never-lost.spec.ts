import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type RunningApp } from './fixtures/launch.ts'
import { EditorPage } from './pages/editor-page.ts'

const words = 'tide lamp quay rope hull mast keel sail wind gull'.split(' ')

/** The text on the screen once the story is open. */
async function textOf(app: RunningApp): Promise<string> {
  const text = app.page.getByRole('textbox', { name: 'Story text' })
  await expect(text).toBeVisible()
  return (await text.textContent()) ?? ''
}

test('killed while typing, ten times over: nothing older than a second is lost', async ({ launch }) => {
  test.setTimeout(240_000)
  const saved = async (app: RunningApp, due: string): Promise<string> => {
    await expect(app.page.getByRole('textbox', { name: 'Story text' })).toContainText(due)
    return textOf(app)
  }
  const first = await launch()
  await new EditorPage(first).newStory()
  let app = first
  let text = ''
  for (let round = 0; round < 10; round += 1) {
    const editor = new EditorPage(app)
    await editor.text.click()
    await editor.press('Control+End')
    // Each word is noted with the moment it was on the screen.
    const typed: { readonly at: number; readonly text: string }[] = [{ at: 0, text }]
    let going = text
    for (let count = 0; count < 30; count += 1) {
      // Two spaces running are set as one, so none is typed behind one.
      const word = `${going === '' || going.endsWith(' ') ? '' : ' '}${words[count % words.length]}${round}x${count}`
      await editor.type(word)
      going += word
      typed.push({ at: Date.now(), text: going })
    }
    const killedAt = Date.now()
    await app.kill()

    const due = typed.filter(({ at }) => at <= killedAt - 1_000).at(-1)?.text ?? text
    app = await launch()
    text = await saved(app, due)
    expect(going.slice(0, text.length)).toBe(text)
  }
})

test('closing the window right after the last key loses nothing', async ({ launch }) => {
  const app = await launch()
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('The last word is harbour')
  await app.quit()
  const back = await launch()
  await expect(back.page.getByRole('textbox', { name: 'Story text' })).toHaveText('The last word is harbour')
})

test('a second start brings the first window forward and leaves', async ({ app, launch, userData }) => {
  await expect(app.page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
  // The second instance never shows a window, so waiting for one must fail; the first goes on.
  await expect(launch({ userData })).rejects.toThrow()
  await new EditorPage(app).newStory()
  await app.page.keyboard.type('Still here')
  await expect(app.page.getByRole('textbox', { name: 'Story text' })).toHaveText('Still here')
})

test('a damaged database is set aside, the last good copy is opened, and the person is told', async ({ launch, userData }) => {
  const app = await launch()
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('Words from before the damage')
  await app.quit()

  const drafts = path.join(userData, 'drafts')
  writeFileSync(path.join(drafts, 'drafts.sqlite'), 'This is not a database any more.'.repeat(1_000))

  const back = await launch()
  const notices = back.page.getByRole('region', { name: 'Notices' })
  await expect(notices).toContainText(/damaged/i)
  expect(readdirSync(drafts).some((name) => name.startsWith('drafts-damaged-'))).toBe(true)
  await expect(back.page.getByRole('textbox', { name: 'Story text' })).toHaveText('Words from before the damage')
})
