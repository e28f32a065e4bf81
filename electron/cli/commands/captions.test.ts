import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { fullCaption, makePicture } from '../../captions/fixtures/pictures.ts'
import { openMetadataTool } from '../../captions/metadata-tool.ts'
import { writeCopy } from '../../captions/write-copy.ts'
import { runLine } from '../testing/run-line.ts'

const tool = openMetadataTool()
let folder: string
let picture: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-cli-captions-'))
  picture = path.join(folder, 'ferry.jpg')
  await writeFile(picture, await makePicture('jpeg'))
  return () => rm(folder, { recursive: true, force: true })
})
afterAll(() => tool.close())

describe('copydesk captions', () => {
  it('prints each picture’s caption data as JSON', async () => {
    const captioned = path.join(folder, 'captioned.jpg')
    await writeCopy({ tool, source: picture, mediaType: 'image/jpeg', target: captioned, caption: fullCaption('Łódź') })
    const { code, out, err } = await runLine(['captions', picture, captioned])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const rows = out.trim().split('\n').map((line) => JSON.parse(line) as { file: string; type: string; width: number; caption: unknown; conflicts: unknown[] })
    expect(rows.map(({ file, type, width }) => ({ file, type, width }))).toEqual([picture, captioned].map((file) => ({ file, type: 'image/jpeg', width: 96 })))
    expect(rows[1]?.caption).toEqual(fullCaption('Łódź'))
  })

  it('checks them in a stylebook, with the exit codes of check', async () => {
    const { code, out } = await runLine(['captions', '--check', '--stylebook', 'rfi', picture])
    const { stylebook, findings } = JSON.parse(out) as { stylebook: string; findings: { rule: string; severity: string; property: string }[] }
    expect(stylebook).toBe('rfi')
    expect(findings.map(({ property }) => property)).toContain('creditLine')
    expect(code).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0)
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
  })

  it.each([
    [['captions'], /Give a picture/],
    [['captions', '--set', 'city=Oldport', 'a.jpg'], /--output/],
    [['captions', '--output', 'x', 'a.jpg'], /--set/],
    [['captions', '--set', 'town=Oldport', '--output', 'x', 'a.jpg'], /no property "town"/],
    [['captions', '--set', 'dateCreated=soon', '--output', 'x', 'a.jpg'], /is no date/],
    [['captions', '--set', 'dataMining=no', '--output', 'x', 'a.jpg'], /is no permission/],
    [['captions', '--check', '--stylebook', 'nobody', 'a.jpg'], /no stylebook "nobody"/],
    [['captions', 'gone.jpg'], /gone\.jpg does not exist/],
  ])('says in one line what it cannot use: %j', async (args, said) => {
    const { code, out, err } = await runLine(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(said)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('goes on with the next picture where one is none', async () => {
    const text = path.join(folder, 'text.jpg')
    await writeFile(text, 'Minutes of the meeting')
    const { code, out, err } = await runLine(['captions', text, picture])
    expect(code).toBe(2)
    expect(err).toMatch(/is text, not a picture/)
    expect(out.trim().split('\n')).toHaveLength(1)
  })

  it('never writes into the folder that a picture lies in', async () => {
    const before = await readFile(picture)
    const { code, err } = await runLine(['captions', '--set', 'city=Oldport', '--output', folder, picture])
    expect(code).toBe(2)
    expect(err).toMatch(/output folder itself/)
    expect(Buffer.compare(await readFile(picture), before)).toBe(0)
    expect(await readdir(folder)).toEqual(['ferry.jpg'])
  })
})
