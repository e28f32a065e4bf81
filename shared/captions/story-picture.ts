import type { Credit } from '../credit/credit.ts'
import { parseCredit } from '../credit/find-credit.ts'
import { writeCredit } from '../credit/write-credit.ts'
import type { PictureId } from '../story/identifier.ts'
import type { Picture, PictureFile } from '../story/story.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import type { CaptionData } from './caption-data.ts'

/**
 * The credit that a caption's fields tell: its credit line taken apart, the creator where the line names nobody, the
 * source where it names no agency. A line that is one organisation's name is the agency.
 */
export function creditOfCaption({ creators, creditLine, source }: Pick<CaptionData, 'creators' | 'creditLine' | 'source'>): Credit {
  const parsed = creditLine.trim() === '' ? null : parseCredit(creditLine)
  const creator = creators.join(', ')
  const named = parsed?.photographer ?? ''
  const agency = parsed?.agency ?? ''
  // `Northern Wire` by itself reads as a person's name; beside a creator of another name it is the agency.
  if (creator !== '' && named !== '' && agency === '' && !isSameName(named, creator)) return { ...parsed, photographer: creator, agency: named }
  const photographer = named || creator
  const from = agency || (parsed === null ? source.trim() : '')
  return { ...parsed, ...(photographer !== '' && { photographer }), ...(from !== '' && { agency: from }) }
}

function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKD').replace(/[^\p{L}]/gu, '').toLowerCase()
  return plain(one) === plain(other)
}

/** A story's picture that starts from what the library says of it; from then on the story's words are its own. */
export function storyPictureOf(id: PictureId, file: PictureFile, caption: CaptionData): Picture {
  const { photographer = '', agency = '', via = '', role = 'photo' } = creditOfCaption(caption)
  return {
    id,
    file,
    caption: caption.description.slice(0, 10_000),
    photographer: photographer.slice(0, 300),
    agency: agency.slice(0, 300),
    via: via.slice(0, 300),
    role,
    alt: caption.altText.slice(0, 5_000),
    embedded: { photographer: caption.creators.join(', ').slice(0, 300), agency: caption.creditLine.slice(0, 300) },
  }
}

/**
 * What the published file of a story's picture says: the library's data with the story's own caption, credit and alt
 * text over them. Texts that the story leaves empty stay as the library has them; translations of a text that the story
 * changed are left out, for they no longer say the same.
 */
export function publishedCaption(picture: Picture, library: CaptionData, stylebook: Stylebook): CaptionData {
  const credit: Credit = { ...(picture.photographer !== '' && { photographer: picture.photographer }), ...(picture.agency !== '' && { agency: picture.agency }), ...(picture.via !== '' && { via: picture.via }), role: picture.role }
  const line = writeCredit(credit, stylebook.credit)
  const description = picture.caption.trim() === '' ? library.description : picture.caption
  const altText = picture.alt.trim() === '' ? library.altText : picture.alt
  const translations = { ...library.translations }
  if (description !== library.description) delete translations.description
  if (altText !== library.altText) delete translations.altText
  return {
    ...library,
    description,
    altText,
    creditLine: line === '' ? library.creditLine : line,
    creators: picture.photographer === '' || isSameName(picture.photographer, library.creators.join(', ')) ? library.creators : [picture.photographer],
    translations,
  }
}
