import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'
import { success, type Result } from '../../shared/result.ts'
import type { Log } from '../diagnostics/log.ts'
import { answeringWith, type Handlers } from './dispatch.ts'

const recorded: string[] = []
const log: Log = { record: (event) => void recorded.push(event), recordFault: (event) => void recorded.push(event), file: '' }
const id = '01HZY5Q8J9V3K7M2N4P6R8T0WX'
const asked: unknown[] = []
const handlers = new Proxy({} as Handlers, {
  get: () => (request: unknown) => {
    asked.push(request)
    return success({ told: 'a “story”' })
  },
})
const answer = answeringWith(handlers, log)
const from = (url: string) => ({ senderFrame: { parent: null, url }, sender: {} }) as unknown as IpcMainInvokeEvent
const own = from('app://copydesk/index.html')

async function inText(name: string, request: string, event = own): Promise<Result<unknown>> {
  const answered = await answer(event, name, request)
  return (typeof answered === 'string' ? JSON.parse(answered) : answered) as Result<unknown>
}

describe('a request in text', () => {
  it('is parsed and answered as the same one in objects, in text', async () => {
    asked.length = 0
    expect(await answer(own, 'drafts.open', { id })).toEqual(success({ told: 'a “story”' }))
    const answered = await answer(own, 'drafts.open', JSON.stringify({ id }))
    expect(typeof answered === 'string' && JSON.parse(answered)).toEqual(success({ told: 'a “story”' }))
    expect(asked).toEqual([{ id }, { id }])
  })

  it.each(['no JSON', '"a word"', '{"id": 3}', 'null', ''])('is refused where it says nothing that may be asked: %s', async (text) => {
    asked.length = 0
    expect(await inText('drafts.open', text)).toMatchObject({ ok: false, failure: { code: 'request-refused' } })
    expect(asked).toEqual([])
  })

  it('is bounded and its sender looked at before it is read', async () => {
    asked.length = 0
    expect(await inText('drafts.open', JSON.stringify({ id, more: 'x'.repeat(200_000) }))).toMatchObject({ ok: false })
    expect(await inText('drafts.open', JSON.stringify({ id }), from('https://example.org/'))).toMatchObject({ ok: false })
    expect(await inText('drafts.none', JSON.stringify({ id }))).toMatchObject({ ok: false })
    expect(asked).toEqual([])
  })
})
