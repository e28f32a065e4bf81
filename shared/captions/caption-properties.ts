import type { CaptionProperty } from './caption-data.ts'

/** As a caption writer thinks of them. */
export const propertyGroups = ['what', 'who', 'where', 'when', 'credit', 'rights', 'accessibility', 'technical'] as const
export type PropertyGroup = (typeof propertyGroups)[number]

export const groupTitles: Readonly<Record<PropertyGroup, string>> = {
  what: 'What',
  who: 'Who',
  where: 'Where',
  when: 'When',
  credit: 'Credit',
  rights: 'Rights',
  accessibility: 'Accessibility',
  technical: 'Production',
}

/** text: one line; prose: several lines; the rest as `CaptionData` types them. */
export type PropertyKind = 'text' | 'prose' | 'list' | 'date' | 'locations' | 'source-type' | 'data-mining'

export interface PropertyFacts {
  /** In the words of the trade. */
  readonly label: string
  readonly group: PropertyGroup
  readonly kind: PropertyKind
  /** ExifTool's name with its group: `XMP-dc:Description`. */
  readonly xmp: string
  /** The same for ExifReader: the local name in XMP. */
  readonly xmpName: string
  /** ExifTool's name without the group, the data set's number in record 2, the longest value in bytes of UTF-8 (for a list: of one entry). */
  readonly iim: { readonly name: string; readonly dataSet: number; readonly bytes: number } | null
  /** ExifTool's name in IFD0. */
  readonly exif: string | null
}

const property = (label: string, group: PropertyGroup, kind: PropertyKind, xmpGroup: string, xmpName: string, iim?: readonly [name: string, dataSet: number, bytes: number], exif?: string): PropertyFacts => ({
  label,
  group,
  kind,
  xmp: `XMP-${xmpGroup}:${xmpName}`,
  xmpName,
  iim: iim === undefined ? null : { name: iim[0], dataSet: iim[1], bytes: iim[2] },
  exif: exif ?? null,
})

/**
 * Where each property stands in a file. Source: IPTC Photo Metadata Standard 2025.1, Core 1.5 and Extension 1.9 (XMP
 * property and IIM data set of each), IIM 4.2 (longest values, in bytes), Metadata Working Group 2.0 (Exif).
 * In the order of a caption form.
 */
export const captionProperties: Readonly<Record<CaptionProperty, PropertyFacts>> = {
  description: property('Caption', 'what', 'prose', 'dc', 'Description', ['Caption-Abstract', 120, 2_000], 'ImageDescription'),
  headline: property('Headline', 'what', 'text', 'photoshop', 'Headline', ['Headline', 105, 256]),
  title: property('Title', 'what', 'text', 'dc', 'Title', ['ObjectName', 5, 64]),
  keywords: property('Keywords', 'what', 'list', 'dc', 'Subject', ['Keywords', 25, 64]),
  personsShown: property('Persons shown, left to right', 'who', 'list', 'iptcExt', 'PersonInImage'),
  sublocation: property('Sublocation', 'where', 'text', 'iptcCore', 'Location', ['Sub-location', 92, 32]),
  city: property('City', 'where', 'text', 'photoshop', 'City', ['City', 90, 32]),
  state: property('State or province', 'where', 'text', 'photoshop', 'State', ['Province-State', 95, 32]),
  country: property('Country', 'where', 'text', 'photoshop', 'Country', ['Country-PrimaryLocationName', 101, 64]),
  countryCode: property('Country code', 'where', 'text', 'iptcCore', 'CountryCode', ['Country-PrimaryLocationCode', 100, 3]),
  locationsShown: property('Locations shown', 'where', 'locations', 'iptcExt', 'LocationShown'),
  dateCreated: property('Date created', 'when', 'date', 'photoshop', 'DateCreated', ['DateCreated', 55, 8]),
  creators: property('Creator', 'credit', 'list', 'dc', 'Creator', ['By-line', 80, 32], 'Artist'),
  creatorJobTitle: property('Creator’s job title', 'credit', 'text', 'photoshop', 'AuthorsPosition', ['By-lineTitle', 85, 32]),
  creditLine: property('Credit line', 'credit', 'text', 'photoshop', 'Credit', ['Credit', 110, 32]),
  source: property('Source', 'credit', 'text', 'photoshop', 'Source', ['Source', 115, 32]),
  copyrightNotice: property('Copyright notice', 'rights', 'text', 'dc', 'Rights', ['CopyrightNotice', 116, 128], 'Copyright'),
  usageTerms: property('Rights usage terms', 'rights', 'prose', 'xmpRights', 'UsageTerms'),
  instructions: property('Instructions', 'rights', 'prose', 'photoshop', 'Instructions', ['SpecialInstructions', 40, 256]),
  digitalSourceType: property('How it was made', 'rights', 'source-type', 'iptcExt', 'DigitalSourceType'),
  dataMining: property('Data mining', 'rights', 'data-mining', 'plus', 'DataMining'),
  altText: property('Alt text', 'accessibility', 'prose', 'iptcCore', 'AltTextAccessibility'),
  extendedDescription: property('Extended description', 'accessibility', 'prose', 'iptcCore', 'ExtDescrAccessibility'),
  descriptionWriter: property('Caption writer', 'technical', 'text', 'photoshop', 'CaptionWriter', ['Writer-Editor', 122, 32]),
  jobId: property('Job id', 'technical', 'text', 'photoshop', 'TransmissionReference', ['OriginalTransmissionReference', 103, 32]),
  aiSystem: property('AI system used', 'technical', 'text', 'iptcExt', 'AISystemUsed'),
  aiSystemVersion: property('AI system version', 'technical', 'text', 'iptcExt', 'AISystemVersionUsed'),
  aiPrompt: property('AI prompt', 'technical', 'prose', 'iptcExt', 'AIPromptInformation'),
  aiPromptWriter: property('AI prompt writer', 'technical', 'text', 'iptcExt', 'AIPromptWriterName'),
}
