import path from 'node:path'
import type { CaptionImport, CaptionRow } from '../shared/ipc/captions.ts'
import type { Result } from '../shared/result.ts'
import { expect, test } from './fixtures/launch.ts'
import { writePng } from './fixtures/pictures.ts'

interface Answers {
  readonly rows: CaptionRow[]
  readonly imports: CaptionImport[]
}

declare const copydesk: {
  takeDropped(files: readonly object[]): Promise<Result<{ readonly import: CaptionImport } | null>>
  ask(name: string, request: object): Promise<Result<never>>
}

test('dropped files reach the caption desk past the page, and are shown small and as they are', async ({ app, userData }) => {
  const { page } = app
  const file = path.join(userData, 'ferry.png')
  await writePng(app, file)
  await page.evaluate(() => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', id: 'drop-here' })
    document.body.append(input)
  })
  await page.setInputFiles('#drop-here', file)
  const started = await page.evaluate(() => copydesk.takeDropped([...(document.querySelector<HTMLInputElement>('#drop-here')?.files ?? [])]))
  expect(started).toMatchObject({ ok: true, value: { import: { state: 'running' } } })
  // What was made by a page lies on no disk and starts nothing.
  expect(await page.evaluate(() => copydesk.takeDropped([new File(['x'], 'made-up.png'), { path: '/etc/passwd' }]))).toEqual({ ok: true, value: null })

  const answers = () =>
    page.evaluate(async (): Promise<Answers> => {
      const list: Result<{ rows: CaptionRow[] }> = await copydesk.ask('captions.list', { filter: 'all', search: '', order: 'added', offset: 0, limit: 10 })
      const imports: Result<CaptionImport[]> = await copydesk.ask('captions.imports', {})
      return { rows: list.ok ? list.value.rows : [], imports: imports.ok ? imports.value : [] }
    })
  await expect.poll(async () => (await answers()).imports).toMatchObject([{ state: 'done', total: 1, added: 1 }])
  const [row] = (await answers()).rows
  expect(row).toMatchObject({ name: 'ferry.png', mediaType: 'image/png', hasCaption: false, isDrawn: true, stories: 0 })
  const loads = (what: string) =>
    page.evaluate(async (address) => {
      const picture = new Image()
      picture.src = address
      await picture.decode()
      return picture.naturalWidth
    }, `app://copydesk/pictures/${row?.hash ?? ''}/${what}`)
  expect(await loads('thumbnail')).toBeGreaterThan(0)
  expect(await loads('original')).toBe(row?.width)
  // The same wire is no request that a page could make.
  expect(await page.evaluate(() => copydesk.ask('captions.take-dropped', { files: ['/etc/passwd'] }))).toMatchObject({ ok: false, failure: { code: 'request-refused' } })
})
