import type { CaptionProperty } from '../../../shared/captions/caption-data.ts'

/** One line for whoever fills the field in, where its name does not say enough. */
export const propertyHelp: Partial<Record<CaptionProperty, string>> = {
  title: 'A short name to find the picture by; readers do not see it.',
  personsShown: 'Full names from left to right. Enter closes a name; Alt with an arrow moves it.',
  sublocation: 'The building, street or square.',
  countryCode: 'Three letters, as ESP.',
  locationsShown: 'Only where what is seen is not where the picture was taken.',
  creators: 'Whoever took it. Enter closes a name.',
  creditLine: 'As it is to be printed.',
  instructions: 'Embargoes and other orders to editors.',
  altText: 'What a reader who cannot see the picture needs to know; not the caption again.',
  extendedDescription: 'More than alt text can hold: charts, maps, busy scenes.',
  descriptionWriter: 'Whoever wrote the caption.',
  jobId: 'The desk’s number for the assignment.',
}

/** Lines of a field of prose before it scrolls. */
export function rowsOf(property: CaptionProperty): number {
  return property === 'description' ? 5 : property === 'altText' || property === 'extendedDescription' ? 3 : 2
}
