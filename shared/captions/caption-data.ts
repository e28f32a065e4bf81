import { z } from 'zod'
import { isCaptionDate } from './caption-date.ts'

const line = z.string().max(10_000)
const text = z.string().max(100_000)
const list = (most: number) => z.array(z.string().max(2_000)).max(most)

/** A place in the picture (IPTC Extension, Location Shown); empty strings where nothing is known. */
export const captionLocationSchema = z.object({ name: line, sublocation: line, city: line, state: line, country: line, countryCode: line, worldRegion: line })
export type CaptionLocation = z.infer<typeof captionLocationSchema>

/** The permissions that PLUS knows for data mining, without the prefix of its address; empty: nothing is said. */
export const dataMiningCodes = ['', 'DMI-UNSPECIFIED', 'DMI-ALLOWED', 'DMI-PROHIBITED-AIMLTRAINING', 'DMI-PROHIBITED-GENAIMLTRAINING', 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING', 'DMI-PROHIBITED', 'DMI-PROHIBITED-SEECONSTRAINT', 'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR', 'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR'] as const

/** Properties whose text may stand in several languages (XMP AltLang). */
export const languageProperties = ['description', 'title', 'copyrightNotice', 'usageTerms', 'altText', 'extendedDescription'] as const
export type LanguageProperty = (typeof languageProperties)[number]

/** BCP 47 in small letters, as XMP compares them: `fr`, `pt-br`. */
const languageTag = z.string().regex(/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/).max(35)
const translationsSchema = z.partialRecord(z.enum(languageProperties), z.record(languageTag, text))
export type Translations = z.infer<typeof translationsSchema>

/**
 * What a picture says of itself, in the names of the IPTC Photo Metadata Standard 2025.1. Empty strings and lists where
 * it says nothing. Of texts in several languages the default (`x-default`) stands in the property, the others in
 * `translations`. No text is ever cut here; what is too long for IIM is kept whole in XMP (`byte-limits.ts`).
 */
export const captionDataSchema = z.object({
  /** The caption. */
  description: text,
  headline: line,
  /** Photographers, in the order they are named. */
  creators: list(50),
  creatorJobTitle: line,
  creditLine: line,
  copyrightNotice: line,
  source: line,
  /** `2024`, `2024-05`, `2024-05-03`, or with a time `2024-05-03T14:30:00+02:00`; see `caption-date.ts`. */
  dateCreated: z.string().max(40).refine((date) => date === '' || isCaptionDate(date)),
  sublocation: line,
  city: line,
  state: line,
  country: line,
  /** ISO 3166-1, three letters; two are met in the wild. */
  countryCode: line,
  locationsShown: z.array(captionLocationSchema).max(50),
  descriptionWriter: line,
  instructions: line,
  title: line,
  jobId: line,
  keywords: list(1_000),
  usageTerms: text,
  altText: text,
  extendedDescription: text,
  /** From left to right. */
  personsShown: list(200),
  /** The whole address of the term, `http://cv.iptc.org/newscodes/digitalsourcetype/…`. */
  digitalSourceType: z.string().max(500),
  dataMining: z.enum(dataMiningCodes),
  aiSystem: line,
  aiSystemVersion: line,
  aiPrompt: text,
  aiPromptWriter: line,
  translations: translationsSchema,
})
export type CaptionData = z.infer<typeof captionDataSchema>

/** A property of the IPTC table; translations belong to their property and are none of their own. */
export type CaptionProperty = Exclude<keyof CaptionData, 'translations'>
export type TextProperty = { [Property in CaptionProperty]: CaptionData[Property] extends string ? Property : never }[CaptionProperty]
export type ListProperty = { [Property in CaptionProperty]: CaptionData[Property] extends readonly string[] ? Property : never }[CaptionProperty]

export const captionPropertyNames = Object.keys(captionDataSchema.shape).filter((name): name is CaptionProperty => name !== 'translations')
export const captionPropertySchema = z.enum(captionPropertyNames as [CaptionProperty, ...CaptionProperty[]])

/** Some properties of a caption, as a form saves them or a batch sets them. */
export const captionChangesSchema = captionDataSchema.partial().strict()
export type CaptionChanges = z.infer<typeof captionChangesSchema>

/** A picture that says nothing. */
export function emptyCaption(): CaptionData {
  return {
    description: '',
    headline: '',
    creators: [],
    creatorJobTitle: '',
    creditLine: '',
    copyrightNotice: '',
    source: '',
    dateCreated: '',
    sublocation: '',
    city: '',
    state: '',
    country: '',
    countryCode: '',
    locationsShown: [],
    descriptionWriter: '',
    instructions: '',
    title: '',
    jobId: '',
    keywords: [],
    usageTerms: '',
    altText: '',
    extendedDescription: '',
    personsShown: [],
    digitalSourceType: '',
    dataMining: '',
    aiSystem: '',
    aiSystemVersion: '',
    aiPrompt: '',
    aiPromptWriter: '',
    translations: {},
  }
}

/** True where a property says nothing. */
export function isEmptyProperty(value: CaptionData[CaptionProperty]): boolean {
  return typeof value === 'string' ? value.trim() === '' : value.length === 0
}

/** The same value, whatever its kind; texts are compared letter by letter. */
export function isSameValue(one: CaptionData[keyof CaptionData], other: CaptionData[keyof CaptionData]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/**
 * A caption with changes laid over it. A translation that said the same as the default text follows it: many programs
 * write the default twice, once under its own language.
 */
export function withChanges(caption: CaptionData, changes: CaptionChanges): CaptionData {
  const next: CaptionData = { ...caption, ...(changes as Partial<CaptionData>) }
  if (changes.translations !== undefined) return next
  const translations: Translations = { ...caption.translations }
  for (const property of languageProperties) {
    const known = translations[property]
    const before = caption[property]
    if (known === undefined || next[property] === before || before === '') continue
    translations[property] = Object.fromEntries(Object.entries(known).map(([language, words]) => [language, words === before ? next[property] : words]))
  }
  return { ...next, translations }
}
