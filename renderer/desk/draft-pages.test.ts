import { describe, expect, it } from 'vitest'
import type { DraftList, DraftRow } from '../../shared/ipc/drafts.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { createDraftPages, pageSize, rowAt } from './draft-pages.ts'

const row = (index: number, headline = `Story ${index}`): DraftRow => ({
  id: String(index).padStart(26, '0'),
  headline,
  slug: '',
  opening: '',
  status: 'draft',
  submission: null,
  words: 0,
  changedAt: '2026-11-23T12:00:00Z',
  findings: null,
  conflicts: 0,
  binnedAt: null,
  snippet: null,
})

type Request = { search: string; bin: boolean; submitted: boolean; offset: number; limit: number }

/** A desk of so many drafts that answers when told to. */
function desk(total: number) {
  const requests: { request: Request; answer: (result: Result<DraftList>) => void }[] = []
  const pages = createDraftPages((request) => new Promise((answer) => requests.push({ request, answer })))
  const answerAll = async () => {
    for (const { request, answer } of requests.splice(0)) {
      const rows = Array.from({ length: Math.max(0, Math.min(request.limit, total - request.offset)) }, (_, index) => row(request.offset + index, `${request.search}${request.offset + index}`))
      answer(success({ rows, total, submitted: 0 }))
    }
    await Promise.resolve()
  }
  return { pages, requests, answerAll }
}

describe('pages of drafts', () => {
  it('asks only for the pages in view, each once', async () => {
    const { pages, requests, answerAll } = desk(10_000)
    pages.want(0, 20)
    pages.want(0, 25)
    expect(requests.map(({ request }) => request.offset)).toEqual([0])
    await answerAll()
    pages.want(5_050, 5_110)
    expect(requests.map(({ request }) => request.offset)).toEqual([5_000, 5_100])
    await answerAll()
    expect(rowAt(pages.listing.get(), 5_105)?.headline).toBe('5105')
    expect(rowAt(pages.listing.get(), 300)).toBeUndefined()
  })

  it('drops the answer to an earlier search', async () => {
    const { pages, requests, answerAll } = desk(3)
    pages.find('mayor')
    const late = requests.splice(0)
    pages.find('mayoress')
    await answerAll()
    late[0]?.answer(success({ rows: [row(1, 'late')], total: 1, submitted: 0 }))
    await Promise.resolve()
    expect(rowAt(pages.listing.get(), 0)?.headline).toBe('mayoress0')
    expect(pages.listing.get().total).toBe(3)
  })

  it('keeps the rows in sight while it looks again, and forgets pages out of view', async () => {
    const { pages, requests, answerAll } = desk(1_000)
    pages.want(0, 10)
    await answerAll()
    pages.want(500, 510)
    await answerAll()
    const refreshed = pages.refresh()
    expect(rowAt(pages.listing.get(), 505)?.headline).toBe('505')
    expect(requests).toHaveLength(1)
    await answerAll()
    await refreshed
    expect([...pages.listing.get().pages.keys()]).toEqual([500 / pageSize])
  })

  it('lists only what waits for a sub where it is asked to, and the whole desk again after', async () => {
    const { pages, requests, answerAll } = desk(3)
    pages.want(0, 2)
    await answerAll()
    pages.showSubmitted(true)
    expect(requests.map(({ request }) => request.submitted)).toEqual([true])
    requests.splice(0)[0]?.answer(success({ rows: [row(1)], total: 1, submitted: 1 }))
    await Promise.resolve()
    expect(pages.listing.get()).toMatchObject({ onlySubmitted: true, total: 1, submitted: 1 })
    pages.showBin(true)
    expect(pages.listing.get().onlySubmitted).toBe(false)
    expect(requests.map(({ request }) => [request.bin, request.submitted])).toEqual([[true, false]])
  })

  it('keeps the failure until an answer comes', async () => {
    const { pages, requests, answerAll } = desk(1)
    pages.want(0, 0)
    requests.splice(0)[0]?.answer(failure('unreadable', 'The drafts could not be read.'))
    await Promise.resolve()
    expect(pages.listing.get().failure?.code).toBe('unreadable')
    void pages.refresh()
    await answerAll()
    expect(pages.listing.get().failure).toBeNull()
  })
})
