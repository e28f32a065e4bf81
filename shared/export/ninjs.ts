import { countWords } from '../story/measure.ts'
import { layOutPictures, picturesInReadingOrder } from '../story/lay-out-pictures.ts'
import type { Picture, Story } from '../story/story.ts'
import { bodyHtml, escapeHtml } from './body-html.ts'
import { correctionNotes } from './correction-note.ts'
import type { ExportFacts } from './export-story.ts'
import { figureHtml } from './figure-html.ts'
import { bodyText, creditLine, datelineOf, datelineWriter, joinNames } from './house-form.ts'
import { noteToReceiver } from './running-facts.ts'

/** The part of an IPTC ninjs 3.0 item that a story fills. Unknown properties are refused by the standard, so none is added. */
export interface NinjsItem {
  readonly uri: string
  readonly [property: string]: unknown
}

interface Said {
  readonly role: string
  readonly contentType: string
  readonly value: string
}

/**
 * A story as an IPTC ninjs 3.0 item. The standard has no field for a dateline (`located` takes the city, the dateline stays as text of
 * the body) nor for a credit line (a description with role `creditline`; photographer in `by`, agency in `copyrightHolder`), nor for a section
 * (a subject of rel `section`; tags are subjects of rel `tag`). Corrections stand at the end of the body and, for the receiver, in `edNote`.
 */
export function storyNinjs(story: Story, facts: ExportFacts): NinjsItem {
  const { head } = story
  const city = datelineOf(story)?.places[0]
  const pictures = picturesInReadingOrder(story)
  const section = (head.section ?? '').trim()
  return withoutEmpty({
    uri: `urn:copydesk:story:${story.id}`,
    standard: { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' },
    type: 'text',
    representationType: 'full',
    version: facts.version,
    firstCreated: facts.firstCreated,
    versionCreated: facts.versionCreated,
    contentCreated: facts.firstCreated,
    pubStatus: facts.pubStatus,
    embargoedUntil: facts.embargo ?? '',
    edNote: noteToReceiver(story, facts),
    language: head.language,
    headlines: said(['main', head.headline], ['kicker', head.kicker]),
    descriptions: said(['standfirst', head.standfirst]),
    bodies: bodies(story, pictures, facts),
    by: joinNames(head.bylines),
    slugline: head.slug,
    subjects: [...(section === '' ? [] : [{ name: section, rel: 'section' }]), ...(head.tags ?? []).map((name) => ({ name, rel: 'tag' }))],
    located: city?.city ?? '',
    places: city === undefined ? [] : [{ name: [city.city, city.region, city.country].filter((part) => part !== undefined).join(', '), rel: 'dateline' }],
    associations: pictures.map((picture, index) => association(story, picture, index, facts)),
  })
}

/** A picture in the text stands in the HTML as a figure that names its association, so that whoever lays out the page knows where. */
function bodies(story: Story, pictures: readonly Picture[], facts: ExportFacts): readonly (Said & { readonly charCount: number; readonly wordCount: number })[] {
  const corrections = correctionNotes(story)
  const text = [...bodyText(story).map((block) => block.text), ...corrections].join('\n\n')
  const { inText } = layOutPictures(story)
  const blocks = bodyHtml(story.body, datelineWriter(story), (block) => {
    const picture = inText.get(block)
    return picture === undefined ? '' : figureHtml(story, picture, facts, associationName(pictures.indexOf(picture)))
  })
  const html = [blocks, ...corrections.map((note) => `<p class="correction">${escapeHtml(note)}</p>`)].filter((part) => part !== '').join('\n')
  if (html === '') return []
  const counts = { charCount: Array.from(text).length, wordCount: countWords(text) }
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: html },
    { role: 'main', contentType: 'text/plain', ...counts, value: text },
  ]
}

function associationName(index: number): string {
  return `picture-${index + 1}`
}

function association(story: Story, picture: Picture, index: number, facts: ExportFacts): NinjsItem {
  return withoutEmpty({
    name: associationName(index),
    uri: `urn:copydesk:picture:${picture.id}`,
    type: 'picture',
    version: facts.version,
    versionCreated: facts.versionCreated,
    pubStatus: facts.pubStatus,
    language: story.head.language,
    descriptions: said(['caption', picture.caption], ['creditline', creditLine(story, picture)], ['alttext', picture.alt]),
    by: picture.photographer,
    copyrightHolder: picture.agency,
    renditions: renditions(picture, facts),
  })
}

function renditions({ file, ...picture }: Picture, facts: ExportFacts): readonly Readonly<Record<string, unknown>>[] {
  if (file === null) return []
  const href = facts.pictureHref?.({ file, ...picture })
  return [{ name: 'original', ...(href === undefined ? {} : { href }), contentType: file.mediaType, title: file.name, width: file.width, height: file.height, ...(picture.focalPoint === undefined ? {} : { poi: { x: Math.round(picture.focalPoint.x * file.width), y: Math.round(picture.focalPoint.y * file.height) } }), sizeInBytes: file.bytes }]
}

function said(...parts: readonly (readonly [role: string, value: string])[]): Said[] {
  return parts.filter(([, value]) => value !== '').map(([role, value]) => ({ role, contentType: 'text/plain', value }))
}

/** Empty strings and lists say nothing and are left out. */
function withoutEmpty(item: NinjsItem): NinjsItem {
  const kept = Object.entries(item).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))
  return { ...Object.fromEntries(kept), uri: item.uri }
}
