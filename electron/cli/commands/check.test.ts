import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintIdentifier } from '../../../shared/story/identifier.ts'
import type { Story } from '../../../shared/story/story.ts'
import type { StyleReport } from '../../../shared/style/report/style-report.ts'
import { runLine } from '../testing/run-line.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-check-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const story: Story = {
  schemaVersion: 1,
  id: mintIdentifier(),
  head: { kicker: 'NORWAY - SWEDen', headline: 'Bridge opens again', standfirst: '', bylines: [], slug: 'bridge', language: 'en-GB', stylebook: 'rfi' },
  body: { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'The ferries stop in in May.' }], $: { blockId: 'b1' } }] } },
  pictures: [{ id: mintIdentifier(), file: null, caption: 'A ferry leaves Oldport, 3 March 2021', photographer: '', agency: '', via: '', role: 'photo', alt: 'A grey harbour' }],
}

describe('copydesk check', () => {
  it('gives findings as JSON with offsets in each paragraph, and exit code 0 where there is no error', async () => {
    const file = await fileOf('text.txt', 'The bridge is open.\n\nThe ferries stop in in May.\n')
    const { code, out } = await runLine(['check', '--format', 'json', file])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      file,
      stylebook: 'ap',
      findings: [
        {
          rule: 'repeated-word',
          severity: 'warning',
          paragraph: 1,
          start: 17,
          end: 22,
          text: 'in in',
          message: '“in” stands twice running.',
          fixes: [{ label: 'Keep one', edits: [{ paragraph: 1, start: 17, end: 22, insert: 'in' }] }],
        },
      ],
    })
  })

  it('writes a line a finding for people, counted from 1, and exits with 1 where there is an error', async () => {
    const { code, out } = await runLine(['check', '-'], 'The bridge is open.\n\nAdvertising')
    expect(code).toBe(1)
    expect(out).toBe('-:2:1: error: This is an advertising label, not part of the story. [page-furniture]\n-: AP style, 1 error, 0 warnings, 0 suggestions\n')
  })

  it('says nothing of a missing head on bare text', async () => {
    const { out } = await runLine(['check', '--format', 'json', '-'], 'The bridge is open.')
    expect(JSON.parse(out)).toMatchObject({ findings: [] })
  })

  it.each([['a story file', story], ['what import prints', { text: {}, leftOut: [], story }]])('checks head and pictures of %s by its own stylebook', async (_name, content) => {
    const file = await fileOf('story.json', JSON.stringify(content))
    const { code, out } = await runLine(['check', '--format', 'json', file])
    const answer = JSON.parse(out) as { stylebook: string; findings: { rule: string; paragraph: number | null; place?: unknown }[] }
    expect(code).toBe(1)
    expect(answer.stylebook).toBe('rfi')
    expect(answer.findings.find((finding) => finding.rule === 'kicker-case')).toMatchObject({ paragraph: null, place: { part: 'head', field: 'kicker' } })
    expect(answer.findings.find((finding) => finding.rule === 'credit-missing')).toMatchObject({ paragraph: null, place: { part: 'picture', field: 'credit' } })
    expect(answer.findings.find((finding) => finding.rule === 'repeated-word')).toMatchObject({ paragraph: 0 })
  })

  it('takes the stylebook that is asked for', async () => {
    const file = await fileOf('story.json', JSON.stringify(story))
    const { out } = await runLine(['check', '--stylebook', 'ap', '--format', 'json', file])
    expect(JSON.parse(out)).toMatchObject({ stylebook: 'ap' })
    expect(out).toContain('dateline-missing')
  })

  it('answers JSON lines', async () => {
    const { code, out } = await runLine(['check', '--jsonl', '--stylebook', 'ap'], '{"id":"a","text":"Open.\\n\\nIn in May."}\n{"id":"b","paragraphs":["Open."]}\n')
    expect(code).toBe(0)
    const [first, second] = out.trim().split('\n').map((line): unknown => JSON.parse(line))
    expect(first).toMatchObject({ id: 'a', findings: [{ rule: 'repeated-word', paragraph: 1, start: 0 }] })
    expect(second).toEqual({ id: 'b', findings: [] })
  })

  it('reads on after a file it cannot read, and exits with 2', async () => {
    const good = await fileOf('good.txt', 'The bridge is open.')
    const { code, out, err } = await runLine(['check', join(folder, 'missing.txt'), good])
    expect(code).toBe(2)
    expect(err).toMatch(/missing\.txt does not exist\.\n$/u)
    expect(out).toContain('0 errors')
  })

  it.each([
    ['no file', ['check']],
    ['an unknown stylebook', ['check', '--stylebook', 'wire', '-']],
    ['an unknown format', ['check', '--format', 'xml', '-']],
    ['an unknown option', ['check', '--loud', '-']],
    ['an unknown command', ['chek']],
  ])('takes %s for bad usage, with one line on standard error', async (_name, args) => {
    const { code, out, err } = await runLine(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^copydesk.*\n$/u)
  })

  it.each([
    ['binary.txt', Uint8Array.of(0, 1, 2, 3), 'is not a text'],
    ['latin.txt', Uint8Array.of(0x63, 0xe9, 0x0a), 'is not UTF-8 text'],
    ['other.json', '{"a": 1}', 'is not a story that Copydesk knows'],
  ])('refuses %s with a reason', async (name, content, reason) => {
    const { code, err } = await runLine(['check', await fileOf(name, content)])
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })

  it('makes a style report of a story file, with the same exit code', async () => {
    const file = await fileOf('story.json', JSON.stringify(story))
    const { code, out } = await runLine(['check', '--report', file])
    expect(code).toBe(1)
    expect(out).toMatch(/^File: {7}.*story\.json\nSTYLE REPORT: Bridge opens again\n=+\nSlug: {7}bridge\nStylebook: {2}Radio France Internationale.*, version .+\n/u)
    expect(out).toMatch(/\nText: {7}SHA-256 [0-9a-f]{64}\n/u)
    expect(out).toContain('- Kicker: ')
    expect(out).toContain('- Picture 1, credit line: ')
    expect(out).toContain('No waivers in force')
  })

  it('makes a style report of a text as one line of JSON, of which the hash is that of the words', async () => {
    const { code, out } = await runLine(['check', '--report', '--format', 'json', '-'], 'The ferries stop in in May.')
    expect(code).toBe(0)
    const report = JSON.parse(out) as StyleReport
    expect(report).toMatchObject({ file: '-', stylebook: { id: 'ap' }, counts: { error: 0, warning: 1, suggestion: 0 }, findings: [{ where: 'Paragraph 1', rule: 'repeated-word', words: 'in in' }], waivers: [], fixes: [] })
    expect(report.textHash).toBe(createHash('sha256').update('[["paragraph","The ferries stop in in May."]]').digest('hex'))
  })

  it('makes no report of JSON lines', async () => {
    const { code, err } = await runLine(['check', '--report', '--jsonl'], '{"id":1,"text":"Open."}')
    expect([code, err.split('\n')]).toEqual([2, [expect.stringContaining('leave --jsonl or --report out'), '']])
  })

  it('takes an empty text', async () => {
    expect((await runLine(['check', '-'], '')).code).toBe(0)
  })
})
