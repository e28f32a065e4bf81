import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { jsonLines, splitParagraphs } from './json-lines.ts'

async function answers(chunks: readonly Uint8Array[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const io = { stdin: Readable.from(chunks), out: (text: string) => void (out += text), outBytes: () => undefined, err: (text: string) => void (err += text) }
  const code = await jsonLines(io, (row) => ({ text: row.text, paragraphs: row.paragraphs }))
  return { code, out, err }
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')

describe('jsonLines', () => {
  it('answers each line in order with its own id, whatever the id is', async () => {
    const { code, out } = await answers([bytes('{"id":7,"text":"a"}\n\n{"id":"x","paragraphs":["b","c"]}')])
    expect(code).toBe(0)
    expect(out.trim().split('\n').map((line): unknown => JSON.parse(line))).toEqual([
      { id: 7, text: 'a', paragraphs: ['a'] },
      { id: 'x', text: 'b\n\nc', paragraphs: ['b', 'c'] },
    ])
  })

  it('puts lines together across chunks, also where a letter is cut in two', async () => {
    const whole = bytes('{"id":1,"text":"café"}\n{"id":2,"text":"naïve"}\n')
    const { out } = await answers(Array.from(whole, (byte) => Uint8Array.of(byte)))
    expect(out).toContain('café')
    expect(out).toContain('naïve')
  })

  it.each([
    ['what is not JSON', '{"id":1,"text":"a"}\nnonsense\n{"id":2,"text":"b"}\n'],
    ['what is no object', '{"id":1,"text":"a"}\n[]\n'],
    ['a row without text', '{"id":1,"text":"a"}\n{"id":2}\n'],
    ['paragraphs that are no texts', '{"id":1,"text":"a"}\n{"id":2,"paragraphs":[1]}\n'],
  ])('stops at %s, with one line that says where, and lets the answers before it stand', async (_name, input) => {
    const { code, out, err } = await answers([bytes(input)])
    expect(code).toBe(2)
    expect(out.split('\n')).toHaveLength(2)
    expect(err).toMatch(/^Line 2 of the input cannot be read: .+\n$/u)
  })
})

describe('splitParagraphs', () => {
  it('cuts at one blank line, so that offsets can be counted back', () => {
    expect(splitParagraphs('a\n\nb\r\n\r\nc\nd')).toEqual(['a', 'b', 'c\nd'])
    expect(splitParagraphs('a\n\n\n\nb')).toEqual(['a', '', 'b'])
  })
})
