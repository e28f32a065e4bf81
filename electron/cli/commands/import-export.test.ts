import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { storySchema } from '../../../shared/story/story.ts'
import { command as exporting } from './export.ts'
import { command as importing } from './import.ts'

const page = fileURLToPath(new URL('../../../shared/import/fixtures/agency-page.txt', import.meta.url))

async function run(command: typeof importing, args: readonly string[], stdin: string | Buffer = ''): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await command.run(args, { stdin: Readable.from([typeof stdin === 'string' ? Buffer.from(stdin) : stdin]), out: (text) => void (out += text), outBytes: (bytes) => void (out += Buffer.from(bytes).toString('base64')), err: (text) => void (err += text) })
  return { code, out, err }
}

describe('copydesk import and export', () => {
  it('prints what was read, what was left out and a story that export takes in every form', async () => {
    const { code, out, err } = await run(importing, [page])
    expect([code, err]).toEqual([0, ''])
    const answer = JSON.parse(out) as { text: { headline: string; paragraphs: string[] }; leftOut: { line: number; why: string }[]; story: unknown }
    expect(Object.keys(answer)).toEqual(['text', 'leftOut', 'story'])
    expect(answer.leftOut[0]).toMatchObject({ line: 1, why: 'Skip link' })
    expect(storySchema.safeParse(answer.story).success).toBe(true)
    for (const format of ['ninjs', 'html', 'markdown', 'text']) {
      const whole = await run(exporting, ['--format', format, '-'], out)
      const alone = await run(exporting, ['--format', format, '-'], JSON.stringify(answer.story))
      expect([whole.code, alone.code]).toEqual([0, 0])
      expect(whole.out).toContain(answer.text.headline)
    }
  })

  it('prints a Word file that import reads back as the same story', async () => {
    const read = await run(importing, [page])
    const word = await run(exporting, ['--format', 'docx', '-'], read.out)
    const again = await run(importing, ['-'], Buffer.from(word.out, 'base64'))
    expect([word.code, again.code]).toEqual([0, 0])
    const texts = [read, again].map(({ out }) => (JSON.parse(out) as { text: unknown }).text)
    expect(texts[1]).toEqual(texts[0])
  })

  it('reads standard input', async () => {
    const { code, out } = await run(importing, ['-'], 'The ferry sails at noon today, the harbour master said on Tuesday.')
    expect(code).toBe(0)
    expect((JSON.parse(out) as { text: { paragraphs: string[] } }).text.paragraphs).toHaveLength(1)
  })

  it('ends with 2 and one line on standard error at anything it cannot read', async () => {
    const faults = [await run(importing, ['there-is-no-such-file.txt']), await run(importing, ['-'], '\u0000\u0001\u0002\u0003'), await run(importing, ['-'], ''), await run(importing, []), await run(importing, ['--stylebook', 'nobody', page]), await run(exporting, ['--format', 'pdf', '-'], '{}'), await run(exporting, ['--format', 'text', '-'], '{"a":1}'), await run(exporting, ['--format', 'text', '-'], 'no')]
    for (const { code, out, err } of faults) {
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toMatch(/^[^\n]+\n$/)
    }
  })
})
