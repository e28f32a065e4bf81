import { expect, test } from './fixtures/launch.ts'
import { blocksOf, EditorPage, nodesOf } from './pages/editor-page.ts'

test('typing is saved, blocks keep their ids, and a split names its origin', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('The harbour at Ostrel reopened on Monday.')
  await editor.press('Enter')
  await editor.type('Two ferries waited outside.')
  await expect.poll(async () => blocksOf(await editor.saved()).map(({ text }) => text)).toEqual(['The harbour at Ostrel reopened on Monday.', 'Two ferries waited outside.'])
  const [first, second] = blocksOf(await editor.saved())
  expect(first?.id).toBeTruthy()
  expect(second?.id).not.toBe(first?.id)

  await editor.press('Home')
  for (let letter = 0; letter < 'Two ferries'.length; letter += 1) await editor.press('ArrowRight')
  await editor.press('Enter')
  await expect.poll(async () => blocksOf(await editor.saved()).map(({ text }) => text)).toEqual(['The harbour at Ostrel reopened on Monday.', 'Two ferries', ' waited outside.'])
  const split = blocksOf(await editor.saved())
  expect(split.map(({ id }) => id).slice(0, 2)).toEqual([first?.id, second?.id])
  expect(split[2]?.origin).toBe(second?.id)

  await editor.press('Control+Z')
  await expect.poll(async () => blocksOf(await editor.saved()).map(({ id }) => id)).toEqual([first?.id, second?.id])
})

test('the keys of the formats work, and undo takes them back', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('Quay ')
  await editor.press('Control+B')
  await editor.type('open')
  await editor.press('Control+B', 'Enter')
  await editor.type('Ferries')
  await editor.press('Control+Alt+2')
  await expect(editor.text.getByRole('heading', { name: 'Ferries' })).toBeVisible()
  await expect(editor.text.locator('strong')).toHaveText('open')
  await expect.poll(async () => blocksOf(await editor.saved())[1]?.type).toBe('heading')
  const id = blocksOf(await editor.saved())[1]?.id
  await editor.press('Control+Z')
  await expect(editor.text.getByRole('heading')).toHaveCount(0)
  await expect.poll(async () => blocksOf(await editor.saved())[1]).toMatchObject({ type: 'paragraph', id })
})

test('a typed dateline becomes an element', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('SELMA, Ala. (AP) — The bridge reopened.')
  await expect(editor.text.locator('.dateline')).toHaveText('SELMA, Ala. (AP) — ')
  await expect(editor.text.locator('p').first()).toHaveText('SELMA, Ala. (AP) — The bridge reopened.')
  await expect.poll(async () => nodesOf(await editor.saved()).find(({ type }) => type === 'dateline')?.dateline).toMatchObject({ places: [{ city: 'Selma', region: 'Alabama' }] })

})

test('one undo gives a typed dateline’s words back, and they stay words', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('SELMA, Ala. (AP) — ')
  await expect(editor.text.locator('.dateline')).toBeVisible()
  await editor.press('Control+Z')
  await expect(editor.text.locator('.dateline')).toHaveCount(0)
  await expect(editor.text).toHaveText('SELMA, Ala. (AP) — ')
  await editor.type('The bridge')
  await expect(editor.text).toHaveText('SELMA, Ala. (AP) — The bridge')
  await expect(editor.text.locator('.dateline')).toHaveCount(0)
})

test('another stylebook writes the dateline anew and leaves the document alone', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('ARNHEM, Netherlands, May 16 (Reuters) - The bridge reopened.')
  await expect(editor.text.locator('.dateline')).toHaveText('ARNHEM, Netherlands (AP) — ')
  // To the last letter: the save of the dateline may come before that of the full stop.
  await expect.poll(async () => nodesOf(await editor.saved()).some(({ text }) => text?.endsWith('reopened.') === true)).toBe(true)
  const before = (await editor.saved()).body

  await editor.chooseStylebook(/Reuters/)
  await expect(editor.text.locator('.dateline')).toHaveText('ARNHEM, Netherlands, May 16 (Reuters) - ')
  await editor.chooseStylebook(/RFI|Radio France/)
  await expect(editor.text.locator('.dateline')).toContainText('RFI puts the place in the kicker')
  await expect.poll(async () => (await editor.saved()).head.stylebook).toBe('rfi')
  expect((await editor.saved()).body).toEqual(before)
})

test('the dateline’s form opens by key and by click, changes it and removes it', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('Ferries waited.')
  await editor.press('Control+Shift+D')
  const form = app.page.getByRole('dialog', { name: 'Dateline' })
  await expect(form.getByLabel('City')).toBeFocused()
  await editor.type('Brussels')
  await editor.press('Tab', 'Tab')
  await editor.type('Belgium')
  await editor.press('Enter')
  await expect(form).toBeHidden()
  await expect(editor.text.locator('p').first()).toHaveText(/^BRUSSELS.*\(AP\) — Ferries waited\.$/)

  await editor.press('Control+Home', 'ArrowRight', 'Enter')
  await expect(form.getByLabel('City')).toHaveValue('Brussels')
  await editor.press('Escape')
  await expect(form).toBeHidden()
  await expect(editor.text).toBeFocused()

  await editor.text.locator('.dateline').click()
  await form.getByRole('button', { name: 'Remove dateline' }).click()
  await expect(editor.text).toHaveText('Ferries waited.')
  await editor.press('Control+Z')
  await expect(editor.text.locator('.dateline')).toBeVisible()
})

test('findings are underlined outside the document, explained at the caret, and mended as one undo step', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('The ferry ferry left the harbour.')
  await expect.poll(async () => (await editor.underlines())['copydesk-warning']).toBeGreaterThan(0)
  expect(nodesOf(await editor.saved()).map(({ type }) => type)).not.toContain('mark')

  await editor.press('Home')
  for (let letter = 0; letter < 7; letter += 1) await editor.press('ArrowRight')
  await expect(editor.card).toContainText('stands twice running')
  await editor.press('Control+.')
  await expect(editor.text).toHaveText('The ferry left the harbour.')
  await expect(editor.card).toBeHidden()
  await editor.press('Control+Z')
  await expect(editor.text).toHaveText('The ferry ferry left the harbour.')
  await expect.poll(async () => (await editor.underlines())['copydesk-warning']).toBeGreaterThan(0)
})

test('an underline goes with its words while someone types before them', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('It said said so.')
  await expect.poll(async () => (await editor.underlines())['copydesk-warning']).toBe(1)
  // Not once, from the first letter on, may the underline be away or on other words.
  await app.page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = (): void => {
      const [range] = CSS.highlights.get('copydesk-warning') ?? []
      seen.push(range === undefined ? '' : (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset))
      requestAnimationFrame(look)
    }
    look()
  })
  await editor.press('Home')
  await editor.type('Then ')
  await expect.poll(async () => (await editor.saved()).body.root.children?.map((block) => block.children?.map(({ text }) => text).join(''))).toEqual(['Then It said said so.'])
  expect(await app.page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])).toEqual(['said said'])
})

test('the panel’s fix, jump and waiver reach the text', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  // At one stroke, as another program would: signs that are typed one by one lose the second space at once.
  await app.page.keyboard.insertText('It said said so.  Then it left.')
  await editor.style.getByRole('button', { name: 'Leave one space' }).click()
  await expect(editor.text).toHaveText('It said said so. Then it left.')

  await editor.style.getByRole('button', { name: /stands twice running/ }).click()
  await expect(editor.text).toBeFocused()
  expect(await app.page.evaluate(() => getSelection()?.toString())).toBe('said said')

  const row = editor.style.getByRole('listitem').filter({ hasText: 'stands twice running' })
  await row.getByRole('button', { name: 'Waive…' }).click()
  await editor.type('That is how she put it.')
  await row.getByRole('button', { name: 'Waive', exact: true }).click()
  await expect(editor.style.getByText('That is how she put it.')).toBeVisible()
  await expect.poll(async () => (await editor.underlines())['copydesk-warning']).toBe(0)
  await editor.style.getByRole('button', { name: 'Take the waiver back' }).click()
  await expect.poll(async () => (await editor.underlines())['copydesk-warning']).toBe(1)
})

test('pasted HTML loses its scripts, handlers, pictures and unsafe links, and keeps its words', async ({ app }) => {
  const editor = new EditorPage(app)
  const asked: string[] = []
  app.page.on('request', (request) => asked.push(request.url()))
  await editor.newStory()
  await editor.paste({
    text: 'plain',
    html: `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p onclick="window.pwned=1">Ferries <span style="font-weight:700">waited</span>.</p></b>
      <script>window.pwned = 2</script><img src="https://pictures.example/track.gif" onerror="window.pwned=3"><svg onload="window.pwned=4"></svg>
      <p>See <a href="javascript:window.pwned=5">this</a> and <a href="https://example.org/a">that</a>.</p><iframe srcdoc="<script>parent.pwned=6</script>"></iframe>
      <h1>Quays</h1><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>North</p><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>South</p>`,
  })
  await expect(editor.text.getByRole('heading', { name: 'Quays' })).toBeVisible()
  await expect(editor.text.locator('p').first()).toHaveText('Ferries waited.')
  await expect(editor.text.locator('strong')).toHaveText('waited')
  await expect(editor.text.locator('a')).toHaveText('that')
  await expect(editor.text.getByRole('listitem')).toHaveText(['North', 'South'])
  await expect(editor.text.locator('img, script, svg, iframe, [onclick], [style*="mso"]')).toHaveCount(0)
  expect(await app.page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined()
  expect(asked.filter((url) => url.includes('example'))).toEqual([])
  await editor.press('Control+Z')
  await expect(editor.text).toHaveText('')
})

test('a paste without formats brings the words alone, and a copied block comes back with another id', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.paste({ text: 'Ferries waited.', html: '<h1>Ferries <b>waited</b>.</h1>' }, 'pasteAndMatchStyle')
  await expect(editor.text.locator('p')).toHaveText('Ferries waited.')
  await expect(editor.text.locator('strong')).toHaveCount(0)

  await editor.press('Control+A', 'Control+C', 'Control+End', 'Enter', 'Control+V')
  await expect(editor.text.locator('p')).toHaveText(['Ferries waited.', 'Ferries waited.'])
  await expect.poll(async () => blocksOf(await editor.saved()).length).toBe(2)
  expect(new Set(blocksOf(await editor.saved()).map(({ id }) => id)).size).toBe(2)
})

test('the command pastes words alone, and a page loses its furniture with a word about it', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  const prose = ['The council voted on Tuesday to bring back the night ferry.', 'The boat will sail from the first week of April, it said.', 'Nobody had asked for it in the first place, the clerk said.']
  await editor.paste({ text: 'plain', html: `<a href="#main">Skip to main content</a>${prose.map((words) => `<p><b>${words}</b></p>`).join('')}` })
  await expect(editor.text.locator('p')).toHaveText(prose)
  await expect(app.page.getByText('Left out of the paste: one line of the page around it')).toBeVisible()
  await editor.press('Control+A', 'Control+C', 'Control+End', 'Enter', 'Control+Shift+V')
  await expect(editor.text.locator('p')).toHaveText([...prose, ...prose])
  await expect(editor.text.locator('strong')).toHaveCount(3)
})

test('a paste that is far too large is refused with a word and changes nothing', async ({ app }) => {
  const editor = new EditorPage(app)
  await editor.newStory()
  await editor.type('Kept.')
  await editor.paste({ text: 'ferry '.repeat(4_000_000) })
  await expect(app.page.getByText('too much to paste into one story')).toBeVisible()
  await expect(editor.text).toHaveText('Kept.')
})
