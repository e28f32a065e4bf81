import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleHouse } from '../../../shared/house-stylebook/testing/example-house.ts'
import { mintIdentifier } from '../../../shared/story/identifier.ts'
import type { Story } from '../../../shared/story/story.ts'
import { runLine } from '../testing/run-line.ts'

let folder = ''
let house = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-stylebook-'))
  house = await fileOf('house.yaml', exampleHouse)
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

describe('copydesk check --stylebook FILE.yaml', () => {
  it('checks a text by a house’s own stylebook', async () => {
    const { code, out } = await runLine(['check', '--stylebook', house, '--format', 'json', '-'], 'The Oldport fisherfolk sailed.')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ stylebook: 'reuters', house: { name: 'The Harbour Post', version: '1.10' }, findings: [{ rule: 'banned-terms', severity: 'error', text: 'fisherfolk', message: 'Write fishing crews.' }] })
  })

  it('checks a story and JSON lines by it too', async () => {
    const story: Story = {
      schemaVersion: 1,
      id: mintIdentifier(),
      head: { kicker: 'NORWAY', headline: 'Chairman Votes To Close Old Harbour Road', standfirst: '', bylines: [], slug: 'road', language: 'en-GB', stylebook: 'rfi' },
      body: { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Oldport is quiet.' }], $: { blockId: 'b1' } }] } },
      pictures: [],
    }
    const { out } = await runLine(['check', '--stylebook', house, await fileOf('story.json', JSON.stringify(story))])
    expect(out).toContain('headline:1: warning: The house writes “Chair”, not “Chairman”. [preferred-terms]')
    expect(out).toContain('headline:10: warning: Headlines are set like a sentence. [headline-in-sentence-case]')
    expect(out).toContain('The Harbour Post style')
    const lines = await runLine(['check', '--stylebook', house, '--jsonl'], '{"id":1,"text":"Oldport is very quiet."}\n')
    expect(JSON.parse(lines.out)).toMatchObject({ id: 1, findings: [{ rule: 'no-crowd-words', severity: 'suggestion' }] })
  })

  it('refuses a broken one with each line and reason', async () => {
    const broken = await fileOf('broken.yaml', 'name: Post\nversion: 1\nextends: app\nrules:\n  double-spaces: off\n')
    const { code, out, err } = await runLine(['check', '--stylebook', broken, '-'], 'Text.')
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`copydesk check: The stylebook was not taken.\n${broken}:3: “extends” must be one of ap, reuters, afp, rfi, bbc, guardian; did you mean “ap”?\n`)
    expect((await runLine(['check', '--stylebook', join(folder, 'none.yaml'), '-'], '')).err).toMatch(/none\.yaml does not exist/u)
  })
})

describe('copydesk stylebook', () => {
  it('tries the examples', async () => {
    const good = await runLine(['stylebook', 'test', house])
    expect(good).toMatchObject({ code: 0, err: '' })
    expect(good.out).toMatch(/The Harbour Post, version 1\.10: \d+ examples passed, 0 failed\n$/u)
    const bad = await fileOf('bad.yaml', 'name: Post\nversion: 1\nextends: ap\nown-rules:\n  - {id: no-very, kind: existence, message: m, find: very, must-match: Every day., must-not-match: very much}\n')
    const { code, out } = await runLine(['stylebook', 'test', bad])
    expect(code).toBe(1)
    expect(out).toBe(`${bad}: no-very: finds nothing in “Every day.”.\n${bad}: no-very: finds “very” in “very much”, which it should leave alone.\n${bad}: Post, version 1: 0 examples passed, 2 failed\n`)
  })

  it('tries one rule over texts', async () => {
    const texts = [await fileOf('one.txt', 'A very quiet port.'), await fileOf('two.txt', 'A port.')]
    const { code, out } = await runLine(['stylebook', 'try', house, 'no-crowd-words', ...texts])
    expect(code).toBe(0)
    expect(out).toContain(`${texts[0] ?? ''}:1:3: suggestion: “very” says nothing. [no-crowd-words]\n`)
    expect(out).toContain('no-crowd-words: found in 1 of 2 texts\n')
  })

  it('takes a Vale style over, prints the stylebook and lists what was left', async () => {
    await fileOf('styles/Harbour/Fog.yml', "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: error\ntokens: [obviously]\n")
    await fileOf('styles/Harbour/Own.yml', 'extends: script\nmessage: x\n')
    await fileOf('styles/Harbour/Latin.yml', Uint8Array.of(0xe9, 0x0a))
    const { code, out, err } = await runLine(['stylebook', 'import-vale', '--extends', 'bbc', '--name', 'Harbour', join(folder, 'styles')])
    expect(code).toBe(0)
    expect(out).toBe('name: Harbour\nversion: 1\nchange-note: Taken over from a Vale style.\nextends: bbc\n\nown-rules:\n  - id: harbour-fog\n    kind: existence\n    message: Avoid “{found}”.\n    severity: error\n    find:\n      - obviously\n    match-case: yes\n')
    expect(err).toContain('not taken: Harbour/Own.yml:1: Rules of the kind “script” have no counterpart here.\n')
    expect(err).toMatch(/Latin\.yml is not UTF-8 text/u)
    const again = await runLine(['check', '--stylebook', await fileOf('taken.yaml', out), '-'], 'It is obviously so.')
    expect(again).toMatchObject({ code: 1, out: expect.stringContaining('Avoid “obviously”.') as string })
  })

  it.each([
    ['nothing', []],
    ['an unknown verb', ['tset']],
    ['no file', ['test']],
    ['a missing file', ['test', 'missing.yaml']],
    ['no rule', ['try', 'x.yaml']],
    ['a missing folder', ['import-vale', 'missing']],
    ['an unknown base', ['import-vale', '--extends', 'wire', '.']],
  ])('takes %s for bad usage', async (_name, args) => {
    const { code, out, err } = await runLine(['stylebook', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^copydesk stylebook: .+\n$/u)
  })

  it('refuses a rule that the stylebook does not have, and a folder with nothing in it', async () => {
    const text = await fileOf('text.txt', 'Text.')
    expect((await runLine(['stylebook', 'try', house, 'no-such', text])).code).toBe(2)
    await mkdir(join(folder, 'empty'), { recursive: true })
    expect(await runLine(['stylebook', 'import-vale', join(folder, 'empty')])).toMatchObject({ code: 2, out: '' })
  })
})
