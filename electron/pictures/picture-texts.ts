import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader from 'exifreader'

/** What a picture file says of itself; empty strings where it says nothing. */
export interface PictureTexts {
  readonly caption: string
  readonly photographer: string
  readonly agency: string
  /** True where the picture is to be turned by a quarter to stand upright (Exif orientation 5 to 8). */
  readonly onItsSide: boolean
}

const silent: PictureTexts = { caption: '', photographer: '', agency: '', onItsSide: false }

const longestCaption = 10_000
const longestName = 300

/**
 * Reads the embedded caption, creator and credit: XMP wins, then IIM, then Exif (IPTC Photo Metadata 2025.1,
 * Description, Creator, Credit Line). A file whose metadata cannot be read says nothing; the picture is still good.
 */
export function readPictureTexts(bytes: Uint8Array): PictureTexts {
  const tags = load(bytes)
  if (tags === null) return silent
  const { xmp, iptc, exif } = tags
  const photographer = list(xmp?.['creator']) || list(iptc?.['By-line']) || list(exif?.['Artist'])
  const credit = line(xmp?.['Credit']) || line(iptc?.['Credit'])
  const orientation = exif?.['Orientation']?.value
  return {
    caption: clean(line(xmp?.['description']) || line(iptc?.['Caption/Abstract']) || line(exif?.['ImageDescription'])).slice(0, longestCaption),
    photographer: clean(photographer).slice(0, longestName),
    agency: clean(withoutPhotographer(credit, photographer)).slice(0, longestName),
    onItsSide: typeof orientation === 'number' && orientation >= 5 && orientation <= 8,
  }
}

type Tag = { readonly value?: unknown; readonly description?: unknown }
type Tags = Readonly<Partial<Record<'xmp' | 'iptc' | 'exif', Readonly<Record<string, Tag | undefined>>>>>

function load(bytes: Uint8Array): Tags | null {
  // A copy of its own: ExifReader reads the whole ArrayBuffer under a view.
  const buffer = bytes.slice().buffer
  try {
    const tags: unknown = ExifReader.load(buffer, { expanded: true, domParser: new DOMParser({ onError: onErrorStopParsing }) })
    return typeof tags === 'object' && tags !== null ? tags : null
  } catch {
    // The library throws for metadata it cannot read, and also where there is none.
    return null
  }
}

function line(tag: Tag | readonly Tag[] | undefined): string {
  const one = Array.isArray(tag) ? (tag as readonly Tag[])[0] : (tag as Tag | undefined)
  return typeof one?.description === 'string' ? one.description : ''
}

/** Several creators are one line, as a credit prints them. */
function list(tag: Tag | readonly Tag[] | undefined): string {
  if (tag === undefined) return ''
  const many = Array.isArray(tag) ? (tag as readonly Tag[]) : Array.isArray((tag as Tag).value) ? ((tag as Tag).value as readonly unknown[]) : [tag]
  const names = many.map((one) => (typeof one === 'object' && one !== null ? line(one as Tag) : '')).filter((name) => name.trim() !== '')
  return names.length > 0 ? names.join(', ') : line(tag)
}

/** `Ana Ruiz/Northern Wire` where Ana Ruiz is the creator leaves `Northern Wire`. */
function withoutPhotographer(credit: string, photographer: string): string {
  const parts = credit.split('/').map((part) => part.trim())
  return parts.length > 1 && parts[0]?.toLowerCase() === photographer.trim().toLowerCase() ? parts.slice(1).join('/') : credit
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').replace(/[ \t]+/g, ' ').replace(/\r\n?/g, '\n').trim()
}
