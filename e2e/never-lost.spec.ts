import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
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
  let kept = ''
  for (let round = 0; round < 10; round += 1) {
    const app = await launch()
    const editor = new EditorPage(app)
    if (round === 0) await editor.newStory()
    else await expect(editor.text).toContainText(kept)
    await editor.text.click()
    await editor.press('Control+End')

    // Words go in at a typist's pace; each is noted with the moment it was on the screen.
    const typed: { readonly at: number; readonly text: string }[] = []
    let text = kept
    for (let count = 0; count < 24; count += 1) {
      const word = `${words[count % words.length]}${round}x${count} `
      await editor.type(word)
      text += word
      typed.push({ at: Date.now(), text: text.trimEnd() })
    }
    const killedAt = Date.now()
    await app.kill()

    const due = typed.filter(({ at }) => at <= killedAt - 1_000).at(-1)?.text ?? kept
    const after = await launch()
    await expect(after.page.getByRole('textbox', { name: 'Story text' })).toContainText(due)
    kept = (await textOf(after)).trimEnd()
    expect(text.startsWith(kept)).toBe(true)
    await after.quit()
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
  mkdirSync(drafts, { recursive: true })
  copyFileSync(path.join(drafts, 'drafts.sqlite'), path.join(userData, 'before.sqlite'))
  writeFileSync(path.join(drafts, 'drafts.sqlite'), 'This is not a database any more.'.repeat(1_000))

  const back = await launch()
  const notices = back.page.getByRole('region', { name: 'Notices' })
  await expect(notices).toContainText(/damaged/i)
  expect(readdirSync(drafts).some((name) => name.startsWith('drafts-damaged-'))).toBe(true)
  await expect(back.page.getByRole('list', { name: 'Stories on the desk' }).getByRole('listitem').first()).toBeVisible()
})
