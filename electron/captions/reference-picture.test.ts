import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyCaption, type CaptionData, type CaptionProperty } from '../../shared/captions/caption-data.ts'
import { readCaptionDate } from '../../shared/captions/caption-date.ts'
import { captionProperties } from '../../shared/captions/caption-properties.ts'
import { mergeCopies } from '../../shared/captions/conflicts.ts'
import { copiesByExifReader } from './copies-by-exifreader.ts'
import { copiesByExifTool } from './copies-by-exiftool.ts'
import { openMetadataTool } from './metadata-tool.ts'
import { writeCopy } from './write-copy.ts'

/** The IPTC's reference picture is not ours to carry: it is measured where it lies beside the project. */
const picture = process.env['COPYDESK_REFERENCE_PICTURE'] ?? path.join(import.meta.dirname, '../../../shared/samples/pictures/IPTC-PhotometadataRef-Std2021.1.jpg')
const isThere = existsSync(picture) && existsSync(`${picture}.json`)

type Expected = Readonly<Record<'XMP', Readonly<Record<string, unknown>>>>

/** The value that the picture's own list gives for a property; lists of structures are flat there. */
function expectedOf({ XMP: xmp }: Expected): CaptionData {
  const caption = emptyCaption()
  const names: Partial<Record<CaptionProperty, string>> = { creators: 'Creator', keywords: 'Subject' }
  for (const property of Object.keys(captionProperties) as CaptionProperty[]) {
    const value = xmp[names[property] ?? captionProperties[property].xmpName]
    if (value === undefined) continue
    const list = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map((entry) => (typeof entry === 'number' ? String(entry) : typeof entry === 'string' ? entry : ''))
    Object.assign(caption, { [property]: Array.isArray(caption[property]) ? list : property === 'dateCreated' ? readCaptionDate(list[0] ?? '') : (list[0] ?? '') })
  }
  const column = (name: string): string[] => (xmp[`LocationShown${name}`] as string[] | undefined) ?? []
  caption.locationsShown = column('City').map((city, index) => ({ name: column('LocationName')[index] ?? '', sublocation: column('Sublocation')[index] ?? '', city, state: column('ProvinceState')[index] ?? '', country: column('CountryName')[index] ?? '', countryCode: column('CountryCode')[index] ?? '', worldRegion: column('WorldRegion')[index] ?? '' }))
  for (const property of ['altText', 'extendedDescription'] as const) caption.translations[property] = { en: String(xmp[`${captionProperties[property].xmpName}-en`]) }
  return caption
}

describe.skipIf(!isThere)(`the IPTC's reference picture${isThere ? '' : ' (left out: it does not lie beside this project; COPYDESK_REFERENCE_PICTURE names another place)'}`, () => {
  const tool = openMetadataTool()
  afterAll(() => tool.close())
  const expected = async () => expectedOf((JSON.parse(await readFile(`${picture}.json`, 'utf8')) as readonly [Expected])[0])

  it('reads with every property equal to its own list, and no conflict', async () => {
    const tags = await tool.read(picture)
    expect(tags.ok && mergeCopies(copiesByExifTool(tags.value).copies)).toEqual({ caption: await expected(), conflicts: [] })
  })

  it('reads alike with the independent reader', async () => {
    const read = copiesByExifReader(new Uint8Array(await readFile(picture)))
    expect(mergeCopies({ ...read, digest: 'missing' })).toEqual({ caption: await expected(), conflicts: [] })
  })

  it('comes back whole from a copy, locations with all they carry', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-reference-'))
    const target = path.join(folder, 'copy.jpg')
    const caption = { ...(await expected()), headline: 'Another headline' }
    expect(await writeCopy({ tool, source: picture, mediaType: 'image/jpeg', target, caption })).toEqual({ ok: true, value: { warnings: [] } })
    const [before, after] = [await tool.read(picture), await tool.read(target)]
    expect(after.ok && mergeCopies(copiesByExifTool(after.value).copies)).toEqual({ caption, conflicts: [] })
    if (before.ok && after.ok) for (const tag of ['XMP-iptcExt:LocationShown', 'XMP-plus:Licensor', 'XMP-iptcExt:ImageRegion']) expect(after.value[tag]).toEqual(before.value[tag])
    await rm(folder, { recursive: true, force: true })
  })
})
