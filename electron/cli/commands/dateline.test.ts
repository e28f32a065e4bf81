import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { command as credit } from './credit.ts'
import { command as dateline } from './dateline.ts'
import type { Command } from '../command.ts'

async function run(command: Command, args: readonly string[], input: string): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await command.run(args, { stdin: Readable.from([Buffer.from(input)]), out: (text) => void (said.out += text), outBytes: () => undefined, err: (text) => void (said.err += text) })
  return { code, ...said }
}

describe('copydesk dateline', () => {
  it('answers one row a line with the same id', async () => {
    const rows = [{ id: 'a', paragraphs: ['Ferries wait', 'SELMA, Ala., Feb. 5 (AP) — The ferries wait.'] }, { id: 2, paragraphs: ['The ferries wait.'] }]
    const { code, out } = await run(dateline, ['--jsonl'], rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    expect(code).toBe(0)
    expect(out.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'a', dateline: { paragraph: 1, start: 0, end: 27, text: 'SELMA, Ala., Feb. 5 (AP) —', places: [{ city: 'Selma', region: 'Alabama' }], date: 'Feb. 5', agency: 'AP' } },
      { id: 2, dateline: null },
    ])
  })

  it('shows the dateline in each house’s form for a text', async () => {
    const { code, out } = await run(dateline, ['-'], 'Ferries wait\n\nSELMA, Ala. (AP) — The ferries wait.\n')
    expect(code).toBe(0)
    expect(out).toContain('paragraph 2: SELMA, Ala. (AP) —')
    expect(out).toContain('Reuters: SELMA, Alabama (Reuters) -')
  })

  it('says which file cannot be read', async () => {
    const { code, err } = await run(dateline, ['no-such-story.txt'], '')
    expect(code).toBe(2)
    expect(err).toMatch(/no-such-story\.txt/)
  })
})

describe('copydesk credit', () => {
  it('parts the caption from its credit, and takes a bare credit', async () => {
    const rows = [{ id: 1, text: 'Ferries wait. Photograph: Nina Berg/PA' }, { id: 2, text: 'Nina Berg' }, { id: 3, text: 'Ferries wait in the harbour.' }]
    const { code, out } = await run(credit, ['--jsonl'], rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    expect(code).toBe(0)
    expect(out.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 1, caption: 'Ferries wait.', credit: { start: 14, end: 38, text: 'Photograph: Nina Berg/PA', photographer: 'Nina Berg', agency: 'PA', role: 'photo' } },
      { id: 2, caption: '', credit: { start: 0, end: 9, text: 'Nina Berg', photographer: 'Nina Berg' } },
      { id: 3, caption: 'Ferries wait in the harbour.', credit: null },
    ])
  })

  it('shows each caption of a text in every house’s form', async () => {
    const { out } = await run(credit, ['-'], 'Ferries wait. Photograph: Nina Berg/PA\nThe harbour.\n')
    expect(out).toContain('Guardian: Photograph: Nina Berg/PA')
    expect(out).toContain('standard input, line 2: no credit')
  })
})
